import Glibc

/// The folders that are watched by one inotify descriptor.
struct WatchTree {
    private let descriptor: Int32
    private let ignored: [String]
    /// What each watch is on: a folder with all in it, or one of which a few names count.
    private var watches: [Int32: Watch] = [:]
    private var roots: [String] = []

    private struct Watch {
        var path: String
        /// The names that count; nil for all.
        var names: Set<String>?
    }

    private static let mask = [
        IN_CLOSE_WRITE, IN_CREATE, IN_DELETE, IN_MOVED_FROM, IN_MOVED_TO, IN_DELETE_SELF, IN_MOVE_SELF,
    ].reduce(UInt32(0)) { $0 | UInt32($1) }

    init(descriptor: Int32, ignored: [String]) {
        self.descriptor = descriptor
        self.ignored = ignored.map(Self.absolute)
    }

    /// Watches a path: what is in it, and its own coming and going in the folder that holds it.
    mutating func watch(root: String) throws(PreviewError) {
        let path = Self.absolute(root)
        roots.append(path)
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        let folder = slash == path.startIndex ? "/" : String(path[..<slash])
        try add(folder, names: [String(path[path.index(after: slash)...])])
        try addFolders(below: path)
    }

    /// Reads events; the paths that changed.
    mutating func paths(ofEvents buffer: UnsafeRawBufferPointer) -> Set<String> {
        var paths: Set<String> = []
        var position = 0
        while position + 16 <= buffer.count {
            let watch = buffer.loadUnaligned(fromByteOffset: position, as: Int32.self)
            let mask = buffer.loadUnaligned(fromByteOffset: position + 4, as: UInt32.self)
            let length = Int(buffer.loadUnaligned(fromByteOffset: position + 12, as: UInt32.self))
            let name = String(
                decoding: buffer[(position + 16)..<min(buffer.count, position + 16 + length)].prefix { $0 != 0 },
                as: UTF8.self)
            position += 16 + length
            if let path = change(watch, mask, name) { paths.insert(path) }
        }
        return paths
    }

    /// Takes one event; the path that it changes, nil where it does not count.
    private mutating func change(_ number: Int32, _ mask: UInt32, _ name: String) -> String? {
        if mask & UInt32(IN_Q_OVERFLOW) != 0 {
            // Events were lost: look at all folders again, and take everything for changed.
            for root in roots { try? addFolders(below: root) }
            return roots.first
        }
        guard let watch = watches[number] else { return nil }
        if mask & UInt32(IN_IGNORED) != 0 {
            watches[number] = nil
            return nil
        }
        let path = name.isEmpty ? watch.path : Self.join(watch.path, name)
        guard Self.counts(name), !isIgnored(path), name.isEmpty || watch.names?.contains(name) ?? true else {
            return nil
        }
        if name.isEmpty, watch.names != nil { return nil }
        if mask & UInt32(IN_ISDIR) != 0 {
            if mask & (UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)) != 0 { try? addFolders(below: path) }
            if mask & UInt32(IN_MOVED_FROM) != 0 { forgetFolders(below: path) }
        }
        return path
    }

    private mutating func add(_ path: String, names: Set<String>?) throws(PreviewError) {
        // IN_MASK_ADD is not needed: the mask is the same for all.
        let number = inotify_add_watch(descriptor, path, Self.mask)
        guard number >= 0 else { throw .cannotWatch(path: path, code: errno) }
        let known = watches[number]
        let joined = known?.path == path ? known?.names.flatMap { old in names.map { old.union($0) } } : names
        watches[number] = Watch(path: path, names: joined)
    }

    /// Watches a folder and those in it; links are not followed. Nothing where it is no folder.
    private mutating func addFolders(below path: String) throws(PreviewError) {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, !isIgnored(path) else { return }
        do {
            try add(path, names: nil)
        } catch .cannotWatch(_, ENOENT) {
            return
        }
        guard let stream = opendir(path) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let kind = entry.pointee.d_type
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if kind == UInt8(DT_DIR) || kind == UInt8(DT_UNKNOWN), Self.counts(name) {
                try addFolders(below: Self.join(path, name))
            }
        }
    }

    /// A folder was moved away: its watches would tell of changes elsewhere.
    private mutating func forgetFolders(below path: String) {
        for (number, watch) in watches where watch.path == path || watch.path.hasPrefix(path + "/") {
            inotify_rm_watch(descriptor, number)
            watches[number] = nil
        }
    }

    private func isIgnored(_ path: String) -> Bool {
        ignored.contains { path == $0 || path.hasPrefix($0 + "/") }
    }

    private static func counts(_ name: String) -> Bool { !name.hasPrefix(".") && !name.hasSuffix("~") }

    private static func join(_ folder: String, _ name: String) -> String {
        folder == "/" ? "/" + name : folder + "/" + name
    }

    /// A path from the root, without links as far as it is there.
    private static func absolute(_ path: String) -> String {
        if let resolved = realpath(path, nil) {
            defer { free(resolved) }
            return String(cString: resolved)
        }
        var parts = path.split(separator: "/")
        guard let last = parts.popLast() else { return "/" }
        let folder = parts.joined(separator: "/")
        if path.hasPrefix("/") { return join(folder.isEmpty ? "/" : absolute("/" + folder), String(last)) }
        return join(absolute(folder.isEmpty ? "." : folder), String(last))
    }
}
