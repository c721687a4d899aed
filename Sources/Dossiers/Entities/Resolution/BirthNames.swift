import Linguistics

/// Joins the name that somebody was born with to the one that is used: `Ginger Baker was born Peter Edward Baker`.
struct BirthNames {
    private let inventory: NameInventory
    private let annotations: [Annotations?]

    /// Looks at the mentions of an inventory.
    init(inventory: NameInventory, annotations: [Annotations?]) {
        self.inventory = inventory
        self.annotations = annotations
    }

    /// Joins each such name to the one person with that surname who is named in full before it in the same article.
    func join(_ table: inout CandidateTable) {
        for range in inventory.ranges {
            for index in range where inventory.occurrences[index].kind == .person {
                let occurrence = inventory.occurrences[index]
                guard
                    annotations[Int(occurrence.article)]?.mentions[Int(occurrence.mention)].context.contains(.birthName)
                        ?? false, let candidate = table.candidate(name: occurrence.name, kind: .person)
                else { continue }
                let name = PersonName(inventory.names[Int(occurrence.name)])
                var bearers: [Int32] = []
                for other in range.lowerBound..<index where inventory.occurrences[other].kind == .person {
                    let earlier = inventory.occurrences[other]
                    guard PersonName(inventory.names[Int(earlier.name)]).last == name.last,
                        let known = table.candidate(name: earlier.name, kind: .person), !bearers.contains(known)
                    else { continue }
                    bearers.append(known)
                }
                guard Set(bearers.map { table.root($0) }).count == 1, let bearer = bearers.first else { continue }
                let (born, used) = (form(candidate, table), form(bearer, table))
                table.join(bearer, candidate, reason: "\(used) was born \(born)", occurrence: index)
            }
        }
    }

    private func form(_ candidate: Int32, _ table: CandidateTable) -> String {
        inventory.forms[Int(inventory.occurrences[table.candidates[Int(candidate)].firstOccurrence].form)]
    }
}
