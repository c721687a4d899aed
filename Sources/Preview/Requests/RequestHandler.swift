import NIOCore
import NIOHTTP1

/// Answers the requests of one connection.
final class RequestHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let files: SiteFiles
    private let events: EventStreams
    private let limits: PreviewLimits
    private var head: HTTPRequestHead?
    private var bodySize = 0
    private var deadline: Scheduled<Void>?

    init(files: SiteFiles, events: EventStreams, limits: PreviewLimits) {
        self.files = files
        self.events = events
        self.limits = limits
    }

    func channelActive(context: ChannelHandlerContext) {
        awaitRequest(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        events.remove(context.channel)
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            bodySize = 0
        case .body(let bytes):
            // No request here needs a body; a long one is not waited for.
            bodySize += bytes.readableBytes
            if bodySize > limits.bodySize { context.close(promise: nil) }
        case .end:
            guard let head else { return }
            self.head = nil
            answer(head, context)
        }
    }

    private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        deadline?.cancel()
        guard head.method == .GET || head.method == .HEAD else {
            let text = "Pages can be read, nothing else."
            return send(.plain(.methodNotAllowed, text, headers: [("Allow", "GET, HEAD")]), to: head, context)
        }
        guard HostName.isLocal(head.headers["Host"]) else {
            return send(.plain(.forbidden, "This preview answers to localhost only."), to: head, context)
        }
        guard head.uri.utf8.count <= limits.targetSize else {
            return send(.plain(.uriTooLong, "The address is too long."), to: head, context)
        }
        switch head.uri.prefix(while: { $0 != "?" }) {
        case ReloadScript.path[...]:
            let headers = [("Content-Type", ContentType.header(for: ".js")), ("Cache-Control", "no-store")]
            let content = Response.Content.bytes(Array(ReloadScript.source.utf8))
            send(Response(status: .ok, headers: headers, content: content), to: head, context)
        case ReloadScript.eventsPath[...] where head.method == .GET: openStream(head, context)
        default:
            let request = SiteFiles.Request(
                target: head.uri, ifNoneMatch: value("If-None-Match", head), ifRange: value("If-Range", head),
                range: head.method == .GET ? value("Range", head) : nil)
            send(files.response(to: request, generation: events.generation), to: head, context)
        }
    }

    private func value(_ name: String, _ head: HTTPRequestHead) -> String? {
        let values = head.headers[name]
        return values.isEmpty ? nil : values.joined(separator: ",")
    }

    // MARK: - Sending

    private func openStream(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        guard events.count < EventStreams.limit else {
            return send(.plain(.serviceUnavailable, "Too many pages listen."), to: head, context)
        }
        let headers: HTTPHeaders = [
            "Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
        ]
        let part = HTTPServerResponsePart.head(HTTPResponseHead(version: head.version, status: .ok, headers: headers))
        context.write(wrapOutboundOut(part), promise: nil)
        if !events.add(context.channel) { context.close(promise: nil) }
    }

    private func send(_ response: Response, to head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        var headers = HTTPHeaders(response.headers)
        if response.status != .notModified { headers.add(name: "Content-Length", value: "\(response.length)") }
        let isLast = !head.isKeepAlive
        if isLast { headers.add(name: "Connection", value: "close") }
        let part = HTTPServerResponsePart.head(
            HTTPResponseHead(version: head.version, status: response.status, headers: headers))
        context.write(wrapOutboundOut(part), promise: nil)
        // A reader that takes nothing is not waited for without end.
        closeLater(limits.sendSeconds, context)
        guard head.method != .HEAD, response.status != .notModified else { return finish(isLast, context) }
        switch response.content {
        case .bytes(let bytes):
            write(bytes, context)
            finish(isLast, context)
        case .file(let file, let range): send(file, range, isLast, context)
        }
    }

    /// Sends a file piece by piece, each when the one before has gone.
    private func send(_ file: OpenFile, _ range: Range<Int>, _ isLast: Bool, _ context: ChannelHandlerContext) {
        let piece = range.prefix(SiteFiles.pieceSize)
        let bytes = file.read(piece)
        // The file has become shorter than was promised: the only honest end is a broken one.
        guard bytes.count == piece.count else { return context.close(promise: nil) }
        guard piece.count < range.count else {
            write(bytes, context)
            return finish(isLast, context)
        }
        closeLater(limits.sendSeconds, context)
        let part = wrapOutboundOut(.body(.byteBuffer(context.channel.allocator.buffer(bytes: bytes))))
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        context.writeAndFlush(part).whenSuccess {
            let (handler, context) = bound.value
            handler.send(file, range.dropFirst(piece.count), isLast, context)
        }
    }

    private func write(_ bytes: [UInt8], _ context: ChannelHandlerContext) {
        guard !bytes.isEmpty else { return }
        let part = HTTPServerResponsePart.body(.byteBuffer(context.channel.allocator.buffer(bytes: bytes)))
        context.write(wrapOutboundOut(part), promise: nil)
    }

    private func finish(_ isLast: Bool, _ context: ChannelHandlerContext) {
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in
            let (handler, context) = bound.value
            if isLast { context.close(promise: nil) } else { handler.awaitRequest(context) }
        }
    }

    // MARK: - Time

    private func awaitRequest(_ context: ChannelHandlerContext) { closeLater(limits.requestSeconds, context) }

    private func closeLater(_ seconds: Int, _ context: ChannelHandlerContext) {
        deadline?.cancel()
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        deadline = context.eventLoop.scheduleTask(in: .seconds(Int64(seconds))) { bound.value.close(promise: nil) }
    }
}
