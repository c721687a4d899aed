/// How much one connection may ask of the preview.
struct PreviewLimits: Sendable {
    /// Connections at once.
    var connections = 256
    /// Bytes of all headers of a request together.
    var headerSize = 32_768
    /// Headers of a request.
    var headerCount = 100
    /// Bytes of a request's target.
    var targetSize = 8_192
    /// Bytes of a request's body; it is not read in any case.
    var bodySize = 65_536
    /// Seconds from the start of a connection, or the end of an answer, until the next request is there whole.
    var requestSeconds = 30
    /// Seconds that a reader may take for one piece of an answer.
    var sendSeconds = 60
}
