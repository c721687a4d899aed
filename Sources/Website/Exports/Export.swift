internal import Articles
internal import Dossiers
internal import Linguistics

/// The dossier in a format of another program: a function of the edition alone, handed over in parts so that it is never
/// held whole.
///
/// To add one: a type that conforms, and one line in ``Exports/all``.
protocol Export: FileSet {
    /// Where it stands.
    var path: SitePath { get }

    /// Makes it, part by part.
    func make(from edition: Edition, take: ([UInt8]) throws -> Void) throws
}

extension Export {
    /// The size of a part, in bytes: reached, it is handed over.
    static var partSize: Int { 1 << 18 }

    func write(from edition: Edition, to writer: some PageWriter) throws {
        try writer.write(to: path) { take in try make(from: edition, take: take) }
    }
}

/// The exports of a site.
enum Exports {
    /// All of them; each is made on its own.
    static let all: [any FileSet] = [
        DossierExport(), DossierSchema(), ArticleTable(), ActorTable(), MentionTable(), QuotationTable(), EventTable(),
        FollowTheMoneyExport(), NetworkExport(), CitationExport(), BibliographyExport(), AnnotationExport(),
    ]
}
