/// The version of the program, shown by `--version` and on the method page.
enum ProgramVersion {
    /// Semantic version; kept equal to the newest entry of `CHANGELOG.md`.
    static let current = "0.1.0"
}
