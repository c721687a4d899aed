#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A path in the file system: bytes, which need not be UTF-8.
struct FilePath: Hashable {
    /// The bytes, without the final zero.
    let bytes: [UInt8]

    init(_ path: String) {
        bytes = Array(path.utf8)
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The path with bytes that are not UTF-8 replaced, for people.
    var description: String { String(decoding: bytes, as: UTF8.self) }

    /// The last part.
    var name: ArraySlice<UInt8> {
        bytes[((bytes.lastIndex(of: 0x2F) ?? -1) + 1)...]
    }

    /// The path of something inside this folder.
    func appending(_ name: some Collection<UInt8>) -> FilePath {
        if bytes.isEmpty { return FilePath(bytes: Array(name)) }
        return FilePath(bytes: bytes + (bytes.last == 0x2F ? [] : [0x2F]) + name)
    }

    /// The path without `./` at its head, doubled slashes and one at its end.
    var cleaned: FilePath {
        var parts = bytes.split(separator: 0x2F).filter { !($0.count == 1 && $0.first == 0x2E) }
        let isAbsolute = bytes.first == 0x2F
        if parts.isEmpty, !isAbsolute { parts = [[0x2E]] }
        return FilePath(bytes: (isAbsolute ? [0x2F] : []) + Array(parts.joined(separator: [0x2F])))
    }

    /// This path seen from a folder that holds it; the path itself where the folder does not hold it.
    func relative(to folder: FilePath) -> FilePath {
        let path = cleaned.bytes
        var prefix = folder.cleaned.bytes
        if prefix == [0x2E] { return FilePath(bytes: path) }
        if prefix != [0x2F] { prefix.append(0x2F) }
        return path.starts(with: prefix) && path.count > prefix.count
            ? FilePath(bytes: Array(path[prefix.count...])) : cleaned
    }

    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
            // An array that was just given a final zero has a first element.
            buffer.baseAddress.map(body) ?? "".withCString(body)
        }
    }

    /// The absolute path with all links resolved; nothing where there is no such file.
    var resolved: FilePath? {
        guard let resolved = withCString({ realpath($0, nil) }) else { return nil }
        defer { free(resolved) }
        return FilePath(bytes: String(cString: resolved).utf8.map { $0 })
    }

    /// Whether a file stands here that is no folder, device or pipe.
    var isOrdinaryFile: Bool {
        var information = stat()
        return withCString { stat($0, &information) } == 0 && information.st_mode & S_IFMT == S_IFREG
    }
}
