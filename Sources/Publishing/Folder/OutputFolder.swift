import Glibc
import Synchronization
public import Website

/// A folder that a site is published to.
///
/// Pages are staged beside the folder as they come, from many tasks at once; those that are there already with the same
/// bytes are not touched at all. `commit` moves the staged files in one by one under a journal: a build that fails leaves
/// the folder as it was, one that is killed in the middle is finished by the next that opens the folder. Files that an
/// earlier build wrote and this one did not are removed, and folders that this leaves empty; files that no build wrote
/// are never removed nor written over.
///
/// ```swift
/// let folder = try OutputFolder(path: "public", content: ["content"])
/// try folder.write(bytes, to: SitePath("index.html"))
/// let summary = try folder.commit()
/// ```
public final class OutputFolder: PublishTarget {
    private let output: Folder
    private let work: Folder
    private let location: OutputLocation
    private let workPath: String
    private let lock: BuildLock
    private let previous: Manifest?
    private let step: @Sendable (CommitStep) throws -> Void
    private let state = Mutex(State())

    private struct State {
        var files: [File] = []
        var isOver = false
    }

    /// A file of the site; `number` is that of its staged copy, nil where the folder has it already.
    private struct File {
        var path: String
        var size: Int
        var number: Int?
    }

    /// The work folder's name where the output folder must hold it itself.
    static let workFolderName = ".dossier-work"

    /// Opens a folder for a build, makes it where it is not there, and finishes what a killed build left.
    ///
    /// - Parameters:
    ///   - path: the folder, absolute or from the working folder.
    ///   - content: folders that the build reads (articles, templates): the output may not be, hold or lie in one.
    ///   - kept: other folders that the output may not be or hold. The root and the home folder are kept always.
    /// - Throws: `PublishingError` where the folder is refused, in use by another build, or cannot be written.
    public convenience init(path: String, content: [String], keeping kept: [String] = []) throws {
        try self.init(path: path, content: content, keeping: kept) { _ in }
    }

    /// As above, with a function that is called before each change a commit makes.
    init(
        path: String, content: [String] = [], keeping kept: [String] = [],
        step: @escaping @Sendable (CommitStep) throws -> Void
    ) throws {
        location = try OutputLocation(path: path, content: content, kept: kept)
        self.step = step
        output = try Folder(path: location.path)
        workPath = Self.workFolder(for: location)
        if mkdir(workPath, 0o755) != 0, errno != EEXIST { throw Folder.error("making the folder", workPath) }
        guard let lock = try BuildLock(path: "\(workPath)/lock") else { throw PublishingError.locked(output: path) }
        self.lock = lock
        work = try Folder(path: workPath)
        try Self.recover(output: output, work: work)
        previous = try output.read(Manifest.fileName).map(Manifest.init(bytes:))
        try work.makeFolders("staged")
        try work.makeFolders("replaced")
    }

    /// Stages a file, unless the folder has it already with the same bytes.
    public func write(_ bytes: [UInt8], to path: SitePath) throws {
        guard OutputPath.isValid(path.string) else { throw PublishingError.badPath(path.string) }
        try stage(bytes, path.string)
    }

    /// Stages a file that comes in parts; one part at a time is in memory.
    public func write(to path: SitePath, inParts make: (_ take: ([UInt8]) throws -> Void) throws -> Void) throws {
        guard OutputPath.isValid(path.string) else { throw PublishingError.badPath(path.string) }
        let index = state.withLock { state in
            state.files.append(File(path: path.string, size: 0, number: nil))
            return state.files.count - 1
        }
        let file = ChangedFile(comparedWith: path.string, in: output, writtenTo: work, as: "staged/\(index)")
        try make { try file.take($0) }
        let isWritten = try file.finish()
        state.withLock { state in
            state.files[index].size = file.size
            if isWritten { state.files[index].number = index }
        }
    }

    private func stage(_ bytes: [UInt8], _ path: String) throws {
        let isUnchanged = output.file(path, hasBytes: bytes)
        let index = state.withLock { state in
            state.files.append(File(path: path, size: bytes.count, number: nil))
            return state.files.count - 1
        }
        guard !isUnchanged else { return }
        try work.create("staged/\(index)", bytes)
        state.withLock { $0.files[index].number = index }
    }

    /// Shows the site: moves the staged files in and removes those of the site before that were not written again.
    ///
    /// - Returns: what was done.
    /// - Throws: `PublishingError`; the folder then is as it was before.
    public func commit() throws -> PublishSummary {
        do {
            let summary = try prepareAndMove()
            clear()
            return summary
        } catch {
            discard()
            throw error
        }
    }

