/// What is wrong with a template, and where.
///
/// The facts are in `reason`; the wording is in `description` alone: `templates/actor.mustache:12:7: …`.
public struct TemplateError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    public var reason: Reason
    /// The template's file.
    public var path: String
    /// The line of the tag, counted from 1.
    public var line: Int
    /// The column of the tag, counted from 1 in code points.
    public var column: Int

    /// The kinds of fault, each with its facts.
    public enum Reason: Sendable, Hashable {
        /// A tag is opened and never closed; the text that would close it.
        case unclosedTag(closing: String)
        /// A tag without a name.
        case emptyTag
        /// A name that cannot be one: it has a space or an empty part.
        case badName(String)
        /// A set-delimiter tag that does not name two delimiters.
        case badDelimiters(String)
        /// A section, block or parent that is never ended.
        case unclosedSection(String)
        /// An end tag for something that is not open here; what is open, if anything.
        case strayEnd(String, open: String?)
        /// Sections stand deeper in each other than the engine allows.
        case nestedTooDeep(limit: Int)
        /// Two sources have one name.
        case duplicateTemplate(String)
        /// A partial or parent that the set does not hold.
        case missingTemplate(String)
        /// A block is given to a parent that has no such block.
        case missingBlock(String, parent: String)
        /// A block is given twice to one parent.
        case duplicateBlock(String)
        /// A name that no data defines.
        case undefinedName(String)
        /// A list or named fields where text is to be shown.
        case notText(String)
        /// Templates call each other deeper than the engine allows.
        case recursion(limit: Int)
    }

    /// Where and what, for people.
    public var description: String { "\(path):\(line):\(column): \(message)" }

    /// What is wrong and what to do, without the place.
    public var message: String {
        switch reason {
        case .unclosedTag(let closing): "this tag is never closed: `\(closing)` is missing"
        case .emptyTag: "this tag has no name"
        case .badName(let name): "`\(name)` cannot be a name: write it without spaces and without empty parts"
        case .badDelimiters(let text): "`\(text)` does not set delimiters: write two, as in `{{=<% %>=}}`"
        case .unclosedSection(let name): "`\(name)` is never ended: `{{/\(name)}}` is missing"
        case .strayEnd(let name, nil): "`{{/\(name)}}` ends nothing: nothing is open here"
        case .strayEnd(let name, let open?): "`{{/\(name)}}` stands where `{{/\(open)}}` must come first"
        case .nestedTooDeep(let limit): "sections stand more than \(limit) deep in each other"
        case .duplicateTemplate(let name): "a second template is called `\(name)`"
        case .missingTemplate(let name): "there is no template `\(name)`"
        case .missingBlock(let name, let parent): "`\(parent)` has no block `\(name)`: this text would never be shown"
        case .duplicateBlock(let name): "the block `\(name)` is given twice to the same parent"
        case .undefinedName(let name): "no data defines `\(name)`"
        case .notText(let name): "`\(name)` is a list or has fields of its own: it cannot be shown as text"
        case .recursion(let limit): "templates call each other more than \(limit) deep: does one include itself?"
        }
    }
}
