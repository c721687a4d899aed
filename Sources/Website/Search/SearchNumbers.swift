/// Whole numbers as text that may stand in a JavaScript string as it is: little-endian digits of base 45, each but the last
/// marked by its letter. Small numbers, such as the gaps between places, take one byte.
enum SearchNumbers {
    /// The letters: 90 printable characters of ASCII without double quote, backslash and `<`. The first 45 end a number.
    static let letters = Array(
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%()*+,-./:;=>?@[]^_{|}~`&".utf8)

    /// Appends a number, 0 or more.
    static func append(_ number: Int, to text: inout [UInt8]) {
        var rest = number
        while rest >= 45 {
            text.append(letters[45 + rest % 45])
            rest /= 45
        }
        text.append(letters[rest])
    }
}
