import QadamPathways
import Testing

/// Balances, limits on activity, reserve, renewable target, emissions and trade; each optimum is worked out in the comment.
@Suite struct ActivityTests {
    /// A cheap and a dear way to 10 of heat: at 1 and at 3.
    static func twoWays(
        years: [Int] = [2030],
        emissions: [String] = [],
        groups: [String] = [],
        credits: [String] = [],
        creditSteps: [String] = [],
        certificates: [String] = []
    ) -> EnergySystem {
        var system = SmallSystem.system(
            SmallSystem.sets(
                technologies: ["cheap", "dear"],
                emissions: emissions,
                years: years,
                groups: groups,
                credits: credits,
                creditSteps: creditSteps,
                certificates: certificates
            )
        )
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "cheap", cost: 1, in: &system)
        SmallSystem.make("heat", by: "dear", cost: 3, in: &system)
        return system
    }

    /// 2 of gas at 1.5 a unit of heat, 4 of heat by slice (3 and 1) and 5 at any time: 9 heat, 18 gas, 27.
    /// The published balance of the year counts the accumulated demand only, so 5 that are made for the slices would do
    /// for it too: max(4, 5) = 5 of heat, 10 gas, 15.
    @Test func theBalanceOfTheYearDoesNotAddTheDemandOfTheSlices() throws {
        var system = SmallSystem.system(
            SmallSystem.sets(technologies: ["well", "boiler"], commodities: ["gas", "heat"])
        )
        SmallSystem.make("gas", by: "well", cost: 1.5, in: &system)
        SmallSystem.make("heat", by: "boiler", from: "gas", ratio: 2, in: &system)
        system.setAll(.annualDemand, [.commodity: ["heat"]], to: 4)
        system.set(.demandProfile, "R", "heat", "A", "2030", to: 0.75)
        system.set(.demandProfile, "R", "heat", "B", "2030", to: 0.25)
        system.setAll(.accumulatedDemand, [.commodity: ["heat"]], to: 5)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 15))
        #expect(isClose(result[.production].sum, 5 + 10))
        #expect(isClose(result[.use].sum, 10))
    }

    /// Two modes of one plant: heat alone at 1, or heat with 0.5 electricity at 2. Demand 10 heat and 3 electricity:
    /// 6 in the second mode, 4 in the first: 16. One row of capacity holds both.
    @Test func modesShareTheCapacity() throws {
        var system = SmallSystem.system(
            SmallSystem.sets(technologies: ["chp"], commodities: ["heat", "power"], modes: ["1", "2"])
        )
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.demand("power", 3, in: &system)
        system.setAll(.output, [.commodity: ["heat"]], to: 1)
        system.setAll(.output, [.commodity: ["power"], .mode: ["2"]], to: 0.5)
        system.setAll(.variableCost, [.mode: ["1"]], to: 1)
        system.setAll(.variableCost, [.mode: ["2"]], to: 2)
        system.setAll(.capitalCost, to: 1)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 16 + 10))
        #expect(isClose(result.value(.activity, "R", "A", "chp", "2", "2030"), 6))
    }

    /// At most 4 in the cheap way: 4 + 6 · 3 = 22. At least 7 in the dear one: 3 + 21 = 24.
    @Test func activityOfAYearHasLimits() throws {
        var system = Self.twoWays()
        system.setAll(.maximumActivity, [.technology: ["cheap"]], to: 4)
        #expect(isClose(try SmallSystem.solve(system).objective, 22))
        var other = Self.twoWays()
        other.setAll(.minimumActivity, [.technology: ["dear"]], to: 7)
        #expect(isClose(try SmallSystem.solve(other).objective, 24))
    }

    /// Over two years at most 12 in the cheap way: 12 + 8 · 3 = 36. At least 15 in the dear one: 5 + 45 = 50.
    @Test func activityOfAllYearsHasLimits() throws {
        var system = Self.twoWays(years: [2030, 2031])
        system.setAll(.maximumTotalActivity, [.technology: ["cheap"]], to: 12)
        #expect(isClose(try SmallSystem.solve(system).objective, 36))
        var other = Self.twoWays(years: [2030, 2031])
        other.setAll(.minimumTotalActivity, [.technology: ["dear"]], to: 15)
        #expect(isClose(try SmallSystem.solve(other).objective, 50))
    }

    /// 10 of heat a year are a rate of 10, with a margin of 20 % 12 of capacity that counts. The boiler counts in full at
    /// 7, the wind by half at 1: wind alone is 24 at 1, but makes nothing here. 10 boiler for the demand, which lack 2:
    /// 4 wind. 70 + 4 = 74.
    @Test func reserveIsKeptByWhatCounts() throws {
        var system = SmallSystem.system(SmallSystem.sets(technologies: ["boiler", "wind"]))
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", in: &system)
        system.setAll(.capitalCost, [.technology: ["boiler"]], to: 7)
        system.setAll(.capitalCost, [.technology: ["wind"]], to: 1)
        system.setAll(.reserveMargin, to: 1.2)
        system.setAll(.reserveCommodity, to: 1)
        system.setAll(.reserveTechnology, [.technology: ["boiler"]], to: 1)
        system.setAll(.reserveTechnology, [.technology: ["wind"]], to: 0.5)
        #expect(isClose(try SmallSystem.solve(system).objective, 74))
    }

    /// 40 % of the heat from the dear way, which is renewable: 6 · 1 + 4 · 3 = 18. With slices of a quarter and three
    /// quarters of the year the target is still one of energy.
    @Test func theRenewableTargetIsOneOfEnergy() throws {
        var system = Self.twoWays()
        system.setAll(.yearSplit, [.slice: ["A"]], to: 0.25)
        system.setAll(.yearSplit, [.slice: ["B"]], to: 0.75)
        system.setAll(.renewableTarget, to: 0.4)
        system.setAll(.renewableCommodity, to: 1)
        system.setAll(.renewableTechnology, [.technology: ["dear"]], to: 1)
        #expect(isClose(try SmallSystem.solve(system).objective, 18))
    }

    /// The cheap way emits 2 a unit. A limit of 8, of which 2 come from outside: 3 cheap, 7 dear: 24.
    /// One unit of emissions more saves (3 − 1) / 2 = 1: the price of the limit.
    @Test func theEmissionLimitOfAYearHasAPrice() throws {
        var system = Self.twoWays(emissions: ["CO2"])
        system.setAll(.emissionFactor, [.technology: ["cheap"], .mode: ["1"]], to: 2)
        system.setAll(.emissionLimit, to: 8)
        system.setAll(.exogenousEmission, to: 2)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 24))
        #expect(isClose(result.value(.emission, "R", "CO2", "2030"), 6))
        #expect(isClose(result.value(.emissionPrice, "R", "CO2", "2030"), 1))
        // Heat costs what the dear way does.
        #expect(isClose(result.value(.commodityPrice, "R", "A", "heat", "2030"), 3))
    }

    /// Over two years 10 in all, of which 4 from outside the model: 3 cheap, 17 dear: 54. Emissions from outside a year
    /// do not count here, as published.
    @Test func theEmissionLimitOfAllYearsCountsItsOwnExogenousEmissions() throws {
        var system = Self.twoWays(years: [2030, 2031], emissions: ["CO2"])
        system.setAll(.emissionFactor, [.technology: ["cheap"], .mode: ["1"]], to: 2)
        system.setAll(.totalEmissionLimit, to: 10)
        system.setAll(.totalExogenousEmission, to: 4)
        system.setAll(.exogenousEmission, to: 100)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 54))
        #expect(isClose(result.value(.totalEmissionPrice, "R", "CO2"), 1))
    }

    /// A penalty of 1.5 on 2 a unit makes the cheap way cost 4: all 10 are dear, 30. At 0.5 it costs 2: 20, 10 of it
    /// penalty.
    @Test func aPenaltyIsPaidPerEmission() throws {
        for (penalty, cost, paid) in [(1.5, 30.0, 0.0), (0.5, 20.0, 10.0)] {
            var system = Self.twoWays(emissions: ["CO2"])
            system.setAll(.emissionFactor, [.technology: ["cheap"], .mode: ["1"]], to: 2)
            system.setAll(.emissionPenalty, to: penalty)
            let result = try SmallSystem.solve(system)
            #expect(isClose(result.objective, cost))
            #expect(isClose(result[.penaltyCost].sum, paid))
        }
    }

    /// Removal: the dear way takes 1 out a unit. Limit 5: 2c − d ≤ 5, c + d = 10: c = 5, d = 5: 20.
    @Test func negativeFactorsAreRemovals() throws {
        var system = Self.twoWays(emissions: ["CO2"])
        system.setAll(.emissionFactor, [.technology: ["cheap"], .mode: ["1"]], to: 2)
        system.setAll(.emissionFactor, [.technology: ["dear"], .mode: ["1"]], to: -1)
        system.setAll(.emissionLimit, to: 5)
        #expect(isClose(try SmallSystem.solve(system).objective, 20))
    }

    /// North makes heat at 1, south at 3; both need 10. All is made in the north and 10 go south: 20.
    /// The column of the link counts from north to south.
    @Test func aLinkBringsTheCheaperCommodity() throws {
        var system = SmallSystem.system(
            SmallSystem.sets(regions: ["north", "south"], technologies: ["boiler"])
        )
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", cost: 3, in: &system)
        system.setAll(.variableCost, [.region: ["north"]], to: 1)
        system.set(.tradeRoute, "north", "south", "heat", "2030", to: 1)
        system.set(.tradeRoute, "south", "north", "heat", "2030", to: 1)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 20))
        #expect(isClose(result.value(.trade, "north", "south", "A", "heat", "2030"), 10))
    }

    /// A demand of the year in the south met over the link: 10 from the north at 1.
    @Test func aLinkServesTheBalanceOfTheYear() throws {
        var system = SmallSystem.system(
            SmallSystem.sets(regions: ["north", "south"], technologies: ["boiler"])
        )
        system.setAll(.accumulatedDemand, [.region: ["south"]], to: 10)
        SmallSystem.make("heat", by: "boiler", cost: 3, in: &system)
        system.setAll(.variableCost, [.region: ["north"]], to: 1)
        system.setAll(.tradeRoute, to: 1)
        #expect(isClose(try SmallSystem.solve(system).objective, 10))
    }
}
