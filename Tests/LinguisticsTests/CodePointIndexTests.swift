import Linguistics
import Testing

@Suite("Code points before an offset")
struct CodePointIndexTests {
    @Test("are counted as the standard library counts them, at every offset of a character")
    func counts() {
        for string in ["", "plain", "naïve “café” — €5, 𝄞 and 日本語", String(repeating: "añ€𝄞b", count: 60)] {
            let index = CodePointIndex(Text(string))
            var offset: Int32 = 0
            for (number, scalar) in string.unicodeScalars.enumerated() {
                #expect(index.codePoint(at: offset) == number)
                offset += Int32(scalar.utf8.count)
            }
            #expect(index.codePoint(at: offset) == string.unicodeScalars.count)
        }
    }
}
