/// Folds the letters of a word to what a reader types: lower case, without diacritics, ligatures taken apart.
///
/// `assets/search.js` folds queries by Unicode's own canonical decomposition (NFD, marks dropped) and the same list of
/// letters that have none; this table says the same for the letters of Latin, Greek, Cyrillic and Arabic script. Of Arabic and
/// Hebrew the vowel signs are left out, as most who write leave them out. Other scripts stay as they are.
struct SearchFolding: Sendable {
    /// What each scalar from U+0080 to U+024F, U+0370 to U+04FF and U+1E00 to U+1EFF folds to, by its number; empty where
    /// it stays.
    private let table: [[UInt8]]

    /// Base letters and the lower-case letters that fold to them.
    private static let groups: [(String, String)] = [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧạảấầẩẫậắằẳẵặḁ"), ("ae", "æǣǽ"), ("b", "ḃḅḇƀ"), ("c", "çćĉċčḉ"), ("d", "ďđðḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧǵḡ"), ("h", "ĥħȟḣḥḧḩḫẖ"), ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
        ("ij", "ĳ"), ("j", "ĵǰ"), ("k", "ķǩḱḳḵ"), ("l", "ĺļľłŀḷḹḻḽ"), ("m", "ḿṁṃ"), ("n", "ñńņňǹṅṇṉṋ"), ("oe", "œ"),
        ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"), ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"), ("s", "śŝşšșṡṣṥṧṩſ"),
        ("ss", "ßẞ"),
        ("t", "ţťŧțṫṭṯṱẗ"), ("th", "þ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"), ("v", "ṽṿ"), ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"), ("z", "źżžẑẓẕ"), ("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"), ("ο", "ό"),
        ("υ", "ύϋΰ"),
        ("ω", "ώ"), ("ا", "آأإ"), ("و", "ؤ"), ("ي", "ئى"), ("ه", "ة"), ("ە", "ۀ"), ("ہ", "ۂ"), ("ے", "ۓ"), ("е", "ёѐ"),
        ("и", "йѝ"), ("і", "ї"), ("у", "ў"), ("г", "ѓ"), ("к", "ќ"), ("σ", "ς"),
    ]

    init() {
        var table = [[UInt8]](repeating: [], count: 0x1F00)
        for (base, letters) in SearchFolding.groups {
            for letter in letters.unicodeScalars { table[Int(letter.value)] = Array(base.utf8) }
        }
        // Capitals fold as their small letters do.
        for scalar in 0x80..<0x1F00 where table[scalar].isEmpty {
            let lower = SearchFolding.lowercased(UInt32(scalar))
            guard Int(lower) != scalar else { continue }
            let folded = table[Int(lower)]
            table[scalar] = folded.isEmpty ? SearchFolding.encoded(lower) : folded
        }
        self.table = table
    }

    /// Appends what a scalar folds to. ASCII is the caller's: it is the hot case.
    func fold(_ scalar: UInt32, into word: inout [UInt8]) {
        if SearchFolding.isSign(scalar) { return }
        if Int(scalar) < table.count, !table[Int(scalar)].isEmpty {
            word.append(contentsOf: table[Int(scalar)])
        } else {
            word.append(contentsOf: SearchFolding.lowercasedElsewhere(scalar))
        }
    }

    /// Whether a scalar is an accent, a vowel sign of Arabic or Hebrew, a stretch of Arabic script, or chooses a variant.
    private static func isSign(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x300...0x36F, 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x640, 0x64B...0x65F, 0x670,
            0xFE00...0xFE0F:
            true
        default: false
        }
    }

    /// The small letter in the scripts that the table leaves out; most of them know no capitals.
    private static func lowercasedElsewhere(_ scalar: UInt32) -> [UInt8] {
        switch scalar {
        case 0x500...0x58F, 0x10A0...0x13FF, 0x1C80...0x1CBF, 0x1F00...0x2DFF, 0xA640...0xABFF, 0xFF21...0xFF3A,
            0x10400...0x1EFFF:
            Unicode.Scalar(scalar).map { Array($0.properties.lowercaseMapping.utf8) } ?? []
        default: encoded(scalar)
        }
    }

    private static func lowercased(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x386: 0x3AC
        case 0x388...0x38A: scalar + 37
        case 0x38C: 0x3CC
        case 0x38E, 0x38F: scalar + 63
        case 0xC0...0xDE where scalar != 0xD7: scalar + 0x20
        case 0x100...0x137, 0x14A...0x177, 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233, 0x1E00...0x1E95,
            0x1EA0...0x1EFF:
            scalar == 0x130 || scalar == 0x131 ? 0x131 : scalar | 1
        case 0x139...0x148, 0x179...0x17E, 0x1CD...0x1DC: scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x178: 0xFF
        case 0x1A0, 0x1AF: scalar + 1
        case 0x391...0x3AB: scalar + 0x20
        case 0x400...0x40F: scalar + 0x50
        case 0x410...0x42F: scalar + 0x20
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x4FF: scalar | 1
        default: scalar
        }
    }

    private static func encoded(_ scalar: UInt32) -> [UInt8] {
        Unicode.Scalar(scalar).map { Array(String(Character($0)).utf8) } ?? []
    }
}
