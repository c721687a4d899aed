/// One measured figure of the analysis, as the page on method shows it.
public struct AccuracyFigure: Sendable, Hashable {
    /// What was measured (`names found and typed, F1`).
    public var measure: String
    /// On what (`ten news articles annotated by hand`).
    public var data: String
    /// The figure, in tenths of a per cent (`912` is 91.2 %).
    public var permille: Int

    /// Makes a figure.
    public init(measure: String, data: String, permille: Int) {
        self.measure = measure
        self.data = data
        self.permille = permille
    }
}
