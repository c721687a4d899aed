/// The part of a page's address that tells what it is about: `volodymyr-zelensky` of `actors/volodymyr-zelensky.html`.
///
/// Lower-case ASCII letters, digits and single hyphens, so that no file system, case-folded or not, and no URL needs an
/// escape. A function of the name alone: articles that come later do not change it.
enum Slug {
    /// The longest slug, in bytes; file systems allow 255 for a name, archives and old tools often less.
    static let longest = 80

    /// The slug of a key or name; empty where nothing of it can be written in ASCII.
    ///
    /// - Parameters:
    ///   - name: what it is made from.
    ///   - paged: whether the page can go on as `SLUG-2.html`; then no slug ends in a number behind a hyphen.
    /// - Returns: the slug; not yet told apart from others (``assign(to:paged:)``).
    static func make(_ name: String, paged: Bool) -> String {
        var bytes: [UInt8] = []
        for scalar in name.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: bytes.append(UInt8(scalar.value))
            case 0x41...0x5A: bytes.append(UInt8(scalar.value + 0x20))
            case 0x27, 0x2019: continue
            default: if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
            }
            if bytes.count >= longest { break }
        }
        while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
        return guarded(String(decoding: bytes, as: UTF8.self), paged: paged)
    }

    /// The slug with what is reserved made harmless: `index` and `index-…` are the lists of a folder, `NAME-2` is the second page
    /// of `NAME`, and Windows keeps the names of its devices in every folder.
    private static func guarded(_ slug: String, paged: Bool) -> String {
        let isReserved = slug == "index" || slug.hasPrefix("index-") || devices.contains(slug)
        var slug = isReserved ? "the-\(slug)" : slug
        guard paged else { return slug }
        while let hyphen = slug.lastIndex(of: "-"),
            slug[slug.index(after: hyphen)...].utf8.allSatisfy({ (0x30...0x39).contains($0) })
        {
            slug.remove(at: hyphen)
        }
        return slug
    }

    /// A slug for what has none of its own, or has to share it: letters alone, the same for the same key.
    static func ofHash(_ key: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        var letters: [UInt8] = []
        for _ in 0..<8 {
            letters.append(UInt8(ascii: "a") + UInt8(hash % 26))
            hash /= 26
        }
        return String(decoding: letters, as: UTF8.self)
    }

    private static let devices: Set<String> = [
        "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt0",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ]

    /// One slug for each key. Two that would share one are told apart: the first in the order of the keys has it plain, the
    /// others end in letters made from their key.
    static func assign(to keys: [String], paged: Bool) -> [String] {
        var slugs = keys.map { make($0, paged: paged) }
        var taken: Set<String> = []
        taken.reserveCapacity(keys.count)
        for index in keys.indices.sorted(by: { keys[$0].utf8.lexicographicallyPrecedes(keys[$1].utf8) }) {
            var slug = slugs[index].isEmpty ? ofHash(keys[index]) : slugs[index]
            var attempt = 0
            while !taken.insert(slug).inserted {
                attempt += 1
                let mark = ofHash(attempt == 1 ? keys[index] : "\(keys[index])\u{0}\(attempt)")
                slug = slugs[index].isEmpty ? mark : "\(slugs[index])-\(mark)"
            }
            slugs[index] = slug
        }
        return slugs
    }
}
