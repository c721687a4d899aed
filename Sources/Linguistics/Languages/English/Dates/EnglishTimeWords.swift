/// The time words of English.
enum EnglishTimeWords {
    /// All of them, by key.
    static let table = WordTable<TimeWord>(entries)

    /// A bit for each word that can begin an expression, by the low bits of its key: most words of a text are told apart
    /// from them by one look at 512 bytes.
    static let openers: [UInt64] = {
        var bits = [UInt64](repeating: 0, count: 64)
        for (word, entry) in entries where !TimeWord.innerRoles.contains(entry.role) {
            let key = WordKey(word).value
            bits[Int(key >> 6 & 63)] |= 1 << (key & 63)
        }
        return bits
    }()

    private static func list(_ role: TimeWord.Role, _ value: Int, _ words: String, ambiguous: Bool = false) -> [(
        String, TimeWord
    )] {
        words.split(separator: " ").map {
            (String($0), TimeWord(role: role, value: Int16(value), isAmbiguous: ambiguous))
        }
    }

    private static let entries: [(String, TimeWord)] =
        calendarWords + unitWords + numberWords + pointingWords + clockWords + vagueWords

    private static let calendarWords: [(String, TimeWord)] = {
        var all: [(String, TimeWord)] = []
        let months = [
            "january jan jan.", "february feb feb.", "march mar.", "april apr apr.", "may", "june jun jun.",
            "july jul jul.", "august aug aug.", "september sept sept. sep sep.", "october oct oct.",
            "november nov nov.", "december dec dec.",
        ]
        for (index, words) in months.enumerated() {
            for word in words.split(separator: " ") {
                let doubtful = ["may", "march", "mar.", "april", "june", "august", "jan", "dec", "sep", "jun"]
                all += list(.month, index + 1, String(word), ambiguous: doubtful.contains(String(word)))
            }
        }
        let weekdays = [
            "monday mon mon.", "tuesday tues tues. tue", "wednesday wed wed.", "thursday thurs thurs. thu",
            "friday fri.",
            "saturday sat.", "sunday sun.",
        ]
        for (index, words) in weekdays.enumerated() {
            for word in words.split(separator: " ") {
                all += list(
                    .weekday, index + 1, String(word), ambiguous: ["mon", "wed", "sat.", "sun."].contains(word))
            }
        }
        all += list(.season, 0, "spring", ambiguous: true) + list(.season, 0, "springtime")
        all += list(.season, 1, "summer summertime summers") + list(.season, 3, "winters")
        all += list(.season, 2, "autumn") + list(.season, 2, "fall", ambiguous: true)
        all += list(.season, 3, "winter wintertime")
        all += list(.holiday, 12 * 32 + 25, "christmas")
        all += list(.holiday, 10 * 32 + 31, "halloween")
        all += list(.feast, 0, "easter") + list(.feast, 1, "good") + list(.feast, 2, "palm") + list(.feast, 3, "ash")
        all += list(.feast, 4, "maundy") + list(.new, 0, "new")
        return all
    }()

    private static let unitWords: [(String, TimeWord)] = {
        let units = [
            ("", "seconds"), ("minute", "minutes mins"), ("hour", "hours hrs"), ("day", "days"),
            ("weekend", "weekends"), ("week", "weeks"), ("fortnight", "fortnights"), ("month", "months"),
            ("quarter", "quarters"), ("year", "years"), ("decade", "decades"), ("century", "centuries"),
        ]
        var all: [(String, TimeWord)] = []
        for (index, (one, several)) in units.enumerated() {
            all += list(.unit, index, one) + list(.units, index, several)
        }
        all += list(.frequency, 3, "daily") + list(.frequency, 5, "weekly")
        all += list(.frequency, 7, "monthly") + list(.frequency, 8, "quarterly")
        all += list(.frequency, 9, "annual annually yearly")
        return all
    }()

    private static let numberWords: [(String, TimeWord)] = {
        let cardinals = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        let ordinals = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
            "twentieth", "twenty-first",
        ]
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"]
        var all: [(String, TimeWord)] = []
        for (index, word) in cardinals.enumerated() { all += list(.cardinal, index + 1, word) }
        for (index, word) in ordinals.enumerated() { all += list(.ordinal, index + 1, word) }
        for (index, word) in tens.enumerated() { all += list(.cardinal, (index + 2) * 10, word) }
        let decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"]
        for (index, word) in decades.enumerated() { all += list(.decadeName, index + 192, word) }
        all += list(.quantity, 0, "several few many couple some")
        all += list(.half, 0, "half")
        all += list(.filler, 0, "full consecutive straight more whole entire other long additional successive")
        return all
    }()

    private static let pointingWords: [(String, TimeWord)] =
        list(.the, 0, "the") + list(.this, 0, "this") + list(.that, 0, "that") + list(.these, 0, "these those")
        + list(.a, 0, "a an") + list(.every, 0, "every each") + list(.per, 0, "per") + list(.last, 0, "last")
        + list(.next, 0, "next") + list(.previous, 0, "previous preceding prior")
        + list(.following, 0, "following subsequent ensuing") + list(.same, 0, "same") + list(.past, 0, "past")
        + list(.coming, 0, "coming upcoming") + list(.recent, 0, "recent") + list(.ago, 0, "ago")
        + list(.later, 0, "later afterwards afterward hence") + list(.earlier, 0, "earlier previously beforehand")
        + list(.before, 0, "before") + list(.after, 0, "after")
        + list(.phase, 0, "early") + list(.phase, 1, "mid") + list(.phase, 2, "late")
        + list(.phaseNoun, 0, "beginning start") + list(.phaseNoun, 1, "middle midst")
        + list(.phaseNoun, 2, "end close")
        + list(.of, 0, "of") + list(.in, 0, "in") + list(.on, 0, "on") + list(.and, 0, "and") + list(.comma, 0, ",")

    private static let clockWords: [(String, TimeWord)] =
        list(.deicticDay, -1, "yesterday") + list(.deicticDay, 0, "today") + list(.deicticDay, 1, "tomorrow")
        + list(.tonight, 0, "tonight") + list(.dayPart, 0, "morning dawn") + list(.dayPart, 1, "afternoon")
        + list(.dayPart, 2, "evening") + list(.dayPart, 3, "night")
        + list(.dayParts, 0, "mornings") + list(.dayParts, 1, "afternoons") + list(.dayParts, 2, "evenings")
        + list(.dayParts, 3, "nights") + list(.clock, 12 * 60, "noon midday")
        + list(.clock, 0, "midnight") + list(.meridiem, 0, "a.m. am a.m") + list(.meridiem, 12, "p.m. pm p.m")
        + list(.zone, 1, "utc gmt zulu")
        + list(.zone, 0, "bst cet cest est edt cst cdt mst mdt pst pdt ist jst msk eet eest ast aest hrs")
        + list(.era, -1, "bc bce b.c. b.c b.c.e.") + list(.era, 1, "ad ce a.d. a.d c.e.")

    private static let vagueWords: [(String, TimeWord)] =
        list(.vague, 0, "recently") + list(.vague, 1, "now currently nowadays presently")
        + list(.vague, 2, "future", ambiguous: true) + list(.vague, 1, "present", ambiguous: true)
}
