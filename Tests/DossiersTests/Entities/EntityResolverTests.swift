import Linguistics
import Testing

@testable import Dossiers

struct EntityResolverTests {
    @Test("A surname means the one who is named in full in its article")
    func surnames() throws {
        let found = try MarkedArticles(["[PER Holm] spoke. Minister [PER Lars Holm] left. [PER Holm] returned."])
        #expect(found.meanings() == ["Holm = Lars Holm", "Lars Holm = Lars Holm", "Holm = Lars Holm"])
        #expect(found.entity("Lars Holm")?.merges.map(\.form) == ["Holm"])
    }

    @Test("Two with one surname stay apart: the one named last is meant")
    func twoWithOneSurname() throws {
        let found = try MarkedArticles([
            "[PER Lars Holm] spoke. [PER Holm] left. In 1868 [PER Nils Holm] ruled. [PER Holm] fell. [PER Lars Holm] sat."
        ])
        #expect(
            found.meanings() == [
                "Lars Holm = Lars Holm", "Holm = Lars Holm", "Nils Holm = Nils Holm", "Holm = Nils Holm",
                "Lars Holm = Lars Holm",
            ])
    }

    @Test("A form of address tells which of two is meant")
    func formsOfAddress() throws {
        let found = try MarkedArticles(["[PER Anna Holm] and [PER Lars Holm] came. Mrs [PER Holm] spoke."])
        #expect(found.meanings().last == "Holm = Anna Holm")
    }

    @Test("A surname in another article means the only one of the dossier, and nobody where two fit")
    func acrossArticles() throws {
        let one = try MarkedArticles(["[PER Lars Holm] spoke.", "[PER Holm] left."])
        #expect(one.meanings(1) == ["Holm = Lars Holm"])
        let two = try MarkedArticles(["[PER Lars Holm] spoke.", "[PER Nils Holm] spoke.", "[PER Holm] left."])
        #expect(two.meanings(2) == ["Holm = Holm"])
        #expect(two.resolution.suggestions.count == 2)
    }

    @Test("The first of two surnames means its bearer, in the article and as the only one of the dossier")
    func twoSurnames() throws {
        let found = try MarkedArticles([
            "[PER Maria Quiroga Sandoval] spoke. [PER Quiroga] left.", "[PER Quiroga] came.",
        ])
        #expect(found.meanings(0).last == "Quiroga = Maria Quiroga Sandoval")
        #expect(found.meanings(1) == ["Quiroga = Maria Quiroga Sandoval"])
        // A second given name is no surname.
        let given = try MarkedArticles(["[PER Maria Laura Sandoval] spoke.", "[PER Laura] came."])
        #expect(given.meanings(1) == ["Laura = Laura"])
    }

    @Test("An office tells which of two in other articles is meant")
    func offices() throws {
        let found = try MarkedArticles([
            "President [PER Lars Holm] spoke.", "The actor [PER Nils Holm] spoke.", "President [PER Holm] left.",
        ])
        #expect(found.meanings(2) == ["Holm = Lars Holm"])
    }

    @Test(
        "Spellings of one name join",
        arguments: [
            ("PER", "Volodymyr Zelensky", "Volodymyr Zelenskyy"), ("PER", "Andrey Sibiga", "Andrii Sybiha"),
            ("PER", "Nicolás Maduro", "Nicolas Maduro"), ("PER", "Joe Biden", "Joseph R. Biden Jr."),
            ("PER", "Mohammad Javad Zarif", "Javad Zarif"), ("PER", "Kim Jong-un", "Kim Jong Un"),
            ("LOC", "Luhansk", "Lugansk"), ("LOC", "U.S.", "America"), ("LOC", "Zaporizhzhia", "Zaporozhye"),
            ("ORG", "UN", "United Nations"),
            ("ORG", "Russian Foreign Ministry", "Ministry of Foreign Affairs of Russia"),
            ("ORG", "UK Supreme Court", "Supreme Court of the United Kingdom"),
            ("ORG", "Defense Ministry of Norway", "Norwegian Ministry of Defence"), ("MISC", "Ukrainian", "Ukrainians"),
            ("PER", "Viktor Yanukovych", "Viktor Yanukovich"),
        ])
    func spellings(kind: String, one: String, other: String) throws {
        let found = try MarkedArticles(["They saw [\(kind) \(one)] there.", "They saw [\(kind) \(other)] there."])
        #expect(found.resolution.entities.count == 1)
        let entity = try #require(found.resolution.entities.first)
        let unnamed = entity.forms.map(\.text).filter { $0 != entity.name }
        #expect(Set(entity.merges.map(\.form)) == Set(unnamed) && !unnamed.isEmpty)
    }

    @Test(
        "Names that only look alike stay apart",
        arguments: [
            ("PER", "John McCain", "John MacCain"), ("PER", "Kim Jong-un", "Kim Jong-il"),
            ("PER", "George W. Bush", "George H. W. Bush"), ("PER", "Ann Lee", "Ann Li"),
            ("PER", "Boris Holm", "Lars Holm"),
            ("ORG", "Bank of America", "American Bank"), ("ORG", "Labour Party", "Green Party"),
            ("ORG", "Time", "The Times"),
            ("LOC", "Niger", "Nigeria"), ("LOC", "North Korea", "South Korea"), ("LOC", "Austria", "Australia"),
        ])
    func lookalikes(kind: String, one: String, other: String) throws {
        let found = try MarkedArticles(["They saw [\(kind) \(one)] there.", "They saw [\(kind) \(other)] there."])
        #expect(found.resolution.entities.count == 2)
    }

    @Test("An acronym means its full name in the article that explains it, and elsewhere")
    func acronyms() throws {
        let found = try MarkedArticles([
            "The [ORG National Council of Fisheries] ([ORG NCF]) met. [ORG NCF] agreed.", "The [ORG NCF] failed.",
        ])
        #expect(Set(found.meanings() + found.meanings(1)).count == 2)
        #expect(found.entity("National Council of Fisheries")?.mentionCount == 4)
    }

    @Test("A shorter name of a body means the longer one of its article")
    func shortBodies() throws {
        let found = try MarkedArticles([
            "The [ORG Supreme Court of Norway] met. The [ORG Supreme Court] ruled.",
            "The [ORG House of Representatives] met, and the [ORG House Budget Committee] too. The [ORG House] voted.",
            "The [ORG Supreme Court] in [LOC Chile] met.",
        ])
        #expect(found.meanings().last == "Supreme Court = Supreme Court of Norway")
        #expect(found.meanings(1).last == "House = House of Representatives")
        #expect(found.meanings(2).first == "Supreme Court = Supreme Court")
    }

    @Test("A nationality is an entity of its own that stands for its state, as does a capital that acts")
    func standsFor() throws {
        let found = try MarkedArticles([
            "[LOC Norway] agreed. [MISC Norwegian] ships left. [LOC Oslo] refused. [LOC Chile] came. A fire in [LOC Santiago] burned."
        ])
        let norway = found.resolution.entities.firstIndex { $0.name == "Norway" }.map { EntityID($0) }
        #expect(found.entity("Norwegian")?.standsFor == norway)
        #expect(found.entity("Oslo")?.standsFor == norway)
        #expect(found.entity("Santiago")?.standsFor == nil)
    }

    @Test("The kind that most mentions have settles the doubtful ones")
    func kinds() throws {
        let found = try MarkedArticles([
            "[ORG Siemens] sold it.", "[ORG Siemens] bought it.", "[PER Siemens] and [ORG Bosch] met.",
        ])
        #expect(found.resolution.mentions[2].first?.kind == .organization)
        #expect(found.resolution.entities.count == 2)
    }

    @Test("A name that was missed is marked where other places settle it")
    func missed() throws {
        let found = try MarkedArticles([
            "[PER Lars Holm] spoke. [PER Lars Holm] left.", "Yesterday Lars Holm returned.",
        ])
        #expect(found.meanings(1) == ["Lars Holm = Lars Holm"])
    }

    @Test("Roles, gender and forms are collected")
    func details() throws {
        let found = try MarkedArticles([
            "[MISC Danish] Foreign Minister [PER Mette Holm] spoke. [PER Holm] left.",
            "Foreign minister [PER Mette Holm] sat.",
        ])
        let holm = try #require(found.entity("Mette Holm"))
        #expect(holm.gender == .feminine)
        #expect(holm.roles.map(\.title) == ["Danish Foreign Minister", "Foreign minister"])
        #expect(holm.forms.map { "\($0.text) \($0.count)" } == ["Mette Holm 2", "Holm 1"])
        #expect(holm.articles == [0, 1])
    }

    @Test("Keys are unique, safe and never those of paged lists or reserved names")
    func keys() throws {
        let found = try MarkedArticles([
            "[PER Index], [ORG Con], [MISC Apollo 2], [LOC Georgia] and [PER Georgia], [PER 漢字], [PER ../Etc Passwd]."
        ])
        let keys = found.resolution.entities.map(\.key)
        #expect(Set(keys).count == keys.count)
        #expect(!keys.contains("index") && !keys.contains("con") && keys.contains("apollo2"))
        #expect(
            keys.allSatisfy { $0.utf8.allSatisfy { $0 == 0x2D || $0 &- 0x30 < 10 || $0 &- 0x61 < 26 } && !$0.isEmpty })
    }

    @Test("The same articles give the same entities, whatever came before")
    func determinism() throws {
        let texts = [
            "[PER Lars Holm], [PER Anna Holm] and [PER Nils Holm] met [ORG NATO]. [PER Holm] left.",
            "[PER Holm] of the [ORG North Atlantic Treaty Organization] spoke to [PER A. Holm] in [LOC Kiev] and [LOC Kyiv].",
        ]
        let first = try MarkedArticles(texts)
        for _ in 0..<5 {
            let again = try MarkedArticles(texts)
            #expect(again.resolution.entities.map(\.key) == first.resolution.entities.map(\.key))
            #expect(again.resolution.mentions == first.resolution.mentions)
            #expect(again.resolution.suggestions == first.resolution.suggestions)
        }
    }

    @Test("No articles and articles without names give nothing")
    func nothing() throws {
        #expect(try MarkedArticles([]).resolution.entities.isEmpty)
        #expect(try MarkedArticles(["", "No names here."]).resolution.entities.isEmpty)
    }

    @Test("A surname alone is not that of a relative who is only introduced, but a form of address may tell so")
    func relatives() throws {
        let found = try MarkedArticles([
            """
            [PER Elio Holm] died. His parents, [PER Robert Holm] and [PER Ruth Ella Holm], were poor. [PER Holm] ran again. \
            [PER Maya Rock Holm], his wife, left. [PER Holm] lost. Mrs [PER Holm] spoke.
            """
        ])
        let meanings = found.meanings()
        #expect(meanings[3] == "Holm = Elio Holm")
        #expect(meanings[5] == "Holm = Elio Holm")
        #expect(meanings[6] != "Holm = Elio Holm")
    }

    @Test("The name that somebody was born with is another name of the one who bears the surname")
    func birthNames() throws {
        let found = try MarkedArticles(["[PER Gil Holm] died. [PER Holm] was born [PER Peter Edward Holm] in 1939."])
        #expect(Set(found.meanings().map { $0.split(separator: " = ")[1] }).count == 1)
        let two = try MarkedArticles([
            "[PER Gil Holm] met [PER Ana Holm], who was born [PER Petra Holm] in 1939. [PER Gil Holm] left."
        ])
        #expect(two.meanings()[2] == "Petra Holm = Petra Holm")
    }

    @Test("A state and a part of another one with its name are two")
    func placesWithOneName() throws {
        let found = try MarkedArticles([
            "[LOC Georgia] and [LOC Armenia] agreed. The [MISC Georgian] capital is [LOC Tbilisi].",
            "[LOC Florida], [LOC Alabama] and [LOC Georgia] voted. [LOC Georgia] counts.",
        ])
        #expect(found.resolution.mentions[0][0].entity != found.resolution.mentions[1][2].entity)
        #expect(found.resolution.mentions[1][2].entity == found.resolution.mentions[1][3].entity)
        let georgian = found.resolution.mentions[0][2].entity.map { found.resolution.entities[Int($0.index)] }
        #expect(georgian?.standsFor == found.resolution.mentions[0][0].entity)
    }

    @Test("A body that every state has is another one in articles about another state")
    func bodiesOfStates() throws {
        let found = try MarkedArticles([
            "[LOC Tunisia] waits. The [ORG Legislative Assembly] met.",
            "[LOC Tunisia] votes. The [ORG Legislative Assembly] met.",
            "[LOC Canada] waits. The [ORG Legislative Assembly] met.",
        ])
        let bodies = found.resolution.mentions.map { $0[1].entity }
        #expect(bodies[0] == bodies[1])
        #expect(bodies[0] != bodies[2])
    }

    @Test("A party with a name that many states have is another one where its state is not named")
    func parties() throws {
        let found = try MarkedArticles([
            "[LOC Canada] votes. The [ORG Liberal Party] won.", "[LOC Canada] waits. The [ORG Liberal Party] lost.",
            "[LOC Canada] went. The [ORG Liberal Party] lost.",
            "[LOC Australia] votes. The [ORG Liberal Party] won.",
            "[LOC Australia] and [LOC Australia] met [LOC Canada]. The [ORG Liberal Party] won.",
        ])
        let parties = found.resolution.mentions.map { $0.last?.entity }
        #expect(parties[0] == parties[1])
        #expect(parties[0] != parties[3])
        #expect(parties[0] == parties[4])
    }

    @Test("Two surnames with a hyphen that stand alone are those of the one who bears them")
    func doubleSurnames() throws {
        let found = try MarkedArticles(["[PER Eva Holm-Lind] came. [ORG Holm-Lind] sued. [PER Holm-Lind] won."])
        #expect(Set(found.meanings().map { $0.split(separator: " = ")[1] }) == ["Eva Holm-Lind"])
    }

    @Test("Whom the headline names is meant by the surname, though one of the family was named since")
    func headlines() throws {
        let found = try MarkedArticles(
            ["[PER Lars Holm] ill\n\n[PER Lars Holm] and [PER Ivana Holm] came. [PER Holm] left."],
            headline: "Lars Holm ill")
        #expect(found.meanings().last == "Holm = Lars Holm")
    }
}
