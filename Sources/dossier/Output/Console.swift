import Foundation

/// What the program says: results on standard output, progress and problems on standard error.
///
/// Progress is one line that is written over itself on a terminal, and nothing at all in a pipe.
final class Console: Sendable {
    private let isQuiet: Bool
    private let showsProgress: Bool
    private let started = ContinuousClock.now

    /// Makes a console.
    ///
    /// - Parameter isQuiet: says nothing but problems.
    init(isQuiet: Bool) {
        self.isQuiet = isQuiet
        showsProgress = !isQuiet && isatty(STDERR_FILENO) == 1
    }

    /// Says a line on standard output, unless quiet.
    func say(_ line: String) {
        guard !isQuiet else { return }
        Console.write(line + "\n", to: STDOUT_FILENO)
    }

    /// Reports a problem on standard error, also when quiet.
    func report(_ line: String) {
        Console.write((showsProgress ? Console.eraseLine : "") + line + "\n", to: STDERR_FILENO)
    }

    /// Shows how far the work is, on a terminal only.
    func progress(_ text: String) {
        guard showsProgress else { return }
        Console.write("\(Console.eraseLine)\(text)  \(seconds) s", to: STDERR_FILENO)
    }

    /// Removes the progress line.
    func endProgress() {
        guard showsProgress else { return }
        Console.write(Console.eraseLine, to: STDERR_FILENO)
    }

    /// Seconds since the program began, with two decimals.
    var seconds: String {
        let hundredths = Int((ContinuousClock.now - started) / .milliseconds(10))
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }

    private static let eraseLine = "\r\u{1B}[K"

    /// Writes all of a text; a reader that has gone away ends the program's interest in it, not the program.
    static func write(_ text: String, to descriptor: Int32) {
        write(bytes: Array(text.utf8), to: descriptor)
    }

    /// Writes all bytes.
    @discardableResult
    static func write(bytes: [UInt8], to descriptor: Int32) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let written = bytes[offset...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 {
                if errno == EINTR { continue }
                return false
            }
            offset += written
        }
        return true
    }
}
