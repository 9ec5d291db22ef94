import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

@Suite struct ParetoFrontTests {
    @Test func limitsAtEvenDistancesGiveCostAndPriceOfEachPoint() throws {
        // From 10 to 1.6 kt in three equal parts of 2.8: 7.2 and 4.4 kt, both where gas replaces coal:
        // 30 − (7.2 − 4) · 10/3 = 19.333 and 30 − 0.4 · 10/3 = 28.667, at 10/3 a kt.
        let front = try ParetoFront.find(try HandModels.power(), between: 2)
        #expect(front.findings == [])
        #expect(front.points.count == 4)
        #expect(front.dominated == 0)
        let expected = [(10.0, 10.0), (7.2, 10 + 2.8 / 0.3 * 1), (4.4, 30 - 4.0 / 3), (1.6, 48)]
        for (point, (emissions, cost)) in zip(front.points, expected) {
            #expect(HandModels.agree(point.emissions, emissions), "\(point)")
            #expect(HandModels.agree(point.cost, cost), "\(point)")
        }
        #expect(HandModels.agree(front.points[1].marginalCost, 10.0 / 3))
        #expect(HandModels.agree(front.points[2].marginalCost, 10.0 / 3))
        // Coal and gas at 4.4 kt: 0.667 and 9.333 GWh.
        #expect(HandModels.agree(front.points[2].sizes[0], 2.0 / 3))
        #expect(HandModels.agree(front.points[2].sizes[1], 28.0 / 3))
    }

    @Test func theWeightedSumFindsTheCornersAndNothingElse() throws {
        let front = try ParetoFront.find(try HandModels.power(), between: 9, approach: .weights)
        #expect(front.points.count == 3)
        #expect(HandModels.agree(front.points[1].emissions, 4))
        #expect(HandModels.agree(front.points[1].cost, 30))
    }

    @Test func theCheapestEndIsTheCleanestOfTheCheapest() throws {
        // All demand from dirty coal costs 10 too, at 15 kt.
        let front = try ParetoFront.find(try HandModels.power(sameCoal: true), between: 0)
        #expect(HandModels.agree(front.points[0].cost, 10))
        #expect(HandModels.agree(front.points[0].emissions, 10))
    }

    @Test func wholeNumbersGiveEveryPlanBetweenTheEnds() throws {
        // Limits 4, 5 … 9 kt: 4 and 5 give the plan of 3 kt again, 8 and 9 that of 7 kt.
        let front = try ParetoFront.find(try HandModels.projects(), between: 6)
        let found = front.points.map { [$0.cost, $0.emissions].map { ($0 * 1e6).rounded() / 1e6 } }
        #expect(found == [[10, 10], [15, 7], [19, 6], [24, 3]])
        #expect(front.dominated == 4)
        #expect(front.points[2].sizes.map { $0.rounded() } == [0, 1])
    }

    @Test func theWeightedSumMissesAPlanInsideTheHull() throws {
        let front = try ParetoFront.find(try HandModels.projects(), between: 6, approach: .weights)
        let found = front.points.map { ($0.cost * 1e6).rounded() / 1e6 }
        #expect(found == [10, 15, 24])
    }

    @Test func coldAndWarmStartsFindTheSameFront() throws {
        for model in [try HandModels.power(), try HandModels.projects()] {
            let warm = try ParetoFront.find(model, between: 5)
            let cold = try ParetoFront.find(
                model,
                between: 5,
                options: ComparisonOptions(startsWarm: false)
            )
            #expect(warm.points.count == cold.points.count)
            for (a, b) in zip(warm.points, cold.points) {
                #expect(HandModels.agree(a.cost, b.cost, 1e-9))
                #expect(HandModels.agree(a.emissions, b.emissions, 1e-9))
            }
        }
    }

    @Test func theWeightOfARowAndItsConstantCount() throws {
        // The row stands for five years and leaves 2 kt a year out: 5 · (10 + 2) = 60 kt at the cheap end,
        // 5 · (1.6 + 2) = 18 kt at the clean end; a kt of the five years costs a fifth.
        let base = try HandModels.power()
        let row = try #require(base.emissions.first).row
        let model = ComparableModel(
            linear: base.linear,
            options: base.options,
            emissions: [EmissionRow(id: "CO2", row: row, constant: 2, weight: 5)]
        )
        let front = try ParetoFront.find(model, between: 1)
        #expect(HandModels.agree(front.points[0].emissions, 60))
        #expect(HandModels.agree(front.points[2].emissions, 18))
        #expect(HandModels.agree(front.points[1].emissions, 39))
        #expect(HandModels.agree(front.points[1].marginalCost, 10.0 / 15))
    }

    @Test func whoWatchesCanStopAndKeepsWhatWasFound() throws {
        let front = try ParetoFront.find(
            try HandModels.power(),
            between: 8,
            observer: ComparisonObserver { done, expected in done < 5 && expected == 12 }
        )
        #expect(front.solves == 5)
        #expect(!front.points.isEmpty)
    }
}
