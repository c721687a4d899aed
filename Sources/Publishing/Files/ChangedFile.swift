import Glibc

/// Takes a file in parts and writes it only where it differs from the one that is there.
///
/// As long as the parts are what the old file has, nothing is written; at the first difference the beginning is copied from
/// the old file. However large the file is, only one part is in memory.
final class ChangedFile {
    private let old: Int32
    private let target: Folder
    private let name: String
    private var new: Int32 = -1
    private(set) var size = 0
    private var buffer: [UInt8] = []

    /// Begins a file: `oldName` in `folder` is the old one, if it is there; `name` in `target` the new one, if it differs.
    init(comparedWith oldName: String, in folder: Folder, writtenTo target: Folder, as name: String) {
        old = folder.openToRead(oldName)
        self.target = target
        self.name = name
    }

    deinit {
        if old >= 0 { close(old) }
        if new >= 0 { close(new) }
    }

    /// Takes the next part.
    func take(_ part: [UInt8]) throws(PublishingError) {
        if new < 0 {
            if hasNext(part) {
                size += part.count
                return
            }
            try begin()
        }
        try target.writeAll(part, to: new, name)
        size += part.count
    }

    /// Ends the file.
    ///
    /// - Returns: whether it differs from the old one, and so was written.
    func finish() throws(PublishingError) -> Bool {
        var status = stat()
        if new < 0, old < 0 || fstat(old, &status) != 0 || Int(status.st_size) != size { try begin() }
        return new >= 0
    }

    /// Whether the old file goes on with these bytes.
    private func hasNext(_ part: [UInt8]) -> Bool {
        guard old >= 0, readOld(at: size, count: part.count) else { return false }
        // Not `==`, which compares byte by byte.
        return part.withUnsafeBytes { new in
            buffer.withUnsafeBytes { old in
                guard let first = new.baseAddress, let second = old.baseAddress else { return true }
                return memcmp(first, second, new.count) == 0
            }
        }
    }

    private func begin() throws(PublishingError) {
        new = try target.openToWrite(name)
        var position = 0
        while position < size {
            guard readOld(at: position, count: min(65_536, size - position)) else {
                throw .system(doing: "reading the file", path: name, code: EIO)
            }
            try target.writeAll(buffer, to: new, name)
            position += buffer.count
        }
    }

    /// Reads from the old file into the buffer; false where it is shorter.
    private func readOld(at position: Int, count: Int) -> Bool {
        buffer = [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
            while filled < count {
                let read = pread(old, bytes.baseAddress.map { $0 + filled }, count - filled, position + filled)
                if read < 0, errno == EINTR { continue }
                if read <= 0 { break }
                filled += read
            }
        }
        return buffer.count == count
    }
}
