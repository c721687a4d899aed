@preconcurrency import Dispatch
import Glibc
import Synchronization

/// Watches folders and files for changes (inotify).
///
/// Folders are watched with all in them; new ones as they come. Names that begin with a dot or end with `~` are editors'
/// own and do not count. Changes that follow each other closely are told as one. A path that is not there yet is told
/// when it comes.
///
/// ```swift
/// let watcher = try FolderWatcher(paths: ["content", "dossier.yml"], ignoring: ["public"])
/// for await paths in watcher.changes { … }
/// ```
public final class FolderWatcher: Sendable {
    /// The paths that changed, sorted, each time there has been quiet for a moment. Ends with `stop`.
    public let changes: AsyncStream<[String]>

    private let continuation: AsyncStream<[String]>.Continuation
    private let tree: Mutex<WatchTree>
    private let source: any DispatchSourceRead
    private let queue: DispatchQueue
    private let quiet: DispatchTimeInterval
    private let pending = Mutex(Pending())

    private struct Pending {
        var paths: Set<String> = []
        var generation = 0
        /// When changes are told even though there is no quiet.
        var latest: DispatchTime?
    }

    /// Starts to watch.
    ///
    /// - Parameters:
    ///   - paths: folders and files; they may be missing yet, the folders that hold them may not.
    ///   - ignored: folders within them that do not count, such as the output folder.
    ///   - quietMilliseconds: how long nothing may change before changes are told; under constant change they are told
    ///     after ten times as long.
    /// - Throws: `PreviewError.cannotWatch` where the system refuses.
    public init(paths: [String], ignoring ignored: [String] = [], quietMilliseconds: Int = 100) throws {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { throw PreviewError.cannotWatch(path: paths.first ?? "", code: errno) }
        var tree = WatchTree(descriptor: descriptor, ignored: ignored)
        do {
            for path in paths { try tree.watch(root: path) }
        } catch {
            close(descriptor)
            throw error
        }
        self.tree = Mutex(tree)
        quiet = .milliseconds(quietMilliseconds)
        (changes, continuation) = AsyncStream.makeStream(bufferingPolicy: .unbounded)
        queue = DispatchQueue(label: "dossier.folder-watcher")
        source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        source.setCancelHandler { close(descriptor) }
        source.setEventHandler { [weak self] in self?.readEvents(descriptor) }
        source.activate()
    }

    deinit { stop() }

    /// Ends watching.
    public func stop() {
        source.cancel()
        continuation.finish()
    }

    private func readEvents(_ descriptor: Int32) {
        var changed: Set<String> = []
        withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { buffer in
            while true {
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                guard count > 0 else { break }
                tree.withLock { tree in
                    changed.formUnion(tree.paths(ofEvents: UnsafeRawBufferPointer(rebasing: buffer[0..<count])))
                }
            }
        }
        if !changed.isEmpty { tell(changed) }
    }

    /// Tells changes when nothing more has come for a moment.
    private func tell(_ changed: Set<String>) {
        let (generation, latest) = pending.withLock { pending in
            pending.paths.formUnion(changed)
            pending.generation += 1
            var latest = DispatchTime.now()
            for _ in 0..<10 { latest = latest + quiet }
            if let earlier = pending.latest { latest = earlier }
            pending.latest = latest
            return (pending.generation, latest)
        }
        queue.asyncAfter(deadline: min(.now() + quiet, latest)) { [weak self] in self?.flush(generation) }
    }

    private func flush(_ generation: Int) {
        let paths = pending.withLock { pending -> Set<String> in
            let isDue = pending.generation == generation || pending.latest.map { $0 <= .now() } ?? false
            guard isDue else { return [] }
            defer { pending = Pending(generation: pending.generation) }
            return pending.paths
        }
        if !paths.isEmpty { continuation.yield(paths.sorted()) }
    }
}
