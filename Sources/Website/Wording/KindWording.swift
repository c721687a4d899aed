internal import Dossiers
internal import Linguistics

extension EntityKind {
    /// The kind as a reader's word.
    var label: String {
        switch self {
        case .person: "Person"
        case .organization: "Organisation"
        case .place: "Place"
        case .misc: "Other"
        }
    }

    /// The kind in the plural, for headings.
    var pluralLabel: String {
        switch self {
        case .person: "People"
        case .organization: "Organisations"
        case .place: "Places"
        case .misc: "Others"
        }
    }
}

extension Manner {
    /// How the words are given, as a reader's word.
    var label: String {
        switch self {
        case .direct: "quoted"
        case .partial: "quoted in part"
        case .indirect: "reported"
        }
    }
}

extension Event.Status {
    /// Whether it came about, as a reader's words.
    var label: String {
        switch self {
        case .happened: "happened"
        case .planned: "planned"
        case .didNotHappen: "did not happen"
        }
    }
}
