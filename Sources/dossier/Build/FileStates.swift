import Foundation
import Linguistics

/// What the file system says of files without opening them, as one fingerprint: names, sizes, places and times.
///
/// A file that was written, moved or replaced has another time of change. Only one that changed within a tick of the file
/// system's clock might not: see ``isSettled(at:)``.
struct FileStates {
    /// The fingerprint.
    private(set) var fingerprint = Fingerprint()
    /// The latest time of all, in seconds since 1970.
    private(set) var newest = 0

    /// The deepest nesting of folders that is looked into.
    private static let greatestDepth = 64
    /// Some file systems count in steps of two seconds.
    private static let coarsestTick = 3

    /// Whether every file was as it is for so long that a change from here on shows in its times.
    func isSettled(at now: Int) -> Bool { newest + Self.coarsestTick < now }

    /// Adds a text.
    mutating func add(_ text: String) { fingerprint.add(Array(text.utf8)) }

    /// Adds numbers.
    mutating func add(_ numbers: [UInt64]) {
        fingerprint.add(UInt64(numbers.count))
        for number in numbers { fingerprint.add(number) }
    }

    /// Adds the program that runs: its file, not the link of the system to it, which is new each time.
    mutating func addProgram() {
        var status = stat()
        if stat("/proc/self/exe", &status) == 0 { add(status) }
    }

    /// Adds a file, or a folder with all below it but the cache and what lies in folders whose names begin with a dot: nothing
    /// there is read. What is not there counts as that.
    mutating func add(path: String) { add(path, depth: 0) }

    private mutating func add(_ path: String, depth: Int) {
        add(path)
        var status = stat()
        guard lstat(path, &status) == 0 else { return fingerprint.add(0) }
        add(status)
        if status.st_mode & S_IFMT == S_IFLNK {
            guard stat(path, &status) == 0 else { return fingerprint.add(0) }
            add(status)
            // Nobody follows a link to a folder below the one named: such links may lead in circles.
            guard depth == 0 else { return }
        }
        guard status.st_mode & S_IFMT == S_IFDIR, depth < Self.greatestDepth, let stream = opendir(path) else { return }
        var names: [[UInt8]] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in Array(bytes.prefix { $0 != 0 }) }
            if name != [0x2E], name != [0x2E, 0x2E], !name.elementsEqual(AnnotationCache.folderName.utf8) {
                names.append(name)
            }
        }
        closedir(stream)
        names.sort { $0.lexicographicallyPrecedes($1) }
        fingerprint.add(UInt64(names.count))
        for name in names {
            fingerprint.add(name)
            // A name that is no UTF-8 cannot be asked for by a text; it counts by its bytes and is no article.
            guard name.first != 0x2E, let text = String(validating: name, as: UTF8.self) else { continue }
            add(path + "/" + text, depth: depth + 1)
        }
    }

    private mutating func add(_ status: stat) {
        // Of a folder what is in it counts, not when that came.
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        let times = isFolder ? [] : [status.st_mtim, status.st_ctim]
        add(
            [UInt64(status.st_mode), UInt64(status.st_dev), isFolder ? 0 : UInt64(status.st_ino)]
                + [isFolder ? 0 : UInt64(truncatingIfNeeded: status.st_size)]
                + times.flatMap {
                    [UInt64(truncatingIfNeeded: $0.tv_sec), UInt64(truncatingIfNeeded: $0.tv_nsec)]
                })
        for time in times { newest = max(newest, time.tv_sec) }
    }
}
