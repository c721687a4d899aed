/// How many letters of each script a text holds.
struct ScriptCounts {
    private var latin = 0
    private var greek = 0
    private var cyrillic = 0
    private var hebrew = 0
    private var arabic = 0
    private var persian = 0
    private var urdu = 0
    private var devanagari = 0
    private var bengali = 0
    private var tamil = 0
    private var thai = 0
    private var georgian = 0
    private var armenian = 0
    private var amharic = 0
    private var hangul = 0
    private var kana = 0
    private var han = 0

    /// Counts the letters of a stretch of UTF-8, which may end inside a character.
    init(_ utf8: ArraySlice<UInt8>) {
        var offset = utf8.startIndex
        while offset < utf8.endIndex {
            let byte = utf8[offset]
            if byte < 0x80 {
                latin += (byte | 0x20) &- 0x61 < 26 ? 1 : 0
                offset += 1
                continue
            }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            guard offset + length <= utf8.endIndex else { break }
            var scalar = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
            for index in (offset + 1)..<(offset + length) { scalar = scalar << 6 | UInt32(utf8[index] & 0x3F) }
            count(scalar)
            offset += length
        }
    }

    private mutating func count(_ scalar: UInt32) {
        switch scalar {
        case 0xC0...0x24F, 0x1E00...0x1EFF: latin += 1
        case 0x370...0x3FF, 0x1F00...0x1FFF: greek += 1
        case 0x400...0x52F: cyrillic += 1
        case 0x530...0x58F: armenian += 1
        case 0x590...0x5FF: hebrew += 1
        case 0x67E, 0x686, 0x698, 0x6AF, 0x6CC, 0x6A9:
            arabic += 1
            persian += 1
        case 0x679, 0x688, 0x691, 0x6BA, 0x6D2, 0x6C1:
            arabic += 1
            urdu += 1
        case 0x600...0x6FF, 0x750...0x77F: arabic += 1
        case 0x900...0x97F: devanagari += 1
        case 0x980...0x9FF: bengali += 1
        case 0xB80...0xBFF: tamil += 1
        case 0xE00...0xE7F: thai += 1
        case 0x10A0...0x10FF: georgian += 1
        case 0x1200...0x137F: amharic += 1
        case 0xAC00...0xD7AF, 0x1100...0x11FF: hangul += 1
        case 0x3040...0x30FF: kana += 1
        // A Chinese character stands for a word or half a word: it weighs as three letters.
        case 0x4E00...0x9FFF, 0x3400...0x4DBF: han += 3
        default: break
        }
    }

    /// All letters that were counted.
    var total: Int {
        latin + greek + cyrillic + hebrew + arabic + devanagari + bengali + tamil + thai + georgian + armenian + amharic
            + hangul
            + kana + han
    }

    /// Whether most letters are Cyrillic.
    var isCyrillic: Bool { cyrillic * 2 > total }

    /// The language where the script alone tells it.
    var language: String? {
        let half = total / 2
        if kana + han + hangul > half {
            if kana * 10 > han { return "ja" }
            return hangul > han ? "ko" : "zh"
        }
        if arabic > half {
            // Letters that Arabic does not have, as a share of all.
            if urdu * 50 > arabic { return "ur" }
            return persian * 50 > arabic ? "fa" : "ar"
        }
        let scripts: [(Int, String)] = [
            (greek, "el"), (hebrew, "he"), (devanagari, "hi"), (bengali, "bn"), (tamil, "ta"), (thai, "th"),
            (georgian, "ka"),
            (armenian, "hy"), (amharic, "am"),
        ]
        return scripts.first { $0.0 > half }?.1
    }
}
