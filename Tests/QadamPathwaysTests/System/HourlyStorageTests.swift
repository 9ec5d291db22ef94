import QadamPathways
import Testing

/// Stores that technologies work on by the hour: around a day, and over the real order of the days.
@Suite struct HourlyStorageTests {
    /// Days of two halves of 12 hours each, `sun` gives heat in the first half only at 1, `import` always at 5. `store`
    /// fills in mode 1 and empties in mode 2. Demand is a rate of 8760 at all times: 1 an hour, 12 a half.
    /// The year is half summer (A, B) and half winter (C, D).
    static func system(calendar: [String] = [], emissions: [String] = []) -> EnergySystem {
        var system = SmallSystem.system(
            SmallSystem.sets(
                technologies: ["sun", "import", "store"],
                modes: ["1", "2"],
                emissions: emissions,
                storages: ["tank"],
                slices: ["A", "B", "C", "D"],
                days: ["summer", "winter"],
                calendar: calendar
            )
        )
        SmallSystem.demand("heat", 8760, in: &system)
        SmallSystem.make("heat", by: "sun", cost: 1, in: &system)
        SmallSystem.make("heat", by: "import", cost: 5, in: &system)
        system.setAll(.capacityFactor, [.technology: ["sun"], .slice: ["B", "D"]], to: 0)
        system.setAll(.input, [.technology: ["store"], .mode: ["1"]], to: 1)
        system.setAll(.output, [.technology: ["store"], .mode: ["2"]], to: 1)
        system.setAll(.toStorage, [.technology: ["store"], .mode: ["1"]], to: 1)
        system.setAll(.fromStorage, [.technology: ["store"], .mode: ["2"]], to: 1)
        for (slice, day) in [("A", "summer"), ("B", "summer"), ("C", "winter"), ("D", "winter")] {
            system.set(.sliceDay, slice, day, to: 1)
        }
        system.setAll(.sliceHours, to: 12)
        system.setAll(.storageByHour, to: 1)
        system.setAll(.storageLife, to: 1)
        system.setAll(.storageCapitalCost, to: 0)
        return system
    }

