/// Representative days compiled for the build: the slices of each day in order, and the days of the year as runs.
///
/// Slices of a day stand in the order of their names in the set. Days of the calendar that follow one another and have
/// the same representative day are one run: the level at its start and its length say everything about it.
struct StoreChronology: Sendable {
    /// Days of the calendar that follow one another with the same representative day.
    struct Run: Sendable, Equatable {
        let day: Int
        /// Position of its first day in the calendar.
        let first: Int
        var length: Int
    }

    /// By slice: its day, −1 for none.
    let day: [Int]
    /// By day: its slices in order.
    let slices: [[Int]]
    /// By slice: the slice before it, for the first of a day the last; itself where it has no day.
    let before: [Int]
    /// By slice: length of one occurrence in hours.
    let hours: [Double]
    /// By day: how often it occurs in a year.
    let weight: [Double]
    /// The year in order; empty where no order is given.
    let runs: [Run]
    /// By day: how many runs it has.
    let runCount: [Int]
    private let single: [Bool]

    init(_ data: SystemData) {
        let dayCount = data.sets.count(.day)
        var day = [Int](repeating: -1, count: data.slices)
        var slices = [[Int]](repeating: [], count: dayCount)
        let belongs = data[.sliceDay]
        for l in 0..<data.slices {
            for d in 0..<dayCount where belongs[l, d] == 1 {
                day[l] = d
                slices[d].append(l)
            }
        }
        self.day = day
        self.slices = slices
        var before = Array(0..<data.slices)
        for order in slices {
            for (position, l) in order.enumerated() {
                before[l] = order[(position + order.count - 1) % order.count]
            }
        }
        self.before = before
        let (hours, weights) = (data[.sliceHours], data[.dayWeight])
        self.hours = (0..<data.slices).map { hours[$0] }
        weight = (0..<dayCount).map { weights[$0] }
        runs = Self.runs(data, dayCount)
        var runCount = [Int](repeating: 0, count: dayCount)
        for run in runs { runCount[run.day] += 1 }
        self.runCount = runCount
        var single = [Bool](repeating: false, count: dayCount)
        for run in runs where run.length == 1 && runCount[run.day] == 1 { single[run.day] = true }
        self.single = single
    }

    private static func runs(_ data: SystemData, _ dayCount: Int) -> [Run] {
        let order = data[.dayOfCalendar]
        var runs: [Run] = []
        for date in 0..<data.sets.count(.calendarDay) {
            for d in 0..<dayCount where order[date, d] == 1 {
                if runs.last?.day == d {
                    runs[runs.count - 1].length += 1
                } else {
                    runs.append(Run(day: d, first: date, length: 1))
                }
            }
        }
        return runs
    }

    /// Whether a day occurs once in the calendar, so that its levels need no difference.
    func isSingle(_ d: Int) -> Bool { single[d] }

    /// Hours of a day.
    func length(_ d: Int) -> Double { slices[d].reduce(0) { $0 + hours[$1] } }

    /// Hours of a year of the same rates: a level is counted in what a rate of one gives in an hour, so that the
    /// coefficients of level and rate lie close together.
    static let hoursOfYear = 8760.0

    /// What a rate of one gives in one occurrence of a slice, as a part of what it gives in an hour. Where nobody says for
    /// how many days a day stands, the length of the slice says it.
    @inline(__always)
    func hoursOfOccurrence(_ l: Int, _ split: Double) -> Double {
        let days = weight[day[l]]
        return days.isNaN ? hours[l] : split / days * Self.hoursOfYear
    }
}
