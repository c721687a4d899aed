import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// Shows a folder on this machine's own address, to browsers on this machine alone.
///
/// Pages load again by themselves when `show` is called, and tell of an error after `fail`; both come by a stream of
/// server-sent events. The files on disk never have a part of this.
public final class PreviewServer: Sendable {
    /// The port that is listened on.
    public let port: Int
    private let events: EventStreams
    private let group: MultiThreadedEventLoopGroup
    private let listeners: [any Channel]
    private let connections: Connections

    /// The address to open.
    public var address: String { "http://localhost:\(port)/" }

    /// How many ports are tried from the one asked for on.
    public static let triedPorts = 20

    /// Starts to show a folder.
    ///
    /// - Parameters:
    ///   - root: the site's folder.
    ///   - port: the port to listen on; where it is taken, the next free one. 0 for any.
    /// - Returns: the server, which listens.
    /// - Throws: `PreviewError`.
    public static func start(root: String, port: Int) async throws -> PreviewServer {
        try await start(root: root, port: port, limits: PreviewLimits())
    }

    static func start(root: String, port: Int, limits: PreviewLimits) async throws -> PreviewServer {
        guard let files = SiteFiles(root: root) else { throw PreviewError.noFolder(root) }
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        let events = EventStreams(base: String(time.tv_sec * 1_000 + time.tv_nsec / 1_000_000, radix: 36))
        let connections = Connections(limit: limits.connections)
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 128)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try addHandlers(to: channel, files, events, connections, limits)
                }
            }
        do {
            let listeners = try await listen(bootstrap, port: port)
            let bound = listeners.first?.localAddress?.port ?? port
            group.next().scheduleRepeatedTask(initialDelay: .seconds(15), delay: .seconds(15)) { _ in events.beat() }
            return PreviewServer(bound, events, group, listeners, connections)
        } catch {
            try? await group.shutdownGracefully()
            throw error
        }
    }

    private init(
        _ port: Int, _ events: EventStreams, _ group: MultiThreadedEventLoopGroup, _ listeners: [any Channel],
        _ connections: Connections
    ) {
        self.port = port
        self.events = events
        self.group = group
        self.listeners = listeners
        self.connections = connections
    }

    /// Tells the open pages that the folder holds another build.
    public func show() { events.show() }

    /// Shows an error on the open pages, until the next `show`.
    ///
    /// - Parameter message: plain text, lines broken by newlines.
    public func fail(_ message: String) { events.fail(message) }

    /// Ends at once: open pages are not waited for.
    public func stop() async {
        for listener in listeners { try? await listener.close() }
        connections.closeAll()
        try? await group.shutdownGracefully()
    }

    // MARK: - Setting up

    private static func addHandlers(
        to channel: any Channel, _ files: SiteFiles, _ events: EventStreams, _ connections: Connections,
        _ limits: PreviewLimits
    ) throws {
        guard connections.add(channel) else { throw ChannelError.ioOnClosedChannel }
        channel.closeFuture.whenComplete { _ in connections.remove(channel) }
        var decoding = NIOHTTPDecoderLimitConfiguration()
        decoding.maxHeaderFieldSize = limits.headerSize
        decoding.maxHeaderListSize = limits.headerSize
        decoding.maxHeaderFieldCount = limits.headerCount
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandler(HTTPResponseEncoder())
        try pipeline.addHandler(ByteToMessageHandler(HTTPRequestDecoder(limitConfiguration: decoding)))
        try pipeline.addHandler(HTTPServerPipelineHandler())
        try pipeline.addHandler(HTTPServerProtocolErrorHandler())
        try pipeline.addHandler(RequestHandler(files: files, events: events, limits: limits))
    }

    /// Listens on IPv4 and, where this machine has it, IPv6 under one port.
    private static func listen(_ bootstrap: ServerBootstrap, port: Int) async throws -> [any Channel] {
        let last = port == 0 ? 0 : min(65_535, port + triedPorts - 1)
        for candidate in port...max(port, last) {
            let first: any Channel
            do {
                first = try await bootstrap.bind(host: "127.0.0.1", port: candidate).get()
            } catch let error as IOError where error.errnoCode == EADDRINUSE {
                continue
            } catch {
                throw PreviewError.cannotListen(port: candidate, reason: "\(error)")
            }
            do {
                let bound = first.localAddress?.port ?? candidate
                return [first, try await bootstrap.bind(host: "::1", port: bound).get()]
            } catch let error as IOError where error.errnoCode == EADDRINUSE && port != 0 {
                // Another program answers to this port under `localhost`: it would be taken for the preview.
                try? await first.close()
            } catch {
                return [first]
            }
        }
        throw PreviewError.noFreePort(first: port, last: last)
    }
}
