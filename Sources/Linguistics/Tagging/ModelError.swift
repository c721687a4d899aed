/// Why a model or list of a language could not be used.
public struct ModelError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The cause.
    public enum Reason: Sendable, Hashable {
        /// The file is not there.
        case missing
        /// The file is something else.
        case notAModel
        /// The file was written by another version of the program.
        case otherVersion(found: UInt8, expected: UInt8)
        /// A model, but not of the kind that is wanted here.
        case otherKind
        /// The contents do not agree with themselves or the checksum.
        case corrupt(offset: Int)
    }

    /// The file's name.
    public let file: String
    /// The cause.
    public let reason: Reason

    /// Makes an error.
    public init(file: String, reason: Reason) {
        self.file = file
        self.reason = reason
    }

    /// What happened and what to do, for people.
    public var description: String {
        switch reason {
        case .missing: "\(file): the model file is missing; put it beside the others, or rebuild it with `make models`"
        case .notAModel: "\(file): not a model file of this program; train one with `tagger train`"
        case .otherVersion(let found, let expected):
            "\(file): written in model format \(found), this program reads \(expected); train it again with `tagger train`"
        case .otherKind: "\(file): a model, but for another purpose; check which file goes where"
        case .corrupt(let offset):
            "\(file): damaged (at byte \(offset)); copy it again, or rebuild it with `make models`"
        }
    }
}
