import Articles
import Linguistics

/// A hash over everything that was read, shown on the method page, so that two dossiers can be told apart.
///
/// FNV-1a over eight bytes at a time, in two lanes of 64 bits with different seeds: for telling apart, not for proving.
enum ContentHash {
    /// The hash of articles in their order, as 32 hexadecimal digits.
    static func of(_ articles: [Article]) -> String {
        var first: UInt64 = 0xcbf2_9ce4_8422_2325
        var second: UInt64 = 0x9e37_79b9_7f4a_7c15
        func add(_ value: UInt64) {
            first = (first ^ value) &* 0x100_0000_01b3
            first ^= first >> 32
            second = (second ^ value) &* 0xff51_afd7_ed55_8ccd
            second ^= second >> 29
        }
        func add(_ bytes: [UInt8]) {
            add(UInt64(bytes.count))
            bytes.withUnsafeBytes { buffer in
                var offset = 0
                while offset + 8 <= buffer.count {
                    add(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
                    offset += 8
                }
                while offset < buffer.count {
                    add(UInt64(buffer[offset]))
                    offset += 1
                }
            }
        }
        for article in articles {
            add(Array(article.path.utf8))
            add(Array((article.date?.value.description ?? "").utf8))
            add(article.text.utf8)
            add(article.markdown)
        }
        return [first, second].map { value in
            let digits = String(value, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
