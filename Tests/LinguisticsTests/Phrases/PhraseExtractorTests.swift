import Testing

@testable import Linguistics

@Suite("Phrases that could name a topic")
struct PhraseExtractorTests {
    @Test("A noun with `of` has the key of the compound, whatever the number and the synonym")
    func inversion() throws {
        let compound = HandTagged("They/PRON want/VERB security/NOUN guarantees/NOUN ./PUNCT")
        let inverted = HandTagged("They/PRON want/VERB a/DET guarantee/NOUN of/ADP security/NOUN ./PUNCT")
        let synonym = HandTagged("Security/NOUN assurances/NOUN came/VERB ./PUNCT")
        let keys = [compound, inverted, synonym].map { text in
            text.phrases().first { $0.words == 2 }?.key
        }
        #expect(keys[0] != nil)
        #expect(keys[0] == keys[1])
        #expect(keys[0] == keys[2])
    }

    @Test("A qualified compound gives its core too, so that both count as one")
    func core() {
        let text = HandTagged("Long-term/ADJ energy/NOUN supply/NOUN contracts/NOUN expired/VERB ./PUNCT")
        let found = text.words(text.phrases())
        #expect(found.contains("supply contracts"))
        #expect(found.contains("energy supply contracts"))
    }

    @Test("An acronym is no plural of another word")
    func acronyms() {
        let disease = HandTagged("They/PRON fight/VERB AIDS/NOUN epidemics/NOUN ./PUNCT")
        let help = HandTagged("They/PRON fight/VERB aid/NOUN epidemics/NOUN ./PUNCT")
        let keys = [disease, help].map { text in text.phrases().first { $0.words == 2 }?.key }
        #expect(keys.allSatisfy { $0 != nil })
        #expect(keys[0] != keys[1])
    }

    @Test("Compounds of every report are no phrases, alone or qualified; longer ones that end otherwise are")
    func standingPhrases() {
        let text = HandTagged(
            """
            The/DET estimated/VERB death/NOUN toll/NOUN rose/VERB ./PUNCT
            A/DET press/NOUN conference/NOUN on/ADP the/DET federal/ADJ government/NOUN shutdown/NOUN followed/VERB ./PUNCT
            """)
        let found = text.words(text.phrases())
        #expect(!found.contains("death toll"))
        #expect(!found.contains("estimated death toll"))
        #expect(!found.contains("press conference"))
        #expect(found.contains("federal government shutdown"))
    }

    @Test("What was done to a document, and what somebody holds of a matter, name nothing")
    func judged() {
        let text = HandTagged(
            """
            A/DET signed/VERB decree/NOUN came/VERB ./PUNCT
            He/PRON considers/VERB peace/NOUN talks/NOUN pointless/NOUN ./PUNCT
            """)
        let found = text.words(text.phrases())
        #expect(found.contains("decree") && found.contains("peace talks"))
        #expect(!found.contains { $0.contains("signed") || $0.contains("pointless") })
    }

    @Test("Words that only judge or count are not part of a phrase")
    func qualities() {
        let text = HandTagged("A/DET new/ADJ and/CCONJ strong/ADJ peace/NOUN plan/NOUN failed/VERB ./PUNCT")
        let found = text.words(text.phrases())
        #expect(found.contains("peace plan"))
        #expect(!found.contains { $0.contains("strong") })
    }

    @Test("Times, people and names of persons are no topics")
    func filler() {
        let text = HandTagged(
            """
            Last/ADJ year/NOUN senior/ADJ officials/NOUN waited/VERB ./PUNCT
            The/DET Merkel/PROPN/P doctrine/NOUN of/ADP Angela/PROPN/P ended/VERB ./PUNCT
            """)
        let found = text.words(text.phrases())
        #expect(!found.contains { $0.lowercased().contains("year") })
        #expect(!found.contains { $0.contains("officials") })
        #expect(!found.contains { $0.contains("Merkel") || $0.contains("Angela") })
    }

    @Test("An organization's acronym and a year may define a noun")
    func definers() {
        let text = HandTagged(
            "NATO/PROPN/O membership/NOUN and/CCONJ the/DET 1991/NUM borders/NOUN matter/VERB ./PUNCT")
        let found = text.words(text.phrases())
        #expect(found.contains("NATO membership"))
        #expect(found.contains("1991 borders"))
    }

    @Test("A participle behind its noun has the key of the one before it")
    func participles() {
        let behind = HandTagged("The/DET territories/NOUN occupied/VERB by/ADP rebels/NOUN grew/VERB ./PUNCT")
        let before = HandTagged("The/DET occupied/VERB territories/NOUN grew/VERB ./PUNCT")
        let keys = Set(behind.phrases().filter { $0.words == 2 }.map(\.key))
        #expect(before.phrases().contains { $0.words == 2 && keys.contains($0.key) })
    }

    @Test("In a headline in title case a capital marks no name")
    func titleCase() {
        let text = HandTagged("Minister/PROPN Calls/VERB for/ADP Trade/PROPN Talks/PROPN with/ADP Peru/PROPN/L")
        #expect(text.phrases().contains { $0.words == 2 && $0.form == .loose })
    }

    @Test("Every range lies inside of its sentence")
    func ranges() {
        let text = HandTagged(
            """
            Nuclear/ADJ weapons/NOUN arsenal/NOUN of/ADP the/DET country/NOUN
            peace/NOUN talks/NOUN
            """)
        for phrase in text.phrases() {
            #expect(text.tagged.sentences[Int(phrase.sentence)].range.contains(phrase.range))
            #expect(!phrase.range.isEmpty)
        }
    }

    @Test("A text without tags or words gives nothing and does not trap")
    func nothing() {
        #expect(HandTagged("").phrases().isEmpty)
        #expect(HandTagged("of/ADP of/ADP of/ADP").phrases().isEmpty)
        #expect(HandTagged("1/NOUN 2/NOUN of/ADP 3/NOUN").phrases().isEmpty)
    }

    @Test("A list of a thousand words is no sentence: nothing is taken from it")
    func lists() {
        let text = HandTagged(String(repeating: "peace/NOUN talks/NOUN ,/PUNCT ", count: 400))
        #expect(text.phrases().isEmpty)
    }

    @Test("A hyphen compound counts as one word, whether it was cut or not")
    func hyphens() {
        let text = HandTagged("A/DET post-war/ADJ recovery/NOUN plan/NOUN failed/VERB ./PUNCT")
        #expect(text.words(text.phrases()).contains("post-war recovery plan"))
        #expect(!text.words(text.phrases()).contains("war recovery plan"))
    }
}
