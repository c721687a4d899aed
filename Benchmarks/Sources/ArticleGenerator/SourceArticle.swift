/// An article of the corpus, cut into sentences in which the names of its actors can be changed.
struct SourceArticle {
    /// A word, or a place where an actor's name stands.
    enum Piece {
        case word(String)
        case name(slot: Int, isShort: Bool, after: String)
    }

    var title: [Piece]
    var sentences: [[Piece]]
    /// Whether each slot is a person's; the others are organisations'.
    var slotIsPerson: [Bool]

    /// Reads an article: front matter, then paragraphs; nil where too little text is left.
    init?(markdown: String) {
        let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return nil }
        let titleLine = lines[..<end].first { $0.hasPrefix("title:") } ?? ""
        let title = titleLine.dropFirst(6).trimmingPrefix { $0 == " " || $0 == "\"" }.split(separator: "\"").first ?? ""
        var sentences: [[String]] = []
        for line in lines[(end + 1)...] where line.count > 40 && !line.hasPrefix("#") && !line.hasPrefix(">") {
            sentences += Self.sentences(of: line.split(separator: " ").map(String.init))
        }
        guard sentences.count >= 5 else { return nil }
        let slots = Slots(sentences)
        self.title = slots.pieces(of: title.split(separator: " ").map(String.init))
        self.sentences = sentences.map { slots.pieces(of: $0) }
        slotIsPerson = slots.isPerson
    }

    /// Cuts a paragraph after words that end a sentence; abbreviations are short and begin with a capital letter.
    private static func sentences(of words: [String]) -> [[String]] {
        var sentences: [[String]] = []
        var sentence: [String] = []
        for (index, word) in words.enumerated() {
            sentence.append(word)
            let bare = word.filter { $0 != "\"" && $0 != "”" && $0 != ")" }
            guard let last = bare.last, ".!?".contains(last), index + 1 < words.count else { continue }
            let isAbbreviation = bare.count <= 5 && bare.first?.isUppercase == true
            if !isAbbreviation, words[index + 1].first?.isLowercase == false {
                sentences.append(sentence)
                sentence = []
            }
        }
        if sentence.count > 3 { sentences.append(sentence) }
        return sentences.filter { $0.count > 4 && $0.count < 60 }
    }
}

/// The names in one article whose bearers act: persons by full name and surname, and bodies.
private struct Slots {
    private(set) var isPerson: [Bool] = []
    private var full: [String: Int] = [:]
    private var short: [String: Int] = [:]

    private static let bodies: Set<String> = [
        "University", "Institute", "Party", "Ministry", "Agency", "Council", "Committee", "Corporation", "Association",
        "Union", "Court", "Company", "Department", "Commission",
    ]
    private static let notNames: Set<String> = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "United", "New",
        "North",
        "South", "East", "West", "Prime", "President", "Minister", "Supreme", "The", "States", "Kingdom", "House",
        "Senate",
        "European", "World", "National", "Wikinews", "Street", "City", "Island", "Islands", "Airport", "Church", "High",
    ]

    /// Finds the names: two capital words of which the second comes alone elsewhere, and capital words that end in a
    /// body's.
    init(_ sentences: [[String]]) {
        var alone: [String: Int] = [:]
        for word in sentences.joined() { alone[Self.bare(word), default: 0] += 1 }
        for sentence in sentences {
            for (index, word) in sentence.enumerated().dropFirst() {
                let first = sentence[index - 1]
                let last = Self.bare(word)
                guard Self.isName(first), Self.isName(last), first == Self.bare(first) else { continue }
                let name = "\(first) \(last)"
                if Self.bodies.contains(last) {
                    if full[name] == nil { add(name, isPerson: false) }
                } else if index > 1, !Self.notNames.contains(first), !Self.notNames.contains(last), full[name] == nil,
                    alone[last, default: 0] > 1
                {
                    add(name, isPerson: true)
                    short[last] = isPerson.count - 1
                }
            }
        }
    }

    private mutating func add(_ name: String, isPerson: Bool) {
        full[name] = self.isPerson.count
        self.isPerson.append(isPerson)
    }

    /// A sentence with its names as places for others.
    func pieces(of sentence: [String]) -> [SourceArticle.Piece] {
        var pieces: [SourceArticle.Piece] = []
        var index = 0
        while index < sentence.count {
            let word = sentence[index]
            let next = index + 1 < sentence.count ? sentence[index + 1] : ""
            if let slot = full["\(word) \(Self.bare(next))"] {
                pieces.append(.name(slot: slot, isShort: false, after: String(next.dropFirst(Self.bare(next).count))))
                index += 1
            } else if let slot = short[Self.bare(word)], word.hasPrefix(Self.bare(word)) {
                pieces.append(.name(slot: slot, isShort: true, after: String(word.dropFirst(Self.bare(word).count))))
            } else {
                pieces.append(.word(word))
            }
            index += 1
        }
        return pieces
    }

    private static func isName(_ word: String) -> Bool {
        word.count > 2 && word.first?.isUppercase == true && word.dropFirst().contains { $0.isLowercase }
            && word.allSatisfy { $0.isLetter || $0 == "-" }
    }

    /// A word up to its first mark.
    private static func bare(_ word: String) -> String { String(word.prefix { $0.isLetter || $0 == "-" }) }
}
