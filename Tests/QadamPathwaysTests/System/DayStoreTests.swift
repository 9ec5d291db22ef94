import QadamOptimize
import QadamPathways
import Testing

/// Stores on representative days, small enough for paper.
///
/// One year without discounting; lives are one year, so that nothing is worth anything at the end. Energy in kWh, power in
/// kW: a kilowatt gives 8,760 kWh in a year.
struct DayStoreTests {
    /// Sun for twelve hours, dark for twelve; a constant demand of 1 kW; photovoltaics at 1 a kW; the grid at 10 a kWh.
    static func sunAndDark() -> EnergySystem {
        let sets = EnergySets(
            [
                .region: ["R"], .technology: ["pv", "grid"], .commodity: ["power"], .mode: ["1"],
                .storage: ["battery"], .slice: ["sun", "dark"], .day: ["day"],
            ],
            years: [2030]
        )
        var system = EnergySystem(sets: sets)
        system.setDays(weights: [365], hours: [12, 12])
        system.setAll(.discountRate, to: 0)
        system.setAll(.operationalLife, to: 1)
        system.setAll(.capacityToActivity, to: 8760)
        system.setAll(.output, to: 1)
        system.set(.capitalCost, "R", "pv", "2030", to: 1)
        system.set(.capitalCost, "R", "grid", "2030", to: 0)
        system.setAll(.variableCost, [.technology: ["grid"]], to: 10)
        system.setSeries(.capacityFactor, [.technology: "pv"], over: .slice, [1, 0])
        system.setAll(.annualDemand, to: 8760)
        system.setAll(.demandProfile, to: 0.5)
        system.setAll(.storedCommodity, to: 1)
        system.setAll(.chargeEfficiency, to: 0.8)
        system.setAll(.dischargeEfficiency, to: 0.5)
        system.setAll(.storageLife, to: 1)
        system.setAll(.storageCapitalCost, to: 1)
        system.setAll(.storagePowerLife, to: 1)
        system.setAll(.storagePowerCapitalCost, to: 2)
        system.setAll(.storagePowerToActivity, to: 8760)
        return system
    }

    /// A solved system.
    struct Optimum {
        let model: SystemModel
        let cost: Double
        let primal: PrimalSolution

        init(_ system: EnergySystem) throws {
            model = try SystemModel(system)
            let solution = try Highs.solve(model.linear)
            try #require(solution.status == .optimal)
            cost = try #require(solution.objective)
            primal = try #require(solution.primal)
            // The tables of the result, recomputed from the attributes, close in energy, capacity and money.
            let result = try model.solve()
            #expect(try #require(SystemResiduals(result, of: model)).largest < 1e-7)
        }

        /// Levels of a store in the year 2030.
        func levels(_ storage: String) throws -> StoreLevels {
            try #require(model.storeLevels(storage, region: "R", year: "2030", in: primal))
        }
    }

    /// The night needs 12 kWh: 24 from the store at an efficiency of 0.5, hence 30 of charge at 0.8, which is 2.5 kW for
    /// twelve hours beside the demand of 1 kW. 24 kWh at 1, 2.5 kW at 2 and 3.5 kW of photovoltaics at 1: 32.5.
    @Test func aNightIsServedFromTheDay() throws {
        let found = try Optimum(Self.sunAndDark())
        #expect(abs(found.cost - 32.5) < 1e-9)
        let levels = try found.levels("battery")
        #expect(levels.bySlice.map { $0.map { ($0 * 1e6).rounded() / 1e6 } } == [0, 24])
        #expect(levels.byCalendarDay == [])
    }

    /// A store that may only be emptied to a quarter is 24 / 0.75 = 32 kWh: 32 + 5 + 3.5.
    @Test func depthOfDischargeMakesTheStoreLarger() throws {
        var system = Self.sunAndDark()
        system.setAll(.minimumStorageLevel, to: 0.25)
        let found = try Optimum(system)
        #expect(abs(found.cost - 40.5) < 1e-9)
    }

