import QadamPathways
import Testing

/// Who pays for a renovation that costs 300 and brings 1000 a year down to 400, over five years: 2300 without help.
@Suite struct LevelFinanceTests {
    static func system(buildings: [String] = ["school"], budget: Double? = nil) -> EnergySystem {
        var system = BuildingTests.system(buildings: buildings)
        system.setAll(.levelSubsidy, [.level: ["renovated"]], to: 0.5)
        if let budget { system.setAll(.subsidyBudget, to: budget) }
        return system
    }

    /// Half is paid: 2150.
    @Test func aProgrammePaysItsPart() throws {
        #expect(abs(try BuildingTests.cost(Self.system()) - 2150) < 1e-6)
    }

    /// 100 a year are there, and works are done at once: 2200. For two buildings 150 are there for the 300 that both could
    /// have: 4600 − 150.
    @Test func aProgrammeHasABudget() throws {
        #expect(abs(try BuildingTests.cost(Self.system(budget: 100)) - 2200) < 1e-6)
        #expect(abs(try BuildingTests.cost(Self.system(buildings: ["a", "b"], budget: 150)) - 4450) < 1e-6)
        let result = try SystemModel(Self.system(budget: 100)).solve()
        #expect(isClose(result.value(.subsidy, "R", "school", "renovated", "2030"), 100))
    }

    /// Works of 4000 save 3000 and are left alone: 5000. With half of them paid they are done: 2000 + 2000.
    @Test func aSubsidyMakesWorksWorthwhile() throws {
        var system = Self.system()
        system.setAll(.levelCost, [.level: ["renovated"]], to: 4000)
        #expect(abs(try BuildingTests.cost(system) - 4000) < 1e-6)
        system.setAll(.levelSubsidy, to: 0)
        #expect(abs(try BuildingTests.cost(system) - 5000) < 1e-6)
    }

    /// The owner borrows at a tenth, paid at the start of each of five years: 300 · 5 · (1 − 1/1.1) / (1 − 1.1⁻⁵).
    @Test func theOwnersRateMakesWorksDearer() throws {
        var system = BuildingTests.system()
        system.setAll(.levelInvestmentRate, to: 0.1)
        let left = (1...5).reduce(1.0) { left, _ in left / 1.1 }
        let payment: Double = 300 * (1 - 1 / 1.1) / (1 - left)
        #expect(abs(try BuildingTests.cost(system) - (2000 + 5 * payment)) < 1e-6)
    }

    /// A quarter of the saving of 60 is used up: 55 a year at 10: 5 · 550 + 300.
    @Test func reboundTakesBackAPartOfTheSaving() throws {
        var system = BuildingTests.system()
        system.setAll(.levelRebound, [.level: ["renovated"]], to: 0.25)
        #expect(abs(try BuildingTests.cost(system) - 3050) < 1e-6)
    }

    /// A level is an option of a comparison: five years in force, and without it 5000 instead of 2150.
    @Test func aLevelIsAnOption() throws {
        let model = ComparableModel(try SystemModel(Self.system()), emission: "")
        let ranking = try OptionRanking.find(model)
        let entry = try #require(ranking.entries.first { $0.option == "school/renovated" })
        #expect(isClose(entry.size, 5))
        #expect(isClose(entry.value, 2850))
    }
}
