import Linguistics
import Markdown

/// The fields of a front matter in the meaning that they have for an article.
struct Metadata {
    private(set) var title: String?
    private(set) var date: CalendarDate?
    /// A date that could not be understood, and its line.
    private(set) var misreadDate: (text: String, line: Int)?
    private(set) var source: String?
    private(set) var authors: [String] = []
    private(set) var url: String?
    private(set) var language: String?
    private(set) var tags: [String] = []
    /// The other fields; those of a table with the table's key before theirs.
    private(set) var others: [MetadataField] = []

    /// Sorts the fields of a front matter. Keys are told regardless of case.
    init(_ matter: FrontMatter) {
        for field in matter.fields {
            switch field.key.lowercased() {
            case "title": title = line(field.value)
            case "date":
                guard let text = line(field.value) else { break }
                date = WrittenDate(whole: text)?.date
                if date == nil { misreadDate = (text, field.line) }
            case "source": source = line(field.value)
            case "author", "authors":
                authors += field.value.texts.flatMap { text in
                    text.split(separator: ",").flatMap { $0.split(separator: " and ") }.map {
                        Self.singleLine(String($0))
                    }
                }
            case "url": url = line(field.value)
            case "language", "lang": language = line(field.value)
            case "tags": tags += field.value.texts.flatMap { Self.listed(field.value, $0) }
            default: others += Self.flattened(field.value, key: field.key)
            }
        }
    }

    private func line(_ value: FrontMatterValue) -> String? {
        let text = Self.singleLine(value.text)
        return text.isEmpty ? nil : text
    }

    /// `tags: war, peace` on one line is a list too.
    private static func listed(_ value: FrontMatterValue, _ text: String) -> [String] {
        guard case .scalar = value else { return [singleLine(text)] }
        return text.split(separator: ",").map { singleLine(String($0)) }.filter { !$0.isEmpty }
    }

    private static func flattened(_ value: FrontMatterValue, key: String) -> [MetadataField] {
        guard case .table(let entries) = value else { return [MetadataField(key: key, value: value.text)] }
        return entries.flatMap { flattened($0.value, key: "\(key).\($0.key)") }
    }

    /// The text with all white space as single blanks.
    private static func singleLine(_ text: String) -> String {
        text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }.joined(separator: " ")
    }
}
