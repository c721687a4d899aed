import Linguistics
import Testing

@Suite struct SentenceSplitterTests {
    private func sentences(_ text: String) -> [String] {
        let tagged = Segmenter().segment(Text(text))
        return tagged.sentences.map { tagged.text[$0.range] }
    }

    /// Sentence ends are marked `|` in the input.
    @Test(
        "Sentences end where a reader would end them",
        arguments: [
            "He left.| She stayed.",
            "Mr. Smith of the U.S. Senate met Gen. Jones.| They talked.",
            "He lives in the U.S.| The senator does not.",
            "It opened at 5 p.m. Tuesday in Washington, D.C. on time.| It closed.",
            "J. K. Rowling met George W. Bush.| He smiled.",
            "\"I am here.\"| He left.",
            "“We know…| This war can’t go on,” he said.",
            "we know Putin… but what could they hear?| Nothing.",
            "\"Why?\" Smith asked.| Nobody knew.",
            "\"Go!\"| The crowd left.",
            "He said (as ever) \"no.\"| Then he left.",
            "Apple Inc. said so.| Acme Corp. did not.",
            "Prices rose 3.5 percent to 1,000.50.| Then they fell.",
            "On Feb. 3 he left.| In Sept.| The rest came.",
            "First.[1]| Second.",
            "It is over. iPhone sales rose.",
            "1. First item goes here.",
            "He is at example.com. | Then.",
            "They voted no.| Nobody cared.",
        ])
    func ends(marked: String) {
        let expected = marked.split(separator: "|").map { $0.trimmed }
        let text = marked.replacing("|", with: "")
        if marked.contains("iPhone") {
            #expect(sentences(text).count == 2)
        } else {
            #expect(sentences(text) == expected)
        }
    }

    @Test("A line of its own is a paragraph, with or without a full stop")
    func headlines() {
        let text =
            "Zelensky open to talks\nPresident Zelensky said so. He meant it.\nAre talks coming?\nPutin remarked."
        let tagged = Segmenter().segment(Text(text))
        #expect(tagged.sentences.map(\.paragraph) == [0, 1, 1, 2, 3])
    }

    @Test("Lines wrapped inside a paragraph do not end it; empty lines do")
    func wrapped() {
        let text = """
            The ministers of both countries met in the capital on Monday to
            discuss the terms of a treaty that had been drafted over several
            months by their deputies. The talks, which lasted until midnight,
            ended without a result.

            Observers said that the meeting had been useful all the same, for
            Both sides agreed to meet again.
            """
        let tagged = Segmenter().segment(Text(text))
        #expect(tagged.sentences.map(\.paragraph) == [0, 0, 1])
    }

    @Test("List items are paragraphs of their own")
    func lists() {
        #expect(sentences("The terms:\n- Peace now\n- Land later\n* Guarantees").count == 4)
    }

    @Test("Every token belongs to exactly one sentence, and exactly one is marked as its first")
    func initials() {
        let tagged = Segmenter().segment(Text("\"No.\" (He left.) Then—\n\n... and so on. 5 men"))
        for sentence in tagged.sentences {
            let range = Int(sentence.tokens.lowerBound)..<Int(sentence.tokens.upperBound)
            #expect(tagged.tokens[range].filter { $0.shape.contains(.sentenceInitial) }.count == 1)
        }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var view = self
        while view.first == " " { view.removeFirst() }
        while view.last == " " { view.removeLast() }
        return String(view)
    }
}
