/// The data a template shows: plain values, bytes where text is already HTML.
public enum TemplateValue: Sendable {
    /// Text; escaped where `{{name}}` shows it.
    case text(String)
    /// Bytes that are HTML already; shown as they are by `{{name}}` and `{{{name}}}` alike.
    case html([UInt8])
    /// A whole number.
    case number(Int)
    /// A truth value, for sections.
    case flag(Bool)
    /// A list, for sections.
    case list([TemplateValue])
    /// Named fields.
    case fields(TemplateFields)
    /// Known but absent: shown as nothing, false as a section.
    case none
}
