#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads whole files by the system's own calls.
enum FileContents {
    /// Reads a regular file of at most `limit` bytes.
    static func read(_ path: FilePath, limit: Int) throws(FileError) -> [UInt8] {
        let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        guard descriptor >= 0 else { throw FileError.unreadable(reason: FileError.reason(errno)) }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0 else { throw FileError.unreadable(reason: FileError.reason(errno)) }
        guard information.st_mode & S_IFMT == S_IFREG else {
            throw FileError.unreadable(reason: "it is no ordinary file")
        }
        let size = Int(information.st_size)
        guard size <= limit else { throw FileError.tooLarge(bytes: size) }
        var failure: Int32 = 0
        // A file that grows while it is read is cut at the size that it had.
        let bytes = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { buffer, count in
            while count < size, let base = buffer.baseAddress {
                let amount = readBytes(descriptor, base + count, size - count)
                if amount > 0 {
                    count += amount
                } else if amount == 0 || errno != EINTR {
                    failure = amount == 0 ? 0 : errno
                    break
                }
            }
        }
        guard failure == 0 else { throw FileError.unreadable(reason: FileError.reason(failure)) }
        return bytes
    }

    private static func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer, count)
        #else
            Darwin.read(descriptor, buffer, count)
        #endif
    }
}

/// Why a file was not read.
enum FileError: Error {
    case unreadable(reason: String)
    case tooLarge(bytes: Int)

    /// The system's words for an error number.
    static func reason(_ number: Int32) -> String {
        switch number {
        case ENOENT: "there is no such file"
        case EACCES, EPERM: "you have no permission"
        case EISDIR: "it is a folder"
        case ELOOP: "its symbolic links lead in a circle"
        case EIO: "the disk reports an error"
        case EMFILE, ENFILE: "too many files are open"
        default: "system error \(number)"
        }
    }
}
