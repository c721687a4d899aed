/// Lower case for the scalars that two UTF-8 bytes spell (U+0080 to U+07FF), by arithmetic on their blocks.
///
/// Source: Unicode Character Database, simple case folding of Latin-1, Latin Extended-A, Greek and Cyrillic; scalars
/// outside of these blocks stay as they are.
public enum CaseFolding {
    /// The lower case of a scalar below U+0800, or the scalar itself.
    @inlinable
    public static func folded(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xC0...0xDE: scalar == 0xD7 ? scalar : scalar + 0x20
        case 0x100...0x137: scalar == 0x130 || scalar == 0x131 ? scalar : scalar | 1
        case 0x139...0x148: scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x14A...0x177: scalar | 1
        case 0x178: 0xFF
        case 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x391...0x3A9: scalar + 0x20
        case 0x400...0x40F: scalar + 0x50
        case 0x410...0x42F: scalar + 0x20
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
        default: scalar
        }
    }
}
