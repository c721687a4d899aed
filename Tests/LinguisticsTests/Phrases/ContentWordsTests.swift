import Testing

@testable import Linguistics

@Suite("Content words")
struct ContentWordsTests {
    @Test("Function words and words of reporting are left out; the rest keeps its sentence and place")
    func places() {
        let text = HandTagged(
            """
            The/DET minister/NOUN said/VERB that/SCONJ taxes/NOUN fell/VERB ./PUNCT
            Nobody/PRON believed/VERB it/PRON ./PUNCT
            """)
        let words = text.contentWords()
        let shown = (0..<2).map { sentence in
            words.words(ofSentence: sentence).map { text.tagged.text[words.range(ofWord: $0)] }
        }
        #expect(shown == [["minister", "taxes", "fell"], ["believed"]])
    }

    @Test("A number is the same in words, in digits and with separators")
    func numbers() {
        let text = HandTagged("seven/NUM 7/NUM 1,000/NUM 1000/NUM")
        let codes = text.contentWords().codes
        #expect(codes.count == 4)
        #expect(codes[0] == codes[1])
        #expect(codes[2] == codes[3])
        #expect(codes.allSatisfy { $0 & ContentWords.numberFlag != 0 })
    }

    @Test("Words of a name are flagged, and the flag is no part of the word")
    func names() {
        let text = HandTagged("Paris/PROPN/L burns/VERB in/ADP paris/NOUN")
        let codes = text.contentWords().codes
        #expect(codes.count == 3)
        #expect(codes[0] & ContentWords.nameFlag != 0)
        #expect(codes[2] & ContentWords.nameFlag == 0)
        #expect(codes[0] & ContentWords.wordMask == codes[2] & ContentWords.wordMask)
    }

    @Test("A sentence that is not there has no words")
    func outside() {
        #expect(ContentWords().words(ofSentence: 0).isEmpty)
        #expect(ContentWords().words(ofSentence: -1).isEmpty)
    }
}
