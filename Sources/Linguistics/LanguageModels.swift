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

    /// Loads the models of English from the files of `Languages/English/Data`.
    ///
    /// - Throws: an error that names the file, where one is missing, corrupt or of another version.
    public init(files: [DataFile]) throws {
        worldFacts = WorldFacts(files: files)
    }
}
