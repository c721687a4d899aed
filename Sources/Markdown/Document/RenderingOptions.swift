/// How a document is rendered.
public struct RenderingOptions: Sendable {
    /// Turns the target of an image on the same site into the one that holds on the page, or nothing to leave the image out;
    /// targets are passed as they are where this is not given.
    public var imageTarget: (@Sendable (String) -> String?)?
    /// The same for relative links; a link without target is shown as its text.
    public var linkTarget: (@Sendable (String) -> String?)?

    /// Leaves targets as they are.
    public init() {}
}
