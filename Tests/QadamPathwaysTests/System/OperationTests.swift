import QadamOptimize
import QadamPathways
import Testing

/// Balances over the year, links with losses, demand that gives way, least load, ramps and lead time.
@Suite struct OperationTests {
    /// 8 of heat in A and 2 in B from a boiler that can give 5 in each (capacity 10 as a rate): over the year 10 are
    /// enough; by slice they are not. The annual demand and the accumulated one add up: 10 + 0 at 3 = 30.
    @Test func aCommodityMayBeBalancedOverTheYear() throws {
        var system = SmallSystem.system(SmallSystem.sets())
        SmallSystem.make("heat", by: "boiler", cost: 3, in: &system)
        system.setAll(.annualDemand, to: 10)
        system.set(.demandProfile, "R", "heat", "A", "2030", to: 0.8)
        system.set(.demandProfile, "R", "heat", "B", "2030", to: 0.2)
        system.setAll(.maximumCapacity, to: 10)
        #expect(try SystemModel(system).solve().status == .infeasible)
        system.setAll(.balancedOverYear, to: 1)
        #expect(isClose(try SmallSystem.solve(system).objective, 30))
        system.setAll(.maximumCapacity, to: 12)
        system.setAll(.accumulatedDemand, to: 2)
        #expect(isClose(try SmallSystem.solve(system).objective, 36))
    }

    /// A plant makes heat and waste one to one; waste that must not be left over goes away at 2 a unit: 10 · (1 + 2).
    /// Where it may be left over it is: 10.
    @Test func anExactBalanceThrowsNothingAway() throws {
        for (exactly, cost) in [(1.0, 30.0), (0.0, 10.0)] {
            var system = SmallSystem.system(
                SmallSystem.sets(technologies: ["boiler", "dump"], commodities: ["heat", "waste"])
            )
            SmallSystem.demand("heat", 10, in: &system)
            SmallSystem.make("heat", by: "boiler", cost: 1, in: &system)
            system.setAll(.output, [.technology: ["boiler"], .commodity: ["waste"]], to: 1)
            system.setAll(.input, [.technology: ["dump"], .commodity: ["waste"]], to: 1)
            system.setAll(.variableCost, [.technology: ["dump"]], to: 2)
            system.setAll(.balancedExactly, [.commodity: ["waste"]], to: exactly)
            #expect(isClose(try SmallSystem.solve(system).objective, cost))
        }
    }

