import Glibc

/// Shows a site while it is worked on: builds it again when its sources change, until the person ends it.
public struct PreviewSession: Sendable {
    /// The site's folder.
    public var root: String
    /// The port asked for; the next free one is used where it is taken.
    public var port: Int
    /// What is watched: content, templates, configuration. They may be missing yet.
    public var watched: [String]
    /// Builds the site again; what it throws is shown on the pages and told, and the site before stays.
    public var rebuild: @Sendable () async throws -> Void
    /// Takes what there is to tell.
    public var tell: @Sendable (PreviewEvent) -> Void

    /// Puts a session together.
    public init(
        root: String, port: Int, watched: [String], rebuild: @escaping @Sendable () async throws -> Void,
        tell: @escaping @Sendable (PreviewEvent) -> Void
    ) {
        self.root = root
        self.port = port
        self.watched = watched
        self.rebuild = rebuild
        self.tell = tell
    }

    /// Shows the site until SIGINT or SIGTERM comes, or the task is cancelled.
    ///
    /// - Parameter failure: what the build before this session failed with, if it did; shown until one succeeds.
    /// - Throws: `PreviewError` where the folder cannot be shown or watched.
    public func run(after failure: String? = nil) async throws {
        // The signals are taken over first: none that comes from here on is lost.
        let signals = TerminationSignals()
        let watcher = try FolderWatcher(paths: watched, ignoring: [root])
        let server = try await PreviewServer.start(root: root, port: port)
        tell(.listening(address: server.address, insteadOfPort: port == 0 || server.port == port ? nil : port))
        if let failure { server.fail(failure) }
        // Not a child task: a build that is under way is not waited for at the end.
        let builds = Task {
            for await changed in watcher.changes {
                tell(.building(changed: changed))
                do {
                    try await rebuild()
                    guard !Task.isCancelled else { return }
                    server.show()
                    tell(.shown)
                } catch {
                    guard !Task.isCancelled else { return }
                    server.fail("\(error)")
                    tell(.failed("\(error)"))
                }
            }
        }
        await signals.wait()
        builds.cancel()
        watcher.stop()
        await server.stop()
    }
}
