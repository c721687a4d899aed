import Glibc

/// Why a site could not be published. The facts are in the cases, the wording in `description` alone.
public enum PublishingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The output folder is a folder that must not be written over, or holds one.
    case holdsFolder(output: String, held: String)
    /// The output folder lies within a folder that is read.
    case withinContent(output: String, content: String)
    /// The output folder is a link that leads elsewhere.
    case isLink(output: String, target: String)
    /// Something else than a folder stands where the output folder is to be.
    case notAFolder(String)
    /// Another build writes to this folder now.
    case locked(output: String)
    /// A folder within the output folder is a link: pages would leave the folder.
    case linkWithin(String)
    /// A file that no build wrote stands where a page is to be.
    case foreignFile(String)
    /// A page has a path that cannot be a file below the folder.
    case badPath(String)
    /// Two pages have one path.
    case duplicatePath(String)
    /// The folder's record of an unfinished build cannot be read.
    case badJournal(String)
    /// The system refused something; `code` is its error number.
    case system(doing: String, path: String, code: Int32)

    /// What happened, where, and what to do.
    public var description: String {
        switch self {
        case .holdsFolder(let output, let held):
            output == held
                ? "\(output) cannot be the output folder: choose one of its own for the site"
                : "\(output) cannot be the output folder: it holds \(held); choose a folder of its own for the site"
        case .withinContent(let output, let content):
            "\(output) cannot be the output folder: it lies in \(content), which is read; choose a folder beside it"
        case .isLink(let output, let target):
            "\(output) cannot be the output folder: it is a link to \(target); name that folder itself"
        case .notAFolder(let path): "\(path): not a folder; move it away or choose another output folder"
        case .locked(let output): "\(output): another build is writing there; wait for it to end"
        case .linkWithin(let path): "\(path): a link where pages are to be written; remove it"
        case .foreignFile(let path):
            "\(path): this file was not written by an earlier build and would be lost; move it away, or choose another "
                + "output folder"
        case .badPath(let path): "\(path.debugDescription): not a path below the output folder"
        case .duplicatePath(let path): "\(path): two pages have this path"
        case .badJournal(let path): "\(path): the record of an unfinished build is damaged; remove it and build again"
        case .system(let doing, let path, let code): "\(path): \(doing) failed: \(String(cString: strerror(code)))"
        }
    }
}