    /// Half is lost in twelve hours. The level E of the evening is E / 2 − 24 in the morning, which is a quarter of E, so
    /// E = 96; by day the 24 of the morning become 12, and 84 more are 105 of charge, 8.75 kW: 96 + 17.5 + 9.75.
    @Test func lossesCountForWhatIsNeverTakenToo() throws {
        var system = Self.sunAndDark()
        system.setAll(.minimumStorageLevel, to: 0.25)
        system.setAll(.standingLoss, to: 1 - 0.943_874_312_681_694_1)
        let found = try Optimum(system)
        #expect(abs(found.cost - 123.25) < 1e-6)
    }

    /// A store that stands already has bounds instead of rows and costs nothing: of 12 kWh, half of the night is served,
    /// 6 kWh; charge is 15 kWh, 1.25 kW. The other 6 kWh of 365 nights come from the grid: 21,900 and 2.25 and 2.5.
    @Test func aStoreThatStandsIsABound() throws {
        var system = Self.sunAndDark()
        system.setAll(.storageLife, to: 0)
        system.setAll(.residualStorage, to: 12)
        let found = try Optimum(system)
        #expect(abs(found.cost - 21_904.75) < 1e-6)
        // Two balances, two capacities of photovoltaics (one slice) and grid (two), two levels, two powers.
        #expect(found.model.linear.rowCount == 9)
    }

    /// Throughput at 0.01 a kWh of 4,380 discharged, 3 a kWh of store and 4 a kW of power a year on top of 32.5.
    @Test func runningCostsOfAStoreCount() throws {
        var system = Self.sunAndDark()
        system.setAll(.throughputCost, to: 0.01)
        system.setAll(.storageFixedCost, to: 3)
        system.setAll(.storagePowerFixedCost, to: 4)
        let found = try Optimum(system)
        #expect(abs(found.cost - (32.5 + 43.8 + 72 + 10)) < 1e-7)
    }

    /// A life of one of three years: the store is bought three times, the third time it is what was bought before, and
    /// with a life of three once. Both ways 24 + 5 a purchase and 3.5 a year of photovoltaics.
    @Test(arguments: [(1.0, 97.5), (3.0, 39.5)]) func vintagesOfAStoreServeTheirLife(
        life: Double,
        expected: Double
    ) throws {
        let names = Self.sunAndDark().sets
        let all = Dictionary(
            uniqueKeysWithValues: [
                EnergyDimension.region, .technology, .commodity, .mode, .storage, .slice, .day,
            ]
            .map { ($0, names.names($0)) }
        )
        var system = EnergySystem(sets: EnergySets(all, years: [2030, 2031, 2032]))
        system.setDays(weights: [365], hours: [12, 12])
        system.setAll(.discountRate, to: 0)
        system.setAll(.operationalLife, to: 1)
        system.setAll(.capacityToActivity, to: 8760)
        system.setAll(.output, to: 1)
        system.setAll(.capitalCost, [.technology: ["pv"]], to: 1)
        system.setAll(.capitalCost, [.technology: ["grid"]], to: 0)
        system.setAll(.variableCost, [.technology: ["grid"]], to: 10)
        system.setSeries(.capacityFactor, [.technology: "pv"], over: .slice, [1, 0])
        system.setAll(.annualDemand, to: 8760)
        system.setAll(.demandProfile, to: 0.5)
        system.setAll(.storedCommodity, to: 1)
        system.setAll(.chargeEfficiency, to: 0.8)
        system.setAll(.dischargeEfficiency, to: 0.5)
        system.setAll(.storageLife, to: life)
        system.setAll(.storageCapitalCost, to: 1)
        system.setAll(.storagePowerLife, to: life)
        system.setAll(.storagePowerCapitalCost, to: 2)
        system.setAll(.storagePowerToActivity, to: 8760)
        let found = try Optimum(system)
        #expect(abs(found.cost - expected) < 1e-9)
    }
}
