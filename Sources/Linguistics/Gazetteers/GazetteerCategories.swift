/// What the lists of facts say of a phrase: the lists that hold it.
public struct GazetteerCategories: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt32

    /// Makes categories from their bits.
    @inlinable
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// A state (`France`).
    public static let country = GazetteerCategories(rawValue: 1 << 0)
    /// The people or adjective of a place (`French`, `Parisians`).
    public static let demonym = GazetteerCategories(rawValue: 1 << 1)
    /// The capital or seat of government of a state.
    public static let capital = GazetteerCategories(rawValue: 1 << 2)
    /// A city or town.
    public static let city = GazetteerCategories(rawValue: 1 << 3)
    /// A part of a state, or several states (`Texas`, `Donbas`, `Middle East`).
    public static let region = GazetteerCategories(rawValue: 1 << 4)
    /// A river, sea, mountain, desert or island.
    public static let naturalFeature = GazetteerCategories(rawValue: 1 << 5)
    /// A given name.
    public static let givenName = GazetteerCategories(rawValue: 1 << 6)
    /// A family name.
    public static let surname = GazetteerCategories(rawValue: 1 << 7)
    /// A form of address (`Mr`, `Sir`).
    public static let title = GazetteerCategories(rawValue: 1 << 8)
    /// An office or rank (`president`, `general`).
    public static let office = GazetteerCategories(rawValue: 1 << 9)
    /// A word that names of organizations contain (`Ministry`, `Party`, `Inc.`).
    public static let organizationWord = GazetteerCategories(rawValue: 1 << 10)
    /// An organization by its name.
    public static let organization = GazetteerCategories(rawValue: 1 << 11)
    /// A newspaper, agency or broadcaster.
    public static let outlet = GazetteerCategories(rawValue: 1 << 12)
    /// A word that names of places contain (`River`, `Street`).
    public static let placeWord = GazetteerCategories(rawValue: 1 << 13)
    /// A word that names of events contain (`War`, `Cup`, `Summit`).
    public static let eventWord = GazetteerCategories(rawValue: 1 << 14)
    /// A word that names of works, laws and treaties contain (`Act`, `Treaty`).
    public static let workWord = GazetteerCategories(rawValue: 1 << 15)
    /// A month or day of the week.
    public static let calendar = GazetteerCategories(rawValue: 1 << 16)
    /// A language, faith or party that people are called after (`Muslim`, `Republican`).
    public static let affiliation = GazetteerCategories(rawValue: 1 << 17)
    /// A work, law, event or product by its name.
    public static let otherName = GazetteerCategories(rawValue: 1 << 18)

    /// The number of categories.
    static let count = 19
}
