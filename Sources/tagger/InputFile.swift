import Glibc
import Linguistics

/// Reads and writes whole files.
enum InputFile {
    /// The bytes of a file.
    ///
    /// - Throws: ``TaggerError`` where it cannot be read.
    static func read(_ path: String) throws -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw failure(path, "cannot be read") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            bytes.append(contentsOf: buffer[0..<count])
        }
        guard ferror(file) == 0 else { throw failure(path, "cannot be read") }
        return bytes
    }

    /// Writes a file whole: beside its place first, then renamed.
    ///
    /// - Throws: ``TaggerError`` where it cannot be written.
    static func write(_ bytes: [UInt8], to path: String) throws {
        let temporary = path + ".part"
        guard let file = fopen(temporary, "wb") else { throw failure(path, "cannot be written") }
        let count = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
        guard fclose(file) == 0, count == bytes.count, rename(temporary, path) == 0 else {
            throw failure(path, "cannot be written")
        }
    }

    /// The data files of a folder, in the order of their names.
    ///
    /// - Throws: ``TaggerError`` where the folder or a file cannot be read.
    static func dataFiles(in folder: String) throws -> [LanguageModels.DataFile] {
        guard let directory = opendir(folder) else { throw failure(folder, "cannot be read") }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".tsv") || name.hasSuffix(".model") { names.append(name) }
        }
        return try names.sorted().map { .init(name: $0, bytes: try read(folder + "/" + $0)) }
    }

    private static func failure(_ path: String, _ what: String) -> TaggerError {
        TaggerError(path: path, line: nil, what: "\(what): \(String(cString: strerror(errno)))")
    }
}
