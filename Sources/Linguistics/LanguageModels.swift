/// The models and lists of a language, made from the bytes of its data files; read-only and shared by all tasks.
public struct LanguageModels: Sendable {
    /// A data file of a language: its name (`mentions.model`, `countries.tsv`) and its bytes.
    public struct DataFile: Sendable {
        /// The file's name, without folders.
        public let name: String
        /// What it holds.
        public let bytes: [UInt8]

        /// Wraps a file that was read.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// What resolving names knows of the world.
    public let worldFacts: WorldFacts
    /// The lists of facts and the word clusters.
    public let resources: TaggerResources
    /// Cuts texts into tokens and sentences.
    public let segmenter: Segmenter
    /// The model of parts of speech.
    public let partsOfSpeech: SequenceModel
    /// The model of mentions.
    public let mentions: SequenceModel

    /// Loads the models of English from the files of `Languages/English/Data`.
    ///
    /// - Throws: ``ModelError``, which names the file, where one is missing, corrupt or of another version.
    public init(files: [DataFile]) throws {
        func file(_ name: String) throws(ModelError) -> DataFile {
            guard let file = files.first(where: { $0.name == name }) else {
                throw ModelError(file: name, reason: .missing)
            }
            return file
        }
        func model(_ name: String, for task: SequenceTask) throws(ModelError) -> SequenceModel {
            let model = try SequenceModel(try file(name))
            guard model.task == task else { throw ModelError(file: name, reason: .otherKind) }
            return model
        }
        worldFacts = WorldFacts(files: files)
        segmenter = Segmenter()
        resources = TaggerResources(
            gazetteers: Gazetteers(files: files, segmenter: segmenter),
            clusters: try files.first { $0.name == "clusters.model" }.map { try WordClusters($0) } ?? WordClusters())
        partsOfSpeech = try model("pos.model", for: .partsOfSpeech)
        mentions = try model("mentions.model", for: .mentions)
    }
}
