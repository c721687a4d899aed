import Linguistics

/// Gives entities their keys: slugs of their names that are unique in the dossier and safe as file names.
///
/// A key never ends in a hyphen and digits, which the pages of long lists do, and is never a name that folders or systems
/// reserve.
struct EntityKeys {
    private var taken: Set<String>

    /// No keys given yet.
    init() {
        taken = ["index", "con", "prn", "aux", "nul"]
        for number in 0...9 { taken.formUnion(["com\(number)", "lpt\(number)"]) }
    }

    /// The key of a name; of two entities with one slug the second has its kind behind it.
    mutating func key(name: String, kind: EntityKind) -> String {
        let slug = Self.slug(name)
        var key = slug
        if !taken.insert(key).inserted {
            key = "\(slug)-\(kind.name)"
            var letters = "b"
            while !taken.insert(key).inserted {
                key = "\(slug)-\(kind.name)-\(letters)"
                letters += "b"
            }
        }
        return key
    }

    private static func slug(_ name: String) -> String {
        var words: [String] = []
        var length = 0
        for word in NormalizedName(name).words where length < 80 {
            let isPlain = word.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }
            let part = isPlain ? String(word.prefix(60)) : "x" + String(WordKey(word).value, radix: 36)
            // Digits join the word before them.
            if part.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let last = words.popLast() {
                words.append(last + part)
            } else {
                words.append(part)
            }
            length += part.utf8.count + 1
        }
        return words.isEmpty ? "x" : words.joined(separator: "-")
    }
}
