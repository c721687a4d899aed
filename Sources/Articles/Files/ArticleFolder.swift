#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Lists the article files in a folder and the folders below it.
///
/// Dot files, `README*` and files of other endings are left out and named. A symbolic link is followed only to a file
/// inside the folder that is not listed itself; links to folders and out of the folder are left out, so that nothing is read
/// that was not put there, and nothing twice.
struct ArticleFolder {
    /// The article files, as paths relative to the folder, in byte order.
    private(set) var files: [FilePath] = []
    /// What was left out, relative to the folder.
    private(set) var ignored: [FilePath] = []
    /// Folders that cannot be listed, and why.
    private(set) var unreadable: [(folder: FilePath, reason: String)] = []
    private var links: [FilePath] = []

    /// The folder where builds keep what they need not work out again, nobody's to tell of.
    private static let cacheName = Array(".dossier-cache".utf8)

    /// The deepest nesting of folders that is followed.
    private static let greatestDepth = 64

    init(_ root: FilePath) {
        list(root, FilePath(bytes: []), depth: 0)
        resolveLinks(root)
        files.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        ignored.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    /// Whether a file of this name is an article: `.md`, `.markdown` or `.txt`, no dot file and no `README`.
    static func isArticle(_ name: ArraySlice<UInt8>) -> Bool {
        let name = String(decoding: name, as: UTF8.self).lowercased()
        return !name.hasPrefix(".") && !name.hasPrefix("readme")
            && (name.hasSuffix(".md") || name.hasSuffix(".txt") || name.hasSuffix(".markdown"))
    }

    private mutating func list(_ root: FilePath, _ folder: FilePath, depth: Int) {
        let path = folder.bytes.isEmpty ? root : root.appending(folder.bytes)
        guard depth <= Self.greatestDepth else {
            unreadable.append((folder, "its folders nest too deep"))
            return
        }
        guard let stream = path.withCString({ opendir($0) }) else {
            unreadable.append((folder, FileError.reason(errno)))
            return
        }
        defer { closedir(stream) }
        var folders: [FilePath] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in Array(bytes.prefix { $0 != 0 }) }
            if name == [0x2E] || name == [0x2E, 0x2E] || name.elementsEqual(Self.cacheName) { continue }
            let relative = folder.bytes.isEmpty ? FilePath(bytes: name) : folder.appending(name)
            guard name.first != 0x2E else {
                ignored.append(relative)
                continue
            }
            var information = stat()
            guard root.appending(relative.bytes).withCString({ lstat($0, &information) }) == 0 else { continue }
            switch information.st_mode & S_IFMT {
            case S_IFDIR: folders.append(relative)
            case S_IFREG where Self.isArticle(name[...]): files.append(relative)
            case S_IFLNK where Self.isArticle(name[...]): links.append(relative)
            default: ignored.append(relative)
            }
        }
        for folder in folders.sorted(by: { $0.bytes.lexicographicallyPrecedes($1.bytes) }) {
            list(root, folder, depth: depth + 1)
        }
    }

    private mutating func resolveLinks(_ root: FilePath) {
        guard !links.isEmpty, let home = root.resolved else { return }
        var listed = Set(files.map { home.appending($0.bytes) })
        for link in links.sorted(by: { $0.bytes.lexicographicallyPrecedes($1.bytes) }) {
            var information = stat()
            guard let target = root.appending(link.bytes).resolved,
                target.bytes.starts(with: home.appending([UInt8]()).bytes), !listed.contains(target),
                target.withCString({ stat($0, &information) }) == 0, information.st_mode & S_IFMT == S_IFREG
            else {
                ignored.append(link)
                continue
            }
            listed.insert(target)
            files.append(link)
        }
    }
}
