import Foundation
import QadamEvidence
import QadamExchange
import QadamPathways
import Testing

/// Hourly series in Qadam's own tables, and what can be wrong with them.
struct EnergyHoursTests {
    /// A folder with a demand that follows `load`, 1 in all hours but 3 on day 10, and a factor that follows `sun`, 0.5 at noon.
    static let folder: [String: String] = {
        var hourly = "hour,load,sun\n"
        for hour in 0..<8760 {
            hourly += "\(hour),\(hour / 24 == 10 ? 3 : 1),\(hour % 24 == 12 ? 0.5 : 0)\n"
        }
        return [
            "model.yaml": "version: 1\ndays:\n  clusters: 2\n  extremes: [load]\n",
            "hourly.csv": hourly,
            "series.csv":
                "attribute,series,technology,commodity\ndemandProfile,load,,heat\ncapacityFactor,sun,pv,\n",
            "regions.csv": "region,discountRate\nR,0\n",
            "years.csv": "year\n2030\n2031\n",
            "technologies.csv": "technology,operationalLife\npv,20\nboiler,20\n",
            "commodities.csv": "commodity\nheat\n",
            "modes.csv": "mode\n1\n",
            "capitalCost.csv": "value\n1\n",
            "annualDemand.csv": "commodity,value\nheat,100\n",
            "output.csv": "technology,value\npv,1\nboiler,1\n",
        ]
    }()

    static func read(_ change: [String: String?] = [:]) -> EnergyTablesOutcome {
        let texts = folder.merging(change.compactMapValues { $0 }) { $1 }
            .filter { change[$0.key] != .some(nil) }
        return EnergyTables.read(
            files: texts.mapValues { $0 }.reduce(into: [:]) { files, entry in
                files[entry.key] = .bytes([UInt8](entry.value.utf8), name: entry.key)
            },
            name: "folder"
        )
    }

    @Test func followsTheSeriesOnTheChosenDays() throws {
        let outcome = Self.read()
        #expect(outcome.findings.filter { $0.severity == .error } == [])
        let system = try #require(outcome.system)
        let days = try #require(outcome.hours?.days)
        #expect(days.count == 3)
        #expect(days.names.contains("01-11"))
        #expect(system.sets.count(.slice) == 72)
        // Day 10 stands for itself: 3 of (364 · 24 + 24 · 3) an hour.
        let total = 364.0 * 24 + 24 * 3
        #expect(
            system.value(.demandProfile, "R", "heat", "01-11T07", "2031").map { abs($0 - 3 / total) < 1e-12 }
                == true
        )
        #expect(system.value(.capacityFactor, "R", "pv", "01-11T12", "2030") == 0.5)
        #expect(system.value(.capacityFactor, "R", "boiler", "01-11T12", "2030") == 1)
        let splits = system.sets.names(.slice).compactMap { system.value(.yearSplit, $0, "2030") }
        #expect(abs(splits.reduce(0, +) - 1) < 1e-12)
        #expect(system.findings().filter { $0.severity == .error } == [])
    }

    @Test(
        arguments: [
            ("EXC-0870", ["hourly.csv": "hour,load,sun\n0,1,0\n1,1,0\n"]),
            ("EXC-0871", ["model.yaml": "version: 1\n", "slices.csv": "slice\nA\n"]),
            ("EXC-0872", ["hourly.csv": nil]),
            ("EXC-0872", ["series.csv": nil]),
            ("EXC-0873", ["slices.csv": "slice\nA\n"]),
            ("EXC-0873", ["yearSplit.csv": "value\n1\n"]),
            ("EXC-0874", ["series.csv": "attribute,series\ndemandProfile,laod\n"]),
            ("EXC-0874", ["model.yaml": "version: 1\ndays:\n  clusters: 2\n  extremes: [laod]\n"]),
            ("EXC-0875", ["series.csv": "attribute,series\nvariableCost,load\n"]),
            ("EXC-0876", ["series.csv": "attribute,series,technology\ndemandProfile,load,pv\n"]),
            ("EXC-0877", ["series.csv": "attribute,series\ndemandProfile,load\ndemandProfile,sun\n"]),
            ("EXC-0879", ["series.csv": "attribute,series\ndemandProfile,load\ncapacityFactor,load\n"]),
            ("EXC-0880", ["capacityFactor.csv": "technology,value\npv,0.3\n"]),
            ("EXC-0809", ["series.csv": "attribute,series,commodity\ndemandProfile,load,cold\n"]),
        ] as [(String, [String: String?])]
    )
    func namesWhatIsWrong(_ code: String, _ change: [String: String?]) {
        let outcome = Self.read(change)
        #expect(outcome.findings.contains { $0.code == code && $0.severity == .error })
        #expect(outcome.system == nil)
    }

    /// The sun is `most` at noon, and on a hundred of 365 days 0.5 in the hour before too. The one day that stands for the year is
    /// dull, so its sum is short by 50 of 365 · most + 50. At 0.5 it is scaled to it; at 0.9 the noon would pass 1 (1.037): it
    /// stays as it is, and that is said.
    @Test(arguments: [(0.5, false), (0.9, true)])
    func saysWhereARateMissesItsSum(_ most: Double, _ isMissed: Bool) throws {
        var hourly = "hour,load,sun\n"
        for hour in 0..<8760 {
            let before = hour % 24 == 11 && hour / 24 < 100 ? 0.5 : 0
            hourly += "\(hour),1,\(hour % 24 == 12 ? most : before)\n"
        }
        let outcome = Self.read([
            "hourly.csv": hourly, "model.yaml": "version: 1\ndays:\n  clusters: 1\n",
        ])
        let system = try #require(outcome.system)
        let day = try #require(outcome.hours?.days.names.first)
        let noon = try #require(system.value(.capacityFactor, "R", "pv", day + "T12", "2030"))
        let scale = isMissed ? 1 : (365 * most + 50) / (365 * most)
        #expect(abs(noon - scale * most) < 1e-12)
        let missed = outcome.findings.filter { $0.code == "EXC-0881" }
        #expect(missed.map(\.severity) == (isMissed ? [.warning] : []))
    }

    @Test func refusesACourseThatIsZeroAllYear() {
        var hourly = "hour,load,sun\n"
        for hour in 0..<8760 { hourly += "\(hour),0,0\n" }
        let outcome = Self.read(["hourly.csv": hourly])
        #expect(outcome.findings.contains { $0.code == "EXC-0878" })
        #expect(outcome.system == nil)
    }
}
