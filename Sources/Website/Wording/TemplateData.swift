internal import Templates

extension TemplateValue {
    /// Text, or nothing.
    static func optional(_ text: String?) -> TemplateValue { text.map(TemplateValue.text) ?? .none }

    /// Text from the articles, fit for a page, or nothing.
    static func shown(_ text: String?) -> TemplateValue { text.map { .text(DisplayText.shown($0)) } ?? .none }

    /// A list, and whether there is anything in it, as one field: nothing where the list is empty.
    static func section(_ rows: [TemplateValue], fields: TemplateFields = TemplateFields()) -> TemplateValue {
        guard !rows.isEmpty else { return .none }
        var fields = fields
        fields["rows"] = .list(rows)
        return .fields(fields)
    }
}
