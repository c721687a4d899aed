/// A template as a flat list of operations, ready to run.
///
/// A class, so that running one costs a single reference count; it never changes.
final class CompiledTemplate: Sendable {
    let name: String
    let operations: [Operation]
    /// Where in the source the tag of each operation stands.
    let offsets: [Int]
    /// The text of the template that is shown, and its indentations; operations point into it.
    let bytes: [UInt8]
    let parents: [ParentCall]
    let places: SourcePlaces

    init(
        name: String, operations: [Operation], offsets: [Int], bytes: [UInt8], parents: [ParentCall],
        places: SourcePlaces
    ) {
        self.name = name
        self.operations = operations
        self.offsets = offsets
        self.bytes = bytes
        self.parents = parents
        self.places = places
    }

    /// An error at the tag of an operation.
    func error(_ reason: TemplateError.Reason, at operation: Int) -> TemplateError {
        places.error(reason, at: offsets[operation])
    }
}
