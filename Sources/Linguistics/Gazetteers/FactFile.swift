/// A list of facts as the data files write them: `name<TAB>key=value|value<TAB>…` a line, `#` lines are comments.
public struct FactFile: Sendable {
    /// A line.
    public struct Entry: Sendable {
        /// The name.
        public var name: String
        /// Its facts in their order: a key and the values between bars.
        public var facts: [(key: String, values: [String])]

        /// The values of a key; none where it is not given.
        public subscript(key: String) -> [String] { facts.first { $0.key == key }?.values ?? [] }
    }

    /// The lines in their order.
    public var entries: [Entry] = []

    /// Reads the bytes of a file. Lines without a name are left out; text without `=` behind the name is ignored.
    public init(_ bytes: [UInt8]) {
        for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where line.first != 0x23 {
            let fields = line.split(separator: 0x09)
            guard let name = fields.first else { continue }
            var entry = Entry(name: String(decoding: name, as: UTF8.self), facts: [])
            for field in fields.dropFirst() {
                guard let equals = field.firstIndex(of: 0x3D) else { continue }
                let values = field[(equals + 1)...].split(separator: 0x7C).map { String(decoding: $0, as: UTF8.self) }
                entry.facts.append((String(decoding: field[..<equals], as: UTF8.self), values))
            }
            entries.append(entry)
        }
    }
}
