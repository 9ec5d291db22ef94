import QadamInventory
import QadamUnits
import Testing

/// Readings become quantities, bills become months, gaps become estimates: each by hand.
struct MeterTests {
    private func day(_ month: Int, _ day: Int, _ year: Int = 2024) throws -> Int32 {
        try #require(CivilDate(year: year, month: month, day: day)).daysSinceEpoch
    }

    /// The example of the method: a meter of five digits, transformers 20 to 1.
    @Test func aMeterThatBeginsAgainGivesTheDifferenceAcrossZero() throws {
        let readings = [
            MeterReadings.Reading(day: try day(1, 1), count: 99_870),
            MeterReadings.Reading(day: try day(2, 1), count: 130),
        ]
        let (spans, faults) = MeterReadings.spans(readings, digits: 5, multiplier: 20)
        #expect(faults.isEmpty)
        #expect(spans.map(\.quantity) == [5_200])
        #expect(spans.map(\.rolledOver) == [true])
    }

    @Test func aStepBackIsAFaultUnlessTheMeterIsSaidToBeginAgain() throws {
        let readings = [
            MeterReadings.Reading(day: try day(1, 1), count: 500),
            MeterReadings.Reading(day: try day(2, 1), count: 400),
        ]
        #expect(MeterReadings.spans(readings).faults == [.wentBack(1)])
        // 99,900 of 100,000 would have run through: no meter does that in a month.
        #expect(MeterReadings.spans(readings, digits: 5).faults == [.tooFarBack(1)])
    }

    @Test func anEstimatedReadingMarksBothSpansAndTheSumIsThatOfTheRealOnes() throws {
        let readings = [
            MeterReadings.Reading(day: try day(3, 1), count: 300),
            MeterReadings.Reading(day: try day(1, 1), count: 100),
            MeterReadings.Reading(day: try day(2, 1), count: 250, isEstimated: true),
        ]
        let (spans, faults) = MeterReadings.spans(readings)
        #expect(faults.isEmpty)
        #expect(spans.map(\.quantity) == [150, 50])
        #expect(spans.allSatisfy { $0.isEstimated })
        #expect(spans.map(\.reading) == [2, 0])
    }

    @Test func twoReadingsOfOneDayAreAFault() throws {
        let reading = MeterReadings.Reading(day: try day(1, 1), count: 1)
        #expect(MeterReadings.spans([reading, reading]).faults == [.sameDay(1)])
    }

    /// Whatever the readings, what ran through is the last count minus the first plus a range for each beginning anew.
    @Test(arguments: 1...50) func spansAddUp(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        func next(_ bound: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % bound
        }
        var total = 90_000.0
        var readings: [MeterReadings.Reading] = []
        var day: Int32 = 0
        for _ in 0..<30 {
            readings.append(.init(day: day, count: total.truncatingRemainder(dividingBy: 100_000)))
            total += Double(next(4_000))
            day += 1 + Int32(next(40))
        }
        let (spans, faults) = MeterReadings.spans(readings.reversed(), digits: 5)
        #expect(faults.isEmpty && spans.count == 29)
        let ranges = Double(spans.count { $0.rolledOver }) * 100_000
        let ends = (readings.last?.count ?? 0) - (readings.first?.count ?? 0)
        #expect(spans.reduce(0) { $0 + $1.quantity } == ends + ranges)
        #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.endDay == $1.firstDay })
    }

    /// A bill from 15 January to 14 February gives 17 of its 31 days to January.
    @Test func aBillAcrossMonthsIsDividedByDays() throws {
        let entry = CoverageCalendar.Entry(
            firstDay: try day(1, 15),
            endDay: try day(2, 15),
            quantity: 310,
            isEstimated: false
        )
        let calendar = try #require(CoverageCalendar(year: 2024, entries: [entry]))
        #expect(calendar.months[0].quantity == 170)
        #expect(calendar.months[1].quantity == 140)
        #expect(calendar.months[2].quantity == nil)
        #expect(calendar.months[0].covered == 17)
        #expect(calendar.gaps.map(\.days) == [14, 366 - 14 - 31])
        #expect(calendar.overlaps.isEmpty)
    }

