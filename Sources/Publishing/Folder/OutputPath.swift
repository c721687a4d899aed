/// Which paths can be files below the output folder.
enum OutputPath {
    /// Whether a path has no empty part, none that is `.` or `..`, no control character, and does not name a file of the
    /// folder's own.
    static func isValid(_ path: String) -> Bool {
        guard !path.isEmpty, path.utf8.count < 4_000, path.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            return false
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && $0.utf8.count <= 255 }
            && path != Manifest.fileName && parts[0] != OutputFolder.workFolderName[...]
    }
}
