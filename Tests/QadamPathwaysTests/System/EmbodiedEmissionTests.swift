import QadamEvidence
import QadamPathways
import Testing

/// Emissions of building: 10 of heat, cheap at 1 or dear at 3; a unit of cheap capacity emits 0.2 when it is built.
@Suite struct EmbodiedEmissionTests {
    static func system(years: Double = 1) -> EnergySystem {
        var system = ActivityTests.twoWays(emissions: ["CO2"], groups: ["all"])
        system.setAll(.embodiedEmission, [.technology: ["cheap"]], to: 0.2)
        system.setAll(.periodYears, to: years)
        system.setAll(.emissionLimit, to: 1)
        return system
    }

    /// 2 for all of it, 1 is allowed: half cheap, half dear: 20.
    @Test func buildingCountsInTheYearOfBuilding() throws {
        let result = try SmallSystem.solve(Self.system())
        #expect(isClose(result.objective, 20))
        #expect(isClose(result.value(.emission, "R", "CO2", "2030"), 1))
        #expect(isClose(result.value(.embodiedEmission, "R", "CO2", "2030"), 1))
        #expect(isClose(result.value(.newCapacity, "R", "cheap", "2030"), 5))
    }

    /// A period of two years has the mean of them: 1 a year for all of it: 20 for both. A budget of 1 over all years counts
    /// the 2 once: half of it: (5 + 15) · 2.
    @Test func aPeriodHasTheMeanOfItsYears() throws {
        var system = Self.system(years: 2)
        #expect(isClose(try SmallSystem.solve(system).objective, 20))
        system.setAll(.totalEmissionLimit, to: 1)
        #expect(isClose(try SmallSystem.solve(system).objective, 40))
    }

    /// A penalty of 15 makes a cheap unit cost 1 + 3: dear at 3. At 5 it costs 2.
    @Test func buildingPaysThePenalty() throws {
        for (price, expected) in [(15.0, 30.0), (5, 20)] {
            var system = Self.system()
            system.setAll(.emissionLimit, to: 100)
            system.setAll(.emissionPenalty, to: price)
            #expect(isClose(try SmallSystem.solve(system).objective, expected))
        }
    }

    /// A group that weighs the gas twice: 4 for all of it, 1 is allowed: a quarter: 2.5 + 22.5. A tax of 5 on the group is
    /// 2 a unit: 1 + 2 = 3, as dear; at 4 it is 2.6.
    @Test func buildingCountsInGroupsAndTaxes() throws {
        var system = Self.system()
        system.setAll(.groupWeight, to: 2)
        system.setAll(.emissionLimit, to: 100)
        system.setAll(.groupLimit, to: 1)
        #expect(isClose(try SmallSystem.solve(system).objective, 25))
        system.setAll(.groupLimit, to: 100)
        system.setAll(.emissionTax, to: 4)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 26))
        #expect(isClose(result.value(.groupEmission, "R", "all", "2030"), 4))
    }

    /// A tank of 12 that emits 6 when it is built, 3 are allowed: a tank of 6 serves half of the dark: 17520.
    @Test func aStoreEmitsWhenItIsBuilt() throws {
        var system = HourlyStorageTests.system(emissions: ["CO2"])
        system.setAll(.storageEmbodiedEmission, to: 0.5)
        system.setAll(.emissionLimit, to: 3)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 17520))
        #expect(isClose(result.value(.newStorage, "R", "tank", "2030"), 6))
    }

    /// A store by seasons that emits half a unit for each it holds, and 1.5 are allowed: a tank of 3, so that 8 are made at 1 and 2
    /// come at 5.
    @Test func aStoreOfSeasonsEmitsWhenItIsBuilt() throws {
        var system = SeasonalStorageTests.system(emissions: ["CO2"])
        system.setAll(.storageEmbodiedEmission, to: 0.5)
        system.setAll(.emissionLimit, to: 1.5)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 18))
        #expect(isClose(result.value(.newStorage, "R", "tank", "2030"), 3))
        #expect(isClose(result.value(.embodiedEmission, "R", "CO2", "2030"), 1.5))
    }

    /// Works that emit 100 are too much for 2030: a year as it stands, four renovated, the work less a fifth: 2840.
    @Test func worksOfBuildingsEmit() throws {
        var system = BuildingTests.system(emissions: ["CO2"])
        system.setAll(.levelEmbodiedEmission, [.level: ["renovated"]], to: 100)
        system.set(.emissionLimit, "R", "CO2", "2030", to: 50)
        let model = try SystemModel(system)
        let result = try model.solve()
        #expect(isClose(result.objective, 2840))
        #expect(isClose(result.value(.emission, "R", "CO2", "2031"), 100))
        #expect(try #require(SystemResiduals(result, of: model)).largest < 1e-7)
    }

    /// The explanation of an emission has what was built, and adds up.
    @Test func theExplanationAddsUp() throws {
        var system = Self.system()
        system.setAll(.emissionFactor, [.technology: ["dear"]], to: 0.05)
        let model = try SystemModel(system)
        let result = try model.solve()
        let parts = try #require(SystemExplanation(model, result).emission("CO2", year: 2030))
        #expect(isClose(parts.value, try #require(result.value(.emission, "R", "CO2", "2030"))))
        #expect(parts.inputs.count == 2)
    }
}
