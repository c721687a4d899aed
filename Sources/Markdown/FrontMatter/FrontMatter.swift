/// The fields that stand between two lines `---` at the head of a file, and where the body begins.
///
/// Front matter is YAML, read with the eyes of a person who writes headlines: a value on one line that YAML would refuse
/// (`title: Iran: talks resume`) or misread is the plain text that it looks like. Lists, tables, block scalars and
/// anything with anchors are read by the YAML parser.
public struct FrontMatter: Sendable {
    /// One field.
    public struct Field: Sendable, Hashable {
        /// The key as written.
        public var key: String
        /// The value.
        public var value: FrontMatterValue
        /// Its line in the file, from 1.
        public var line: Int
    }

    /// The fields in their order.
    public var fields: [Field] = []
    /// The byte offset in the file at which the body begins; 0 where there is no front matter.
    public var bodyOffset = 0
    /// The line of the file in which the body begins, from 1.
    public var bodyLine = 1

    /// The largest front matter that is read, in bytes.
    public static let largestSize = 1 << 18
    /// The largest number of fields that is read.
    public static let largestFieldCount = 1000

    /// Reads the front matter of a file.
    ///
    /// - Parameter source: the file as UTF-8 without byte order mark.
    /// - Returns: the fields; none where the file has no front matter.
    /// - Throws: ``FrontMatterError`` where it is no front matter that can be understood.
    public static func read(_ source: [UInt8]) throws(FrontMatterError) -> FrontMatter {
        var matter = FrontMatter()
        var lines = LineCursor(source)
        guard let first = lines.next(), isFence(source[first.content], "---") else { return matter }
        var block: [SourceLine] = []
        var isClosed = false
        while let line = lines.next() {
            if isFence(source[line.content], "---") || isFence(source[line.content], "...") {
                matter.bodyOffset = line.end
                matter.bodyLine = line.number + 1
                isClosed = true
                break
            }
            block.append(line)
        }
        guard isClosed else {
            // A rule on top of a Markdown text is no front matter that somebody forgot to close.
            guard let second = block.first, FrontMatterEntry.keyEnd(source[second.content]) != nil else {
                return matter
            }
            throw FrontMatterError(line: 1, reason: .notClosed)
        }
        guard matter.bodyOffset <= largestSize else { throw FrontMatterError(line: 1, reason: .tooLarge) }
        let entries = try FrontMatterEntry.entries(of: block, in: source)
        guard entries.count <= largestFieldCount else { throw FrontMatterError(line: 1, reason: .tooLarge) }
        var reader = FrontMatterValueReader(source: source, block: block)
        var keys: Set<String> = []
        matter.fields.reserveCapacity(entries.count)
        for entry in entries {
            guard keys.insert(entry.key).inserted else {
                throw FrontMatterError(line: entry.line, reason: .repeatedKey(entry.key))
            }
            let value = try reader.value(of: entry)
            matter.fields.append(Field(key: entry.key, value: value, line: entry.line))
        }
        return matter
    }

    private static func isFence(_ line: ArraySlice<UInt8>, _ mark: StaticString) -> Bool {
        let trimmed = line.trimmingTrailingBlanks
        return mark.withUTF8Buffer { trimmed.elementsEqual($0) }
    }
}
