import NIOCore
import NIOHTTP1
import Synchronization

/// The open pages that listen for builds, and what they are to know.
final class EventStreams: Sendable {
    private let state: Mutex<State>

    private struct State {
        var base: String
        var builds = 0
        var failure: String?
        var listeners: [ObjectIdentifier: any Channel] = [:]

        var generation: String { "\(base)-\(builds)" }
    }

    /// How many pages may listen at once.
    static let limit = 64

    /// - Parameter base: what tells this preview from one before it, so that its pages load again.
    init(base: String) { state = Mutex(State(base: base)) }

    /// Which build is shown.
    var generation: String { state.withLock { $0.generation } }

    /// Tells all pages that another build is shown.
    func show() {
        state.withLock {
            $0.builds += 1
            $0.failure = nil
        }
        sendToAll()
    }

    /// Tells all pages that a build failed; the one before it stays.
    func fail(_ message: String) {
        state.withLock { $0.failure = message }
        sendToAll()
    }

    /// Adds a page, and tells it how things stand; false where too many listen.
    func add(_ channel: any Channel) -> Bool {
        let isAdded = state.withLock { state in
            guard state.listeners.count < Self.limit else { return false }
            state.listeners[ObjectIdentifier(channel)] = channel
            return true
        }
        if isAdded { send("retry: 500\n\n" + message, to: channel) }
        return isAdded
    }

    /// Forgets a page.
    func remove(_ channel: any Channel) {
        state.withLock { _ = $0.listeners.removeValue(forKey: ObjectIdentifier(channel)) }
    }

    /// How many pages listen.
    var count: Int { state.withLock { $0.listeners.count } }

    /// Sends a comment, by which pages that have gone are noticed.
    func beat() { for channel in listeners { send(": \n\n", to: channel) } }

    private var listeners: [any Channel] { state.withLock { Array($0.listeners.values) } }

    private func sendToAll() {
        let message = message
        for channel in listeners { send(message, to: channel) }
    }

    /// How things stand, as events. A line break in a message begins a new data line, so that no text of a failure can
    /// be taken for an event.
    private var message: String {
        state.withLock { state in
            var text = "event: shown\ndata: \(state.generation)\n\n"
            if let failure = state.failure {
                text += "event: failed\n"
                for line in failure.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
                    text += "data: \(line)\n"
                }
                text += "\n"
            }
            return text
        }
    }

    private func send(_ text: String, to channel: any Channel) {
        channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: text))), promise: nil)
    }
}
