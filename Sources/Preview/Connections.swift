import NIOCore
import Synchronization

/// The connections that are open, so that there are not too many and all can be ended.
final class Connections: Sendable {
    private let open = Mutex<[ObjectIdentifier: any Channel]>([:])
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    /// Adds a connection; false where there are too many.
    func add(_ channel: any Channel) -> Bool {
        open.withLock { open in
            guard open.count < limit else { return false }
            open[ObjectIdentifier(channel)] = channel
            return true
        }
    }

    func remove(_ channel: any Channel) { open.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(channel)) } }

    func closeAll() { for channel in open.withLock({ Array($0.values) }) { channel.close(promise: nil) } }
}
