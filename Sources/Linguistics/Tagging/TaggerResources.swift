/// What the taggers know besides their models: lists of facts and word clusters.
public struct TaggerResources: Sendable {
    /// The lists of facts.
    public let gazetteers: Gazetteers
    /// The word clusters.
    public let clusters: WordClusters

    /// Puts resources together.
    public init(gazetteers: Gazetteers, clusters: WordClusters) {
        self.gazetteers = gazetteers
        self.clusters = clusters
    }
}
