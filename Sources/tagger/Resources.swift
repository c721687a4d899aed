import Glibc
import Linguistics

/// The lists, clusters and the part-of-speech model that training and evaluation use.
struct Resources {
    var shared: TaggerResources
    var partsOfSpeech: SequenceModel?

    /// Loads them from a folder of data files.
    ///
    /// - Parameters:
    ///   - folder: the folder, or nothing for the one that belongs to this program.
    ///   - needsPartsOfSpeech: whether the model of parts of speech is used.
    /// - Throws: ``TaggerError`` or ``ModelError`` where a file cannot be used.
    init(folder: String?, needsPartsOfSpeech: Bool) throws {
        let folder = try folder ?? Self.ownFolder()
        let files = try InputFile.dataFiles(in: folder)
        let clusters = try files.first { $0.name == "clusters.model" }.map { try WordClusters($0) } ?? WordClusters()
        shared = TaggerResources(
            gazetteers: Gazetteers(files: files, segmenter: Segmenter()), clusters: clusters)
        if needsPartsOfSpeech, let file = files.first(where: { $0.name == "pos.model" }) {
            partsOfSpeech = try SequenceModel(file)
        }
    }

    /// The data folder beside the program or above it, where it was built.
    static func ownFolder() throws -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        var path = count > 0 ? String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : "."
        while let slash = path.lastIndex(of: "/") {
            path = String(path[..<slash])
            for place in ["/share/dossier/languages/English", "/Sources/Linguistics/Languages/English/Data"]
            where access(path + place, R_OK) == 0 {
                return path + place
            }
        }
        throw TaggerError(
            path: "Data", line: nil, what: "the folder of lists and models was not found; name it with --data")
    }
}
