import Foundation
import Synchronization
import Testing
import Website

@testable import Publishing

/// Builds that fail or are killed at each step of a commit.
@Suite("Interrupted builds")
struct InterruptionTests {
    static let before = ["index.html": "old", "gone/a.html": "a", "kept.html": "k", "b.html": "old b"]
    static let after = ["index.html": "new", "kept.html": "k", "new/c.html": "c", "b.html": "new b"]

    /// The steps that a commit from one site to the other makes.
    static func countSteps() throws -> Int {
        let scratch = try Scratch()
        try scratch.publish(before)
        let count = Mutex(0)
        let folder = try OutputFolder(path: scratch.output) { _ in count.withLock { $0 += 1 } }
        for (path, text) in after { try folder.write(Array(text.utf8), to: SitePath(path)) }
        _ = try folder.commit()
        return count.withLock { $0 }
    }

    @Test("A commit that fails at any step leaves the site before, whole")
    func failureUndoes() throws {
        let steps = try Self.countSteps()
        #expect(steps >= 12)
        for failing in 1...steps {
            let scratch = try Scratch()
            try scratch.publish(Self.before)
            try scratch.put("public/CNAME", "mine")
            let count = Mutex(0)
            let folder = try OutputFolder(path: scratch.output) { _ in
                let step = count.withLock { count in
                    count += 1
                    return count
                }
                if step == failing { throw Refused() }
            }
            for (path, text) in Self.after { try folder.write(Array(text.utf8), to: SitePath(path)) }
            #expect(throws: Refused.self) { try folder.commit() }
            #expect(try scratch.site() == Self.before.merging(["CNAME": "mine"]) { $1 }, "step \(failing)")
            #expect(try scratch.names() == ["public"], "step \(failing)")
            try scratch.publish(Self.after)
            #expect(try scratch.site() == Self.after.merging(["CNAME": "mine"]) { $1 }, "step \(failing)")
        }
    }

    @Test("A build killed at any step is finished or undone by the next start", arguments: 1...16)
    func killedBuildIsRecovered(step: Int) async throws {
        let scratch = try Scratch()
        try scratch.publish(Self.before)
        let output = scratch.output
        await #expect(processExitsWith: .signal(SIGKILL)) { [output = output as String, step = step as Int] in
            try Self.build(output, killedAt: step)
        }
        let recovered = try OutputFolder(path: scratch.output, content: [])
        recovered.discard()
        let site = try scratch.site()
        // The first step comes before the journal is there: such a build never was. Any other is finished.
        #expect(site == (step == 1 ? Self.before : Self.after))
        #expect(try scratch.names() == ["public"])
        try scratch.publish(Self.before)
        #expect(try scratch.site() == Self.before)
    }

    private static func build(_ output: String, killedAt failing: Int) throws {
        let count = Mutex(0)
        let folder = try OutputFolder(path: output) { _ in
            let step = count.withLock { count in
                count += 1
                return count
            }
            if step == failing { kill(getpid(), SIGKILL) }
        }
        for (path, text) in after.sorted(by: { $0.key < $1.key }) {
            try folder.write(Array(text.utf8), to: SitePath(path))
        }
        _ = try folder.commit()
        // More steps were asked for than a commit makes: end as the others do.
        kill(getpid(), SIGKILL)
    }

    @Test("A damaged journal is told, not guessed at")
    func damagedJournal() throws {
        let scratch = try Scratch()
        try scratch.publish(Self.before)
        try scratch.put(".public.dossier-work/journal", "dossier journal 1\n- kept.html\n")
        #expect(throws: PublishingError.badJournal("\(scratch.path)/.public.dossier-work/journal")) {
            try OutputFolder(path: scratch.output, content: [])
        }
        #expect(try scratch.site() == Self.before)
    }

    @Test("A journal reads back as it was written, and a torn one not at all")
    func journalReadsBack() {
        let journal = Journal(removed: ["a b.html", "c"], moved: [.init(number: 3, path: "d/é f.html")])
        #expect(Journal(bytes: journal.bytes) == journal)
        for length in 0..<journal.bytes.count - 1 {
            #expect(Journal(bytes: Array(journal.bytes.prefix(length))) == nil)
        }
    }

    @Test("Whatever sites follow each other, failing or not, the folder holds the last good one", arguments: 0..<12)
    func anySequence(seed: UInt64) throws {
        var generator = SplitMix(state: seed)
        let scratch = try Scratch()
        try scratch.put("public/own/CNAME", "mine")
        var expected: [String: String] = [:]
        for _ in 0..<12 {
            var site: [String: String] = [:]
            for _ in 0..<Int.random(in: 0...8, using: &generator) {
                let names = ["a", "b", "c", "own"]
                let path = (0...Int.random(in: 0...2, using: &generator)).map { _ in
                    names[Int.random(in: 0..<4, using: &generator)]
                }.joined(separator: "/")
                // A file and a folder of one name cannot be in one site.
                if path == "own" || site.keys.contains(where: { $0.hasPrefix(path + "/") || path.hasPrefix($0 + "/") })
                {
                    continue
                }
                site[path] = "\(Int.random(in: 0..<3, using: &generator))"
            }
            let failing = Int.random(in: 1...24, using: &generator)
            let count = Mutex(0)
            let folder = try OutputFolder(path: scratch.output) { _ in
                let step = count.withLock { count in
                    count += 1
                    return count
                }
                if step == failing { throw Refused() }
            }
            for (path, text) in site { try folder.write(Array(text.utf8), to: SitePath(path)) }
            if (try? folder.commit()) != nil { expected = site }
            #expect(try scratch.site() == expected.merging(["own/CNAME": "mine"]) { $1 })
            #expect(try scratch.names() == ["public"])
        }
    }
}

/// The failure that these tests put in.
struct Refused: Error {}

/// A small seeded generator (SplitMix64), so that what fails can be run again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
