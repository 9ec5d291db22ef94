import QadamOptimize
import QadamPathways
import Testing

/// Capacity and its limits; each optimum is worked out in the comment. Slices A and B are half a year each.
@Suite struct CapacityTests {
    static func boiler(capital: Double = 7, years: [Int] = [2030]) -> EnergySystem {
        var system = SmallSystem.system(SmallSystem.sets(years: years))
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", in: &system)
        system.setAll(.capitalCost, to: capital)
        return system
    }

    /// Three quarters of the demand in half of the year: a rate of 7.5 / 0.5 = 15, capacity 15 at 7 = 105.
    @Test func thePeakAndNotTheAverageNeedsCapacity() throws {
        var system = Self.boiler()
        system.set(.demandProfile, "R", "heat", "A", "2030", to: 0.75)
        system.set(.demandProfile, "R", "heat", "B", "2030", to: 0.25)
        #expect(isClose(try SmallSystem.solve(system).objective, 105))
    }

    /// 31.536 of activity a unit of capacity: 10 / 31.536 at 7.
    @Test func aUnitOfCapacityGivesItsActivity() throws {
        var system = Self.boiler()
        system.setAll(.capacityToActivity, to: 31.536)
        #expect(isClose(try SmallSystem.solve(system).objective, 70 / 31.536))
    }

    /// Half the capacity factor in A: a rate of 10 needs 20 of capacity, 140.
    @Test func aCapacityFactorHoldsInItsSlice() throws {
        var system = Self.boiler()
        system.setAll(.capacityFactor, [.slice: ["A"]], to: 0.5)
        #expect(isClose(try SmallSystem.solve(system).objective, 140))
    }

    /// No output in A, which has all of the demand but what a dear import at 5 brings: 5 in A, and 5 in B by the boiler.
    @Test func whereTheFactorIsZeroThereIsNoColumn() throws {
        var system = SmallSystem.system(SmallSystem.sets(technologies: ["sun", "import"]))
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "sun", in: &system)
        SmallSystem.make("heat", by: "import", cost: 5, in: &system)
        system.setAll(.capacityFactor, [.technology: ["sun"], .slice: ["A"]], to: 0)
        #expect(isClose(try SmallSystem.solve(system).objective, 25))
        let columns = try SystemModel(system).linear
        // Two investments, three activities.
        #expect(columns.columnCount == 5)
    }

    /// Available for 80 % of the year: Σ λ · act = 10 ≤ 0.8 · cap, so 12.5 of capacity, 87.5.
    @Test func availabilityIsOverTheYear() throws {
        var system = Self.boiler()
        system.setAll(.availabilityFactor, to: 0.8)
        #expect(isClose(try SmallSystem.solve(system).objective, 87.5))
    }

    /// With factors 1 and 0.5 the year offers 0.75; available for 80 % of that: 10 ≤ 0.6 · cap. 16.667 would do for the
    /// year, but B needs 10 / 0.5 = 20: 140.
    @Test func availabilityAndFactorsHoldTogether() throws {
        var system = Self.boiler()
        system.setAll(.availabilityFactor, to: 0.8)
        system.setAll(.capacityFactor, [.slice: ["B"]], to: 0.5)
        #expect(isClose(try SmallSystem.solve(system).objective, 140))
    }

    /// Units of 4: 10 of capacity need three of them, 12 at 7 = 84.
    @Test func unitsAreWhole() throws {
        var system = Self.boiler()
        system.setAll(.unitCapacity, to: 4)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 84))
        #expect(isClose(result.value(.newUnits, "R", "boiler", "2030"), 3))
        #expect(isClose(result.value(.newCapacity, "R", "boiler", "2030"), 12))
        #expect(result.pricesHaveFixedUnits)
    }

    /// A life of two years in a horizon of three, demand 10 a year. What is built in 2030 serves 2030 and 2031, so 10 in
    /// 2030 and 10 in 2032 at 7; the latter has half of its life left: 70 + 70 − 35 = 105.
    @Test func investmentsServeTheirLife() throws {
        var system = Self.boiler(years: [2030, 2031, 2032])
        system.setAll(.operationalLife, to: 2)
        system.setAll(.depreciationMethod, to: 2)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 105))
        for year in ["2030", "2031", "2032"] {
            #expect(isClose(result.value(.totalCapacity, "R", "boiler", year), 10))
        }
    }

    /// At most 6 stand, 3 more each at 9 elsewhere: 6 · 7 + 4 · 9 = 78. The limit is a bound and no row: 2 balances and
    /// 4 rows of capacity.
    @Test func theLargestCapacityIsABound() throws {
        var system = SmallSystem.system(SmallSystem.sets(technologies: ["boiler", "other"]))
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", in: &system)
        SmallSystem.make("heat", by: "other", in: &system)
        system.setAll(.capitalCost, [.technology: ["boiler"]], to: 7)
        system.setAll(.capitalCost, [.technology: ["other"]], to: 9)
        system.setAll(.maximumCapacity, [.technology: ["boiler"]], to: 6)
        #expect(isClose(try SmallSystem.solve(system).objective, 78))
        #expect(try SystemModel(system).linear.rowCount == 6)
    }

    /// The same limit on what is built, beside 1 that is there: 1 + 5 at 7 and 4 at 9: 35 + 36 = 71.
    @Test func theLargestInvestmentIsABound() throws {
        var system = SmallSystem.system(SmallSystem.sets(technologies: ["boiler", "other"]))
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", in: &system)
        SmallSystem.make("heat", by: "other", in: &system)
        system.setAll(.capitalCost, [.technology: ["boiler"]], to: 7)
        system.setAll(.capitalCost, [.technology: ["other"]], to: 9)
        system.setAll(.residualCapacity, [.technology: ["boiler"]], to: 1)
        system.setAll(.maximumNewCapacity, [.technology: ["boiler"]], to: 5)
        #expect(isClose(try SmallSystem.solve(system).objective, 71))
    }

    /// Least capacity 12 though 10 would do: 84. Least investment 13 beside 2 that is there: 91.
    @Test func leastCapacityAndLeastInvestmentAreKept() throws {
        var system = Self.boiler()
        system.setAll(.minimumCapacity, to: 12)
        #expect(isClose(try SmallSystem.solve(system).objective, 84))
        var other = Self.boiler()
        other.setAll(.residualCapacity, to: 2)
        other.setAll(.minimumNewCapacity, to: 13)
        #expect(isClose(try SmallSystem.solve(other).objective, 91))
    }

    /// Where nothing can be built, capacity is a bound of the activity, and no row and no column stand for it.
    @Test func capacityThatCannotChangeIsABound() throws {
        var system = Self.boiler()
        system.setAll(.residualCapacity, to: 12)
        system.setAll(.maximumNewCapacity, to: 0)
        let model = try SystemModel(system)
        #expect(model.linear.rowCount == 2)
        #expect(model.linear.columnCount == 2)
        #expect(model.linear.columnUpper == [12, 12])
        #expect(isClose(try SmallSystem.solve(system).objective, 0))
    }
}
