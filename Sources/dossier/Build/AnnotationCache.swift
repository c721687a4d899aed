import Dossiers
import Foundation
import Linguistics

/// The folder in which a dossier keeps what it need not work out again: `.dossier-cache` in the dossier's own folder, left
/// alone by Git, harmless to remove.
///
/// Nothing here ever fails a build: what cannot be read is worked out anew, what cannot be written is not kept.
struct AnnotationCache {
    /// The folder's name.
    static let folderName = ".dossier-cache"

    private let folder: String

    /// No cache of 200,000 articles comes near it.
    private static let largestFile = 1 << 30

    /// The cache of a dossier's folder.
    init(of folder: DossierFolder) { self.folder = folder.path + "/" + Self.folderName }

    /// What annotations follow from beside the articles: this very program, and the models and lists.
    ///
    /// The program is told by its file (place, size and times), not by its version: a program that was built anew may have other
    /// rules. So one that is installed anew finds nothing remembered, which costs one whole build.
    static func origin(of models: [LanguageModels.DataFile]) -> Fingerprint {
        var origin = Fingerprint()
        var status = stat()
        if stat("/proc/self/exe", &status) == 0 {
            for number in [
                Int(status.st_dev), Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec,
                status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
            ] { origin.add(UInt64(truncatingIfNeeded: number)) }
        }
        origin.add(Array(ProgramVersion.current.utf8))
        for file in models {
            origin.add(Array(file.name.utf8))
            origin.add(file.bytes)
        }
        return origin
    }

    /// What is remembered; nothing where there is no cache, or one that is damaged or of another program.
    func read(origin: Fingerprint) -> AnnotationMemory {
        read("annotations").flatMap { AnnotationMemory(bytes: $0, origin: origin) } ?? AnnotationMemory(origin: origin)
    }

    /// Keeps a memory.
    func write(_ memory: AnnotationMemory) { write(memory.bytes, "annotations") }

    /// Keeps a file. It is replaced whole, so that a build that is stopped leaves the old one.
    func write(_ bytes: [UInt8], _ name: String) {
        mkdir(folder, 0o755)
        // A link here may lead anywhere: only a folder is written to.
        var status = stat()
        guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return }
        if access(folder + "/.gitignore", F_OK) != 0 { _ = create(folder + "/.gitignore", Array("*\n".utf8)) }
        let file = folder + "/" + name
        let new = file + ".new"
        if create(new, bytes) { rename(new, file) } else { unlink(new) }
    }

    /// Forgets a file.
    func remove(_ name: String) { unlink(folder + "/" + name) }

    /// The bytes of a file; nothing where there is none that can be read.
    func read(_ name: String) -> [UInt8]? {
        let descriptor = open(folder + "/" + name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            (1...Self.largestFile).contains(Int(status.st_size))
        else { return nil }
        return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
            while count < buffer.count {
                let amount = Foundation.read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
                if amount < 0, errno == EINTR { continue }
                if amount <= 0 { break }
                count += amount
            }
        }
    }

    private func create(_ path: String, _ bytes: [UInt8]) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return bytes.withUnsafeBytes { buffer in
            var position = 0
            while position < buffer.count {
                let amount = Foundation.write(
                    descriptor, buffer.baseAddress.map { $0 + position }, buffer.count - position)
                if amount < 0, errno == EINTR { continue }
                if amount <= 0 { return false }
                position += amount
            }
            return true
        }
    }
}
