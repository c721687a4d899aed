import Articles
import Linguistics
import Testing

@testable import Dossiers

struct EntityCorrectorTests {
    private func resolve(_ marked: [String], _ change: (inout Corrections) -> Void) throws -> MarkedArticles {
        var corrections = Corrections()
        change(&corrections)
        return try MarkedArticles(marked, corrections: corrections)
    }

    @Test("Merged actors are one under the editor's name, with the line as reason")
    func merge() throws {
        let found = try resolve(["[PER Lars Holm] met [ORG Fiskeri] and [PER Larry Holmes]."]) {
            $0.merges = [.init(names: ["lars holm", "Larry Holmes"], into: "Lars A. Holm", line: 7)]
        }
        #expect(found.resolution.entities.map(\.name) == ["Lars A. Holm", "Fiskeri"])
        #expect(found.entity("Lars A. Holm")?.merges.contains { $0.reason.contains("dossier.yml:7") } ?? false)
        #expect(found.resolution.problems.isEmpty)
    }

    @Test("Split forms are an actor of their own")
    func split() throws {
        let found = try resolve(["[LOC Kyiv] fell silent. [LOC Kiev] did not."]) {
            $0.splits = [.init(actor: "Kyiv", forms: ["Kiev"], line: 2)]
        }
        #expect(found.meanings() == ["Kyiv = Kyiv", "Kiev = Kiev"])
    }

    @Test("Actors are renamed, retyped and described")
    func rename() throws {
        let found = try resolve(["[PER Lars Holm] saw [MISC Titan]."]) {
            $0.renames = [.init(actor: "Lars Holm", name: "L. Holm", line: 2)]
            $0.retypes = [.init(actor: "Titan", kind: .organization, line: 3)]
            $0.descriptions = [.init(actor: "Titan", note: "A shipyard.", line: 4)]
        }
        #expect(found.resolution.entities.map(\.name) == ["L. Holm", "Titan"])
        #expect(found.resolution.mentions[0].map(\.kind) == [.person, .organization])
        #expect(found.entity("Titan")?.editorNote == "A shipyard.")
    }

    @Test("A hidden actor has no page and is not marked")
    func hide() throws {
        let found = try resolve(["[PER Lars Holm] saw [PER Ana Ruiz]."]) {
            $0.hides = [.init(actor: "Ana Ruiz", line: 2)]
        }
        #expect(found.meanings() == ["Lars Holm = Lars Holm"])
        #expect(found.entity("Ana Ruiz")?.isHidden ?? false)
    }

    @Test("An added name is marked wherever it stands, by any of its forms")
    func add() throws {
        let found = try resolve(["The Ring of Nine met [PER Lars Holm].", "The Nine left the ninefold Ninety."]) {
            $0.adds = [.init(name: "Ring of Nine", kind: .organization, forms: ["The Nine"], line: 2)]
        }
        #expect(found.meanings() == ["Ring of Nine = Ring of Nine", "Lars Holm = Lars Holm"])
        #expect(found.meanings(1) == ["The Nine = Ring of Nine"])
    }

    @Test("Each correction that matches nothing is a problem with its line")
    func problems() throws {
        let found = try resolve(["[PER Lars Holm] spoke."]) {
            $0.merges = [.init(names: ["Nobody"], into: "Lars Holm", line: 11)]
            $0.splits = [
                .init(actor: "Nobody", forms: ["X"], line: 12), .init(actor: "Lars Holm", forms: ["X"], line: 13),
            ]
            $0.renames = [.init(actor: "Nobody", name: "X", line: 14)]
            $0.retypes = [.init(actor: "Nobody", kind: .place, line: 15)]
            $0.hides = [.init(actor: "Nobody", line: 16)]
            $0.adds = [.init(name: "Nobody", kind: .person, forms: [], line: 17)]
            $0.descriptions = [.init(actor: "Nobody", note: "", line: 18)]
        }
        #expect(found.resolution.problems.compactMap(\.line).sorted() == [11, 12, 13, 14, 15, 16, 17, 18])
        #expect(found.resolution.problems.allSatisfy { $0.path == "dossier.yml" && !$0.remedy.isEmpty })
    }
}
