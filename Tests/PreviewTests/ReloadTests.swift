import Foundation
import Glibc
import Testing

@testable import Preview

/// What open pages are told about builds.
@Suite("Reload", .serialized)
struct ReloadTests {
    private func openStream(_ server: PreviewServer) throws -> Client {
        let client = try Client(port: server.port)
        client.send("GET \(ReloadScript.eventsPath) HTTP/1.1\r\nHost: localhost\r\n\r\n")
        return client
    }

    @Test("A page is told which build is shown, and each one after")
    func tellsBuilds() async throws {
        try await TestSite.serve { _, server in
            let page = try Client(port: server.port).get("/").text
            let client = try openStream(server)
            let first = client.text(until: "\n\n\r\n")
            #expect(first.contains("text/event-stream"))
            let generation = try #require(
                first.split(separator: "event: shown\ndata: ").last?.split(separator: "\n").first)
            #expect(page.contains("reload.js?\(generation)\""))
            server.show()
            let next = client.text(until: "-1\n\n")
            #expect(next.contains("event: shown"))
            #expect(try Client(port: server.port).get("/").text.contains("-1\" defer"))
        }
    }

    @Test("An error is told to open pages and to those opened later, until a build succeeds")
    func tellsErrors() async throws {
        try await TestSite.serve { _, server in
            let early = try openStream(server)
            _ = early.text(until: "event: shown")
            server.fail("content/a.md:3: bad\n\nevent: shown\rdata: x")
            let expected = "event: failed\ndata: content/a.md:3: bad\ndata: \ndata: event: shown\ndata: data: x\n\n"
            #expect(early.text(until: "data: data: x\n\n").contains(expected))
            #expect(try openStream(server).text(until: "data: data: x\n\n").contains(expected))
            server.show()
            let late = try openStream(server)
            #expect(!late.text(until: "-1\n\n").contains("failed"))
        }
    }

    @Test("The script is a file of its own, and the written page has no part of it")
    func servesScript() async throws {
        try await TestSite.serve { site, server in
            let answer = try Client(port: server.port).get(ReloadScript.path + "?x")
            #expect(answer.headers["content-type"] == "text/javascript; charset=utf-8")
            #expect(answer.text.contains("EventSource"))
            #expect(try String(contentsOfFile: "\(site.root)/index.html", encoding: .utf8) == TestSite.page)
        }
    }

    @Test(
        "A policy is widened by what the script needs and no more",
        arguments: [
            ("default-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self'"),
            ("script-src 'self'; connect-src 'self'", "script-src 'self'; connect-src 'self'"),
            ("script-src 'none';", "script-src 'self'; connect-src 'self'"),
            (
                "default-src &#39;none&#39;; style-src &#39;sha256-x=&#39;",
                "default-src 'none'; style-src 'sha256-x='; script-src 'self'; connect-src 'self'"
            ),
        ])
    func widensPolicy(policy: String, expected: String) {
        #expect(PreviewPage.widenPolicy(policy) == expected)
    }

    @Test(
        "A page without a head or a policy gets the script at its end",
        arguments: ["", "plain", "<meta http-equiv=content-security-policy content=", "<"])
    func oddPages(page: String) {
        let widened = String(decoding: PreviewPage.widen(Array(page.utf8), generation: "g"), as: UTF8.self)
        #expect(widened == page + "<script src=\"/.preview/reload.js?g\" defer></script>\n")
    }

    @Test("Stopping with open pages takes less than a second")
    func stopsAtOnce() async throws {
        let site = try TestSite()
        let server = try await PreviewServer.start(root: site.root, port: 0)
        let clients = try (0..<5).map { _ in try openStream(server) }
        for client in clients { _ = client.text(until: "event: shown") }
        let time = await ContinuousClock().measure { await server.stop() }
        #expect(time < .seconds(1))
        #expect(clients.allSatisfy { $0.isEnded() })
    }

    @Test("A signal ends a session with an open page at once, as a success", arguments: [SIGINT, SIGTERM])
    func endsBySignal(number: Int32) async throws {
        await #expect(processExitsWith: .success) { [number = number as Int32] in
            let site = try TestSite()
            let session = PreviewSession(root: site.root, port: 0, watched: [site.path]) {
            } tell: { event in
                guard case .listening(let address, _) = event, let port = URL(string: address)?.port else { return }
                Thread.detachNewThread {
                    guard let client = try? Client(port: port) else { return }
                    client.send("GET \(ReloadScript.eventsPath) HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    _ = client.text(until: "event: shown")
                    alarm(1)
                    kill(getpid(), number)
                    _ = client.isEnded()
                }
            }
            try await session.run()
            alarm(0)
        }
    }

    @Test("A change builds again and tells the pages; a build that fails leaves the site before")
    func rebuilds() async throws {
        let site = try TestSite()
        try site.put("content/a.md", "1")
        let (events, continuation) = AsyncStream<PreviewEvent>.makeStream()
        let path = site.path
        let session = PreviewSession(root: site.root, port: 0, watched: ["\(path)/content"]) {
            let text = try String(contentsOfFile: "\(path)/content/a.md", encoding: .utf8)
            guard text != "bad" else { throw TestFailure(description: "content/a.md:1: bad") }
            try text.write(toFile: "\(path)/public/index.html", atomically: false, encoding: .utf8)
        } tell: {
            continuation.yield($0)
        }
        let running = Task { try await session.run() }
        var told: [PreviewEvent] = []
        for await event in events {
            told.append(event)
            switch told.count {
            case 1: try site.put("content/a.md", "two")
            case 3: try site.put("content/a.md", "bad")
            case 5: running.cancel()
            default: break
            }
            if told.count == 5 { break }
        }
        try await running.value
        #expect(
            Array(told.dropFirst()) == [
                .building(changed: ["\(path)/content/a.md"]), .shown, .building(changed: ["\(path)/content/a.md"]),
                .failed("content/a.md:1: bad"),
            ])
        #expect(try String(contentsOfFile: "\(path)/public/index.html", encoding: .utf8) == "two")
    }
}

/// A failure of a build, in these tests' words.
struct TestFailure: Error, CustomStringConvertible {
    var description: String
}
