/// The day of Easter, from which the movable feasts of the western churches are counted.
enum Easter {
    /// Easter Sunday of a year of the Gregorian calendar, by the anonymous algorithm that Meeus gives (*Astronomical
    /// Algorithms*, 1991, chapter 8).
    static func sunday(of year: Int) -> CalendarDate? {
        guard year > 1582 else { return nil }
        let golden = year % 19
        let century = year / 100
        let leap = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - leap + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7
        let correction = (golden + 11 * epact + 22 * weekday) / 451
        let day = epact + weekday - 7 * correction + 114
        return CalendarDate(year: year, month: day / 31, day: day % 31 + 1)
    }
}
