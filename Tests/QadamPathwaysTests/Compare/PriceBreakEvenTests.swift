import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

/// Prices at which options come and go.
@Suite struct PriceBreakEvenTests {
    /// Coal at 1 and 1 kt, gas at 3 and 0.4 kt, wind at 6 without limit: at p a kt coal costs 1 + p, gas 3 + 0.4 p. Gas comes at
    /// 2 / 0.6 = 10/3 and goes at 3 / 0.4 = 7.5, where wind comes.
    private static func power(_ option: String, steps: Int) throws -> PriceBreakEven {
        let model = try HandModels.power(mostWind: 10)
        return try PriceBreakEven.find(
            model,
            option: option,
            paid: [1.5, 1, 0.4, 0],
            range: 0...11,
            steps: steps,
            tolerance: 0.001
        )
    }

    private static func holds(_ crossing: PriceBreakEven.Crossing?, _ price: Double) -> Bool {
        guard let crossing else { return false }
        return crossing.below <= price + 1e-9 && crossing.above >= price - 1e-9
            && crossing.above - crossing.below <= 0.001
    }

    @Test func anOptionComesAndGoes() throws {
        let gas = try Self.power("gas", steps: 4)
        #expect(gas.findings == [])
        #expect(gas.crossings.map(\.kind) == [.enters, .leaves])
        #expect(Self.holds(gas.crossings.first, 10.0 / 3) && Self.holds(gas.crossings.last, 7.5))
        #expect(HandModels.agree(gas.crossings.first?.sizes[1], 10))
        let coal = try Self.power("coal", steps: 4)
        #expect(coal.crossings.map(\.kind) == [.leaves] && Self.holds(coal.crossings.first, 10.0 / 3))
        // At 5.5 all is gas: 30 and 5.5 · 4 kt.
        #expect(coal.points.map(\.price) == [0, 2.75, 5.5, 8.25, 11])
        #expect(HandModels.agree(coal.points[2].cost, 52) && HandModels.agree(coal.points[2].emissions, 4))
    }

    /// In one step from 0 to 11 gas comes and goes: it is not seen, as is said.
    @Test func whatComesAndGoesWithinAStepIsNotSeen() throws {
        #expect(try Self.power("gas", steps: 1).crossings == [])
    }

    @Test func anUnknownOptionIsAFinding() throws {
        #expect(try Self.power("oil", steps: 4).findings.map(\.code) == ["PTH-0940"])
    }

    /// Cheap heat costs 1 and emits 2, dear heat costs 3 and emits nothing: at 1 a unit of emissions they cost the same,
    /// discounted or not, since the price is paid in the year of the emission.
    @Test func aPriceOnCarbonIsPaidYearByYear() throws {
        var system = ActivityTests.twoWays(years: [2030, 2031], emissions: ["CO2"])
        system.setAll(.discountRate, to: 0.1)
        system.setAll(.emissionFactor, [.technology: ["cheap"], .mode: ["1"]], to: 2)
        let model = try SystemModel(system, counting: "CO2")
        let found = try PriceBreakEven.find(
            ComparableModel(model, emission: "CO2"),
            option: "dear",
            paid: try #require(try model.cost(of: .emission("CO2"))),
            range: 0...4,
            steps: 3,
            tolerance: 0.0005
        )
        #expect(found.crossings.map(\.kind) == [.enters] && Self.holds(found.crossings.first, 1))
    }

    /// Heat from a boiler costs 1 and 2 of gas at 0.5: 2. Dear heat costs 3: it comes when gas is 0.5 dearer. The price is paid on
    /// the gas of the well, once, and not on what the boiler makes of it.
    @Test func aPriceOnACommodityIsPaidWhereItComesIn() throws {
        var system = SmallSystem.system(
            SmallSystem.sets(technologies: ["well", "boiler", "dear"], commodities: ["gas", "heat"])
        )
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("gas", by: "well", cost: 0.5, in: &system)
        SmallSystem.make("heat", by: "boiler", cost: 1, from: "gas", ratio: 2, in: &system)
        SmallSystem.make("heat", by: "dear", cost: 3, in: &system)
        let model = try SystemModel(system)
        let found = try PriceBreakEven.find(
            ComparableModel(model, emission: ""),
            option: "dear",
            paid: try #require(try model.cost(of: .commodity("gas"))),
            range: 0...3,
            steps: 4,
            tolerance: 0.0005
        )
        #expect(found.crossings.map(\.kind) == [.enters] && Self.holds(found.crossings.first, 0.5))
        #expect(try model.cost(of: .commodity("oil")) == nil)
        #expect(try model.cost(of: .emission("CO2")) == nil)
    }

    /// Old heat costs 3, 5, 3 in three years and emits 2; a new plant costs 3 to build, lives a year and makes heat at 1: 4. Alone it
    /// pays in 2031 only; at 2 a unit of emissions old heat costs 7 and more, and it pays from the first year on.
    @Test func theFirstYearInWhichAnOptionPaysByItself() throws {
        var system = ActivityTests.twoWays(years: [2030, 2031, 2032], emissions: ["CO2"])
        system.setAll(.emissionFactor, [.technology: ["cheap"], .mode: ["1"]], to: 2)
        for (year, cost) in [("2030", 3.0), ("2031", 5), ("2032", 3)] {
            system.set(.variableCost, "R", "cheap", "1", year, to: cost)
        }
        system.setAll(.variableCost, [.technology: ["dear"], .mode: ["1"]], to: 1)
        system.setAll(.capitalCost, [.technology: ["dear"]], to: 3)
        let model = try SystemModel(system, counting: "CO2")
        let price = try #require(try model.cost(of: .emission("CO2")))
        func years(_ added: [Double]?) throws -> BreakEvenYear {
            try BreakEvenYear.find(of: "dear", years: [2030, 2031, 2032]) { year throws(OptimizeError) in
                try model.alone("dear", in: year, adding: added, emission: "CO2")
            }
        }
        let now = try years(nil)
        #expect(now.years.map { ($0.size ?? .nan).rounded() } == [0, 10, 0])
        #expect(now.first == 2031 && now.lasting == nil)
        let priced = try years(price.map { 2 * $0 })
        #expect(priced.first == 2030 && priced.lasting == 2030)
    }
}
