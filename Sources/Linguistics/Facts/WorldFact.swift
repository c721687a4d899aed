/// Something in the world that a list of facts names.
public struct WorldFact: Sendable, Hashable {
    /// What sort of list holds it.
    public enum Category: UInt8, Sendable, Hashable {
        /// A state or territory.
        case country
        /// The people and adjective of a state or territory.
        case nationality
        /// A city or town.
        case city
        /// A continent, part of a state, or several states.
        case region
        /// A sea, river, mountain or island.
        case naturalFeature
        /// A people, faith or political camp.
        case people
        /// A building or street that stands for a government.
        case seatOfGovernment
        /// An organization.
        case organization
        /// A news outlet.
        case outlet
        /// An event, law, prize, product or work.
        case eventOrWork
    }

    /// The usual name.
    public var name: String
    /// What sort of list holds it.
    public var category: Category
    /// The country it belongs to (itself for a country, the region for the people of a region), as an index into
    /// ``WorldFacts/facts``.
    public var country: Int32?
    /// Whether a state is governed from it.
    public var isCapital: Bool

    /// The kind of a mention of it.
    public var kind: EntityKind {
        switch category {
        case .country, .city, .region, .naturalFeature: .place
        case .nationality, .people, .eventOrWork: .misc
        case .seatOfGovernment, .organization, .outlet: .organization
        }
    }
}
