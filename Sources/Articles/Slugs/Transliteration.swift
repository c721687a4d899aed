/// Writes a name in small ASCII letters, digits and hyphens: diacritics dropped, Cyrillic and Greek letter by letter, other
/// scripts left out.
public enum Transliteration {
    /// The words of a text, joined by hyphens; empty where no letter of it can be written so.
    public static func words(_ text: String) -> String {
        var result = ""
        var needsHyphen = false
        for scalar in text.unicodeScalars {
            let letters: String
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: letters = String(scalar)
            case 0x41...0x5A: letters = String(scalar).lowercased()
            case 0..<0x80: letters = ""
            case 0x300...0x36F: continue
            default: letters = table[scalar.properties.lowercaseMapping] ?? ""
            }
            guard !letters.isEmpty else {
                // A letter that has no counterpart parts no word; anything else does.
                if !scalar.properties.isAlphabetic, scalar != "'", scalar != "’" { needsHyphen = !result.isEmpty }
                continue
            }
            if needsHyphen { result += "-" }
            needsHyphen = false
            result += letters
        }
        return result
    }

    private static let table: [String: String] = {
        var table: [String: String] = [:]
        let groups: [(String, String)] = [
            ("àáâãåāăą", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"),
            ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŉ", "n"), ("òóôõøōŏő", "o"), ("ŕŗř", "r"),
            ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"), ("ä", "ae"),
            ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("þ", "th"),
            ("а", "a"), ("б", "b"), ("в", "v"), ("гґ", "g"), ("д", "d"), ("еэ", "e"), ("ё", "yo"), ("є", "ye"),
            ("ж", "zh"),
            ("з", "z"), ("иі", "i"), ("ї", "yi"), ("й", "y"), ("к", "k"), ("л", "l"), ("м", "m"), ("н", "n"),
            ("о", "o"),
            ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"), ("у", "u"), ("ф", "f"), ("х", "kh"), ("ц", "ts"),
            ("ч", "ch"),
            ("ш", "sh"), ("щ", "shch"), ("ы", "y"), ("ю", "yu"), ("я", "ya"), ("ђ", "dj"), ("ј", "j"), ("љ", "lj"),
            ("њ", "nj"),
            ("ћ", "c"), ("џ", "dz"), ("ў", "u"),
            ("αά", "a"), ("β", "v"), ("γ", "g"), ("δ", "d"), ("εέ", "e"), ("ζ", "z"), ("ηήιίϊΐ", "i"), ("θ", "th"),
            ("κ", "k"),
            ("λ", "l"), ("μ", "m"), ("ν", "n"), ("ξ", "x"), ("οόωώ", "o"), ("π", "p"), ("ρ", "r"), ("σς", "s"),
            ("τ", "t"),
            ("υύϋΰ", "y"), ("φ", "f"), ("χ", "ch"), ("ψ", "ps"),
        ]
        for (letters, spelling) in groups {
            for letter in letters.unicodeScalars { table[String(letter)] = spelling }
        }
        return table
    }()
}
