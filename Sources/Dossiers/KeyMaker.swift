import Articles

/// Makes the keys of topics and stories: slugs of their names, distinct within one list and safe as file names.
///
/// A key never ends in a hyphen and digits, which the pages of long lists do, and is never a name that folders or systems
/// reserve.
struct KeyMaker {
    /// The longest key, in bytes.
    private static let greatestLength = 80

    private var taken: Set<String> = ["index", "con", "prn", "aux", "nul"]

    /// The key of a name; `fallback` stands for a name without a letter that can be written in ASCII.
    mutating func key(for name: String, otherwise fallback: String) -> String {
        var words = ""
        for word in Articles.Transliteration.words(name).split(separator: "-") {
            guard words.utf8.count + word.utf8.count < KeyMaker.greatestLength else { break }
            // Digits join the word before them.
            let isNumber = word.utf8.allSatisfy { $0 &- 0x30 < 10 }
            words += (words.isEmpty || isNumber ? "" : "-") + word
        }
        if words.isEmpty || words.utf8.allSatisfy({ $0 &- 0x30 < 10 }) { words = fallback + words }
        var key = words
        var letters = "b"
        while !taken.insert(key).inserted {
            key = "\(words)-\(letters)"
            letters += "b"
        }
        return key
    }
}
