/// The words of the index that no one types: what a query can be narrowed by. They begin with a mark that no typed word has.
struct SearchMarks {
    /// A sentence that holds somebody's words.
    let quotation: Int32
    private let names: [Int32]

    init(names: Int, vocabulary: inout SearchVocabulary) {
        func marked(_ mark: Character, _ number: Int) -> Int32 { vocabulary.number(of: Array("\(mark)\(number)".utf8)) }
        quotation = marked("*", 0)
        self.names = (0..<names).map { marked("!", $0) }
    }

    /// A sentence that names an actor or belongs to a topic, by its number among the names.
    func name(_ number: Int) -> Int32 { names[number] }
}