    private func prepareAndMove() throws -> PublishSummary {
        let files = state.withLock { $0.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } }
        for (file, next) in zip(files, files.dropFirst()) where file.path == next.path {
            throw PublishingError.duplicatePath(file.path)
        }
        let known = Set(previous?.paths ?? [])
        for file in files where file.number != nil && !known.contains(file.path) {
            guard let status = output.status(of: file.path) else { continue }
            let isFile = status.st_mode & S_IFMT == S_IFREG
            if isFile { throw PublishingError.foreignFile("\(location.path)/\(file.path)") }
        }
        let manifest = Manifest(paths: files.map(\.path))
        try stage(manifest.bytes, Manifest.fileName)
        let manifestFile = state.withLock { $0.files.last }

        let written = Set(files.map(\.path))
        let journal = Journal(
            removed: (previous?.paths ?? []).filter { !written.contains($0) && output.exists($0) },
            moved: (files + [manifestFile].compactMap { $0 }).compactMap { file in
                file.number.map { Journal.Move(number: $0, path: file.path) }
            })
        try carryOut(journal)
        return PublishSummary(
            written: files.count { $0.number != nil }, unchanged: files.count { $0.number == nil },
            removed: journal.removed.count, bytes: files.reduce(0) { $0 + $1.size })
    }

    private func carryOut(_ journal: Journal) throws {
        guard !(journal.moved.isEmpty && journal.removed.isEmpty) else { return }
        try step(.writeJournal)
        try work.create("journal.new", journal.bytes, isSynced: true)
        try work.move("journal.new", to: work, Journal.fileName)
        do {
            try step(.journalWritten)
            try journal.finish(output: output, work: work, step: step)
            try step(.finished)
        } catch {
            try journal.undo(output: output, work: work)
            try work.remove(Journal.fileName)
            throw error
        }
        try work.remove(Journal.fileName)
    }

    /// What the file system says of each file of the site that the folder shows, without reading them: place, size and times,
    /// which change with the file. Nothing where there is no site, or a file of it is gone or no plain file.
    public func states() -> [UInt64]? {
        guard let manifest = try? output.read(Manifest.fileName).map(Manifest.init(bytes:)) else { return nil }
        var states: [UInt64] = []
        states.reserveCapacity(6 * (manifest.paths.count + 1))
        for path in [Manifest.fileName] + manifest.paths {
            guard let status = output.status(of: path), status.st_mode & S_IFMT == S_IFREG else { return nil }
            states.append(UInt64(status.st_ino))
            states.append(UInt64(truncatingIfNeeded: status.st_size))
            for time in [status.st_mtim, status.st_ctim] {
                states.append(UInt64(truncatingIfNeeded: time.tv_sec))
                states.append(UInt64(truncatingIfNeeded: time.tv_nsec))
            }
        }
        return states
    }

    /// Forgets what was staged; the folder stays as it was.
    public func discard() {
        clear()
        if location.isNew { rmdir(location.path) }
    }

    deinit { clear() }

    /// Removes the work folder, unless it holds a journal that could not be undone.
    private func clear() {
        let isFirst = state.withLock { state in
            defer { state.isOver = true }
            return !state.isOver
        }
        guard isFirst, !work.exists(Journal.fileName) else { return }
        work.removeFlat("staged")
        work.removeFlat("replaced")
        try? work.remove("journal.new")
        lock.removeFile()
        rmdir(workPath)
    }

    // MARK: - Work folder

    /// Beside the output folder, so that moving is renaming and no reader sees it; within it where the folder beside
    /// cannot be written or is another file system.
    private static func workFolder(for location: OutputLocation) -> String {
        var outer = stat()
        var inner = stat()
        let isBeside =
            access(location.parent, W_OK) == 0 && stat(location.parent, &outer) == 0 && stat(location.path, &inner) == 0
            && outer.st_dev == inner.st_dev
        let name = location.path.split(separator: "/").last.map(String.init) ?? ""
        let parent = location.parent == "/" ? "" : location.parent
        return isBeside ? "\(parent)/.\(name)\(workFolderName)" : "\(location.path)/\(workFolderName)"
    }

    /// Finishes a commit that was interrupted, or undoes it where it cannot be finished; forgets pages that were staged
    /// and never committed.
    private static func recover(output: Folder, work: Folder) throws {
        if let bytes = try work.read(Journal.fileName) {
            guard let journal = Journal(bytes: bytes) else {
                throw PublishingError.badJournal("\(work.path)/\(Journal.fileName)")
            }
            do {
                try journal.finish(output: output, work: work)
            } catch {
                try journal.undo(output: output, work: work)
            }
            try work.remove(Journal.fileName)
        }
        work.removeFlat("staged")
        work.removeFlat("replaced")
    }
}
