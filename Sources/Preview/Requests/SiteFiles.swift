import Glibc
import NIOHTTP1

/// Answers requests with the files of a site.
///
/// A request reaches plain files below the root alone: `..` in any spelling, dot names and links that lead out are as if
/// they were not there.
struct SiteFiles: Sendable {
    /// The site's folder, without links.
    private let root: String

    /// What of a request decides the answer.
    struct Request {
        var target: String
        var ifNoneMatch: String?
        var ifRange: String?
        var range: String?
    }

    /// Files over this size are sent piece by piece.
    static let pieceSize = 262_144

    init?(root: String) {
        guard let resolved = Self.resolve(root) else { return nil }
        self.root = resolved
    }

    /// The answer to a request.
    ///
    /// - Parameters:
    ///   - request: what is asked for.
    ///   - generation: which build of the site is shown; pages carry it.
    /// - Returns: the file or a part of it, or why not.
    func response(to request: Request, generation: String) -> Response {
        guard let path = RequestPath(target: request.target) else { return notFound(generation) }
        var file = root + path.parts.map { "/" + $0 }.joined()
        if isFolder(file) {
            guard path.isFolder || path.parts.isEmpty else {
                return .plain(.temporaryRedirect, "This is a folder.", headers: [("Location", path.folderAddress)])
            }
            file += "/index.html"
        } else if path.isFolder {
            return notFound(generation)
        }
        guard let resolved = resolveWithinRoot(file), let open = OpenFile(path: resolved) else {
            return notFound(generation)
        }
        return response(to: request, open, name: file, generation)
    }

    private func response(to request: Request, _ file: OpenFile, name: String, _ generation: String) -> Response {
        let isPage = name.hasSuffix(".html")
        let tag = EntityTag(
            seconds: file.seconds, nanoseconds: file.nanoseconds, size: file.size,
            variant: isPage ? ".\(generation)" : "")
        var headers = [
            ("Content-Type", ContentType.header(for: name)), ("ETag", tag.header), ("Cache-Control", "no-cache"),
            ("X-Content-Type-Options", "nosniff"),
        ]
        if let named = request.ifNoneMatch, tag.isNamed(by: named) {
            return Response(status: .notModified, headers: headers, content: .bytes([]))
        }
        headers.append(("Accept-Ranges", "bytes"))
        let page = isPage ? PreviewPage.widen(file.read(0..<file.size), generation: generation) : nil
        let size = page?.count ?? file.size
        let isRangeValid = request.ifRange.map { $0 == tag.header } ?? true
        var part = 0..<size
        var status = HTTPResponseStatus.ok
        switch ByteRange(header: isRangeValid ? request.range : nil, size: size) {
        case .whole: break
        case .part(let range):
            part = range
            status = .partialContent
            headers.append(("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"))
        case .unsatisfiable:
            return .plain(
                .rangeNotSatisfiable, "The file has no such bytes.", headers: [("Content-Range", "bytes */\(size)")])
        }
        if let page { return Response(status: status, headers: headers, content: .bytes(Array(page[part]))) }
        if part.count > Self.pieceSize { return Response(status: status, headers: headers, content: .file(file, part)) }
        return Response(status: status, headers: headers, content: .bytes(file.read(part)))
    }

    /// The site's own page for what is not there.
    private func notFound(_ generation: String) -> Response {
        guard let path = resolveWithinRoot(root + "/404.html"), let file = OpenFile(path: path) else {
            return .plain(.notFound, "There is no such page.")
        }
        // The page is shown at any depth: its links are from the root.
        let page = PreviewPage.widen(file.read(0..<file.size), generation: generation, base: "/")
        return Response(
            status: .notFound,
            headers: [("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store")],
            content: .bytes(page))
    }

    private func resolveWithinRoot(_ path: String) -> String? {
        guard let resolved = Self.resolve(path), resolved.hasPrefix(root == "/" ? "/" : root + "/") else { return nil }
        let inner = resolved.dropFirst(root.count)
        return inner.contains("/.") ? nil : resolved
    }

    private func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func resolve(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
