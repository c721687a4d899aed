import Glibc

/// An open folder; paths are below it. Plain system calls: several times faster than Foundation's, and they say what went
/// wrong.
final class Folder: Sendable {
    /// Where it lies, for messages.
    let path: String
    private let descriptor: Int32

    /// Opens a folder.
    init(path: String) throws(PublishingError) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        self.path = path
        if descriptor < 0 { throw Self.error("opening the folder", path) }
    }

    deinit { close(descriptor) }

    // MARK: - Reading

    /// Whether there is anything under this name; a link counts as itself.
    func exists(_ name: String) -> Bool { status(of: name) != nil }

    /// What is under this name, links not followed.
    func status(of name: String) -> stat? {
        var status = stat()
        return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
    }

    /// The bytes of a file; nil where there is no such file.
    func read(_ name: String) throws(PublishingError) -> [UInt8]? {
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw error("opening the file", name)
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw error("reading the file", name) }
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
            while count < buffer.count {
                let read = Glibc.read(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
                if read < 0, errno == EINTR { continue }
                failed = read < 0
                if read <= 0 { break }
                count += read
            }
        }
        if failed { throw error("reading the file", name) }
        return bytes
    }

    /// Whether a file has exactly these bytes. Its size is compared first, so that most changed files are not read.
    func file(_ name: String, hasBytes bytes: [UInt8]) -> Bool {
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == bytes.count else {
            return false
        }
        return withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { buffer in
            var position = 0
            while position < bytes.count {
                let count = Glibc.read(file, buffer.baseAddress, min(buffer.count, bytes.count - position))
                if count < 0, errno == EINTR { continue }
                guard count > 0, let start = buffer.baseAddress else { return false }
                let isSame = bytes.withUnsafeBytes { all in
                    all.baseAddress.map { memcmp($0 + position, start, count) == 0 } ?? false
                }
                guard isSame else { return false }
                position += count
            }
            return true
        }
    }

    /// The names in a folder below this one, sorted.
    func names(in name: String) -> [String] {
        let file = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0, let stream = fdopendir(file) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    // MARK: - Writing

    /// Opens a plain file to read it; -1 where there is none.
    func openToRead(_ name: String) -> Int32 {
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        var status = stat()
        if file >= 0, fstat(file, &status) != 0 || status.st_mode & S_IFMT != S_IFREG {
            close(file)
            return -1
        }
        return file
    }

    /// Opens a new file to write it.
    func openToWrite(_ name: String) throws(PublishingError) -> Int32 {
        let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw error("creating the file", name) }
        return file
    }

    /// Writes bytes to the end of an open file; the name is for messages.
    func writeAll(_ bytes: [UInt8], to file: Int32, _ name: String) throws(PublishingError) {
        var position = 0
        while position < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(file, $0.baseAddress.map { $0 + position }, bytes.count - position)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw error("writing the file", name) }
            position += count
        }
    }

    /// Writes a new file.
    func create(_ name: String, _ bytes: [UInt8], isSynced: Bool = false) throws(PublishingError) {
        let file = try openToWrite(name)
        defer { close(file) }
        try writeAll(bytes, to: file, name)
        if isSynced, fsync(file) != 0 { throw error("writing the file", name) }
    }

    /// Makes a folder and those above it; nothing where they are there. A link in their place is refused.
    func makeFolders(_ name: String) throws(PublishingError) {
        var path = ""
        for part in name.split(separator: "/") {
            path += path.isEmpty ? String(part) : "/\(part)"
            if mkdirat(descriptor, path, 0o755) == 0 { continue }
            guard errno == EEXIST else { throw error("making the folder", path) }
            guard let status = status(of: path) else { throw error("making the folder", path) }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: break
            case S_IFLNK: throw .linkWithin("\(self.path)/\(path)")
            default: throw .notAFolder("\(self.path)/\(path)")
            }
        }
    }

    /// Moves a file to another folder, over what stands there.
    func move(_ name: String, to folder: Folder, _ target: String) throws(PublishingError) {
        if renameat(descriptor, name, folder.descriptor, target) != 0 {
            throw folder.error("moving a file here", target)
        }
    }

    /// Gives a file a second name in another folder. False where there is no such file.
    func link(_ name: String, in folder: Folder, _ target: String) throws(PublishingError) -> Bool {
        if linkat(descriptor, name, folder.descriptor, target, 0) == 0 || errno == EEXIST { return true }
        if errno == ENOENT || errno == ENOTDIR { return false }
        throw error("keeping the file", name)
    }

    /// Removes a file; nothing where there is none.
    func remove(_ name: String) throws(PublishingError) {
        if unlinkat(descriptor, name, 0) != 0, errno != ENOENT, errno != ENOTDIR {
            throw error("removing the file", name)
        }
    }

    /// Removes a folder if it is empty.
    func removeIfEmpty(_ name: String) { _ = unlinkat(descriptor, name, AT_REMOVEDIR) }

    /// Removes a folder and the files in it; folders within it stay.
    func removeFlat(_ name: String) {
        for file in names(in: name) { _ = unlinkat(descriptor, "\(name)/\(file)", 0) }
        removeIfEmpty(name)
    }

    private func error(_ doing: String, _ name: String) -> PublishingError { Self.error(doing, "\(path)/\(name)") }

    static func error(_ doing: String, _ path: String) -> PublishingError {
        .system(doing: doing, path: path, code: errno)
    }
}
