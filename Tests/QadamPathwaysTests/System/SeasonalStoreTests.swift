import QadamOptimize
import QadamPathways
import Testing

/// Stores linked over the real order of days.
struct SeasonalStoreTests {
    /// A year of four days, summer, summer, winter, winter, each of one slice. Sun in summer at 0.1 a unit of capacity,
    /// a demand of 100 in winter, a boiler at 10 a unit of heat, and a store at 1 a unit.
    static func fourDays(loss: Double = 0, isLinked: Bool = true) -> EnergySystem {
        let sets = EnergySets(
            [
                .region: ["R"], .technology: ["sun", "boiler"], .commodity: ["heat"], .mode: ["1"],
                .storage: ["pit"], .slice: ["S", "W"], .day: ["S", "W"],
                .calendarDay: ["1", "2", "3", "4"],
            ],
            years: [2030]
        )
        var system = EnergySystem(sets: sets)
        system.setDays(weights: [2, 2], hours: [24], order: [0, 0, 1, 1])
        system.setAll(.discountRate, to: 0)
        system.setAll(.operationalLife, to: 1)
        system.setAll(.output, to: 1)
        system.setAll(.capitalCost, [.technology: ["sun"]], to: 0.1)
        system.setAll(.capitalCost, [.technology: ["boiler"]], to: 0)
        system.setAll(.variableCost, [.technology: ["boiler"]], to: 10)
        system.setSeries(.capacityFactor, [.technology: "sun"], over: .slice, [1, 0])
        system.setAll(.annualDemand, to: 100)
        system.setSeries(.demandProfile, over: .slice, [0, 1])
        system.setAll(.storedCommodity, to: 1)
        system.setAll(.linksDays, to: isLinked ? 1 : 0)
        system.setAll(.chargeEfficiency, to: 1)
        system.setAll(.dischargeEfficiency, to: 1)
        system.setAll(.standingLoss, to: loss)
        system.setAll(.storageLife, to: 1)
        system.setAll(.storageCapitalCost, to: 1)
        return system
    }

    /// Two summer days charge 50 each, a rate of 200 a year: 20 of sun and 100 of store.
    @Test func aSummerServesTheWinter() throws {
        let found = try DayStoreTests.Optimum(Self.fourDays())
        #expect(abs(found.cost - 120) < 1e-9)
        let levels = try found.levels("pit")
        #expect(levels.byCalendarDay.map { ($0 * 1e6).rounded() / 1e6 } == [0, 50, 100, 50])
        #expect(abs(levels.capacity - 100) < 1e-9)
    }

    /// Without the link each day would have to end as it began: all heat of the winter comes from the boiler.
    @Test func aStoreOfOneDayCannotServeTheWinter() throws {
        let found = try DayStoreTests.Optimum(Self.fourDays(isLinked: false))
        #expect(abs(found.cost - 1000) < 1e-9)
    }

