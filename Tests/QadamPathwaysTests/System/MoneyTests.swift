import QadamPathways
import Testing

/// Discounting, salvage and the investor's rate, each on a system whose optimum is worked out in the comment.
@Suite struct MoneyTests {
    /// Two years, a demand of 10 a year at 3 each, a rate of 10 %: running costs fall in the middle of their year.
    /// 30 / 1.1^0.5 + 30 / 1.1^1.5 = 28.603877677 + 26.003525161 = 54.607402838.
    @Test func runningCostsAreDiscountedFromTheMiddleOfTheirYear() throws {
        var system = SmallSystem.system(SmallSystem.sets(years: [2030, 2031]))
        system.setAll(.discountRate, to: 0.1)
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", cost: 3, in: &system)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 54.607402838, 1e-9))
        #expect(isClose(result.value(.variableCost, "R", "boiler", "2031"), 26.003525161, 1e-9))
    }

    /// The same with a fixed cost of 2 per capacity: 10 a year is a rate of 10, so 10 of capacity, 20 a year.
    /// What was there before the model costs too: with 4 of residual capacity 10 stand, not 14.
    /// Life 1: investments of 10 − 4 = 6 at 7 each in both years: 42 + 42 / 1.1 = 80.181818182, and
    /// 20 / 1.1^0.5 + 20 / 1.1^1.5 = 36.404935225.
    @Test func fixedCostIsPaidOnAllThatStands() throws {
        var system = SmallSystem.system(SmallSystem.sets(years: [2030, 2031]))
        system.setAll(.discountRate, to: 0.1)
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", in: &system)
        system.setAll(.residualCapacity, to: 4)
        system.setAll(.fixedCost, to: 2)
        system.setAll(.capitalCost, to: 7)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 80.181818182 + 36.404935225, 1e-9))
        #expect(isClose(result.value(.totalCapacity, "R", "boiler", "2030"), 10))
        #expect(isClose(result.value(.newCapacity, "R", "boiler", "2031"), 6))
    }

    /// One year, capacity 10 at 100 each, life 4: a quarter of the life is used.
    /// Straight line (2): worth 3/4 at the end: 1000 − 750 / 1.1 = 318.181818.
    /// Sinking fund (1): worth 1 − (1.1 − 1) / (1.1⁴ − 1) = 1 − 0.1 / 0.4641 = 0.784529196;
    /// 1000 − 784.529196 / 1.1 = 286.791640.
    @Test(arguments: [(2.0, 318.181818182), (1.0, 286.791639996)])
    func whatIsLeftOfALifeComesBackAtTheEnd(method: Double, expected: Double) throws {
        var system = SmallSystem.system(SmallSystem.sets())
        system.setAll(.discountRate, to: 0.1)
        system.setAll(.depreciationMethod, to: method)
        system.setAll(.operationalLife, to: 4)
        system.setAll(.capitalCost, to: 100)
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", in: &system)
        #expect(isClose(try SmallSystem.solve(system).objective, expected, 1e-8))
    }

    /// At a rate of zero the sinking fund is the straight line: 1000 − 750 = 250 with either method.
    @Test(arguments: [1.0, 2.0]) func withoutARateBothMethodsAreTheStraightLine(method: Double) throws {
        var system = SmallSystem.system(SmallSystem.sets())
        system.setAll(.depreciationMethod, to: method)
        system.setAll(.operationalLife, to: 4)
        system.setAll(.capitalCost, to: 100)
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", in: &system)
        #expect(isClose(try SmallSystem.solve(system).objective, 250))
    }

    /// A life that ends with the horizon leaves nothing: y + L − 1 is the last year.
    @Test func aLifeThatEndsWithTheHorizonLeavesNothing() {
        #expect(SalvageEquation.fraction(built: 2030, life: 2, end: 2032, rate: 0.1, method: 1) == 0)
        #expect(SalvageEquation.fraction(built: 2030, life: 1, end: 2032, rate: 0, method: 2) == 0)
        #expect(
            isClose(SalvageEquation.fraction(built: 2030, life: 3, end: 2032, rate: 0, method: 1), 1 / 3.0)
        )
    }

    /// An investor at 10 % repays 100 over two years, the first part at once: 100 · (1 − 1/1.1) / (1 − 1/1.21)
    /// = 52.380952381 a part. At the model's rate of 0 two parts are worth 104.761904762, at 5 %
    /// 52.380952381 · (1 + 1/1.05) = 102.267573696.
    @Test func anInvestorsRateMakesCapitalDearer() {
        #expect(isClose(100 * AnnuityEquation.factor(investor: 0.1, rate: 0, life: 2), 104.761904762, 1e-9))
        #expect(
            isClose(100 * AnnuityEquation.factor(investor: 0.1, rate: 0.05, life: 2), 102.267573696, 1e-9)
        )
        #expect(AnnuityEquation.factor(investor: 0.05, rate: 0.05, life: 2) == 1)
        #expect(AnnuityEquation.factor(investor: .nan, rate: 0.05, life: 2) == 1)
        // At no rate of his own he repays 50 a year; at 5 % that is 50 + 50 / 1.05.
        #expect(isClose(100 * AnnuityEquation.factor(investor: 0, rate: 0.05, life: 2), 97.619047619, 1e-9))
    }

    /// The same in a model of two years, life 2, rate 5 %: 10 of capacity at 102.267573696.
    @Test func theInvestorsRateReachesTheObjective() throws {
        var system = SmallSystem.system(SmallSystem.sets(years: [2030, 2031]))
        system.setAll(.discountRate, to: 0.05)
        system.setAll(.investmentRate, to: 0.1)
        system.setAll(.operationalLife, to: 2)
        system.setAll(.capitalCost, to: 100)
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", in: &system)
        #expect(isClose(try SmallSystem.solve(system).objective, 1022.67573696, 1e-9))
    }

    /// Two technologies with rates of their own: 30 / 1.1^0.5 for the one that has 10 %, 30 for the one without.
    @Test func aTechnologyMayHaveItsOwnRate() throws {
        var system = SmallSystem.system(SmallSystem.sets())
        system.setAll(.technologyDiscountRate, to: 0.1)
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", cost: 3, in: &system)
        #expect(isClose(try SmallSystem.solve(system).objective, 28.603877677, 1e-9))
    }

    /// A period that stands for two years pays running costs twice: 30 / 1.1^0.5 + 30 / 1.1^1.5, as two years do.
    @Test func aPeriodOfTwoYearsPaysRunningCostsTwice() throws {
        var system = SmallSystem.system(SmallSystem.sets())
        system.setAll(.discountRate, to: 0.1)
        system.setAll(.periodYears, to: 2)
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", cost: 3, in: &system)
        #expect(isClose(try SmallSystem.solve(system).objective, 54.607402838, 1e-9))
    }
}
