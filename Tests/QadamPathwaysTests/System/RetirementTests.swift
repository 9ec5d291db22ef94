import QadamPathways
import Testing

/// Capacity taken out of service before the end of its life.
@Suite struct RetirementTests {
    /// 10 of old plant stand for two years at a fixed cost of 4; demand is 10, then 2. Kept: 40 + 40. Taken out where not
    /// needed: 40 + 8 = 48, and at 3 for each of the 8: 72.
    @Test func whatIsNotNeededLeavesService() throws {
        for (retires, price, expected) in [(0.0, 0.0, 80.0), (1, 0, 48), (1, 3, 72), (1, 5, 80)] {
            var system = SmallSystem.system(SmallSystem.sets(years: [2030, 2031]))
            system.set(.annualDemand, "R", "heat", "2030", to: 10)
            system.set(.annualDemand, "R", "heat", "2031", to: 2)
            system.setAll(.demandProfile, to: 0.5)
            SmallSystem.make("heat", by: "boiler", in: &system)
            system.setAll(.residualCapacity, to: 10)
            system.setAll(.maximumNewCapacity, to: 0)
            system.setAll(.fixedCost, to: 4)
            system.setAll(.mayRetire, to: retires)
            system.setAll(.retirementCost, to: price)
            let result = try SmallSystem.solve(system)
            #expect(isClose(result.objective, expected), "\(retires) \(price)")
        }
    }

    /// What is out stays out: demand 10, 2, 10 at 4 a year. Taking 8 out in 2031 saves 32 but needs 8 new ones in 2032 at
    /// 7: they cost more than they save (56), so all is kept: 120. At 3 new ones are worth it: 120 − 32 + 24 = 112.
    @Test func whatIsOutStaysOut() throws {
        for (capital, expected) in [(7.0, 120.0), (3.0, 112.0)] {
            var system = SmallSystem.system(SmallSystem.sets(years: [2030, 2031, 2032]))
            for (year, demand) in [("2030", 10.0), ("2031", 2), ("2032", 10)] {
                system.set(.annualDemand, "R", "heat", year, to: demand)
            }
            system.setAll(.demandProfile, to: 0.5)
            SmallSystem.make("heat", by: "boiler", in: &system)
            system.setAll(.residualCapacity, to: 10)
            system.setAll(.capitalCost, to: capital)
            system.setAll(.fixedCost, to: 4)
            system.setAll(.mayRetire, to: 1)
            #expect(isClose(try SmallSystem.solve(system).objective, expected))
        }
    }

    /// An investment of 2030 for 10 at 10, life 4, over two years: half of it is left at the end, 5 a unit, if it is kept.
    /// Demand falls to 2, fixed cost 4. Keeping 8 idle costs 32 and brings back 40: kept: 100 + 40 + 40 − 50 = 130.
    /// With a fixed cost of 6: idle costs 48, so 8 go: 100 + 60 + 12 − 10 = 162.
    @Test func whatIsKeptHasItsWorthAtTheEnd() throws {
        for (fixed, expected, stands) in [(4.0, 130.0, 10.0), (6.0, 162.0, 2.0)] {
            var system = SmallSystem.system(SmallSystem.sets(years: [2030, 2031]))
            system.set(.annualDemand, "R", "heat", "2030", to: 10)
            system.set(.annualDemand, "R", "heat", "2031", to: 2)
            system.setAll(.demandProfile, to: 0.5)
            SmallSystem.make("heat", by: "boiler", in: &system)
            system.setAll(.capitalCost, to: 10)
            system.setAll(.operationalLife, to: 4)
            system.setAll(.depreciationMethod, to: 2)
            system.setAll(.fixedCost, to: fixed)
            system.setAll(.mayRetire, to: 1)
            let result = try SmallSystem.solve(system)
            #expect(isClose(result.objective, expected))
            #expect(isClose(result.value(.totalCapacity, "R", "boiler", "2031"), stands))
        }
    }
}
