import Glibc

/// A file below the root, open for reading. Plain files only: no folder, no device, no link that leads out.
final class OpenFile: Sendable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int
    private let descriptor: Int32

    /// Opens a file at a path without links.
    init?(path: String) {
        descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            if descriptor >= 0 { close(descriptor) }
            return nil
        }
        size = Int(status.st_size)
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }

    deinit { close(descriptor) }

    /// Reads some bytes; fewer where the file has become shorter.
    func read(_ range: Range<Int>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < buffer.count {
                let read = pread(
                    descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count, range.lowerBound + count)
                if read < 0, errno == EINTR { continue }
                if read <= 0 { break }
                count += read
            }
        }
    }
}
