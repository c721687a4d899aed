/// Says the same in other words: words for which another will do, and other numbers.
enum Rewording {
    private static let groups: [[String]] = [
        ["said", "stated", "noted"], ["about", "around", "roughly"], ["began", "started"], ["big", "large"],
        ["many", "numerous"], ["reported", "announced"], ["after", "following"], ["also", "further"],
        ["however", "still"],
        ["killed", "slain"], ["people", "persons"], ["show", "indicate"], ["shows", "indicates"],
        ["showed", "indicated"],
        ["help", "aid", "support"], ["important", "significant", "notable"], ["nearly", "almost"],
        ["while", "whereas"],
        ["because", "since"], ["often", "frequently"], ["get", "obtain"], ["used", "employed"],
        ["found", "discovered"],
        ["government", "administration"], ["city", "town"], ["police", "officers"], ["attack", "assault"],
        ["decision", "ruling"], ["statement", "declaration"], ["called", "named"], ["told", "informed"],
        ["near", "close to"],
        ["several", "a number of"], ["area", "region"], ["damage", "harm"], ["event", "occasion"], ["group", "team"],
        ["fire", "blaze"], ["home", "house"], ["injured", "hurt"], ["leader", "head"], ["meeting", "gathering"],
        ["money", "funds"], ["new", "fresh"], ["official", "functionary"], ["officials", "functionaries"],
        ["part", "portion"],
        ["planned", "scheduled"], ["protest", "demonstration"], ["protests", "demonstrations"], ["report", "account"],
        ["research", "study"], ["rise", "increase"], ["scientists", "researchers"], ["site", "location"],
        ["vote", "ballot"],
        ["win", "victory"], ["won", "gained"], ["workers", "employees"], ["yesterday", "the day before"],
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    ]

    private static let others: [String: [String]] = Dictionary(
        groups.flatMap { group in group.map { word in (word, group.filter { $0 != word }) } }, uniquingKeysWith: { $1 })

    /// A word, or with some chance another for it.
    static func reword(_ word: String, chance: Double, _ random: inout SplitMix) -> String {
        guard random.chance(chance) else { return word }
        if let choices = others[word] { return random.pick(choices) }
        if let number = Int(word), number > 1, number < 1_900 {
            return String(max(2, number + Int.random(in: -9...9, using: &random)))
        }
        return word
    }
}
