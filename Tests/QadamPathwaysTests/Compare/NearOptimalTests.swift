import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

@Suite struct NearOptimalTests {
    private func range(_ found: NearOptimalRanges, _ option: String) -> NearOptimalRanges.Range? {
        found.ranges.first { $0.option == option }
    }

    @Test func theRangeIsWhatTheMoneyAllows() throws {
        // Coal alone is 10; 20 % more is 12. Gas for coal costs 2 a GWh: up to 1 GWh; wind 5: up to 0.4 GWh. Coal: at
        // least 9 GWh, at most 12, since nothing forbids to make more than is needed at 1 a GWh.
        let found = try NearOptimalRanges.find(try HandModels.power(), tolerance: 0.2)
        #expect(found.findings == [])
        #expect(HandModels.agree(found.allowedCost, 12))
        #expect(HandModels.agree(range(found, "gas")?.largest, 1))
        #expect(range(found, "gas")?.smallest == 0)
        #expect(HandModels.agree(range(found, "wind")?.largest, 0.4))
        #expect(HandModels.agree(range(found, "coal")?.smallest, 9))
        #expect(HandModels.agree(range(found, "coal")?.largest, 12))
        #expect(HandModels.agree(range(found, "coal")?.optimal, 10))
    }

    @Test func underALimitAnOptionIsNeeded() throws {
        // Limit 2 kt on savings(), 35; 10 % more is 38.5. Each GWh of wind for one saved costs 2: saving may fall by 1.75
        // to 3.25 GWh, and wind grow to 1.75.
        let found = try NearOptimalRanges.find(try HandModels.savings(), tolerance: 0.1, limit: 2)
        #expect(HandModels.agree(range(found, "saving")?.smallest, 3.25))
        #expect(HandModels.agree(range(found, "saving")?.largest, 5))
        #expect(range(found, "wind")?.smallest == 0)
    }

    @Test func wholeNumbersHaveWholeRanges() throws {
        // Limit 7 kt, 15; 30 % more is 19.5: the line alone (19) is allowed, both (24) are not.
        let found = try NearOptimalRanges.find(try HandModels.projects(), tolerance: 0.3, limit: 7)
        #expect(found.ranges.map { $0.smallest?.rounded() } == [0, 0])
        #expect(found.ranges.map { $0.largest?.rounded() } == [1, 1])
        // At 20 % (18) only the filter is left.
        let narrow = try NearOptimalRanges.find(try HandModels.projects(), tolerance: 0.2, limit: 7)
        #expect(narrow.ranges.map { $0.smallest?.rounded() } == [1, 0])
        #expect(narrow.ranges.map { $0.largest?.rounded() } == [1, 0])
    }

    @Test func aCostBelowZeroWidensUpwards() throws {
        // Revenue of 6 at 2 GWh sold at 3: cost −6, and half of it may be given up: −3. The store that costs 1 may have
        // 3 GWh, sales may fall to 1.
        var builder = LinearModelBuilder(.minimize)
        let sold = builder.column(cost: -3, .between(0, 2))
        let store = builder.column(cost: 1, .between(0, 9))
        let model = ComparableModel(
            linear: try builder.build(),
            options: [HandModels.option("sold", sold), HandModels.option("store", store)],
            emissions: []
        )
        let found = try NearOptimalRanges.find(model, tolerance: 0.5)
        #expect(HandModels.agree(range(found, "sold")?.smallest, 1))
        #expect(HandModels.agree(range(found, "store")?.largest, 3))
    }

    @Test func whatCostsNothingHasNoLargestSize() throws {
        var builder = LinearModelBuilder(.minimize)
        let coal = builder.column(cost: 1)
        let idle = builder.column(cost: 0)
        let need = builder.row(.atLeast(4))
        builder.add(1, coal, to: need)
        let model = ComparableModel(
            linear: try builder.build(),
            options: [HandModels.option("idle", idle), HandModels.option("coal", coal)],
            emissions: []
        )
        let found = try NearOptimalRanges.find(model, tolerance: 0.1)
        #expect(found.findings.map(\.code) == ["PTH-0612"])
        #expect(range(found, "idle")?.largest == nil)
        // The search goes on after it: 4.4.
        #expect(HandModels.agree(range(found, "coal")?.largest, 4.4))
    }

    @Test func hopSkipAndJumpDoesWithoutWhatWasUsed() throws {
        // Limit 2 kt on savings() with 30 % (45.5): saving is used first (5 GWh). A plan with none of it costs 45: wind 5.
        // Then both were used, and no option is left to come.
        let found = try AlternativePlans.find(
            try HandModels.savings(),
            tolerance: 0.3,
            count: 5,
            limit: 2
        )
        let first = try #require(found.alternatives.first)
        #expect(HandModels.agree(first.plan.sizes[1], 0))
        #expect(HandModels.agree(first.plan.sizes[0], 5))
        #expect(first.plan.emissions <= 2 + 1e-6)
        #expect(try #require(first.costShare) <= 0.3 + 1e-6)
        // Both options differ by their largest size.
        #expect(HandModels.agree(first.distance, 1))
        #expect(first.changes.map(\.kind) == [.enters, .leaves])
        #expect(found.alternatives.count <= 2)
    }

    @Test func directionsAreRepeatableAndStayWithinTheMoney() throws {
        func find(_ seed: UInt64) throws -> AlternativePlans {
            try AlternativePlans.find(
                try HandModels.power(),
                tolerance: 0.2,
                count: 3,
                approach: .directions(seed: seed)
            )
        }
        let found = try find(1)
        #expect(found == (try find(1)))
        #expect(found.alternatives.count == 3)
        for alternative in found.alternatives {
            #expect(alternative.plan.cost <= 12 + 1e-6)
            #expect(alternative.plan.sizes.reduce(0, +) >= 10 - 1e-6)
        }
        // The farthest first.
        let distances = found.alternatives.map(\.distance)
        #expect(distances == distances.sorted(by: >))
    }

    @Test func numbersOfADirectionFillTheirRange() {
        let numbers = (0..<4000).map { AlternativeDirections.weight(seed: 7, $0) }
        let mean = numbers.reduce(0, +) / 4000
        let square = numbers.reduce(0) { $0 + $1 * $1 } / 4000
        // Even on [−1, 1): mean 0 ± 0.58/√4000 (three times: 0.027), mean square 1/3 ± 0.30/√4000 (0.014).
        #expect(abs(mean) < 0.027)
        #expect(abs(square - 1.0 / 3) < 0.014)
        #expect(numbers.allSatisfy { $0 >= -1 && $0 < 1 })
    }
}
