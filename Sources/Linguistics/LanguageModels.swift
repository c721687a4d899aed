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
        segmenter = Segmenter()
        worldFacts = WorldFacts(files: files)
        resources = try Self.resources(of: files, segmenter: segmenter)
        partsOfSpeech = try Self.model("pos.model", for: .partsOfSpeech, in: files)
        mentions = try Self.model("mentions.model", for: .mentions, in: files)
    }

    /// Loads the same models, each by a task of its own: whoever starts the program waits for the slowest, not for all.
    ///
    /// - Throws: ``ModelError``, which names the file, where one is missing, corrupt or of another version.
    public init(loading files: [DataFile]) async throws {
        let segmenter = Segmenter()
        async let worldFacts = WorldFacts(files: files)
        async let partsOfSpeech = Self.model("pos.model", for: .partsOfSpeech, in: files)
        async let mentions = Self.model("mentions.model", for: .mentions, in: files)
        resources = try Self.resources(of: files, segmenter: segmenter)
        self.segmenter = segmenter
        self.partsOfSpeech = try await partsOfSpeech
        self.mentions = try await mentions
        self.worldFacts = await worldFacts
    }

    private static func resources(of files: [DataFile], segmenter: Segmenter) throws(ModelError) -> TaggerResources {
        let clusters = files.first { $0.name == "clusters.model" }
        return TaggerResources(
            gazetteers: Gazetteers(files: files, segmenter: segmenter),
            clusters: try clusters.map { file throws(ModelError) in try WordClusters(file) } ?? WordClusters())
    }

    private static func model(
        _ name: String, for task: SequenceTask, in files: [DataFile]
    ) throws(ModelError) -> SequenceModel {
        guard let file = files.first(where: { $0.name == name }) else { throw ModelError(file: name, reason: .missing) }
        let model = try SequenceModel(file)
        guard model.task == task else { throw ModelError(file: name, reason: .otherKind) }
        return model
    }
}
