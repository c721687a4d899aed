/// Spellings of one name that differ by the way it was written over from another script.
///
/// The skeleton of a word is what the usual romanizations of Cyrillic and Arabic names have in common: `Zelensky`,
/// `Zelenskyy` and `Zelenskiy` share `zelenski`, `Sibiga` and `Sybiha` share `sibiha`. It is coarse: two words are taken
/// for one only where another part of the name agrees.
enum Transliteration {
    /// The skeleton of a normalized word.
    static func skeleton(_ word: String) -> String {
        let letters = Array(word.utf8)
        var skeleton: [UInt8] = []
        skeleton.reserveCapacity(letters.count)
        var offset = 0
        while offset < letters.count {
            let (taken, written) = step(letters, offset)
            for letter in written where skeleton.last != letter { skeleton.append(letter) }
            offset += taken
        }
        return String(decoding: skeleton, as: UTF8.self)
    }

    /// How many letters stand for one sound from `offset` on, and how the skeleton writes it.
    private static func step(_ letters: [UInt8], _ offset: Int) -> (taken: Int, written: [UInt8]) {
        let letter = letters[offset]
        let next = offset + 1 < letters.count ? letters[offset + 1] : 0
        let third = offset + 2 < letters.count ? letters[offset + 2] : 0
        switch (letter, next) {
        case (UInt8(ascii: "s"), UInt8(ascii: "c")) where third == UInt8(ascii: "h"): return (3, Array("sh".utf8))
        case (UInt8(ascii: "t"), UInt8(ascii: "c")) where third == UInt8(ascii: "h"): return (3, Array("ch".utf8))
        case (UInt8(ascii: "c"), UInt8(ascii: "h")): return (2, Array("ch".utf8))
        case (UInt8(ascii: "s"), UInt8(ascii: "h")): return (2, Array("sh".utf8))
        case (UInt8(ascii: "k"), UInt8(ascii: "h")), (UInt8(ascii: "g"), UInt8(ascii: "h")):
            return (2, Array("h".utf8))
        case (UInt8(ascii: "z"), UInt8(ascii: "h")): return (2, Array("z".utf8))
        case (UInt8(ascii: "p"), UInt8(ascii: "h")): return (2, Array("f".utf8))
        case (UInt8(ascii: "t"), UInt8(ascii: "h")): return (2, Array("t".utf8))
        case (UInt8(ascii: "d"), UInt8(ascii: "h")): return (2, Array("d".utf8))
        case (UInt8(ascii: "c"), UInt8(ascii: "k")): return (2, Array("k".utf8))
        case (UInt8(ascii: "o"), UInt8(ascii: "u")), (UInt8(ascii: "o"), UInt8(ascii: "o")):
            return (2, Array("u".utf8))
        case (UInt8(ascii: "e"), UInt8(ascii: "e")), (UInt8(ascii: "e"), UInt8(ascii: "y")),
            (UInt8(ascii: "e"), UInt8(ascii: "i")), (UInt8(ascii: "i"), UInt8(ascii: "y")),
            (UInt8(ascii: "i"), UInt8(ascii: "j")):
            return (2, Array("i".utf8))
        case (UInt8(ascii: "y"), UInt8(ascii: "e")) where offset == 0: return (2, Array("e".utf8))
        default: break
        }
        switch letter {
        case UInt8(ascii: "y"): return (1, Array("i".utf8))
        case UInt8(ascii: "j") where offset > 0: return (1, Array("i".utf8))
        case UInt8(ascii: "w"): return (1, Array("v".utf8))
        case UInt8(ascii: "q"): return (1, Array("k".utf8))
        case UInt8(ascii: "x"): return (1, Array("ks".utf8))
        // Ukrainian writes `h` where Russian writes `g`, at the beginning of other languages' names they differ.
        case UInt8(ascii: "g") where offset > 0 && letters[offset - 1] != UInt8(ascii: "n"): return (1, Array("h".utf8))
        default: return (1, [letter])
        }
    }
}