    /// North makes heat at 1, south at 3. Of what flows 80 % arrive and each unit sent costs 0.5: a unit in the south
    /// costs 1.5 / 0.8 = 1.875. At most 5 a year flow: 4 arrive. North 10 + 5, south 6: 15 + 18 + 2.5 = 35.5.
    @Test func aLinkHasLossesALimitAndACost() throws {
        var system = SmallSystem.system(SmallSystem.sets(regions: ["north", "south"]))
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", cost: 3, in: &system)
        system.setAll(.variableCost, [.region: ["north"]], to: 1)
        system.set(.linkEfficiency, "north", "south", "heat", "2030", to: 0.8)
        system.set(.maximumFlow, "north", "south", "heat", "2030", to: 5)
        system.set(.flowCost, "north", "south", "heat", "2030", to: 0.5)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 35.5))
        #expect(isClose(result.value(.flow, "north", "south", "A", "heat", "2030"), 5))
        #expect(isClose(result[.flowCost].sum, 2.5))
    }

    /// A capacity of 12 as a rate, 8 of 10 in A, which is a rate of 16: 2 of energy in A are not served, at 50.
    /// 8 served at 3: 24 + 100 = 124.
    @Test func demandMayStayUnservedAtAPrice() throws {
        var system = SmallSystem.system(SmallSystem.sets())
        SmallSystem.make("heat", by: "boiler", cost: 3, in: &system)
        system.setAll(.annualDemand, to: 10)
        system.set(.demandProfile, "R", "heat", "A", "2030", to: 0.8)
        system.set(.demandProfile, "R", "heat", "B", "2030", to: 0.2)
        system.setAll(.maximumCapacity, to: 12)
        system.setAll(.unservedCost, to: 50)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 124))
        #expect(isClose(result.value(.unserved, "R", "A", "heat", "2030"), 2))
    }

    /// The same, but a quarter of the demand of a slice may move: 2 of the 8 in A to B, where at most 0.5 fit (a quarter of
    /// 2). At 1 a unit moved, all but 1.5 are served: 8.5 · 3 + 1.5 · 50 + 0.5 · 1 = 101.
    @Test func demandMayMoveWithinItsDay() throws {
        var system = SmallSystem.system(SmallSystem.sets())
        SmallSystem.make("heat", by: "boiler", cost: 3, in: &system)
        system.setAll(.annualDemand, to: 10)
        system.set(.demandProfile, "R", "heat", "A", "2030", to: 0.8)
        system.set(.demandProfile, "R", "heat", "B", "2030", to: 0.2)
        system.setAll(.maximumCapacity, to: 12)
        system.setAll(.unservedCost, to: 50)
        system.setAll(.shiftableShare, to: 0.25)
        system.setAll(.shiftCost, to: 1)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 101))
        #expect(isClose(result.value(.shifted, "R", "B", "heat", "2030"), 0.5))
    }

    /// A plant of 20 that cannot be turned below half: a rate of 10 at 5, though the other way costs 1. Demand 12 a year:
    /// 10 · 5 + 2 · 1 = 52. Built capacity counts too: without residual capacity nothing is built: 12.
    @Test func whatStandsRunsAtLeastAtItsLeastLoad() throws {
        var system = SmallSystem.system(SmallSystem.sets(technologies: ["plant", "other"]))
        SmallSystem.demand("heat", 12, in: &system)
        SmallSystem.make("heat", by: "plant", cost: 5, in: &system)
        SmallSystem.make("heat", by: "other", cost: 1, in: &system)
        system.setAll(.minimumLoad, [.technology: ["plant"]], to: 0.5)
        #expect(isClose(try SmallSystem.solve(system).objective, 12))
        system.setAll(.residualCapacity, [.technology: ["plant"]], to: 20)
        #expect(isClose(try SmallSystem.solve(system).objective, 52))
    }

    /// A day of two halves of 12 hours, demand as a rate 4 and 16. The plant (20) may rise and fall by 1/40 an hour: 20 ·
    /// 12 / 40 = 6 from half to half, so it runs at 10 when the demand is 16 and 4 when it is 4; the rest comes at 5.
    /// Energy: plant (4 + 10) / 2 = 7 at 1, other 6 / 2 = 3 at 5: 22.
    @Test(arguments: [EnergyAttribute.ID.rampUp, .rampDown]) func activityRisesAndFallsSlowly(
        attribute: EnergyAttribute.ID
    ) throws {
        var system = SmallSystem.system(
            SmallSystem.sets(technologies: ["plant", "other"], days: ["d"])
        )
        system.setAll(.annualDemand, to: 10)
        system.set(.demandProfile, "R", "heat", "A", "2030", to: 0.2)
        system.set(.demandProfile, "R", "heat", "B", "2030", to: 0.8)
        system.setAll(.balancedExactly, to: 1)
        SmallSystem.make("heat", by: "plant", cost: 1, in: &system)
        SmallSystem.make("heat", by: "other", cost: 5, in: &system)
        system.setAll(.residualCapacity, [.technology: ["plant"]], to: 20)
        system.setAll(.maximumNewCapacity, [.technology: ["plant"]], to: 0)
        system.setAll(.sliceDay, to: 1)
        system.setAll(.sliceHours, to: 12)
        system.setAll(attribute, [.technology: ["plant"]], to: 1 / 40.0)
        #expect(isClose(try SmallSystem.solve(system).objective, 22))
    }

    /// Two years until the cheap way can stand: 30 + 30 + 10.
    @Test func nothingIsBuiltBeforeItsLeadTime() throws {
        var system = ActivityTests.twoWays(years: [2030, 2031, 2032])
        system.setAll(.leadTime, [.technology: ["cheap"]], to: 2)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 70))
        #expect(result.value(.newCapacity, "R", "cheap", "2031") == 0)
    }
}
