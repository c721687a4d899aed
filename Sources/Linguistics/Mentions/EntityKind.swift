/// What sort of thing a name means: the four kinds of CoNLL-2003 (Tjong Kim Sang and De Meulder, 2003).
public enum EntityKind: UInt8, Sendable, Hashable, CaseIterable {
    /// A human being, real or invented.
    case person
    /// A body of people that acts: government, party, firm, outlet, court, team.
    case organization
    /// A state, region, city, building or natural feature.
    case place
    /// What is named but none of these: nationalities, events, laws, works, products.
    case misc

    /// The word used in the annotation contract.
    public var name: String {
        switch self {
        case .person: "person"
        case .organization: "organization"
        case .place: "place"
        case .misc: "misc"
        }
    }
}
