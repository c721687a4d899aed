/// Makes names that nobody has, of the shapes that names in news have.
enum NameMaker {
    private static let given = [
        "Adam", "Alice", "Amira", "Andrei", "Anna", "Arthur", "Beatriz", "Boris", "Carla", "Carlos", "Chen", "Claire",
        "Daniel", "Diana", "Elena", "Emil", "Farid", "Fatima", "George", "Grace", "Hana", "Henrik", "Ibrahim", "Ingrid",
        "Ivan", "James", "Jana", "Joao", "Karim", "Kenji", "Laila", "Lars", "Laura", "Leon", "Lucia", "Maria", "Martin",
        "Mei", "Miguel", "Nadia", "Nikolai", "Olga", "Omar", "Paul", "Petra", "Priya", "Rafael", "Robert", "Sara",
        "Sofia",
        "Stefan", "Tariq", "Thomas", "Ursula", "Victor", "Yusuf", "Zoe",
    ]
    private static let starts = [
        "Al", "Bar", "Bel", "Bor", "Cas", "Dal", "Der", "Dor", "Fal", "Fen", "Gar", "Gol", "Hal", "Har", "Kal", "Kor",
        "Lan",
        "Lem", "Mal", "Mar", "Mor", "Nor", "Or", "Pal", "Pet", "Ral", "Ros", "Sal", "Ser", "Tam", "Tor", "Val", "Ver",
        "Vol",
        "Wal", "Zan",
    ]
    private static let middles = [
        "a", "e", "i", "o", "u", "an", "en", "in", "ov", "ar", "el", "is", "und", "ell", "ek",
    ]
    private static let ends = [
        "berg", "dez", "ek", "enko", "er", "escu", "feld", "ic", "ini", "ira", "kova", "land", "lin", "man", "mont",
        "nov",
        "oglu", "ova", "ridge", "sen", "ski", "son", "stad", "ton", "vich", "wood",
    ]
    private static let places = ["vale", "ford", "mouth", "burg", "haven", "stad", "port", "field", "grad", "minster"]
    private static let bodies = [
        "University", "Institute", "Party", "Ministry", "Agency", "Council", "Committee", "Corporation", "Association",
        "Union", "Court", "Company",
    ]
    private static let qualities = [
        "border", "coastal", "customs", "disaster", "energy", "fishing", "flood", "food", "freight", "grain", "health",
        "housing", "labour", "maritime", "migration", "mining", "pension", "press", "prison", "railway", "refugee",
        "school",
        "tax", "trade", "transit", "vaccine", "visa", "water",
    ]
    private static let matters = [
        "agreement", "audit", "ban", "code", "corridor", "crisis", "deal", "dispute", "embargo", "fund", "inquiry",
        "law",
        "levy", "plan", "programme", "quota", "reform", "relief", "rules", "sanctions", "scheme", "shortage", "strike",
        "subsidy", "summit", "talks", "treaty", "tribunal",
    ]

    /// A given name and a surname.
    static func person(_ random: inout SplitMix) -> String { "\(random.pick(given)) \(surname(&random))" }

    /// A body and where it is.
    static func organisation(_ random: inout SplitMix) -> String {
        "\(random.pick(starts))\(random.pick(middles))\(random.pick(places)) \(random.pick(bodies))"
    }

    /// A matter that is talked about: two words, or three with a place.
    static func topic(_ random: inout SplitMix) -> String {
        let matter = "\(random.pick(qualities)) \(random.pick(matters))"
        return random.chance(0.3)
            ? matter : "\(random.pick(starts))\(random.pick(middles))\(random.pick(places)) \(matter)"
    }

    private static func surname(_ random: inout SplitMix) -> String {
        random.pick(starts) + (random.chance(0.5) ? random.pick(middles) : "") + random.pick(ends)
    }
}
