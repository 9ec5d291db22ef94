import QadamPathways
import Testing

/// Limits, taxes and credits on groups of gases. The cheap way costs 1 and emits 2 of CO2 and 0.1 of CH4 a unit, the dear
/// way costs 3 and emits nothing; 10 of heat. With a weight of 30 for CH4 a cheap unit emits 2 + 3 = 5.
@Suite struct GroupEmissionTests {
    static func system(years: [Int] = [2030], steps: [String] = []) -> EnergySystem {
        var system = ActivityTests.twoWays(
            years: years,
            emissions: ["CO2", "CH4"],
            groups: ["all"],
            credits: ["removal", "offset"],
            creditSteps: steps
        )
        system.setAll(.emissionFactor, [.technology: ["cheap"], .emission: ["CO2"], .mode: ["1"]], to: 2)
        system.setAll(.emissionFactor, [.technology: ["cheap"], .emission: ["CH4"], .mode: ["1"]], to: 0.1)
        system.setAll(.groupWeight, [.emission: ["CO2"]], to: 1)
        system.setAll(.groupWeight, [.emission: ["CH4"]], to: 30)
        return system
    }

    /// A limit of 25, 5 of which come from outside: 4 cheap, 6 dear: 22. One more saves 2 / 5 = 0.4.
    @Test func aLimitCountsGasesByWeight() throws {
        var system = Self.system()
        system.setAll(.groupLimit, to: 25)
        system.setAll(.exogenousEmission, [.emission: ["CO2"]], to: 5)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 22))
        #expect(isClose(result.value(.groupEmission, "R", "all", "2030"), 25))
        #expect(isClose(result.value(.groupPrice, "R", "all", "2030"), 0.4))
    }

    /// A budget of 60 over a period of one and one of two years: 12 cheap of 30: 12 + 54 = 66.
    @Test func aBudgetCountsTheYearsOfItsPeriods() throws {
        var system = Self.system(years: [2030, 2031])
        system.set(.periodYears, "2031", to: 2)
        system.setAll(.groupTotalLimit, to: 60)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 66))
        #expect(isClose(result.value(.groupTotalPrice, "R", "all"), 0.4))
    }

    /// A tax of 0.5 on what is above 20: a cheap unit above it costs 1 + 2.5 > 3, so 4 are cheap: 4 + 18 = 22, no tax.
    /// At 0.3 it costs 2.5: all are cheap: 10 + 0.3 · 30 = 19.
    @Test func aTaxIsPaidAboveTheFreeAllowance() throws {
        for (tax, expected, taxed) in [(0.5, 22.0, 0.0), (0.3, 19.0, 30.0)] {
            var system = Self.system()
            system.setAll(.emissionTax, to: tax)
            system.setAll(.freeAllowance, to: 20)
            let result = try SmallSystem.solve(system)
            #expect(isClose(result.objective, expected))
            #expect(isClose(result.value(.taxedEmission, "R", "all", "2030"), taxed))
        }
    }

    /// A free allowance that is not used up pays nothing back: 10 dear would be 30, 10 cheap with a tax of 0.1 on nothing.
    @Test func anAllowanceThatIsLeftEarnsNothing() throws {
        var system = Self.system()
        system.setAll(.emissionTax, to: 0.1)
        system.setAll(.freeAllowance, to: 1000)
        #expect(isClose(try SmallSystem.solve(system).objective, 10))
    }

    /// A net limit of 20 on 50 of emissions: 10 of removals at 0.1 (no more there are), then offsets at 0.3, which beat
    /// abatement at 0.4: 10 + 1 + 20 · 0.3 = 17. What is emitted stays 50.
    @Test func creditsStandBesideTheEmissions() throws {
        var system = Self.system()
        system.setAll(.netLimit, to: 20)
        system.setAll(.creditGroup, to: 1)
        system.set(.creditCost, "R", "removal", "2030", to: 0.1)
        system.set(.maximumCredit, "R", "removal", "2030", to: 10)
        system.set(.creditCost, "R", "offset", "2030", to: 0.3)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 17))
        #expect(isClose(result.value(.groupEmission, "R", "all", "2030"), 50))
        #expect(isClose(result.value(.credit, "R", "offset", "2030"), 20))
        #expect(isClose(result.value(.netPrice, "R", "all", "2030"), 0.3))
    }

    /// A gross limit of 25 is not met by credits, however cheap: 5 cheap, 5 dear: 20; and a tax is not lowered by them.
    @Test func creditsDoNotLowerAGrossLimit() throws {
        var system = Self.system()
        system.setAll(.groupLimit, to: 25)
        system.setAll(.netLimit, to: 25)
        system.setAll(.creditGroup, to: 1)
        system.setAll(.creditCost, to: 0)
        #expect(isClose(try SmallSystem.solve(system).objective, 20))
    }

    /// A class that pays for its use may be used up to what is emitted, and not beyond: 50 at −0.1, 10 + −5.
    @Test func creditsNeverExceedTheEmissions() throws {
        var system = Self.system()
        system.setAll(.netLimit, to: 100)
        system.setAll(.creditGroup, to: 1)
        system.set(.creditCost, "R", "offset", "2030", to: -0.1)
        #expect(isClose(try SmallSystem.solve(system).objective, 5))
    }
}
