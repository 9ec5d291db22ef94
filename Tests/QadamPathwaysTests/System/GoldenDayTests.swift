import Foundation
import QadamOptimize
import QadamPathways
import Testing

/// The linear models of stores on representative days and of buildings, as text that was read by a person.
/// `QADAM_RECORD_GOLDEN=1` writes the files anew.
@Suite struct GoldenDayTests {
    static let names = [
        "store-level", "store-calendar", "store-mornings", "buildings", "response-of-buildings",
    ]

    static func system(_ name: String) -> EnergySystem? {
        switch name {
        case "store-level": stores()
        case "store-calendar": SeasonalStoreTests.fourDays(loss: 0.01)
        case "store-mornings":
            SeasonalStoreTests.eightDays(kinds: [0, 0, 1, 0], isPlain: false, loss: 0.01, least: 0.1)
        case "buildings": buildings()
        case "response-of-buildings": response()
        default: nil
        }
    }

    /// A quarter stays, a hundredth is lost an hour, and discharge costs 0.01.
    static func stores() -> EnergySystem {
        var system = DayStoreTests.sunAndDark()
        system.setAll(.minimumStorageLevel, to: 0.25)
        system.setAll(.standingLoss, to: 0.01)
        system.setAll(.throughputCost, to: 0.01)
        return system
    }

    /// Demand of a school that may move or be missing, and 20 at any time of the year.
    static func response() -> EnergySystem {
        var system = DemandResponseTests.moved()
        system.setAll(.unservedCost, to: 5)
        system.setAll(.accumulatedDemand, to: 20)
        return system
    }

    /// Two buildings, two years, one crew; the library needs the school, whose last level has a course of its own.
    static func buildings() -> EnergySystem {
        var system = BuildingTests.system(
            buildings: ["school", "library"],
            levels: ["asis", "improved", "renovated"],
            demands: [100, 60, 40],
            costs: [100, 200],
            years: [2030, 2031]
        )
        system.setAll(.crews, to: 1)
        system.set(.levelFirstYear, "school", "improved", to: 2031)
        system.set(.levelRequires, "library", "renovated", "school", "improved", to: 1)
        system.set(.levelExcludes, "library", "renovated", "school", "renovated", to: 1)
        system.setSeries(
            .levelProfile,
            [.building: "school", .level: "renovated"],
            over: .slice,
            [0.5, 0.5]
        )
        return system
    }

    @Test(arguments: names) func theModelIsAsRead(name: String) throws {
        let system = try #require(Self.system(name))
        let text = LPFormat.text(of: try SystemModel(system).linear)
        let file = GoldenEquationTests.folder.appending(path: "\(name).lp")
        if ProcessInfo.processInfo.environment["QADAM_RECORD_GOLDEN"] == "1" {
            try Data(text.utf8).write(to: file)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }
}
