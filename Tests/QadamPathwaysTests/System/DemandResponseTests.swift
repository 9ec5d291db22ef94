import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

/// Demand of buildings and demand of the whole year that gives way, small enough for paper: one year of two equal halves,
/// nothing discounted, all that is built lost at the end.
@Suite struct DemandResponseTests {
    /// A school that needs 100 as it is and 60 renovated, half of it in winter. `costs` are those of technologies that make
    /// heat; a cost of a technology named `sale` is that of what uses it.
    static func school(_ costs: [(String, Double)], renovation: Double) -> EnergySystem {
        let sets = EnergySets(
            [
                .region: ["R"], .technology: costs.map(\.0), .commodity: ["heat"], .mode: ["1"],
                .slice: ["winter", "summer"], .building: ["school"], .level: ["as is", "renovated"],
            ],
            years: [2030]
        )
        var system = SmallSystem.system(sets)
        system.setAll(.depreciationMethod, to: 2)
        for (technology, cost) in costs {
            let isSale = technology == "sale"
            system.setAll(isSale ? .input : .output, [.technology: [technology]], to: 1)
            system.setAll(.variableCost, [.technology: [technology]], to: cost)
        }
        system.setAll(.levelDemand, [.level: ["as is"]], to: 100)
        system.setAll(.levelDemand, [.level: ["renovated"]], to: 60)
        system.setAll(.levelCost, [.level: ["renovated"]], to: renovation)
        system.setAll(.levelLife, [.level: ["renovated"]], to: 1)
        system.setSeries(.buildingProfile, [.building: "school"], over: .slice, [0.5, 0.5])
        return system
    }

    static func solve(_ system: EnergySystem) throws -> (result: SystemResult, model: SystemModel) {
        let model = try SystemModel(system)
        let result = try model.solve(options: SolverOptions(relativeGap: 1e-9))
        try #require(result.status == .optimal)
        #expect(try #require(SystemResiduals(result, of: model)).largest < 1e-7)
        return (result, model)
    }

    /// Heat costs 8 and may be missing at 5: as it is 500, renovated for 150 only 300 are missing, 450 together. What is
    /// missing is no source: sold at 6 the other 40 of the former demand would bring 40.
    @Test func whatIsMissingIsAtMostTheDemandAtTheLevel() throws {
        var system = Self.school([("boiler", 8), ("sale", -6)], renovation: 150)
        system.setAll(.unservedCost, to: 5)
        let (result, model) = try Self.solve(system)
        #expect(isClose(result.objective, 450))
        #expect(isClose(result.value(.unserved, "R", "winter", "heat", "2030"), 30))
        #expect(isClose(result.value(.responseCost, "R", "heat", "2030"), 300))
        let found = model.findings(of: result).filter { $0.code == "PTH-0950" }
        #expect(found.map { $0.arguments["most"] } == [.number(60)])
    }

    /// Winter heat costs 3, summer heat 1; half of a demand may move. As it is 25 · 3 + 75 · 1 = 150; renovated for 45 the half
    /// of 30 moves: 15 · 3 + 45 · 1 + 45 = 135. Moving half of the former demand would give 115.
    static func moved() -> EnergySystem {
        var system = school([("dear", 3), ("cheap", 1)], renovation: 45)
        system.setAll(.capacityFactor, [.technology: ["cheap"], .slice: ["winter"]], to: 0)
        system.setAll(.shiftableShare, to: 0.5)
        return system
    }

    @Test func whatMovesIsAPartOfTheDemandAtTheLevel() throws {
        let (result, _) = try Self.solve(Self.moved())
        #expect(isClose(result.objective, 135))
        #expect(isClose(result.value(.shifted, "R", "winter", "heat", "2030"), -15))
        #expect(isClose(result.value(.shifted, "R", "summer", "heat", "2030"), 15))
    }

    /// A demand of 100 at any time: at 8 all of it is missing at 5; at 3 none; 40 at 3 and the rest missing is 420.
    @Test func demandOfTheYearMayBeMissing() throws {
        for (cost, most, expected, missing) in [
            (8, nil, 500, 100), (3, nil, 300, 0), (3, 40, 420, 60),
        ] as [(Double, Double?, Double, Double)] {
            var system = SmallSystem.system(SmallSystem.sets())
            SmallSystem.make("heat", by: "boiler", cost: cost, in: &system)
            system.setAll(.accumulatedDemand, to: 100)
            system.setAll(.unservedCost, to: 5)
            if let most { system.setAll(.maximumActivity, to: most) }
            let result = try SmallSystem.solve(system)
            #expect(isClose(result.objective, expected))
            #expect(isClose(result.value(.unservedOfYear, "R", "heat", "2030"), missing))
        }
    }

    /// Heat that is balanced over the year counts the buildings: 1000 as it is, 600 + 300 renovated. At 5 a unit missing 500
    /// as it is; with a renovation of 100 300 + 100.
    @Test func aBalanceOfTheYearHasTheDemandOfBuildings() throws {
        var system = Self.school([("boiler", 10)], renovation: 300)
        system.setAll(.balancedOverYear, to: 1)
        #expect(isClose(try Self.solve(system).result.objective, 900))
        system.setAll(.unservedCost, to: 5)
        #expect(isClose(try Self.solve(system).result.objective, 500))
        system.setAll(.levelCost, [.level: ["renovated"]], to: 100)
        let (result, _) = try Self.solve(system)
        #expect(isClose(result.objective, 400))
        #expect(isClose(result.value(.unservedOfYear, "R", "heat", "2030"), 60))
    }

    /// The same where no level can change it: a constant of the balance.
    @Test func aBalanceOfTheYearHasWhatNoLevelChanges() throws {
        var system = BuildingTests.system(levels: ["as is"], demands: [100], costs: [], years: [2030])
        system.setAll(.balancedOverYear, to: 1)
        #expect(isClose(try Self.solve(system).result.objective, 1000))
        system.setAll(.unservedCost, to: 4)
        #expect(isClose(try Self.solve(system).result.objective, 400))
    }

    /// Nothing makes heat, and what is missing has a price: no error, and the price is paid.
    @Test func whatMayBeMissingNeedsNoSource() throws {
        var system = Self.school([("sale", 0)], renovation: 150)
        system.setAll(.unservedCost, to: 5)
        #expect(!system.findings().contains { $0.severity == .error })
        #expect(isClose(try Self.solve(system).result.objective, 450))
    }
}
