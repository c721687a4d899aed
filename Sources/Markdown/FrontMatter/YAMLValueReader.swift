import Yams

/// Reads the value of a field with the YAML parser: composed into nodes, which share what aliases repeat, and then copied
/// out within a limit, so that aliases of aliases cannot grow without end.
struct YAMLValueReader {
    private let source: [UInt8]
    private let block: [SourceLine]
    /// All fields of the block, once a field with an alias to another one has asked for them.
    private var all: [String: Node]?

    init(source: [UInt8], block: [SourceLine]) {
        self.source = source
        self.block = block
    }

    /// The largest number of nodes that one field may hold.
    private static let largestNodeCount = 10_000
    /// The deepest nesting that is read.
    private static let greatestDepth = 32
    /// The longest text that one field may hold, in bytes.
    private static let largestText = 1 << 18

    mutating func value(of entry: FrontMatterEntry) throws(FrontMatterError) -> FrontMatterValue {
        guard !nestsTooDeep(entry) else { throw FrontMatterError(line: entry.line, reason: .tooLarge) }
        let node: Node
        do {
            node = try compose(lines: entry.lines)[entry.key] ?? Node("")
        } catch {
            // An alias may stand for something in another field: then the block as a whole can be read.
            guard case .notYAML(let problem) = error.reason, problem.contains("alias") else { throw error }
            let fields = all ?? (try? compose(lines: block.indices)) ?? [:]
            all = fields
            guard let found = fields[entry.key] else { throw error }
            node = found
        }
        var budget = Budget(nodes: Self.largestNodeCount, bytes: Self.largestText)
        guard let value = copy(node, depth: 0, budget: &budget) else {
            throw FrontMatterError(line: entry.line, reason: .tooLarge)
        }
        return value
    }

    /// The fields of some lines of the block.
    private func compose(lines: Range<Int>) throws(FrontMatterError) -> [String: Node] {
        let firstLine = block[lines.lowerBound].number
        let text = lines.map { source[block[$0].content].string + "\n" }.joined()
        do {
            guard let mapping = try Yams.compose(yaml: text, Resolver.basic)?.mapping else {
                throw FrontMatterError(line: firstLine, reason: .notAField)
            }
            var fields: [String: Node] = [:]
            for (key, value) in mapping {
                if let name = key.scalar?.string { fields[name] = value }
            }
            return fields
        } catch let error as FrontMatterError {
            throw error
        } catch YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _)
        {
            let opening = context.map { "\($0.text) " } ?? ""
            let line = min(firstLine + max(mark.line, 1) - 1, block[lines.upperBound - 1].number)
            throw FrontMatterError(line: line, reason: .notYAML(opening + problem))
        } catch YamlError.duplicatedKeysInMapping(let duplicates, _) {
            throw FrontMatterError(line: firstLine, reason: .repeatedKey(duplicates.joined(separator: ", ")))
        } catch {
            throw FrontMatterError(line: firstLine, reason: .notYAML("the text cannot be read as YAML"))
        }
    }

    private struct Budget {
        var nodes: Int
        var bytes: Int
    }

    /// Copies a node; nothing where it is too deep or the budget is spent.
    private func copy(_ node: Node, depth: Int, budget: inout Budget) -> FrontMatterValue? {
        budget.nodes -= 1
        guard depth <= Self.greatestDepth, budget.nodes >= 0 else { return nil }
        switch node {
        case .scalar(let scalar):
            budget.bytes -= scalar.string.utf8.count
            let isNull = scalar.style == .plain && (scalar.string == "~" || scalar.string == "null")
            return budget.bytes >= 0 ? .scalar(isNull ? "" : scalar.string.trimmingNewlines) : nil
        case .sequence(let sequence):
            var members: [FrontMatterValue] = []
            for member in sequence {
                guard let value = copy(member, depth: depth + 1, budget: &budget) else { return nil }
                members.append(value)
            }
            return .list(members)
        case .mapping(let mapping):
            var entries: [FrontMatterValue.Entry] = []
            for (key, value) in mapping {
                guard let name = copy(key, depth: depth + 1, budget: &budget),
                    let content = copy(value, depth: depth + 1, budget: &budget)
                else { return nil }
                entries.append(FrontMatterValue.Entry(key: name.text, value: content))
            }
            return .table(entries)
        case .alias:
            return .scalar("")
        }
    }

    /// Whether brackets, list marks or indentation go so deep that the parser's recursion should not be asked.
    private func nestsTooDeep(_ entry: FrontMatterEntry) -> Bool {
        var brackets = 0
        for index in entry.lines {
            var items = 0
            var isHead = true
            for byte in source[block[index].content] {
                switch byte {
                case 0x5B, 0x7B: brackets += 1
                case 0x5D, 0x7D: brackets = max(0, brackets - 1)
                case 0x2D, 0x3F, 0x3A: items += isHead ? 1 : 0
                case 0x20: break
                default: isHead = false
                }
                if brackets > 64 || items > 64 { return true }
            }
        }
        return entry.lines.count > 4096
    }
}

extension String {
    /// Without the line ends that a block scalar keeps.
    fileprivate var trimmingNewlines: String {
        var text = Substring(self)
        while text.last == "\n" { text.removeLast() }
        return String(text)
    }
}
