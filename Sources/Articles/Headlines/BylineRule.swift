/// Recognises a line that names the authors: `By Jane Doe`, `By Jane Doe and John Q. Public, Kyiv`.
enum BylineRule {
    /// The authors that a line names; nothing where it is no byline.
    static func authors(_ bytes: [UInt8], line: Range<Int>) -> [String]? {
        guard line.count >= 6, line.count <= 120, bytes[line.lowerBound] | 0x20 == 0x62,
            bytes[line.lowerBound + 1] | 0x20 == 0x79, bytes[line.lowerBound + 2] == 0x20
        else { return nil }
        let rest = String(decoding: bytes[(line.lowerBound + 3)..<line.upperBound], as: UTF8.self)
        let names = rest.split(separator: ",").flatMap { splitAtConjunctions($0) }
        let people = names.filter { isName($0) }
        guard let first = names.first, isName(first), names.count - people.count <= 1 else { return nil }
        return people.map { $0.joined(separator: " ") }
    }

    private static func splitAtConjunctions(_ text: Substring) -> [[Substring]] {
        let words = text.split(separator: " ")
        return words.split { ["and", "&", "AND", "And"].contains($0) }.map { stripped(Array($0)) }.filter {
            !$0.isEmpty
        }
    }

    /// Without the place that may follow a name: `Jane Doe in Kyiv`.
    private static func stripped(_ words: [Substring]) -> [Substring] {
        guard let place = words.firstIndex(where: { ["in", "for", "of", "at", "|", "-", "–"].contains($0) }) else {
            return words
        }
        return Array(words[..<place])
    }

    private static let particles: Set<Substring> = [
        "de", "del", "della", "di", "da", "dos", "du", "van", "von", "der", "den", "ten", "ter", "la", "le", "el", "al",
        "bin",
        "ibn", "bint", "y", "e", "zu",
    ]

    /// Two to five words with capitals, particles aside; one word in capitals is an agency, two small ones are text.
    private static func isName(_ words: [Substring]) -> Bool {
        guard (1...5).contains(words.count) else { return false }
        let capitalized = words.filter { $0.unicodeScalars.first?.properties.isUppercase ?? false }
        guard !capitalized.isEmpty else { return false }
        if words.count == 1, words[0].utf8.count < 2 { return false }
        let hasOnlyNameCharacters = words.allSatisfy { word in
            word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "’'-.".unicodeScalars.contains($0) }
        }
        // A full stop ends a sentence unless it belongs to an initial or `Jr.`.
        let endsAsSentence = words.last.map { $0.hasSuffix(".") && $0.utf8.count > 3 } ?? false
        return hasOnlyNameCharacters && !endsAsSentence && words.count - capitalized.count <= 2
            && words.allSatisfy { capitalized.contains($0) || particles.contains($0) }
    }
}
