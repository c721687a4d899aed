import Articles

/// Why a command cannot do its work. Facts inside; the wording is in ``description``.
enum ProgramError: Error, CustomStringConvertible {
    /// A folder or file that must be there is not.
    case missing(path: String, remedy: String)
    /// The program's own theme and models are not where they belong.
    case noSharedFiles(tried: [String])
    /// A file could not be read or written.
    case fileFailed(action: String, path: String, reason: String)
    /// A folder that must be empty is not.
    case notEmpty(path: String)
    /// The configuration cannot be used at all.
    case badConfiguration([Problem])
    /// `--strict` and there were problems; they have been reported.
    case strictProblems(count: Int)

    var description: String {
        switch self {
        case .missing(let path, let remedy):
            "\(path): there is no such file or folder; \(remedy)"
        case .noSharedFiles(let tried):
            "the program's templates and language models were not found; looked in \(tried.joined(separator: ", ")); "
                + "install it whole with `make install`, or name their folder with --share"
        case .fileFailed(let action, let path, let reason):
            "\(path): cannot \(action): \(reason)"
        case .notEmpty(let path):
            "\(path): the folder is not empty; name a new one, so that nothing of yours is overwritten"
        case .badConfiguration(let problems):
            problems.map(\.description).joined(separator: "\n")
        case .strictProblems(let count):
            "\(count) problem\(count == 1 ? "" : "s") in strict mode; mend them, or build without --strict"
        }
    }
}
