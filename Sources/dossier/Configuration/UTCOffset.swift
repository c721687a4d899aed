/// Offsets from Coordinated Universal Time as RFC 3339 writes them.
enum UTCOffset {
    /// The minutes of `UTC`, `Z`, `+HH:MM` or `-HH:MM`; nothing where it is none of these or beyond ±14 hours.
    static func minutes(_ text: String) -> Int? {
        if ["utc", "z", "gmt"].contains(text.lowercased()) { return 0 }
        let bytes = Array(text.utf8)
        guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
            bytes[3] == UInt8(ascii: ":"),
            let hours = Int(String(decoding: bytes[1...2], as: UTF8.self)),
            let minutes = Int(String(decoding: bytes[4...5], as: UTF8.self)), minutes < 60,
            hours * 60 + minutes <= 14 * 60
        else { return nil }
        return (hours * 60 + minutes) * (bytes[0] == UInt8(ascii: "-") ? -1 : 1)
    }

    /// The offset as RFC 3339 writes it: `Z` for none.
    static func text(minutes: Int) -> String {
        guard minutes != 0 else { return "Z" }
        func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return (minutes < 0 ? "-" : "+") + padded(abs(minutes) / 60) + ":" + padded(abs(minutes) % 60)
    }
}
