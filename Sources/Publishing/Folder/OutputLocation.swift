import Glibc

/// Where a site is published to, checked: not a folder whose loss would hurt.
struct OutputLocation {
    /// The output folder, without links.
    let path: String
    /// The folder that holds it.
    let parent: String
    /// Whether the folder was made just now.
    let isNew: Bool

    /// Checks a path and makes the folder where it is not there.
    ///
    /// - Parameters:
    ///   - path: the folder, absolute or from the working folder.
    ///   - content: folders that are read: the output may not be, hold or lie in one.
    ///   - kept: folders that the output may not be or hold; the root folder and the home folder are kept always.
    /// - Throws: `PublishingError` where the folder is refused or cannot be made.
    init(path: String, content: [String], kept: [String]) throws(PublishingError) {
        let trimmed = Self.trim(path)
        isNew = Self.kind(of: trimmed) == nil
        if isNew {
            // What is refused is not made first: the nearest folder that exists tells where it would be.
            try Self.check(Self.resolvedFuture(trimmed), content, kept)
            try Self.make(trimmed)
        }
        guard let resolved = Self.resolve(trimmed) else { throw Folder.error("opening the folder", path) }
        guard Self.kind(of: resolved) == S_IFDIR else { throw .notAFolder(path) }
        let holder = Self.resolve(Self.folder(of: trimmed)) ?? "/"
        if Self.kind(of: trimmed) == S_IFLNK, !Self.holds(holder, resolved) {
            throw .isLink(output: path, target: resolved)
        }
        try Self.check(resolved, content, kept)
        self.path = resolved
        parent = Self.folder(of: resolved)
    }

    private static func check(_ output: String, _ content: [String], _ kept: [String]) throws(PublishingError) {
        if output == "/" { throw .holdsFolder(output: output, held: output) }
        let home = getenv("HOME").map { String(cString: $0) }
        for folder in (content + kept + [home].compactMap { $0 }).compactMap(resolve) where holds(output, folder) {
            throw .holdsFolder(output: output, held: folder)
        }
        for folder in content.compactMap(resolve) where holds(folder, output) {
            throw .withinContent(output: output, content: folder)
        }
    }

    /// Whether a folder is another or holds it.
    static func holds(_ outer: String, _ inner: String) -> Bool {
        inner == outer || inner.hasPrefix(outer == "/" ? "/" : outer + "/")
    }

    private static func make(_ path: String) throws(PublishingError) {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, folder(of: path) != path else { throw Folder.error("making the folder", path) }
        try make(folder(of: path))
        if mkdir(path, 0o755) != 0, errno != EEXIST { throw Folder.error("making the folder", path) }
    }

    /// The path a folder will have once it is made.
    private static func resolvedFuture(_ path: String) -> String {
        if let resolved = resolve(path) { return resolved }
        let outer = folder(of: path)
        guard outer != path else { return path }
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        let base = resolvedFuture(outer)
        return base == "/" ? "/" + name : base + "/" + name
    }

    private static func resolve(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func kind(of path: String) -> mode_t? {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }

    private static func trim(_ path: String) -> String {
        var path = path[...]
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path.isEmpty ? "." : String(path)
    }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
