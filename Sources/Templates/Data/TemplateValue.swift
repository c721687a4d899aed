/// The data a template shows: plain values, bytes where text is already HTML.
public enum TemplateValue: Sendable {
    /// Text; escaped where `{{name}}` shows it.
    case text(String)
    /// Bytes that are HTML already; shown as they are by `{{name}}` and `{{{name}}}` alike.
    case html([UInt8])
    /// A whole number.
    case number(Int)
    /// A truth value, for sections.
    case flag(Bool)
    /// A list, for sections.
    case list([TemplateValue])
    /// Named fields.
    case fields(TemplateFields)
    /// Known but absent: shown as nothing, false as a section.
    case none
}

extension TemplateValue {
    /// Whether a section shows it: not `none`, `false`, zero, empty text or an empty list.
    public var isTrue: Bool {
        switch self {
        case .text(let text): !text.isEmpty
        case .html(let bytes): !bytes.isEmpty
        case .number(let number): number != 0
        case .flag(let flag): flag
        case .list(let elements): !elements.isEmpty
        case .fields: true
        case .none: false
        }
    }

    /// All names that this value and the values in it define, for `TemplateSet.unknownNames(known:)`.
    public var names: Set<String> {
        var names: Set<String> = []
        collectNames(into: &names)
        return names
    }

    private func collectNames(into names: inout Set<String>) {
        switch self {
        case .fields(let fields):
            for field in fields.elements {
                names.insert(field.key.name)
                field.value.collectNames(into: &names)
            }
        case .list(let elements): for element in elements { element.collectNames(into: &names) }
        default: break
        }
    }
}
