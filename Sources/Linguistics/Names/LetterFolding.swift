/// The plain letter of an accented Latin one: what is left of a name when spellings are compared.
///
/// Source: the first letter of each canonical decomposition in the Unicode Character Database, with `ø ł đ ħ ŧ ı æ œ ß`
/// added by hand. A space stands for scalars that are no letters.
enum LetterFolding {
    private static let latin: [UInt8] = Array(
        ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiijjjjkkklllllllllln"
            + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
    private static let vietnamese: [UInt8] = Array(
        ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssss"
            + "ttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy      aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiii"
            + "oooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      ").utf8)

    /// The plain lower-case letter of a scalar, or nothing where there is none.
    static func plain(_ scalar: UInt32) -> UInt8? {
        let letter: UInt8
        switch scalar {
        case 0xC0..<0x180: letter = latin[Int(scalar) - 0xC0]
        case 0x1E00..<0x1F00: letter = vietnamese[Int(scalar) - 0x1E00]
        case 0x1A0, 0x1A1: letter = 0x6F
        case 0x1AF, 0x1B0: letter = 0x75
        case 0x1CD...0x1DC: letter = [0x61, 0x69, 0x6F, 0x75, 0x75, 0x75, 0x75, 0x75][Int(scalar - 0x1CD) / 2]
        case 0x1E6, 0x1E7: letter = 0x67
        case 0x218, 0x219: letter = 0x73
        case 0x21A, 0x21B: letter = 0x74
        case 0x259, 0x18F: letter = 0x61
        default: return nil
        }
        return letter == 0x20 ? nil : letter
    }
}
