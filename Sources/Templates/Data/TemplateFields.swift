/// Named values, in the order they were given: what a template sees as one scope.
///
/// A small array that is searched from its end by integer comparison: for the 5 to 40 fields a page or row has, that is
/// several times faster to build and to search than a dictionary. A name given twice has its last value.
public struct TemplateFields: Sendable, ExpressibleByDictionaryLiteral {
    /// A name and its value.
    public typealias Element = (key: TemplateKey, value: TemplateValue)

    /// The fields in the order they were given.
    public private(set) var elements: [Element]

    /// No fields.
    public init() { elements = [] }

    /// Fields written out: `["title": .text("…"), "rows": .list([…])]`.
    public init(dictionaryLiteral elements: (TemplateKey, TemplateValue)...) {
        // Appended one by one: assigning would cast each of them because of the labels.
        self.elements = []
        self.elements.reserveCapacity(elements.count)
        for (key, value) in elements { self.elements.append((key: key, value: value)) }
    }

    /// Fields whose names are made as the program runs.
    public init(_ pairs: some Sequence<(String, TemplateValue)>) {
        elements = pairs.map { (TemplateKey($0.0), $0.1) }
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
            case (nil, let value?): elements.append((key, value))
            case (_?, nil): elements.removeAll { $0.key == key }
            case (nil, nil): break
            }
        }
    }

    /// Adds the fields of another, which win over those here.
    public mutating func merge(_ other: TemplateFields) { for (key, value) in other.elements { self[key] = value } }

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
