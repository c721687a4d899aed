import Glibc
import Preview
import Publishing
import Website

/// Writes a site of 18,783 pages, writes it again unchanged and with a tenth of it changed, then serves a page of 20 KB over
/// one connection; prints seconds and CPU seconds of each build and the time of a request.
@main
enum PublishingBenchmark {
    static let pageCount = 18_783

    static func main() async throws {
        let folder = "\(CommandLine.arguments.dropFirst().first ?? "work")/publishing"
        if mkdir(folder, 0o755) != 0, errno != EEXIST { throw Failure(text: "cannot make \(folder)") }
        print("\(pageCount) pages of 2 to 20 KB, 4 tasks")
        try await build(folder, "first build", revision: { _ in 0 })
        try await build(folder, "nothing changed", revision: { _ in 0 })
        try await build(folder, "a tenth changed", revision: { $0 % 10 == 0 ? 1 : 0 })
        try await serve(folder)
        _ = try OutputFolder(path: "\(folder)/public", content: []).commit()
        rmdir("\(folder)/public")
    }

    static func build(_ folder: String, _ label: String, revision: @escaping @Sendable (Int) -> Int) async throws {
        let pages = (0..<16).map { size in [UInt8](repeating: UInt8(ascii: "a"), count: 2_000 + size * 1_200) }
        let start = (ContinuousClock.now, cpuSeconds())
        let output = try OutputFolder(path: "\(folder)/public", content: [])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<4 {
                group.addTask {
                    for index in stride(from: task, to: pageCount, by: 4) {
                        var page = pages[index % 16]
                        page[0] = UInt8(truncatingIfNeeded: revision(index))
                        try output.write(page, to: SitePath("folder\(index % 5)/page-\(index).html"))
                    }
                }
            }
            try await group.waitForAll()
        }
        let staged = ContinuousClock.now
        let summary = try output.commit()
        let end = (ContinuousClock.now, cpuSeconds())
        print(
            "  \(label): \(rounded(seconds(end.0 - start.0))) s, of which commit \(rounded(seconds(end.0 - staged))) s; "
                + "\(rounded(end.1 - start.1)) CPU-s; \(summary.written) written, \(summary.unchanged) unchanged, "
                + "\(summary.bytes / 1_000_000) MB")
    }

    static func serve(_ folder: String) async throws {
        let server = try await PreviewServer.start(root: "\(folder)/public", port: 0)
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(server.port).bigEndian)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Failure(text: "cannot connect") }
        let request = Array("GET /folder0/page-15.html HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
        var times: [Double] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        for _ in 0..<5_000 {
            let start = ContinuousClock.now
            _ = send(socket, request, request.count, 0)
            var received = 0
            while received < 20_000 {
                let count = recv(socket, &buffer, buffer.count, 0)
                guard count > 0 else { throw Failure(text: "the connection ended") }
                received += count
            }
            times.append(seconds(ContinuousClock.now - start) * 1e6)
        }
        close(socket)
        times.sort()
        print("page of 20 KB over one connection: p50 \(Int(times[2_500])), p99 \(Int(times[4_950])) microseconds")
        await server.stop()
    }

    static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

    static func cpuSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

struct Failure: Error {
    var text: String
}
