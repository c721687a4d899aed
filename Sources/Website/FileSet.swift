/// Files of the site that are made together, because they come out of one piece of work: the search index, an export in
/// parts.
///
/// To add one: a type that conforms, and one line in ``Site/fileSets``.
protocol FileSet: Sendable {
    /// Makes the files and hands each to the writer as soon as it is done.
    func write(from edition: Edition, to writer: some PageWriter) throws
}
