/// Named values, in the order they were given: what a template sees as one scope.
///
/// A small array that is searched from its end by integer comparison: for the 5 to 40 fields a page or row has, that is
/// several times faster to build and to search than a dictionary. A name given twice has its last value.
public struct TemplateFields: Sendable, ExpressibleByDictionaryLiteral {
    /// A name and its value.
    public struct Field: Sendable {
        /// The name.
        public let key: TemplateKey
        /// The value.
        public fileprivate(set) var value: TemplateValue
    }

    /// The fields in the order they were given.
    public private(set) var elements: [Field]

    /// No fields.
    public init() { elements = [] }

    /// Fields written out: `["title": .text("…"), "rows": .list([…])]`.
    public init(dictionaryLiteral elements: (TemplateKey, TemplateValue)...) {
        self.elements = elements.map { Field(key: $0, value: $1) }
    }

    /// Fields whose names are made as the program runs.
    public init(_ pairs: some Sequence<(String, TemplateValue)>) {
        elements = pairs.map { Field(key: TemplateKey($0.0), value: $0.1) }
    }

    /// The value of a name; nil where no field has it. Setting nil takes the field away.
    public subscript(key: TemplateKey) -> TemplateValue? {
        get {
            guard let index = index(of: key) else { return nil }
            return elements[index].value
        }
        set {
            switch (index(of: key), newValue) {
            case (let index?, let value?): elements[index].value = value
            case (nil, let value?): elements.append(Field(key: key, value: value))
            case (_?, nil): elements.removeAll { $0.key == key }
            case (nil, nil): break
            }
        }
    }

    /// Adds the fields of another, which win over those here.
    public mutating func merge(_ other: TemplateFields) {
        for field in other.elements { self[field.key] = field.value }
    }

    /// Where a name stands; the last place where it was given twice.
    func index(of key: TemplateKey) -> Int? {
        var index = elements.count
        while index > 0 {
            index -= 1
            if elements[index].key == key { return index }
        }
        return nil
    }
}
