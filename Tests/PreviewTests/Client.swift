import Foundation
import Glibc

/// A plain client over a real socket: sends bytes as they are given, so that what a browser would never send can be sent.
final class Client {
    private let socket: Int32
    private var buffer: [UInt8] = []

    init(port: Int) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var timeout = timeval(tv_sec: 5, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        if result != 0 { throw POSIXError(.ECONNREFUSED) }
    }

    deinit { close(socket) }

    func send(_ text: String) {
        let bytes = Array(text.utf8)
        var position = 0
        while position < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.send(
                    socket, $0.baseAddress.map { $0 + position }, bytes.count - position, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            position += count
        }
    }

    /// Reads until the bytes so far meet a condition, the other side ends, or five seconds have passed.
    @discardableResult
    func read(until isEnough: ([UInt8]) -> Bool) -> Bool {
        while !isEnough(buffer) {
            var piece = [UInt8](repeating: 0, count: 65_536)
            let count = recv(socket, &piece, piece.count, 0)
            guard count > 0 else { return false }
            buffer += piece[..<count]
        }
        return true
    }

    /// Reads text until it contains something; all read so far.
    func text(until part: String) -> String {
        read { String(decoding: $0, as: UTF8.self).contains(part) }
        return String(decoding: buffer, as: UTF8.self)
    }

    /// Whether the other side ends the connection.
    func isEnded() -> Bool {
        read { _ in false }
        return errno != EAGAIN
    }

    /// Sends a request and reads its answer.
    func get(_ target: String, method: String = "GET", host: String? = "localhost", _ headers: [String: String] = [:])
        -> Answer
    {
        var text = "\(method) \(target) HTTP/1.1\r\n"
        if let host { text += "Host: \(host)\r\n" }
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        send(text + "\r\n")
        return answer(hasBody: method != "HEAD")
    }

    /// Reads one answer.
    func answer(hasBody: Bool = true) -> Answer {
        let end = Array("\r\n\r\n".utf8)
        read { Self.find(end, in: $0) != nil }
        guard let headEnd = Self.find(end, in: buffer) else { return Answer(status: 0, headers: [:], body: []) }
        let lines = String(decoding: buffer[..<headEnd], as: UTF8.self).components(separatedBy: "\r\n")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
        }
        let length = hasBody ? headers["content-length"].flatMap { Int($0) } ?? 0 : 0
        read { $0.count >= headEnd + 4 + length }
        let body = Array(buffer.dropFirst(headEnd + 4).prefix(length))
        buffer.removeFirst(min(buffer.count, headEnd + 4 + length))
        return Answer(status: Int(lines[0].split(separator: " ")[1]) ?? 0, headers: headers, body: body)
    }

    private static func find(_ pattern: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= pattern.count else { return nil }
        return (0...bytes.count - pattern.count).first { bytes[$0..<$0 + pattern.count].elementsEqual(pattern) }
    }
}

/// An answer of the preview.
struct Answer {
    var status: Int
    var headers: [String: String]
    var body: [UInt8]
    var text: String { String(decoding: body, as: UTF8.self) }
}
