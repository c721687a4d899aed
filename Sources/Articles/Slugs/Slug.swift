/// The names under which articles have their pages.
///
/// A slug is a function of the article's own path, so that it stays when others come and go. Different paths have different
/// slugs: a path that is a slug already (small ASCII letters, digits, `-` and `_`, ending `.md`) is kept, folders are set off by
/// `--`, `.txt` files end in `-txt`, and whatever else had to be changed to make a safe name is told apart by a hash of the path.
enum Slug {
    /// The longest slug, in bytes; with `.html` it is a name on every file system.
    static let greatestLength = 100

    /// The slug of an article by its path in the folder of articles.
    static func slug(forPath path: String) -> String {
        let bytes = Array(path.utf8)
        let dot = bytes.lastIndex(of: 0x2E) ?? bytes.count
        let stem = bytes[..<dot]
        let ending = Array(bytes[dot...])
        let parts = stem.split(separator: 0x2F, omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { isSafe($0) } && stem.count + parts.count + 4 <= greatestLength
        let isMarkdown = ending == Array(".md".utf8)
        if isPlain, isMarkdown || ending == Array(".txt".utf8) {
            let name =
                String(decoding: Array(parts.joined(separator: [0x2D, 0x2D])), as: UTF8.self)
                + (isMarkdown ? "" : "-txt")
            if !isMarkdown || !(name.hasSuffix("-txt") || isReserved(name)) { return name }
        }
        var words = Transliteration.words(String(decoding: stem, as: UTF8.self))
        if words.utf8.count > greatestLength - 9 {
            words = String(decoding: words.utf8.prefix(greatestLength - 9), as: UTF8.self)
        }
        while words.hasSuffix("-") { words.removeLast() }
        return (words.isEmpty ? "article" : words) + "-" + hash(bytes)
    }

    /// Makes the slugs of a corpus distinct beyond all doubt; only two paths whose hashes clash, or one name in two folders
    /// that are read together, are changed here.
    static func settle(_ articles: inout [Article]) {
        var seen: Set<String> = []
        for index in articles.indices where !seen.insert(articles[index].id).inserted {
            var salt = Array(articles[index].path.utf8)
            var candidate: String
            repeat {
                candidate = articles[index].id + "-" + hash(salt)
                salt.append(0)
            } while !seen.insert(candidate).inserted
            articles[index].id = candidate
        }
    }

    /// A part of a path that needs no change: not empty, no `--` in it (that stands for a folder), no `-` at its ends.
    private static func isSafe(_ part: ArraySlice<UInt8>) -> Bool {
        guard let first = part.first, let last = part.last, first != 0x2D, last != 0x2D else { return false }
        var previous: UInt8 = 0
        for byte in part {
            let isWord = byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F
            guard isWord || (byte == 0x2D && previous != 0x2D) else { return false }
            previous = byte
        }
        return true
    }

    /// Names that a system or the site keeps for itself.
    private static func isReserved(_ name: String) -> Bool {
        if ["con", "prn", "aux", "nul", "index"].contains(name) { return true }
        let digits = name.dropFirst(name.hasPrefix("index-") ? 6 : 3)
        let isNumber = !digits.isEmpty && digits.allSatisfy { $0.isNumber }
        return isNumber
            && (name.hasPrefix("index-") || ((name.hasPrefix("com") || name.hasPrefix("lpt")) && digits.count == 1))
    }

    /// Eight characters of five bits each; FNV-1a with a final mix.
    private static func hash(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash ^= hash >> 32
        hash = hash &* 0x9e37_79b9_7f4a_7c15
        hash ^= hash >> 29
        let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        return String(decoding: (0..<8).map { digits[Int(hash >> UInt64($0 * 5) & 31)] }, as: UTF8.self)
    }
}
