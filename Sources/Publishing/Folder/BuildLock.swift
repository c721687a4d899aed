import Glibc

/// A lock that one build at a time holds. The system lets go of it when the process ends, however it ends.
final class BuildLock: Sendable {
    private let descriptor: Int32
    private let path: String

    /// Takes the lock, or nil where another holds it.
    init?(path: String) throws(PublishingError) {
        self.path = path
        while true {
            let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
            guard file >= 0 else { throw Folder.error("creating the lock", path) }
            guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
                close(file)
                descriptor = -1
                return nil
            }
            // The holder before may have removed the file between our two calls: then the lock is on nothing.
            var held = stat()
            var named = stat()
            if fstat(file, &held) == 0, lstat(path, &named) == 0, held.st_ino == named.st_ino {
                descriptor = file
                return
            }
            close(file)
        }
    }

    /// Removes the lock's file; the lock itself goes with this value.
    func removeFile() { unlink(path) }

    deinit { if descriptor >= 0 { close(descriptor) } }
}
