import Linguistics
import Testing

struct NormalizedNameTests {
    @Test(
        "Names are compared without case, accents, stops, apostrophes, hyphens, article and possessive mark",
        arguments: [
            ("The U.S. Senate", "us senate"), ("Recep Tayyip Erdoğan", "recep tayyip erdogan"),
            ("al-Qaeda", "al qaeda"), ("Kurdistan Workers’ Party", "kurdistan workers party"),
            ("Nguyễn Phú Trọng", "nguyen phu trong"), ("Łódź", "lodz"), ("Iran–Iraq War", "iran iraq war"),
            ("UNITED  NATIONS", "united nations"), ("The", "the"), ("Київ", "київ"), ("", ""),
        ])
    func normalized(name: String, expected: String) {
        #expect(NormalizedName(name).text == expected)
    }

    @Test("Any bytes are taken without a trap")
    func anyBytes() {
        var state: UInt64 = 7
        for _ in 0..<500 {
            var bytes: [UInt8] = []
            for _ in 0..<40 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(UInt8(truncatingIfNeeded: state >> 56))
            }
            let name = NormalizedName(utf8: bytes[...])
            #expect(name.words.allSatisfy { !$0.isEmpty })
        }
    }
}
