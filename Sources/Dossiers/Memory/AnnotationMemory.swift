public import Articles
public import Linguistics

/// The annotations of articles as an earlier run made them, by what they follow from: text, context and ``origin``.
///
/// One run of bytes: a title and the version of the form, the origin, for each article its key and the length of its
/// annotations, then the annotations, and at the end a fingerprint of all before it. Bytes that are anything else are no
/// memory, and an entry that is not what an article can have is not there: the article is annotated anew.
public struct AnnotationMemory: Sendable {
    /// What all annotations here were made by, beside text and context: the program, its models and its rules.
    public let origin: Fingerprint
    /// The whole of it, for keeping.
    public let bytes: [UInt8]
    private let places: [Fingerprint: Range<Int>]

    private static let title = Array("dossier annotations\n".utf8)
    private static let headSize = title.count + 4 + 16 + 4
    private static let indexSize = 16 + 4
    private static let digestSize = 16

    /// A memory of nothing.
    public init(origin: Fingerprint) {
        self.origin = origin
        bytes = []
        places = [:]
    }

    /// Reads a memory that was kept; nothing where the bytes are damaged or of another origin or form.
    public init?(bytes: [UInt8], origin: Fingerprint) {
        let places = bytes.withUnsafeBytes { Self.places(in: $0, origin: origin) }
        guard let places else { return nil }
        self.origin = origin
        self.bytes = bytes
        self.places = places
    }

    /// How many articles are remembered.
    public var count: Int { places.count }

    /// The annotations of an article; nothing where they are not remembered.
    public func annotations(of article: Article) -> Annotations? {
        guard let place = places[Self.key(of: article)] else { return nil }
        return bytes.withUnsafeBytes {
            Annotations(stored: UnsafeRawBufferPointer(rebasing: $0[place]), of: article.text)
        }
    }

    /// The memory that holds these articles and no others.
    ///
    /// - Parameters:
    ///   - articles: the articles.
    ///   - annotations: theirs, in the same order; nothing for those that were not annotated.
    ///   - isRecalled: for each article whether its annotations were taken from this memory, so that their bytes are too.
    /// - Returns: nothing where that is what this memory holds already.
    public func updated(
        _ articles: [Article], _ annotations: [Annotations?], isRecalled: [Bool]
    ) -> AnnotationMemory? {
        let annotated = annotations.count { $0 != nil }
        if annotated == places.count, annotated == isRecalled.count(where: { $0 }) { return nil }
        var keys: Set<Fingerprint> = []
        var index: [UInt8] = []
        var payload: [UInt8] = []
        payload.reserveCapacity(bytes.count)
        var isNew = false
        for (number, article) in articles.enumerated() {
            guard let found = annotations[number] else { continue }
            let key = Self.key(of: article)
            guard keys.insert(key).inserted else { continue }
            let start = payload.count
            if isRecalled[number], let place = places[key] {
                payload.append(contentsOf: bytes[place])
            } else {
                isNew = true
                found.store(to: &payload)
            }
            Self.append(key.first, to: &index)
            Self.append(key.second, to: &index)
            Self.append(UInt32(payload.count - start), to: &index)
        }
        guard isNew || keys.count != places.count else { return nil }
        var whole = Self.title
        whole.reserveCapacity(Self.headSize + index.count + payload.count + Self.digestSize)
        Self.append(Annotations.storageVersion, to: &whole)
        Self.append(origin.first, to: &whole)
        Self.append(origin.second, to: &whole)
        Self.append(UInt32(keys.count), to: &whole)
        whole += index
        whole += payload
        var digest = Fingerprint()
        digest.add(whole)
        Self.append(digest.first, to: &whole)
        Self.append(digest.second, to: &whole)
        return AnnotationMemory(bytes: whole, origin: origin)
    }

    /// What the annotations of an article follow from, beside the origin.
    private static func key(of article: Article) -> Fingerprint {
        var key = Fingerprint()
        key.add(article.text.utf8)
        for range in [article.headline, article.byline] {
            key.add(range.map { UInt64(UInt32(bitPattern: $0.start)) << 32 | UInt64(UInt32(bitPattern: $0.end)) } ?? ~0)
        }
        key.add(article.date.map { UInt64(bitPattern: Int64($0.value.daysSinceEpoch)) } ?? ~0)
        return key
    }

    private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Where the annotations of each key stand; nothing where the bytes are not whole.
    private static func places(in bytes: UnsafeRawBufferPointer, origin: Fingerprint) -> [Fingerprint: Range<Int>]? {
        func number<Number: FixedWidthInteger>(at offset: Int, _ type: Number.Type) -> Number {
            Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: type))
        }
        func fingerprint(at offset: Int) -> Fingerprint {
            Fingerprint(first: number(at: offset, UInt64.self), second: number(at: offset + 8, UInt64.self))
        }
        let end = bytes.count - digestSize
        guard end >= headSize, bytes.prefix(title.count).elementsEqual(title) else { return nil }
        guard number(at: title.count, UInt32.self) == Annotations.storageVersion,
            fingerprint(at: title.count + 4) == origin
        else { return nil }
        var digest = Fingerprint()
        digest.add(UnsafeRawBufferPointer(rebasing: bytes[..<end]))
        guard digest == fingerprint(at: end) else { return nil }
        let count = Int(number(at: headSize - 4, UInt32.self))
        guard count <= (end - headSize) / indexSize else { return nil }
        var places: [Fingerprint: Range<Int>] = [:]
        places.reserveCapacity(count)
        var start = headSize + count * indexSize
        for entry in stride(from: headSize, to: headSize + count * indexSize, by: indexSize) {
            let length = Int(number(at: entry + 16, UInt32.self))
            guard length <= end - start else { return nil }
            places[fingerprint(at: entry)] = start..<start + length
            start += length
        }
        return start == end ? places : nil
    }
}
