import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

@Suite struct RollingHorizonTests {
    /// Five GWh a year in 2030 and 2040 from coal (1 a GWh) or wind, built in 2030 at 4 for both years or in 2040 at 10, at most
    /// `most`; in 2040 no coal.
    private func model(most: Double = .infinity, coalLater: Double = 0, whole: Bool = false) throws
        -> ComparableModel
    {
        var builder = LinearModelBuilder(.minimize)
        let coalNow = builder.column(cost: 1, name: "coal 2030")
        let coalLater = builder.column(cost: 1, .between(0, coalLater), name: "coal 2040")
        let windNow = builder.column(cost: 4, integer: whole, name: "wind 2030")
        let windLater = builder.column(cost: 10, .between(0, most), integer: whole, name: "wind 2040")
        let needNow = builder.row(.atLeast(5))
        let needLater = builder.row(.atLeast(5))
        builder.add(1, coalNow, to: needNow)
        builder.add(1, windNow, to: needNow)
        builder.add(1, coalLater, to: needLater)
        builder.add(1, windNow, to: needLater)
        builder.add(1, windLater, to: needLater)
        return ComparableModel(
            linear: try builder.build(),
            options: [HandModels.option("wind", windNow, windLater)],
            emissions: [],
            columnYears: [2030, 2040, 2030, 2040]
        )
    }

    @Test func shortSightBuildsLateAndDear() throws {
        // Seeing all: wind in 2030 for 20. Year by year: coal for 5, then wind at 10 a GWh: 55.
        let rolling = try RollingHorizon.find(try model(), window: 1)
        #expect(rolling.findings == [])
        #expect(HandModels.agree(rolling.foresight?.cost, 20))
        #expect(HandModels.agree(rolling.stepwise?.cost, 55))
        #expect(HandModels.agree(rolling.costOfShortSight, 35))
        #expect(rolling.windows.map(\.from) == [2030, 2040])
        #expect(rolling.windows.map(\.to) == [2030, 2040])
    }

    @Test func aWindowOverAllYearsIsPerfectForesight() throws {
        let rolling = try RollingHorizon.find(try model(), window: 2)
        #expect(HandModels.agree(rolling.costOfShortSight, 0))
        #expect(rolling.windows.count == 1)
        #expect(rolling.changes == [])
    }

    @Test func aWayThatIsClosedIsAFinding() throws {
        // Only 3 GWh can be built in 2040.
        let rolling = try RollingHorizon.find(try model(most: 3), window: 1)
        #expect(rolling.findings.map(\.code) == ["PTH-0617"])
        #expect(rolling.findings[0].arguments["from"] == .text("2040"))
        #expect(HandModels.agree(rolling.foresight?.cost, 20))
        #expect(rolling.stepwise == nil)
        #expect(rolling.costOfShortSight == nil)
    }

    @Test func aRowThatHoldsEarlierIsSeenEarlier() throws {
        // The need of 2040 holds from 2030 on: wind is built at once, coal of 2040 being nothing yet.
        let rolling = try RollingHorizon.find(try model(coalLater: 5), window: 1, rowYears: [2030, 2030])
        // Foresight takes coal in both years, 10; built at once wind costs 20.
        #expect(HandModels.agree(rolling.foresight?.cost, 10))
        #expect(HandModels.agree(rolling.stepwise?.cost, 20))
    }

    @Test func wholeNumbersStayWholeWhenTheyAreDecided() throws {
        let rolling = try RollingHorizon.find(try model(whole: true), window: 1)
        #expect(HandModels.agree(rolling.costOfShortSight, 35))
        #expect(HandModels.agree(rolling.stepwise?.sizes[0], 5))
    }

    @Test func aColumnWithoutAYearFollowsEveryWindow() throws {
        // The total counted in a free column without a year: its row has to hold to the end.
        var builder = LinearModelBuilder(.minimize)
        let first = builder.column(cost: 1)
        let second = builder.column(cost: 1)
        let total = builder.column(cost: 2)
        for (column, need) in [(first, 3.0), (second, 4)] {
            let row = builder.row(.atLeast(need))
            builder.add(1, column, to: row)
        }
        let sum = builder.row(.equal(0))
        builder.add(1, first, to: sum)
        builder.add(1, second, to: sum)
        builder.add(-1, total, to: sum)
        let model = ComparableModel(
            linear: try builder.build(),
            options: [],
            emissions: [],
            columnYears: [2030, 2040, nil]
        )
        let rolling = try RollingHorizon.find(model, window: 1)
        // 3 + 4 + 2 · 7.
        #expect(HandModels.agree(rolling.stepwise?.cost, 21))
        #expect(HandModels.agree(rolling.costOfShortSight, 0))
    }

    @Test func yearsAndWindowsThatDoNotFitAreRefused() throws {
        #expect(
            try RollingHorizon.find(try HandModels.power(), window: 1).findings.map(\.code) == ["PTH-0618"]
        )
        #expect(
            try RollingHorizon.find(try model(), window: 0).findings.map(\.code) == ["PTH-0618", "PTH-0618"]
        )
        #expect(try RollingHorizon.find(try model(), window: 1, step: 2).findings.map(\.code) == ["PTH-0618"])
        #expect(
            try RollingHorizon.find(try model(), window: 1, rowYears: [2030]).findings.map(\.code) == [
                "PTH-0618"
            ]
        )
    }
}