    @Test func daysCoveredTwiceAreNamed() throws {
        let entries = [
            CoverageCalendar.Entry(
                firstDay: try day(1, 1),
                endDay: try day(2, 1),
                quantity: 1,
                isEstimated: false
            ),
            CoverageCalendar.Entry(
                firstDay: try day(1, 30),
                endDay: try day(3, 1),
                quantity: 1,
                isEstimated: true
            ),
        ]
        let calendar = try #require(CoverageCalendar(year: 2024, entries: entries))
        #expect(calendar.overlaps.map(\.firstDay.description) == ["2024-01-30"])
        #expect(calendar.overlaps.map(\.lastDay.description) == ["2024-01-31"])
        #expect(calendar.months[0].twice == 2)
        #expect(calendar.months[1].estimated > 0 && calendar.months[0].estimated > 0)
    }

    /// Records inside a year keep their sum, however they lie.
    @Test(arguments: 1...40) func monthsAddUpToTheRecords(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        func next(_ bound: Int32) -> Int32 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int32((state >> 33) % UInt64(bound))
        }
        let start = try day(1, 1)
        let entries = (0..<20).map { _ -> CoverageCalendar.Entry in
            let first = start + next(300)
            return .init(
                firstDay: first,
                endDay: first + 1 + next(60),
                quantity: Double(next(1000)),
                isEstimated: false
            )
        }
        let calendar = try #require(CoverageCalendar(year: 2024, entries: entries))
        let sum = entries.reduce(0) { $0 + $1.quantity }
        #expect(abs(calendar.quantity - sum) <= 1e-9 * sum)
        let covered = calendar.months.reduce(0) { $0 + $1.covered }
        #expect(covered + calendar.gaps.reduce(0) { $0 + $1.days } == 366)
    }

    private func entries() throws -> [CoverageCalendar.Entry] {
        [
            .init(firstDay: try day(1, 1), endDay: try day(2, 1), quantity: 310, isEstimated: false),
            .init(firstDay: try day(3, 1), endDay: try day(4, 1), quantity: 620, isEstimated: false),
            .init(
                firstDay: try day(2, 1, 2023),
                endDay: try day(3, 1, 2023),
                quantity: 280,
                isEstimated: false
            ),
        ]
    }

    private func february() throws -> CoverageCalendar.Span {
        let calendar = try #require(CoverageCalendar(year: 2024, entries: try entries()))
        return try #require(calendar.gaps.first)
    }

    /// 10 a day before, 20 a day after: 15 × 29. A year before 10 a day on 28 days, 29 February as the 28th: 290.
    /// All covered days of the year: 930 ÷ 62 = 15 a day.
    @Test func eachRuleFillsAGapByItsName() throws {
        let gap = try february()
        #expect(gap.days == 29)
        #expect(try GapFilling.quantity(of: gap, in: entries(), by: .neighbours) == 435)
        let last = try #require(try GapFilling.quantity(of: gap, in: entries(), by: .sameDaysLastYear))
        #expect(abs(last - 290) < 1e-9)
        #expect(try GapFilling.quantity(of: gap, in: entries(), by: .yearMean) == 435)
    }

    @Test func aRuleWithoutABaseGivesNothing() throws {
        let gap = try february()
        let only = Array(try entries().prefix(1))
        #expect(GapFilling.quantity(of: gap, in: only, by: .neighbours) == nil)
        #expect(GapFilling.quantity(of: gap, in: only, by: .sameDaysLastYear) == nil)
        // An estimate is no base for another.
        let guessed = try entries().map {
            CoverageCalendar.Entry(
                firstDay: $0.firstDay,
                endDay: $0.endDay,
                quantity: $0.quantity,
                isEstimated: true
            )
        }
        for rule in GapFilling.Rule.allCases {
            #expect(GapFilling.quantity(of: gap, in: guessed, by: rule) == nil)
        }
    }
}
