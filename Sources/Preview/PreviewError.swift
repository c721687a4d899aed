import Glibc

/// Why a preview cannot start. The wording is in `description` alone.
public enum PreviewError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The folder to be served is not there or not a folder.
    case noFolder(String)
    /// No port from the one asked for on is free.
    case noFreePort(first: Int, last: Int)
    /// The port cannot be listened on; what the system said.
    case cannotListen(port: Int, reason: String)
    /// The system refuses to watch a folder; `code` is its error number.
    case cannotWatch(path: String, code: Int32)

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .noFolder(let path): "\(path): there is no such folder to show"
        case .noFreePort(let first, let last):
            "the ports \(first) to \(last) are all taken: name a free one with --port"
        case .cannotListen(let port, let reason): "port \(port) cannot be used: \(reason)"
        case .cannotWatch(let path, ENOSPC):
            "\(path): the system watches too many folders already; raise fs.inotify.max_user_watches"
        case .cannotWatch(let path, let code):
            "\(path): changes cannot be watched: \(String(cString: strerror(code)))"
        }
    }
}
