import NIOHTTP1

/// What is answered to a request.
struct Response {
    var status: HTTPResponseStatus
    var headers: [(String, String)]
    var content: Content

    enum Content {
        case bytes([UInt8])
        /// A part of a file, sent piece by piece.
        case file(OpenFile, Range<Int>)
    }

    /// How many bytes the content has.
    var length: Int {
        switch content {
        case .bytes(let bytes): bytes.count
        case .file(_, let range): range.count
        }
    }

    /// A short answer in plain words.
    static func plain(_ status: HTTPResponseStatus, _ text: String, headers: [(String, String)] = []) -> Response {
        Response(
            status: status,
            headers: [("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-store")] + headers,
            content: .bytes(Array("\(text)\n".utf8)))
    }
}