    /// A tenth is lost a day. Backwards from an empty store after the winter: 0.9 · L₂ = 50 and 0.9 · L₁ = 50 + L₂, so
    /// L₁ = 9500/81; equal charges c of the summer days give 1.9 · c = L₁, c = 5000/81, a rate of 4 · c at 0.1.
    @Test func lossesOfTheSeasonsAreCounted() throws {
        let found = try DayStoreTests.Optimum(Self.fourDays(loss: 0.004_380_399_426_918_036))
        #expect(abs(found.cost - 11_500.0 / 81) < 1e-6)
        let levels = try found.levels("pit")
        let expected = [0, 5000.0 / 81, 9500.0 / 81, 500.0 / 9]
        for (found, level) in zip(levels.byCalendarDay, expected) { #expect(abs(found - level) < 1e-5) }
    }

    // MARK: - Against the plain chronology

    /// A year of eight days of three slices with courses that never repeat; `kinds` says which days share a
    /// representative one.
    static func eightDays(kinds: [Int], isPlain: Bool, loss: Double, least: Double) -> EnergySystem {
        let days = (kinds.max() ?? 0) + 1
        let count = isPlain ? kinds.count : days
        let hours = [6.0, 10, 8]
        let sets = EnergySets(
            [
                .region: ["R"], .technology: ["sun", "boiler"], .commodity: ["heat"], .mode: ["1"],
                .storage: ["pit"], .slice: (0..<(count * 3)).map { "s\($0)" },
                .day: isPlain ? ["year"] : (0..<days).map { "d\($0)" },
                .calendarDay: isPlain ? [] : kinds.indices.map { "c\($0)" },
            ],
            years: [2030]
        )
        var system = EnergySystem(sets: sets)
        if isPlain {
            system.setDays(weights: [1], hours: kinds.flatMap { _ in hours })
        } else {
            let weights = (0..<days).map { d in Double(kinds.count { $0 == d }) }
            system.setDays(weights: weights, hours: hours, order: kinds)
        }
        let order = isPlain ? kinds : Array(0..<days)
        let weight =
            isPlain ? order.map { _ in 1.0 } : (0..<days).map { d in Double(kinds.count { $0 == d }) }
        var (sun, demand): ([Double], [Double]) = ([], [])
        for (day, weight) in zip(order, weight) {
            sun += [0.1, 0.9 - 0.08 * Double(day % 9), 0.3]
            for base in [3.0, 1, 2] { demand.append(weight * (base + 0.7 * Double(day * day % 7))) }
        }
        let total = demand.reduce(0, +)
        system.setAll(.discountRate, to: 0)
        system.setAll(.operationalLife, to: 1)
        system.setAll(.output, to: 1)
        system.setAll(.capitalCost, [.technology: ["sun"]], to: 0.9)
        system.setAll(.capitalCost, [.technology: ["boiler"]], to: 0.05)
        system.setAll(.variableCost, [.technology: ["boiler"]], to: 3)
        system.setSeries(.capacityFactor, [.technology: "sun"], over: .slice, sun)
        system.setAll(.annualDemand, to: total)
        system.setSeries(.demandProfile, over: .slice, demand.map { $0 / total })
        system.setAll(.storedCommodity, to: 1)
        system.setAll(.linksDays, to: isPlain ? 0 : 1)
        system.setAll(.chargeEfficiency, to: 0.95)
        system.setAll(.dischargeEfficiency, to: 0.9)
        system.setAll(.standingLoss, to: loss)
        system.setAll(.minimumStorageLevel, to: least)
        system.setAll(.storageLife, to: 1)
        system.setAll(.storageCapitalCost, to: 0.4)
        system.setAll(.storagePowerLife, to: 1)
        system.setAll(.storagePowerCapitalCost, to: 0.01)
        return system
    }

    /// Every day its own representative: the same optimum as one chronology of the whole year, with losses and a least
    /// level too.
    @Test(arguments: [(0.0, 0.0), (0.003, 0.0), (0.0, 0.2), (0.003, 0.2)])
    func everyDayForItselfIsThePlainYear(
        loss: Double,
        least: Double
    ) throws {
        let kinds = Array(0..<8)
        let found = try DayStoreTests.Optimum(
            Self.eightDays(kinds: kinds, isPlain: false, loss: loss, least: least)
        )
        let plain = try DayStoreTests.Optimum(
            Self.eightDays(kinds: kinds, isPlain: true, loss: loss, least: least)
        )
        #expect(abs(found.cost / plain.cost - 1) < 1e-9)
        #expect(found.model.linear.rowCount == plain.model.linear.rowCount)
        #expect(found.model.linear.entryCount == plain.model.linear.entryCount)
        let levels = try found.levels("pit")
        #expect(levels.capacity > 0.1)
        #expect(levels.byCalendarDay.count == 8)
    }

    /// The whole year of 365 days.
    @Test func threeHundredSixtyFiveDaysForThemselvesAreThePlainYear() throws {
        let kinds = Array(0..<365)
        let linked = try DayStoreTests.Optimum(
            Self.eightDays(kinds: kinds, isPlain: false, loss: 0.001, least: 0.1)
        )
        let plain = try DayStoreTests.Optimum(
            Self.eightDays(kinds: kinds, isPlain: true, loss: 0.001, least: 0.1)
        )
        #expect(abs(linked.cost / plain.cost - 1) < 1e-8)
    }

    /// Days that share a representative one are operated alike: that costs at least as much as the plain year, and less
    /// than stores that cannot carry anything from day to day.
    @Test(arguments: [0.0, 0.003]) func sharedDaysAreNeverWiderThanThePlainYear(loss: Double) throws {
        let kinds = [0, 0, 1, 2, 2, 2, 1, 0]
        var systems = [true, false].map { Self.eightDays(kinds: kinds, isPlain: $0, loss: loss, least: 0.1) }
        var daily = systems[1]
        daily.setAll(.linksDays, to: 0)
        systems.append(daily)
        let costs = try systems.map { try DayStoreTests.Optimum($0).cost }
        #expect(costs[0] <= costs[1] * (1 + 1e-9))
        #expect(costs[1] < costs[2] * (1 - 1e-6))
        let found = try DayStoreTests.Optimum(systems[1])
        let levels = try found.levels("pit")
        #expect(levels.byCalendarDay.count == 8)
        for level in levels.byCalendarDay {
            #expect(level <= levels.capacity + 1e-7 && level >= 0.1 * levels.capacity - 1e-7)
        }
    }
}
