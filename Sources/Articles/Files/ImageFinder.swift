import Markdown

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Finds the pictures that an article in Markdown shows and that lie in the folder of articles. Nothing outside of that
/// folder is taken, by whatever path or link.
struct ImageFinder {
    /// The folder of articles, with all links resolved.
    private let root: FilePath

    /// The endings of picture formats that browsers show.
    private static let endings = ["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"]

    /// Looks into a folder; nothing where it is not there.
    init?(root: FilePath) {
        guard let resolved = root.resolved else { return nil }
        self.root = resolved
    }

    /// The pictures of an article, and what is wrong with those that cannot be taken.
    func images(of article: Article, at file: FilePath) -> (images: [ArticleImage], problems: [Problem]) {
        // Most articles have none: that is seen without parsing.
        guard article.format == .markdown, ImageFinder.holdsImage(article.markdown) else { return ([], []) }
        var images: [ArticleImage] = []
        var problems: [Problem] = []
        let folder = FilePath(bytes: Array(file.bytes.dropLast(file.name.count)))
        for target in MarkdownDocument(source: article.markdown).localImages()
        where !images.contains(where: { $0.target == target }) {
            let relative = ImageFinder.decoded(target)
            guard let found = folder.appending(relative).resolved, found.isOrdinaryFile else {
                problems.append(
                    Problem(
                        path: article.path, message: "the picture `\(target)` is not there",
                        remedy: "put it beside the article, or take it out of the text"))
                continue
            }
            let inside = found.relative(to: root)
            guard inside != found, let ending = ImageFinder.ending(of: inside) else {
                problems.append(
                    Problem(
                        path: article.path,
                        message: "the picture `\(target)` lies outside of the articles' folder or is no picture",
                        remedy: "copy it beside the article, as \(ImageFinder.endings.joined(separator: ", "))"))
                continue
            }
            images.append(
                ArticleImage(
                    target: target, file: found.description,
                    sitePath: "media/\(Slug.slug(forPath: inside.description)).\(ending)"))
        }
        return (images, problems)
    }

    private static func holdsImage(_ markdown: [UInt8]) -> Bool {
        var previous: UInt8 = 0
        for byte in markdown {
            if byte == 0x5B, previous == 0x21 { return true }
            previous = byte
        }
        return false
    }

    private static func ending(of path: FilePath) -> String? {
        guard let dot = path.name.lastIndex(of: 0x2E) else { return nil }
        let ending = String(decoding: path.name[(dot + 1)...], as: UTF8.self).lowercased()
        return endings.contains(ending) ? ending : nil
    }

    /// The bytes of a target without query and with `%20` and the like resolved.
    private static func decoded(_ target: String) -> [UInt8] {
        let utf8 = Array(target.utf8.prefix { $0 != 0x3F && $0 != 0x23 })
        var bytes: [UInt8] = []
        var index = 0
        while index < utf8.count {
            if utf8[index] == 0x25, index + 2 < utf8.count,
                let value = UInt8(String(decoding: utf8[(index + 1)...(index + 2)], as: UTF8.self), radix: 16),
                value != 0
            {
                bytes.append(value)
                index += 3
            } else {
                bytes.append(utf8[index])
                index += 1
            }
        }
        return bytes
    }
}
