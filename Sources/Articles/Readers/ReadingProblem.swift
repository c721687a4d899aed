/// What can be wrong with a file, as facts; their wording stands in ``problem(path:line:)`` alone.
enum ReadingProblem {
    case unreadable(reason: String)
    case tooLarge(bytes: Int, limit: Int)
    case empty
    case noBody
    case binary(format: String?)
    case unknownEncoding
    case damagedUTF8
    case frontMatterNotClosed
    case frontMatterNotAField
    case frontMatterRepeatedKey(String)
    case frontMatterNotYAML(String)
    case frontMatterTooLarge
    case dateNotUnderstood(String)
    case lineNotJSON(reason: String)
    case lineWithoutText
    case lineFieldNotText(String)

    /// The problem as it is told.
    func problem(path: String, line: Int? = nil) -> Problem {
        let (message, remedy) = wording
        return Problem(path: path, line: line, message: message, remedy: remedy)
    }

    private var wording: (message: String, remedy: String) {
        switch self {
        case .unreadable(let reason):
            ("the file cannot be read (\(reason))", "check that it exists and that you may read it")
        case .tooLarge(let bytes, let limit):
            (
                "the file has \(bytes) bytes, more than the \(limit) that an article may have",
                "cut it into single articles"
            )
        case .empty:
            ("the file is empty", "put the article's text into it or remove it")
        case .noBody:
            ("there is no text below the front matter", "add the article's text or remove the file")
        case .binary(let format):
            (
                format.map { "this is no text but \($0)" } ?? "this is no text: it holds bytes that no text has",
                "save the article as plain text or Markdown in UTF-8"
            )
        case .unknownEncoding:
            ("the text is neither UTF-8, UTF-16 nor Windows-1252", "save the file in UTF-8")
        case .damagedUTF8:
            (
                "some bytes are not UTF-8 and are shown as \u{FFFD}",
                "save the file in UTF-8 again from where it came from"
            )
        case .frontMatterNotClosed:
            ("the front matter that begins with --- has no end", "put a line --- after its last field")
        case .frontMatterNotAField:
            ("this line of the front matter is no field", "write it as \"key: value\", or indent it to continue one")
        case .frontMatterRepeatedKey(let key):
            ("\"\(key)\" stands in the front matter twice", "keep one of the two lines")
        case .frontMatterNotYAML(let reason):
            ("the front matter is not valid YAML (\(reason))", "put the value in quotation marks or mend its brackets")
        case .frontMatterTooLarge:
            (
                "the front matter is too large or nested too deep",
                "keep what describes the article and move the rest below it"
            )
        case .dateNotUnderstood(let text):
            ("the date \"\(text)\" cannot be understood, so the article counts as undated", "write it as 2025-02-10")
        case .lineNotJSON(let reason):
            ("the line is not a JSON object (\(reason))", "give one object with \"id\" and \"text\" on each line")
        case .lineWithoutText:
            ("the object has no text", "give the article's text as \"text\"")
        case .lineFieldNotText(let key):
            ("\"\(key)\" is not a string", "put its value in quotation marks")
        }
    }
}
