// What can be said about the templates of a set without rendering them.
extension TemplateSet {
    /// The places where templates use a name that is not known, by template and place.
    ///
    /// - Parameter known: every name that any data defines, such as `TemplateValue.names` of all pages together. For a
    ///   dotted name each part must be known.
    /// - Returns: an error for each place, by template and place.
    public func unknownNames(known: Set<String>) -> [TemplateError] {
        var problems: [TemplateError] = []
        for template in templates {
            for (index, operation) in template.operations.enumerated() {
                guard let name = nameUsed(by: operation, in: template) else { continue }
                let parts = [names.names[name].first].compactMap { $0 } + names.names[name].rest
                if !parts.allSatisfy({ known.contains($0.name) }) {
                    problems.append(template.error(.undefinedName(names.names[name].text), at: index))
                }
            }
        }
        return problems
    }

    private func nameUsed(by operation: Operation, in template: CompiledTemplate) -> Int? {
        switch operation {
        case .variable(let name), .raw(let name), .section(let name, _), .inverted(let name, _),
            .partial(.dynamic(let name), _):
            return name
        case .parent(let parent, _):
            if case .dynamic(let name) = template.parents[parent].target { return name }
            return nil
        default: return nil
        }
    }

    /// Missing templates, and blocks given to parents that do not have them or given twice.
    func misuses() -> [TemplateError] {
        var problems: [TemplateError] = []
        var reachable: [Int: Reach] = [:]
        for template in templates {
            for (index, operation) in template.operations.enumerated() {
                switch operation {
                case .partial(.missing(let name), _): problems.append(template.error(.missingTemplate(name), at: index))
                case .parent(let parent, _):
                    problems += misuses(of: template.parents[parent], in: template, at: index, &reachable)
                default: break
                }
            }
        }
        return problems
    }

    private func misuses(
        of call: ParentCall, in template: CompiledTemplate, at index: Int, _ reachable: inout [Int: Reach]
    ) -> [TemplateError] {
        var problems: [TemplateError] = []
        var given: Set<Int> = []
        var reach: Reach?
        if case .missing(let name) = call.target { problems.append(template.error(.missingTemplate(name), at: index)) }
        if case .template(let parent) = call.target {
            let found = reachable[parent] ?? blocks(reachableFrom: parent)
            reachable[parent] = found
            reach = found
        }
        for argument in call.arguments {
            let name = names.blocks[argument.block]
            // The operation before a block's first holds its place.
            let place = argument.operations.lowerBound - 1
            if !given.insert(argument.block).inserted {
                problems.append(template.error(.duplicateBlock(name), at: place))
            }
            guard case .template(let parent) = call.target, let reach else { continue }
            if !reach.isOpen, !reach.blocks.contains(argument.block) {
                problems.append(template.error(.missingBlock(name, parent: templates[parent].name), at: place))
            }
        }
        return problems
    }

    /// The blocks that running a template can ask for; open where it may run templates that only the data names.
    private struct Reach {
        var blocks: Set<Int> = []
        var isOpen = false
    }

    private func blocks(reachableFrom start: Int) -> Reach {
        var reach = Reach()
        var seen: Set<Int> = [start]
        var waiting = [start]
        while let next = waiting.popLast() {
            for operation in templates[next].operations {
                var target: Operation.Target?
                switch operation {
                case .block(let block, _, _): reach.blocks.insert(block)
                case .partial(let partial, _): target = partial
                case .parent(let parent, _): target = templates[next].parents[parent].target
                default: break
                }
                switch target {
                case .template(let index)?: if seen.insert(index).inserted { waiting.append(index) }
                case .dynamic?: reach.isOpen = true
                case .missing?, nil: break
                }
            }
        }
        return reach
    }
}
