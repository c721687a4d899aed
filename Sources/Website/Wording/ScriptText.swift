/// Text as a string literal of a script or JSON.
enum ScriptText {
    /// The literal: quotes, backslashes, line ends, whatever could end a script element, and what no page may show, escaped or
    /// left out.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in DisplayText.shown(text).unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "<": quoted += "\\u003c"
            case ">": quoted += "\\u003e"
            case "&": quoted += "\\u0026"
            case "\u{2028}": quoted += "\\u2028"
            case "\u{2029}": quoted += "\\u2029"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
