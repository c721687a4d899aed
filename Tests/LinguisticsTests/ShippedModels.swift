import Glibc
import Linguistics

/// The models and lists that the project ships, read once for all tests of this module.
enum ShippedModels {
    static let files: [LanguageModels.DataFile] = {
        let folder =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/Sources/Linguistics/Languages/English/Data/"
        var names: [String] = []
        if let directory = opendir(folder) {
            while let entry = readdir(directory) {
                names.append(
                    withUnsafePointer(to: &entry.pointee.d_name) {
                        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                    })
            }
            closedir(directory)
        }
        return names.filter { $0.hasSuffix(".tsv") || $0.hasSuffix(".model") }.sorted().map {
            LanguageModels.DataFile(name: $0, bytes: read(folder + $0))
        }
    }()

    static let models = Result { try LanguageModels(files: files) }

    private static func read(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "rb") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return bytes
    }
}
