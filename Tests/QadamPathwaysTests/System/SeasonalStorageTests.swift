import QadamPathways
import Testing

/// Stores by season, type of day and bracket, as OSeMOSYS has them.
@Suite struct SeasonalStorageTests {
    /// A store between two seasons, one slice each. `make` makes heat in A only, at 1; a dear import at 5 could do both.
    /// `store` fills in mode 1 (takes heat) and empties in mode 2 (gives heat).
    static func system(emissions: [String] = []) -> EnergySystem {
        var system = SmallSystem.system(
            SmallSystem.sets(
                technologies: ["make", "import", "store"],
                modes: ["1", "2"],
                emissions: emissions,
                storages: ["tank"],
                seasons: ["1", "2"],
                dayTypes: ["1"],
                brackets: ["1"]
            )
        )
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "make", cost: 1, in: &system)
        SmallSystem.make("heat", by: "import", cost: 5, in: &system)
        system.setAll(.capacityFactor, [.technology: ["make"], .slice: ["B"]], to: 0)
        system.setAll(.input, [.technology: ["store"], .mode: ["1"]], to: 1)
        system.setAll(.output, [.technology: ["store"], .mode: ["2"]], to: 1)
        system.setAll(.toStorage, [.technology: ["store"], .mode: ["1"]], to: 1)
        system.setAll(.fromStorage, [.technology: ["store"], .mode: ["2"]], to: 1)
        system.set(.sliceSeason, "A", "1", to: 1)
        system.set(.sliceSeason, "B", "2", to: 1)
        system.setAll(.sliceDayType, to: 1)
        system.setAll(.sliceBracket, to: 1)
        system.setAll(.daySplit, to: 1 / 365.0)
        system.setAll(.daysInDayType, to: 7)
        system.setAll(.storageLife, to: 1)
        system.setAll(.storageCapitalCost, to: 0)
        return system
    }

    /// With a free store all 10 are made in A: 10. The tank holds 5 at the end of A and nothing at the end.
    @Test func heatOfOneSeasonServesTheOther() throws {
        let result = try SmallSystem.solve(Self.system())
        #expect(isClose(result.objective, 10))
        #expect(isClose(result.value(.charge, "R", "tank", "1", "1", "1", "2030"), 10))
        #expect(isClose(result.value(.storageLevel, "R", "tank", "2030"), 0))
    }

    /// A tank for 3 that is there and cannot grow: season 2 starts with 3 at most, so 3 of the 5 are stored:
    /// 8 · 1 + 2 · 5 = 18.
    @Test func theCapacityOfTheStoreHolds() throws {
        var system = Self.system()
        system.setAll(.storageLife, to: 0)
        system.setAll(.residualStorage, to: 3)
        #expect(isClose(try SmallSystem.solve(system).objective, 18))
    }

    /// A tank at 2 an energy: 5 stored save 5 · 4 = 20 and cost 10: 10 + 10 = 20. At 4.5 it does not pay: 5 + 25 = 30.
    @Test func aStoreIsBuiltWhereItPays() throws {
        for (cost, expected, built) in [(2.0, 20.0, 5.0), (4.5, 30.0, 0.0)] {
            var system = Self.system()
            system.setAll(.storageCapitalCost, to: cost)
            let result = try SmallSystem.solve(system)
            #expect(isClose(result.objective, expected))
            #expect(isClose(result.value(.newStorage, "R", "tank", "2030"), built))
        }
    }

    /// Life 4, so three quarters come back at the end: at 4 the tank costs 1 an energy: 10 + 5 = 15. The sign of the
    /// salvage is that of the long formulation; the short one adds it.
    @Test func aStoreHasSalvageValue() throws {
        var system = Self.system()
        system.setAll(.storageLife, to: 4)
        system.setAll(.storageCapitalCost, to: 4)
        system.setAll(.depreciationMethod, to: 2)
        #expect(isClose(try SmallSystem.solve(system).objective, 15))
    }

    /// A rate of charge of at most 4 is 4 · 0.5 = 2 in season A: 7 · 1 + 3 · 5 = 22.
    /// The same holds for a rate of discharge.
    @Test(arguments: [EnergyAttribute.ID.maximumChargeRate, .maximumDischargeRate])
    func ratesAreLimited(attribute: EnergyAttribute.ID) throws {
        var system = Self.system()
        system.setAll(attribute, to: 4)
        #expect(isClose(try SmallSystem.solve(system).objective, 22))
    }

    /// A tank of 4 must never hold less than half, and begins with 2: it takes 2 more and gives them back:
    /// 7 · 1 + 3 · 5 = 22.
    @Test func theLeastLevelHolds() throws {
        var system = Self.system()
        system.setAll(.storageLife, to: 0)
        system.setAll(.storageStart, to: 2)
        system.setAll(.minimumStorageLevel, to: 0.5)
        system.setAll(.residualStorage, to: 4)
        #expect(isClose(try SmallSystem.solve(system).objective, 22))
    }

    /// Heat that is there at the start is free: 3 in the tank: 5 + 2 = 7 are made, in A.
    @Test func whatIsThereAtTheStartIsUsed() throws {
        var system = Self.system()
        system.setAll(.storageStart, to: 3)
        #expect(isClose(try SmallSystem.solve(system).objective, 7))
    }

    /// Over two years the level goes on. `make` runs in 2030 only, demand in 2031 only: 10 stored over the year's end.
    @Test func theLevelGoesOnIntoTheNextYear() throws {
        let sets = SmallSystem.sets(
            technologies: ["make", "import", "store"],
            modes: ["1", "2"],
            storages: ["tank"],
            years: [2030, 2031],
            seasons: ["1", "2"],
            dayTypes: ["1"],
            brackets: ["1"]
        )
        var system = SmallSystem.system(sets)
        SmallSystem.make("heat", by: "make", cost: 1, in: &system)
        SmallSystem.make("heat", by: "import", cost: 5, in: &system)
        system.set(.annualDemand, "R", "heat", "2031", to: 10)
        system.setAll(.demandProfile, to: 0.5)
        system.setAll(.capacityFactor, [.technology: ["make"], .year: ["2031"]], to: 0)
        for mode in ["1", "2"] {
            system.setAll(mode == "1" ? .input : .output, [.technology: ["store"], .mode: [mode]], to: 1)
            system.setAll(
                mode == "1" ? .toStorage : .fromStorage,
                [.technology: ["store"], .mode: [mode]],
                to: 1
            )
        }
        system.set(.sliceSeason, "A", "1", to: 1)
        system.set(.sliceSeason, "B", "2", to: 1)
        system.setAll(.sliceDayType, to: 1)
        system.setAll(.sliceBracket, to: 1)
        system.setAll(.daySplit, to: 1 / 365.0)
        system.setAll(.daysInDayType, to: 7)
        system.setAll(.storageLife, to: 5)
        system.setAll(.storageCapitalCost, to: 0)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 10))
        #expect(isClose(result.value(.storageLevel, "R", "tank", "2030"), 10))
    }

    /// A store within a day: two brackets of one type of day. Filled in the first bracket at a rate of 10 for a day's half
    /// (1/730 of the year each), its level in the first week rises by 10 / 730 in the bracket: a tank that small is enough
    /// for the day, since the published bounds look at days, while season and year only see that it is empty again.
    @Test func aStoreOfADayNeedsTheCapacityOfADay() throws {
        var system = SmallSystem.system(
            SmallSystem.sets(
                technologies: ["make", "import", "store"],
                modes: ["1", "2"],
                storages: ["tank"],
                seasons: ["1"],
                dayTypes: ["1"],
                brackets: ["1", "2"]
            )
        )
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "make", cost: 1, in: &system)
        SmallSystem.make("heat", by: "import", cost: 5, in: &system)
        system.setAll(.capacityFactor, [.technology: ["make"], .slice: ["B"]], to: 0)
        system.setAll(.input, [.technology: ["store"], .mode: ["1"]], to: 1)
        system.setAll(.output, [.technology: ["store"], .mode: ["2"]], to: 1)
        system.setAll(.toStorage, [.technology: ["store"], .mode: ["1"]], to: 1)
        system.setAll(.fromStorage, [.technology: ["store"], .mode: ["2"]], to: 1)
        system.setAll(.sliceSeason, to: 1)
        system.setAll(.sliceDayType, to: 1)
        system.set(.sliceBracket, "A", "1", to: 1)
        system.set(.sliceBracket, "B", "2", to: 1)
        system.setAll(.daySplit, to: 1 / 730.0)
        system.setAll(.daysInDayType, to: 7)
        system.setAll(.storageLife, to: 1)
        system.setAll(.storageCapitalCost, to: 73)
        let result = try SmallSystem.solve(system)
        // 10 / 730 of capacity at 73 cost 1; all heat is made at 1: 11.
        #expect(isClose(result.objective, 11))
        #expect(isClose(result.value(.newStorage, "R", "tank", "2030"), 10 / 730.0))
    }
}
