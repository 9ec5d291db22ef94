import QadamPathways
import Testing

@Suite struct RepresentativeDaysTests {
    /// A year with a season, a daily course, and one very cold day.
    static let heat: [Double] = (0..<HourlyProfiles.hours).map { hour in
        let day = hour / 24
        let season = 1 + Double(abs(day - 182)) / 182
        let course = Double((hour % 24) * (24 - hour % 24)) / 144
        return season * (2 + course) + (day == 20 ? 5 : 0)
    }
    static let electricity: [Double] = (0..<HourlyProfiles.hours).map {
        Double($0 % 24) + ($0 / 24 == 200 ? 30 : 0)
    }
    static let series = [(name: "heat", values: heat), (name: "electricity", values: electricity)]

    @Test(arguments: [1, 3, 6, 12])
    func weightsAddUpToAYearAndEveryDayHasAStandIn(clusters: Int) {
        let days = RepresentativeDays(
            series: Self.series,
            clusters: clusters,
            extremesOf: ["heat", "electricity"]
        )
        #expect(days.weights.reduce(0, +) == 365)
        #expect(days.count == clusters + 2)
        #expect(days.order.count == 365)
        for (position, weight) in days.weights.enumerated() {
            #expect(Double(days.order.count { $0 == position }) == weight)
        }
        for (position, day) in days.days.enumerated() { #expect(days.order[day] == position) }
    }

    @Test func extremeDaysStandForThemselvesAndKeepTheirPeak() throws {
        let days = RepresentativeDays(series: Self.series, clusters: 4, extremesOf: ["heat", "electricity"])
        #expect(days.days.contains(20))
        #expect(days.days.contains(200))
        for position in days.extremes { #expect(days.weights[position] == 1) }
        let heat = try #require(days.errors.first { $0.name == "heat" })
        #expect(heat.peakError == 0)
    }

    @Test func theYearlySumIsExactAfterScaling() {
        let days = RepresentativeDays(series: Self.series, clusters: 3, extremesOf: ["heat"])
        for series in Self.series {
            let scaled = days.scaledValues(of: series.values)
            var sum = 0.0
            for (hour, value) in scaled.enumerated() { sum += value * days.weights[hour / 24] }
            let total = series.values.reduce(0, +)
            #expect(abs(sum - total) < 1e-9 * total)
        }
    }

    @Test func moreDaysMeetTheYearBetter() throws {
        let errors = [1, 4, 16].map { clusters in
            RepresentativeDays(series: Self.series, clusters: clusters).errors[0].durationCurveError
        }
        #expect(errors[0] > errors[1])
        #expect(errors[1] > errors[2])
    }

    @Test func everyDayStandsForItselfIfAllAreChosen() {
        let days = RepresentativeDays(series: Self.series, clusters: 365)
        #expect(days.order == Array(0..<365))
        #expect(days.errors.allSatisfy { abs($0.durationCurveError) < 1e-12 && abs($0.energyError) < 1e-12 })
    }

    @Test func theChoiceIsTheSameEveryTime() {
        let first = RepresentativeDays(series: Self.series, clusters: 6, extremesOf: ["heat"])
        #expect(first == RepresentativeDays(series: Self.series, clusters: 6, extremesOf: ["heat"]))
    }
}