    /// All is made by the sun: 8760. The tank holds 12 at the start of the second half and nothing at that of the first.
    @Test func aStoreServesTheSecondHalfOfTheDay() throws {
        var system = Self.system()
        system.setAll(.storageCapitalCost, to: 10)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 8760 + 120))
        #expect(isClose(result.value(.storageContent, "R", "tank", "B", "2030"), 12))
        #expect(isClose(result.value(.storageContent, "R", "tank", "A", "2030"), 0))
        #expect(isClose(result.value(.newStorage, "R", "tank", "2030"), 12))
    }

    /// A tank of 9 that is there: 9 of 12 in each second half: 4380 + 4380 · (3/4 · 1 + 1/4 · 5) = 13140. Its bounds are
    /// bounds of columns.
    @Test func aStoreThatCannotGrowBoundsItsContent() throws {
        var system = Self.system()
        system.setAll(.storageLife, to: 0)
        system.setAll(.residualStorage, to: 9)
        #expect(isClose(try SmallSystem.solve(system).objective, 13140))
    }

    /// Nine tenths arrive in the store, one tenth is lost on the way out: 1 out needs 1 / 0.9 taken from the tank and 1 /
    /// 0.81 given to it: 4380 + 4380 / 0.81.
    @Test func efficienciesAreInTheRatios() throws {
        var system = Self.system()
        system.setAll(.toStorage, [.technology: ["store"], .mode: ["1"]], to: 0.9)
        system.setAll(.fromStorage, [.technology: ["store"], .mode: ["2"]], to: 1 / 0.9)
        #expect(isClose(try SmallSystem.solve(system).objective, 4380 + 4380 / 0.81))
    }

    /// One per cent an hour is lost of what is in the tank at the start of a slice. It is empty at the start of the first
    /// half; what stands at the start of the second, c, shrinks to 0.99¹² · c by its end and must cover 12 until then:
    /// c = 12 / 0.99¹² are put in.
    @Test func whatStandsIsLostByTheHour() throws {
        var system = Self.system()
        system.setAll(.standingLoss, to: 0.01)
        let result = try SmallSystem.solve(system)
        let content = 12 / (0..<12).reduce(1.0) { left, _ in left * 0.99 }
        #expect(isClose(result.value(.storageContent, "R", "tank", "B", "2030"), content))
        #expect(isClose(result.objective, 4380 + 4380 * content / 12))
    }

    /// A tank of 12 that keeps at least a quarter gives 9: as the tank of 9.
    @Test func theLeastContentIsKept() throws {
        var system = Self.system()
        system.setAll(.storageLife, to: 0)
        system.setAll(.residualStorage, to: 12)
        system.setAll(.minimumStorageLevel, to: 0.25)
        #expect(isClose(try SmallSystem.solve(system).objective, 13140))
    }

    /// No sun in winter. A year of four days: two of summer, two of winter. Linked, the summer days fill the tank for the
    /// winter days: all by the sun at 1. A day takes 24: after two summer days 48 are there, which the two winter days take;
    /// within a summer day the tank gains 12 + 12 + 24 in the first half. At the end of the first half of the second summer
    /// day it holds 24 (net of the first day) + 36 = 60: the capacity, at 10: 8760 + 600.
    /// Without links every day stands alone: summer 4380 at 1 with a tank of 12, winter 4380 at 5: 26280 + 120.
    @Test func linkedDaysCarryTheSummerIntoTheWinter() throws {
        for (links, expected) in [(1.0, 8760.0 + 600), (0.0, 26280.0 + 120)] {
            var system = Self.system(calendar: ["1", "2", "3", "4"])
            for (calendar, day) in [("1", "summer"), ("2", "summer"), ("3", "winter"), ("4", "winter")] {
                system.set(.dayOfCalendar, calendar, day, to: 1)
            }
            system.setAll(.capacityFactor, [.technology: ["sun"], .slice: ["C"]], to: 0)
            system.setAll(.linksDays, to: links)
            system.setAll(.storageCapitalCost, to: 10)
            let result = try SmallSystem.solve(system)
            #expect(isClose(result.objective, expected), "\(links)")
        }
    }

    /// The order of the days counts: summer, winter, summer, winter needs less: after a summer day 24 for the next day,
    /// the peak is 36 in the middle of a summer day: 8760 + 360.
    @Test func theOrderOfTheDaysCounts() throws {
        var system = Self.system(calendar: ["1", "2", "3", "4"])
        for (calendar, day) in [("1", "summer"), ("2", "winter"), ("3", "summer"), ("4", "winter")] {
            system.set(.dayOfCalendar, calendar, day, to: 1)
        }
        system.setAll(.capacityFactor, [.technology: ["sun"], .slice: ["C"]], to: 0)
        system.setAll(.linksDays, to: 1)
        system.setAll(.storageCapitalCost, to: 10)
        #expect(isClose(try SmallSystem.solve(system).objective, 8760 + 360))
    }

    /// At most 6 may be built: 6 of 12 in each second half: 4380 + 4380 · (1 + 5) / 2 = 17520.
    @Test func aLargestStoreIsABound() throws {
        var system = Self.system()
        system.setAll(.maximumStorage, to: 6)
        #expect(isClose(try SmallSystem.solve(system).objective, 17520))
    }

    /// Charge of at most 4380 a year is half a unit an hour: 6 in the first half serve half of the second: 17520. The same for
    /// discharge.
    @Test func largestRatesLimitTechnologies() throws {
        for attribute in [EnergyAttribute.ID.maximumChargeRate, .maximumDischargeRate] {
            var system = Self.system()
            system.setAll(attribute, to: 4380)
            #expect(isClose(try SmallSystem.solve(system).objective, 17520), "\(attribute)")
        }
    }

    /// A power capacity of 0.5 that gives 8760 a year is half a unit an hour, as above, and 10 a unit of power is paid.
    @Test func powerCapacityLimitsTechnologies() throws {
        var system = Self.system()
        system.setAll(.storagePowerLife, to: 1)
        system.setAll(.storagePowerCapitalCost, to: 10)
        system.setAll(.maximumStoragePower, to: 0.5)
        system.setAll(.storagePowerToActivity, to: 8760)
        #expect(isClose(try SmallSystem.solve(system).objective, 17520 + 5))
    }

    /// What is taken out costs 0.5: 8760 + 0.5 · 4380.
    @Test func whatTechnologiesTakeOutCosts() throws {
        var system = Self.system()
        system.setAll(.throughputCost, to: 0.5)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 8760 + 2190))
        #expect(isClose(result[.storeCost].sum, 2190))
    }

    /// One store, two ways in: the technology puts in at 1 + 0.1 a unit, and the store takes heat itself with an efficiency of
    /// 0.8, at 1 / 0.8 = 1.25 a unit. The technology may run for 2190 a year, half of what is needed, so both are used:
    /// 4380 + 2190 · 1.1 + 2190 · 1.25 = 9526.5. The store gives back without loss.
    @Test func aStoreMayHoldACommodityAndBeWorkedToo() throws {
        var system = Self.system()
        system.setAll(.storedCommodity, [.commodity: ["heat"]], to: 1)
        system.setAll(.chargeEfficiency, to: 0.8)
        system.setAll(.dischargeEfficiency, to: 1)
        system.setAll(.dayWeight, to: 182.5)
        system.setAll(.variableCost, [.technology: ["store"], .mode: ["1"]], to: 0.1)
        system.setAll(.maximumActivity, [.technology: ["store"]], to: 2190)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 9526.5))
        #expect(isClose(result[.storeCharge].sum, 2190 / 0.8))
    }

    /// The technology that works on the store and the store that holds a commodity of its own between the two are one model:
    /// heat goes into `tank heat` and out of it, whose store has no losses of its own.
    @Test func aWorkedStoreIsACommodityWithAStore() throws {
        var worked = Self.system()
        worked.setAll(.storageCapitalCost, to: 10)
        worked.setAll(.standingLoss, to: 0.01)
        worked.setAll(.minimumStorageLevel, to: 0.25)
        var names = Dictionary(
            uniqueKeysWithValues: EnergyDimension.allCases.map { ($0, worked.sets.names($0)) }
        )
        names[.commodity] = ["heat", "tank heat"]
        var held = EnergySystem(sets: EnergySets(names, years: [2030]))
        for attribute in EnergyAttribute.ID.allCases where attribute != .storageByHour {
            for (row, value) in worked[attribute].values.enumerated() {
                let index = worked.nameList(attribute, row: row)
                held.setAll(attribute, index, to: value)
            }
        }
        held.setAll(.toStorage, to: 0)
        held.setAll(.fromStorage, to: 0)
        held.setAll(.output, [.technology: ["store"], .mode: ["1"], .commodity: ["tank heat"]], to: 1)
        held.setAll(.input, [.technology: ["store"], .mode: ["2"], .commodity: ["tank heat"]], to: 1)
        held.setAll(.storedCommodity, [.commodity: ["tank heat"]], to: 1)
        held.setAll(.chargeEfficiency, to: 1)
        held.setAll(.dischargeEfficiency, to: 1)
        held.setAll(.dayWeight, to: 182.5)
        let (one, other) = (try SmallSystem.solve(worked), try SmallSystem.solve(held))
        #expect(isClose(one.objective, try #require(other.objective)))
        #expect(one.objective ?? 0 > 8760 + 120)
    }
}

extension EnergySystem {
    /// The names of a row by dimension.
    fileprivate func nameList(_ id: EnergyAttribute.ID, row: Int) -> [EnergyDimension: [String]] {
        let dimensions = EnergyAttribute[id].index
        let names = zip(indices(id, row: row), dimensions).map { [sets.name($0, of: $1)] }
        return Dictionary(uniqueKeysWithValues: zip(dimensions, names))
    }
}
