import Foundation
import Testing

@testable import Preview

/// What the preview answers, over real sockets.
@Suite("Preview server", .serialized)
struct ServerTests {
    @Test("A page comes with its type, a tag, and the script that loads it again")
    func servesPage() async throws {
        try await TestSite.serve { _, server in
            let answer = try Client(port: server.port).get("/")
            #expect(answer.status == 200)
            #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
            #expect(answer.headers["etag"]?.hasPrefix("\"") == true)
            #expect(answer.text.contains("Brief"))
            #expect(answer.text.contains("<script src=\"/.preview/reload.js?"))
            #expect(
                answer.text.contains(
                    "content=\"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'\""))
        }
    }

    @Test("Many requests go over one connection, pipelined ones too")
    func keepsAlive() async throws {
        try await TestSite.serve { _, server in
            let client = try Client(port: server.port)
            for _ in 0..<5 { #expect(client.get("/style.css").text == "0123456789") }
            client.send(
                "GET /style.css HTTP/1.1\r\nHost: localhost\r\n\r\nGET /none HTTP/1.1\r\nHost: localhost\r\n\r\n")
            #expect(client.answer().status == 200)
            #expect(client.answer().status == 404)
        }
    }

    @Test(
        "What lies outside of the site, dot names and links that lead out are not there",
        arguments: [
            "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/actors/%2e%2e/%2e%2e/secret.txt", "/out.txt",
            "/hidden.txt", "/.git/config", "/%2egit/config", "/none.html", "/style.css/", "/actors/none",
            "/a%00b", "/%zz", "/%", "/%ff", "//../secret.txt", "/.preview/none", "/index.html%00.css",
        ])
    func hidesOthers(target: String) async throws {
        try await TestSite.serve { _, server in
            let answer = try Client(port: server.port).get(target)
            #expect(answer.status == 404)
            #expect(!answer.text.contains("secret"))
            #expect(answer.text.contains("Not here"))
        }
    }

    @Test("The page for what is not there has its links from the root")
    func notFoundPage() async throws {
        try await TestSite.serve { _, server in
            let answer = try Client(port: server.port).get("/deep/below/none.html")
            #expect(answer.status == 404)
            #expect(answer.text.contains("<head><base href=\"/\">"))
        }
    }

    @Test("A folder shows its index; without its slash it is sent there, on this host alone")
    func folders() async throws {
        try await TestSite.serve { site, server in
            try site.put("public/évil host/index.html", "x")
            let client = try Client(port: server.port)
            #expect(client.get("/actors/").text.contains("Actors"))
            #expect(client.get("/actors").headers["location"] == "/actors/")
            #expect(client.get("//actors").headers["location"] == "/actors/")
            #expect(client.get("/%C3%A9vil%20host").headers["location"] == "/%C3%A9vil%20host/")
            #expect(client.get("/in.css").text == "0123456789")
            #expect(client.get("/style.css?v=1").text == "0123456789")
        }
    }

    @Test("A file that has not changed is not sent again, one that has is")
    func entityTags() async throws {
        try await TestSite.serve { site, server in
            let client = try Client(port: server.port)
            let tag = try #require(client.get("/style.css").headers["etag"])
            for named in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
                let again = client.get("/style.css", ["If-None-Match": named])
                #expect(again.status == 304)
                #expect(again.body.isEmpty)
                #expect(again.headers["etag"] == tag)
            }
            try site.put("public/style.css", "9876543210")
            #expect(client.get("/style.css", ["If-None-Match": tag]).text == "9876543210")
        }
    }

    @Test(
        "A part of a file can be asked for",
        arguments: [
            ("bytes=0-3", 206, "0123", "bytes 0-3/10"), ("bytes=4-", 206, "456789", "bytes 4-9/10"),
            ("bytes=-3", 206, "789", "bytes 7-9/10"), ("bytes=-99", 206, "0123456789", "bytes 0-9/10"),
            ("bytes=8-99", 206, "89", "bytes 8-9/10"), ("bytes=10-", 416, nil, "bytes */10"),
            ("bytes=-0", 416, nil, "bytes */10"), ("bytes=3-2", 200, "0123456789", nil),
            ("bytes=0-1,4-5", 200, "0123456789", nil), ("bytes=a-b", 200, "0123456789", nil),
            ("lines=0-1", 200, "0123456789", nil), ("bytes=99999999999999999999-", 200, "0123456789", nil),
        ] as [(String, Int, String?, String?)])
    func ranges(range: String, status: Int, text: String?, contentRange: String?) async throws {
        try await TestSite.serve { _, server in
            let answer = try Client(port: server.port).get("/style.css", ["Range": range])
            #expect(answer.status == status)
            if let text { #expect(answer.text == text) }
            #expect(answer.headers["content-range"] == contentRange)
        }
    }

    @Test("A part is sent only of the state that was named")
    func ifRange() async throws {
        try await TestSite.serve { _, server in
            let client = try Client(port: server.port)
            let tag = try #require(client.get("/style.css").headers["etag"])
            #expect(client.get("/style.css", ["Range": "bytes=0-1", "If-Range": tag]).text == "01")
            #expect(client.get("/style.css", ["Range": "bytes=0-1", "If-Range": "\"old\""]).status == 200)
        }
    }

    @Test("A large file comes whole")
    func largeFile() async throws {
        try await TestSite.serve { site, server in
            let text = (0..<200_000).map { "\($0)," }.joined()
            try site.put("public/large.txt", text)
            let client = try Client(port: server.port)
            #expect(client.get("/large.txt").text == text)
            #expect(
                client.get("/large.txt", ["Range": "bytes=5-900000"]).text == String(text.dropFirst(5).prefix(899_996)))
            #expect(client.get("/style.css").status == 200)
        }
    }

    @Test("HEAD tells what GET would send; other methods are refused")
    func methods() async throws {
        try await TestSite.serve { _, server in
            let client = try Client(port: server.port)
            let whole = client.get("/")
            let head = client.get("/", method: "HEAD")
            #expect(head.status == 200)
            #expect(head.headers["content-length"] == whole.headers["content-length"])
            #expect(client.get("/style.css").text == "0123456789")
            for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
                let refused = try Client(port: server.port).get("/", method: method)
                #expect(refused.status == 405)
                #expect(refused.headers["allow"] == "GET, HEAD")
                #expect(refused.text == "Pages can be read, nothing else.\n")
            }
        }
    }

    @Test(
        "Only this machine's own names are answered",
        arguments: [
            ("localhost", 200), ("LOCALHOST:8000", 200), ("127.0.0.1:1", 200), ("[::1]:8000", 200), ("[::1]", 200),
            ("evil.example", 403), ("localhost.evil.example", 403), ("127.0.0.1.evil.example", 403), ("", 403),
            ("[::1].evil", 403), ("localhost:80x", 403), ("[::2]", 403),
        ])
    func hosts(host: String, status: Int) async throws {
        try await TestSite.serve { _, server in
            let answer = try Client(port: server.port).get("/", host: host)
            #expect(answer.status == status)
        }
    }

    @Test("A request without a host, or with two, is refused")
    func missingHost() async throws {
        try await TestSite.serve { _, server in
            let without = try Client(port: server.port).get("/", host: nil)
            #expect(without.status >= 400)
            let client = try Client(port: server.port)
            client.send("GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n")
            #expect(client.answer().status >= 400)
        }
    }

    @Test(
        "What is no request is refused and ended",
        arguments: [
            "nonsense\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET /\u{1} HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + String(repeating: "x", count: 100_000) + "\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\n" + String(repeating: "X: y\r\n", count: 5_000) + "\r\n",
        ])
    func badRequests(text: String) async throws {
        try await TestSite.serve { _, server in
            let client = try Client(port: server.port)
            client.send(text)
            let answer = client.answer()
            #expect(answer.status == 0 || answer.status >= 400)
            #expect(client.isEnded())
            #expect(try Client(port: server.port).get("/").status == 200)
        }
    }

    @Test("An address that is too long is refused")
    func longTarget() async throws {
        try await TestSite.serve { _, server in
            let target = "/" + String(repeating: "a", count: 9_000)
            let answer = try Client(port: server.port).get(target)
            #expect(answer.status == 414)
        }
    }

    @Test("A connection that sends nothing, or a request bit by bit, is ended")
    func timeLimit() async throws {
        var limits = PreviewLimits()
        limits.requestSeconds = 1
        try await TestSite.serve(limits: limits) { _, server in
            let silent = try Client(port: server.port)
            let slow = try Client(port: server.port)
            slow.send("GET / HTTP/1.1\r\nHost: local")
            #expect(silent.isEnded())
            #expect(slow.isEnded())
        }
    }

    @Test("Connections over the limit are ended at once, and there is room again when others go")
    func connectionLimit() async throws {
        var limits = PreviewLimits()
        limits.connections = 3
        try await TestSite.serve(limits: limits) { _, server in
            do {
                let open = try (0..<3).map { _ in try Client(port: server.port) }
                for client in open { #expect(client.get("/style.css").status == 200) }
                #expect(try Client(port: server.port).isEnded())
            }
            var status = 0
            for _ in 0..<50 where status != 200 {
                status = try Client(port: server.port).get("/style.css").status
                if status != 200 { try await Task.sleep(for: .milliseconds(20)) }
            }
            #expect(status == 200)
        }
    }

    @Test("A port that is taken: the next free one is used")
    func takenPort() async throws {
        try await TestSite.serve { site, server in
            let second = try await PreviewServer.start(root: site.root, port: server.port)
            #expect(second.port > server.port && second.port < server.port + PreviewServer.triedPorts)
            #expect(try Client(port: second.port).get("/").status == 200)
            await second.stop()
        }
    }

    @Test("A folder that is not there cannot be shown")
    func noFolder() async throws {
        await #expect(throws: PreviewError.noFolder("/none/such")) {
            try await PreviewServer.start(root: "/none/such", port: 0)
        }
    }
}
