internal import Synchronization

/// Takes a site's pages instead of a folder and finds what a reader would stumble over: dead links, missing anchors, ids
/// that stand twice on a page.
///
/// It keeps of each page only its ids and links, as they were written.
public final class SiteInspector: PageWriter {
    /// Something wrong with a page.
    public struct Finding: Sendable, Hashable, Comparable {
        /// The page.
        public let path: SitePath
        /// The line of the page's HTML, from 1.
        public let line: Int
        /// What is wrong.
        public let message: String

        /// By page, then line.
        public static func < (left: Finding, right: Finding) -> Bool {
            (left.path, left.line, left.message) < (right.path, right.line, right.message)
        }
    }

    private struct Inspected {
        var anchors: [String: Set<String>] = [:]
        var links: [(page: String, line: Int, target: String)] = []
        var findings: [Finding] = []
    }

    private let inspected = Mutex(Inspected())

    /// An inspector that has seen nothing.
    public init() {}

    /// Takes a page, or another file of the site.
    public func write(_ bytes: [UInt8], to path: SitePath) throws {
        guard path.string.hasSuffix(".html") else {
            inspected.withLock { $0.anchors[path.string] = [] }
            return
        }
        var anchors: Set<String> = []
        var links: [(page: String, line: Int, target: String)] = []
        var findings: [Finding] = []
        var scanner = HTMLAttributeScanner(bytes)
        while let attribute = scanner.next() {
            switch attribute.name {
            case "id":
                if !anchors.insert(attribute.value).inserted {
                    findings.append(
                        Finding(
                            path: path, line: attribute.line,
                            message: "the id `\(attribute.value)` stands here a second time"))
                }
            case "href", "src": links.append((path.string, attribute.line, attribute.value))
            default: break
            }
        }
        inspected.withLock {
            $0.anchors[path.string] = anchors
            $0.links += links
            $0.findings += findings
        }
    }

    /// How many files were taken.
    public var fileCount: Int { inspected.withLock { $0.anchors.count } }

    /// What is wrong, in the order of pages and lines; to be asked when all pages were taken.
    public func findings() -> [Finding] {
        inspected.withLock { inspected in
            var findings = inspected.findings
            for link in inspected.links {
                guard let message = SiteInspector.fault(of: link.target, on: link.page, anchors: inspected.anchors)
                else { continue }
                findings.append(Finding(path: SitePath(link.page), line: link.line, message: message))
            }
            return findings.sorted()
        }
    }

    private static func fault(of target: String, on page: String, anchors: [String: Set<String>]) -> String? {
        if target.contains("://") || target.hasPrefix("mailto:") || target.hasPrefix("data:") { return nil }
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let file = parts[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)[0]
        let resolved = file.isEmpty ? page : resolve(String(file), from: page)
        guard let resolved else { return "the link `\(target)` leads out of the site" }
        guard let known = anchors[resolved] else {
            return "the link `\(target)` leads nowhere: there is no file `\(resolved)`"
        }
        // A text fragment (`#:~:text=…`) is resolved by the browser.
        guard parts.count > 1, !parts[1].isEmpty, !parts[1].hasPrefix(":~:") else { return nil }
        let anchor = String(parts[1].split(separator: ":~:", maxSplits: 1, omittingEmptySubsequences: false)[0])
        return known.contains(anchor)
            ? nil : "the link `\(target)` leads nowhere: `\(resolved)` has no anchor `\(anchor)`"
    }

    private static func resolve(_ file: String, from page: String) -> String? {
        var folders = page.split(separator: "/").dropLast().map(String.init)
        for part in file.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case "..":
                if folders.popLast() == nil { return nil }
            case ".", "": continue
            default: folders.append(String(part))
            }
        }
        return folders.joined(separator: "/")
    }
}
