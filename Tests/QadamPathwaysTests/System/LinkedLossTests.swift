import Foundation
import QadamOptimize
import QadamPathways
import Testing

/// Linked stores with losses against all hours of the year: the limits are those of every hour, neither wider nor narrower.
struct LinkedLossTests {
    static let cases: [(loss: Double, least: Double)] = [
        (0, 0), (0.003, 0), (0.03, 0), (0, 0.2), (0.03, 0.2),
    ]

    /// Days that are all the same: of any plan of the whole year the mean over its shifts by whole days is a plan too, costs
    /// the same and is alike on every day. So one representative day costs what the whole year does.
    @Test(arguments: cases) func identicalDaysCostWhatTheWholeYearCosts(
        loss: Double,
        least: Double
    ) throws {
        let kinds = [Int](repeating: 0, count: 6)
        let linked = try DayStoreTests.Optimum(
            SeasonalStoreTests.eightDays(kinds: kinds, isPlain: false, loss: loss, least: least)
        )
        let plain = try DayStoreTests.Optimum(
            SeasonalStoreTests.eightDays(kinds: kinds, isPlain: true, loss: loss, least: least)
        )
        #expect(abs(linked.cost / plain.cost - 1) < 1e-8, "\(linked.cost) \(plain.cost)")
        #expect(try linked.levels("pit").capacity > 0.1)
    }

    /// Days that share a representative one are operated alike. The whole year with the rates of such days made the same
    /// columns, and a level of its own for every hour, is that and nothing else.
    @Test(arguments: cases) func sharedDaysCostWhatAllHoursOperatedAlikeCost(
        loss: Double,
        least: Double
    ) throws {
        for kinds in [[0, 0, 1, 2, 2, 2, 1, 0], [0, 1, 0, 1, 1, 0], [1, 1, 1, 0, 0, 1]] {
            let linked = try DayStoreTests.Optimum(
                SeasonalStoreTests.eightDays(kinds: kinds, isPlain: false, loss: loss, least: least)
            )
            let plain = try SystemModel(
                SeasonalStoreTests.eightDays(kinds: kinds, isPlain: true, loss: loss, least: least)
            )
            let hours = try Highs.solve(try Self.alike(plain, kinds))
            let cost = try #require(hours.objective)
            #expect(abs(linked.cost / cost - 1) < 1e-8, "\(kinds): \(linked.cost) \(cost)")
        }
    }

    /// Two equal days of two slices of twelve hours; half of a level is lost in each. A demand of 1 in the first, sun in the
    /// second at a cost of 1 for a rate of 1, and a store at 1. Of the level of the morning, I, half is left at noon less
    /// what is taken: I / 2 − 1 = 0, I = 2. The sun charges 2 from nothing to 2, a quarter of the year's hours a day, a
    /// rate of 8. Together 10. Bounding the evening's rest of the morning, a quarter, by what is taken at noon would ask for
    /// a morning of 4.
    @Test func theStoreIsAsLargeAsItsHighestLevel() throws {
        let sets = EnergySets(
            [
                .region: ["R"], .technology: ["sun"], .commodity: ["heat"], .mode: ["1"], .storage: ["pit"],
                .slice: ["S", "W"], .day: ["D"], .calendarDay: ["1", "2"],
            ],
            years: [2030]
        )
        var system = EnergySystem(sets: sets)
        system.setDays(weights: [2], hours: [12, 12], order: [0, 0])
        system.setAll(.discountRate, to: 0)
        system.setAll(.operationalLife, to: 1)
        system.setAll(.output, to: 1)
        system.setAll(.capitalCost, to: 1)
        system.setSeries(.capacityFactor, [.technology: "sun"], over: .slice, [0, 1])
        system.setAll(.annualDemand, to: 2)
        system.setSeries(.demandProfile, over: .slice, [1, 0])
        system.setAll(.storedCommodity, to: 1)
        system.setAll(.linksDays, to: 1)
        system.setAll(.chargeEfficiency, to: 1)
        system.setAll(.dischargeEfficiency, to: 1)
        system.setAll(.standingLoss, to: 1 - pow(0.5, 1.0 / 12))
        system.setAll(.storageLife, to: 1)
        system.setAll(.storageCapitalCost, to: 1)
        let found = try DayStoreTests.Optimum(system)
        #expect(abs(found.cost - (8 + 2)) < 1e-6, "\(found.cost)")
        let levels = try found.levels("pit")
        #expect(abs(levels.capacity - 2) < 1e-7)
        #expect(levels.byCalendarDay.count == 2 && levels.byCalendarDay.allSatisfy { abs($0 - 2) < 1e-7 })
    }

    /// The model with the rates of slices of equal days made one column each; levels stay.
    private static func alike(_ model: SystemModel, _ kinds: [Int]) throws -> LinearModel {
        let linear = model.linear
        var builder = LinearModelBuilder(.minimize, offset: linear.offset)
        let rows = (0..<linear.rowCount).map { builder.row(linear.bounds(of: LinearModel.Row($0))) }
        var merged: [String: [Int]] = [:]
        var order: [String] = []
        for column in 0..<linear.columnCount {
            let subject = try #require(model.subject(of: LinearModel.Column(column)))
            var key = subject.description
            if subject.part != .storeContent, let slice = subject.names.last(where: { $0.hasPrefix("s") }),
                let number = Int(slice.dropFirst())
            {
                // Slice k of day d of the year is slice k of the kind of that day.
                let same = "s\(kinds[number / 3] * 3 + number % 3)"
                key = key.replacingOccurrences(of: slice + "]", with: same + "]")
                    .replacingOccurrences(of: slice + ",", with: same + ",")
            }
            if merged[key] == nil { order.append(key) }
            merged[key, default: []].append(column)
        }
        for key in order {
            let columns = merged[key] ?? []
            let cost = columns.reduce(0) { $0 + linear.cost[$1] }
            let first = try #require(columns.first)
            let joint = builder.column(cost: cost, linear.bounds(of: LinearModel.Column(first)))
            var entries: [Int: Double] = [:]
            for column in columns {
                for entry in Int(linear.columnStart[column])..<Int(linear.columnStart[column + 1]) {
                    entries[Int(linear.rowIndex[entry]), default: 0] += linear.coefficient[entry]
                }
            }
            for (row, value) in entries.sorted(by: { $0.key < $1.key }) {
                builder.add(value, joint, to: rows[row])
            }
        }
        #expect(order.count < linear.columnCount)
        return try builder.build()
    }
}
