import QadamUnits
import Testing

@Suite struct CalendarTests {
    @Test func countsDaysAsTheCalendarDoes() throws {
        #expect(CivilDate(year: 1970, month: 1, day: 1)?.daysSinceEpoch == 0)
        #expect(CivilDate(year: 2000, month: 3, day: 1)?.daysSinceEpoch == 11_017)
        #expect(CivilDate(year: 2024, month: 2, day: 30) == nil)
        #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
        #expect(CivilDate(iso: "2024-2-3") == nil)
        #expect(CivilDate(iso: "03.02.2024") == nil)
    }

    @Test func goesThereAndBackForEveryDayOfFourCenturies() {
        var expected: Int32?
        for year in 1800..<2201 {
            for month in 1...12 {
                for day in 1...CivilDate.length(ofMonth: month, year: year) {
                    guard let date = CivilDate(year: year, month: month, day: day) else {
                        Issue.record("no date \(year)-\(month)-\(day)")
                        return
                    }
                    if let expected, date.daysSinceEpoch != expected { Issue.record("gap at \(date)") }
                    if date.components != (year, month, day) { Issue.record("\(date) does not come back") }
                    expected = date.daysSinceEpoch + 1
                }
            }
        }
    }

    @Test(arguments: ["2024", "2024-02", "2024-02-10/2024-03-09"])
    func periodsReadWhatTheyWrite(_ text: String) throws {
        let period = try #require(Period(iso: text))
        #expect(period.description == text)
    }

    @Test func knowsOverlaps() throws {
        let january = try #require(Period(year: 2024, month: 1))
        let february = try #require(Period(year: 2024, month: 2))
        let year = try #require(Period(year: 2024))
        #expect(!january.overlaps(february))
        #expect(year.overlaps(february))
        #expect(year.days == 366)
        #expect(Period(iso: "2024-13") == nil)
    }
}
