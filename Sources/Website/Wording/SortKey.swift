/// Keys for lists from A to Z: without case, accents or leading marks, by plain code points, so that no locale enters.
enum SortKey {
    /// The key of a name.
    static func make(_ name: String) -> String {
        var key = ""
        for scalar in name.lowercased().unicodeScalars {
            if let base = bases[scalar] {
                key += base
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || (scalar == " " && !key.isEmpty)
            {
                key.unicodeScalars.append(scalar)
            }
        }
        return key
    }

    /// The Latin letters with marks that names are written with, and what they are sorted as.
    private static let bases: [Unicode.Scalar: String] = {
        let groups = [
            "a": "àáâãäåāăąǎ", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģǧ", "h": "ĥħ",
            "i": "ìíîïĩīĭįı",
            "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŋ", "o": "òóôõöøōŏőơ", "oe": "œ", "r": "ŕŗř", "s": "śŝşšș",
            "ss": "ß",
            "t": "ţťŧț", "th": "þ", "u": "ùúûüũūŭůűųư", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
        ]
        var bases: [Unicode.Scalar: String] = [:]
        for (base, letters) in groups {
            for letter in letters.unicodeScalars { bases[letter] = base }
        }
        return bases
    }()
}
