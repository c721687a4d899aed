import Linguistics

/// All names of all articles: each form and each normalized name once, as small integers, and every mention with the two it
/// has.
struct NameInventory: Sendable {
    /// A mention in an article.
    struct Occurrence: Sendable {
        /// The article, as an index.
        var article: Int32
        /// The mention, as an index into its annotations.
        var mention: Int32
        /// The form, as an index into ``NameInventory/forms``.
        var form: Int32
        /// The normalized name, as an index into ``NameInventory/names``.
        var name: Int32
        /// The kind: the first phase's reading, until kinds are settled.
        var kind: EntityKind
        /// Which of several that are called so its article means; 0 for the usual one.
        var sense: Int32 = 0
    }

    /// The forms as they stand in the texts.
    private(set) var forms: [String] = []
    /// The name of each form.
    private(set) var nameOfForm: [Int32] = []
    /// The names.
    private(set) var names: [NormalizedName] = []
    /// Whether a name was always written in capitals, as acronyms are.
    private(set) var isAcronym: [Bool] = []
    /// The mentions in the order of the articles and texts.
    private(set) var occurrences: [Occurrence] = []
    /// Where the mentions of each article stand in `occurrences`.
    private(set) var ranges: [Range<Int>] = []

    /// Whether a form has no small letter.
    private(set) var isInCapitals: [Bool] = []
    private var formIndex: [UInt64: Int32] = [:]
    private var nameIndex: [NormalizedName: Int32] = [:]

    /// Takes stock of the annotations of all articles; nothing for an article that was not annotated.
    init(texts: [Text], annotations: [Annotations?]) {
        for (article, found) in annotations.enumerated() {
            let start = occurrences.count
            for (index, mention) in (found?.mentions ?? []).enumerated() {
                guard let form = form(of: texts[article].utf8[mention.range.bytes]) else { continue }
                occurrences.append(
                    Occurrence(
                        article: Int32(article), mention: Int32(index), form: form, name: nameOfForm[Int(form)],
                        kind: mention.kind))
            }
            ranges.append(start..<occurrences.count)
        }
    }

    /// The index of a form, entered where it is new; nothing for one without letters.
    mutating func form(of bytes: ArraySlice<UInt8>) -> Int32? {
        let hash = Self.hash(bytes)
        if let known = formIndex[hash] { return known }
        let normalized = NormalizedName(utf8: bytes)
        guard !normalized.isEmpty else { return nil }
        let form = Int32(forms.count)
        formIndex[hash] = form
        forms.append(Self.onOneLine(bytes))
        let name = nameIndex[normalized] ?? Int32(names.count)
        if name == names.count {
            nameIndex[normalized] = name
            names.append(normalized)
            isAcronym.append(true)
        }
        nameOfForm.append(name)
        let hasSmallLetter = bytes.contains { $0 &- 0x61 < 26 || $0 >= 0x80 }
        isInCapitals.append(!hasSmallLetter)
        if !Self.isWrittenInCapitals(bytes) { isAcronym[Int(name)] = false }
        return form
    }

    /// The normalized name of a form.
    func name(ofForm form: Int32) -> NormalizedName { names[Int(nameOfForm[Int(form)])] }

    /// The index of a name, where the articles have it.
    func index(of name: NormalizedName) -> Int32? { nameIndex[name] }

    /// Sets the kind of a mention.
    mutating func settle(_ occurrence: Int, as kind: EntityKind) { occurrences[occurrence].kind = kind }

    /// Sets which of several that are called so a mention means.
    mutating func settle(_ occurrence: Int, asSense sense: Int32) { occurrences[occurrence].sense = sense }

    /// FNV-1a, 64 bits.
    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }

    private static func onOneLine(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" }
            .joined(separator: " ")
    }

    /// Two to eight capitals, digits or stops, and no other letter.
    private static func isWrittenInCapitals(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard (2...10).contains(bytes.count) else { return false }
        return bytes.allSatisfy { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x26 || $0 == 0x2D }
            && bytes.contains { $0 &- 0x41 < 26 }
    }
}
