import Foundation

/// Whole files as bytes.
enum FileBytes {
    /// Reads a file.
    static func read(_ path: String) throws -> [UInt8] {
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw ProgramError.fileFailed(action: "read it", path: path, reason: reason(error))
        }
    }

    /// Writes a file, making the folders above it.
    static func write(_ bytes: [UInt8], _ path: String) throws {
        do {
            let url = URL(fileURLWithPath: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
        } catch {
            throw ProgramError.fileFailed(action: "write it", path: path, reason: reason(error))
        }
    }

    /// What an error of the system means in words.
    static func reason(_ error: any Error) -> String {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
        if underlying.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(underlying.code))) }
        return underlying.localizedDescription
    }
}
