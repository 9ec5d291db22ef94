/// Slices that follow one another within days that stand for many, and the order of these days in the year.
struct DayChronology: Sendable {
    /// By day: its slices, in the order of the set.
    let days: [[Int]]
    /// By slice: its day, −1 for none.
    let day: [Int]
    /// By slice: the slice before and the one after it, around the day; −1 for none.
    let previous: [Int]
    let next: [Int]
    /// By slice: how many hours of its day it is.
    let hours: [Double]
    /// By day of the year: the day that stands for it; empty where none is given.
    let calendar: [Int]

    init(_ data: SystemData) {
        let (sets, count) = (data.sets, data.slices)
        var days = [[Int]](repeating: [], count: sets.count(.day))
        var day = [Int](repeating: -1, count: count)
        var (previous, next) = (day, day)
        for d in days.indices {
            days[d] = (0..<count).filter { data[.sliceDay][$0, d] == 1 }
            for (place, l) in days[d].enumerated() {
                day[l] = d
                next[l] = days[d][(place + 1) % days[d].count]
                previous[next[l]] = l
            }
        }
        (self.days, self.day, self.previous, self.next) = (days, day, previous, next)
        hours = (0..<count).map { data[.sliceHours][$0] }
        calendar = (0..<sets.count(.calendarDay)).map { n in
            days.indices.first { data[.dayOfCalendar][n, $0] == 1 } ?? -1
        }
    }

    /// Hours of a year, which rates are per.
    static let hoursOfYear = 8760.0

    /// Whether a slice is the first of its day.
    func isFirst(_ l: Int) -> Bool { day[l] >= 0 && days[day[l]].first == l }
}
