import Foundation
import QadamOptimize
import QadamPathways
import Testing

/// The linear model of a tiny system for every equation, as text that was read by a person. `QADAM_RECORD_GOLDEN=1` writes
/// the files anew.
@Suite struct GoldenEquationTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Golden/energy")

    static let names = [
        "balance", "capacity", "total-capacity", "activity-limits", "reserve-margin", "renewable-target",
        "emission", "trade", "storage", "cost", "link", "demand-response", "minimum-load", "ramp",
        "retirement", "group-emission", "worked-store", "linked-store",
        "commitment", "market-emission", "embodied-emission", "credit-curve", "level-finance",
    ]

    static func system(_ name: String) -> EnergySystem? {
        switch name {
        case "balance": balance()
        case "capacity": capacity()
        case "total-capacity": totalCapacity()
        case "activity-limits": activityLimits()
        case "reserve-margin": reserve()
        case "renewable-target": renewable()
        case "emission": emission()
        case "trade": trade()
        case "storage": SeasonalStorageTests.system()
        case "cost": cost()
        case "link": link()
        case "demand-response": response()
        case "minimum-load": minimumLoad()
        case "ramp": ramp()
        case "retirement": retirement()
        case "group-emission": groupEmission()
        case "worked-store": hourlyStorage(linked: false)
        case "linked-store": hourlyStorage(linked: true)
        case "commitment": UnitCommitmentTests.system(start: 0.01, up: 12, down: 12)
        case "market-emission": MarketEmissionTests.system(limit: 4)
        case "embodied-emission": EmbodiedEmissionTests.system(years: 2)
        case "credit-curve": CreditCurveTests.system()
        case "level-finance": LevelFinanceTests.system(budget: 100)
        default: nil
        }
    }

    @Test(arguments: names) func theModelIsAsRead(name: String) throws {
        let system = try #require(Self.system(name))
        let text = LPFormat.text(of: try SystemModel(system).linear)
        let file = Self.folder.appending(path: "\(name).lp")
        if ProcessInfo.processInfo.environment["QADAM_RECORD_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    /// Gas at 2 a unit of heat; 3 of heat in A and 1 in B; 5 of light at any time.
    static func balance() -> EnergySystem {
        var system = SmallSystem.system(
            SmallSystem.sets(
                technologies: ["well", "boiler", "lamp"],
                commodities: ["gas", "heat", "light"]
            )
        )
        SmallSystem.make("gas", by: "well", cost: 1.5, in: &system)
        SmallSystem.make("heat", by: "boiler", from: "gas", ratio: 2, in: &system)
        SmallSystem.make("light", by: "lamp", from: "gas", in: &system)
        system.setAll(.annualDemand, [.commodity: ["heat"]], to: 4)
        system.set(.demandProfile, "R", "heat", "A", "2030", to: 0.75)
        system.set(.demandProfile, "R", "heat", "B", "2030", to: 0.25)
        system.setAll(.accumulatedDemand, [.commodity: ["light"]], to: 5)
        return system
    }

    static func boiler(years: [Int] = [2030]) -> EnergySystem {
        var system = SmallSystem.system(SmallSystem.sets(years: years))
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", cost: 1, in: &system)
        system.setAll(.capitalCost, to: 7)
        return system
    }

    /// Factors 1 and 0.5, available for 80 % of that, 2 that stand, 4 of activity a unit of capacity.
    static func capacity() -> EnergySystem {
        var system = boiler()
        system.setAll(.residualCapacity, to: 2)
        system.setAll(.capacityToActivity, to: 4)
        system.setAll(.capacityFactor, [.slice: ["B"]], to: 0.5)
        system.setAll(.availabilityFactor, to: 0.8)
        return system
    }

    /// Life 2 over three years: alone in 2030, two investments together from 2031. Units of 4, limits on all.
    static func totalCapacity() -> EnergySystem {
        var system = boiler(years: [2030, 2031, 2032])
        system.setAll(.operationalLife, to: 2)
        system.setAll(.residualCapacity, to: 1)
        system.setAll(.unitCapacity, [.year: ["2031"]], to: 4)
        system.setAll(.minimumCapacity, to: 3)
        system.setAll(.maximumCapacity, to: 20)
        system.setAll(.minimumNewCapacity, to: 1)
        system.setAll(.maximumNewCapacity, to: 12)
        return system
    }

    static func activityLimits() -> EnergySystem {
        var system = boiler(years: [2030, 2031])
        system.setAll(.minimumActivity, [.year: ["2030"]], to: 6)
        system.setAll(.maximumActivity, to: 15)
        system.setAll(.minimumTotalActivity, to: 14)
        system.setAll(.maximumTotalActivity, to: 25)
        return system
    }

    static func reserve() -> EnergySystem {
        var system = boiler()
        system.setAll(.residualCapacity, to: 2)
        system.setAll(.reserveMargin, to: 1.2)
        system.setAll(.reserveCommodity, to: 1)
        system.setAll(.reserveTechnology, to: 0.5)
        return system
    }

    static func renewable() -> EnergySystem {
        var system = ActivityTests.twoWays()
        system.setAll(.yearSplit, [.slice: ["A"]], to: 0.25)
        system.setAll(.yearSplit, [.slice: ["B"]], to: 0.75)
        system.setAll(.renewableTarget, to: 0.4)
        system.setAll(.renewableCommodity, to: 1)
        system.setAll(.renewableTechnology, [.technology: ["dear"]], to: 1)
        return system
    }

    static func emission() -> EnergySystem {
        var system = ActivityTests.twoWays(years: [2030, 2031], emissions: ["CO2"])
        system.setAll(.emissionFactor, [.technology: ["cheap"], .mode: ["1"]], to: 2)
        system.setAll(.emissionLimit, to: 8)
        system.setAll(.exogenousEmission, to: 2)
        system.setAll(.totalEmissionLimit, to: 10)
        system.setAll(.totalExogenousEmission, to: 4)
        system.setAll(.emissionPenalty, to: 0.5)
        return system
    }

    static func trade() -> EnergySystem {
        var system = SmallSystem.system(SmallSystem.sets(regions: ["north", "south"]))
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", cost: 3, in: &system)
        system.set(.tradeRoute, "north", "south", "heat", "2030", to: 1)
        system.set(.tradeRoute, "south", "north", "heat", "2030", to: 0.9)
        return system
    }

    /// A rate of 25 % and a life of 2: start factors 1 and 0.8, a sinking fund that leaves 1 − 0.25 / 0.5625 = 5/9 of the
    /// second year's investment at 0.64.
    static func cost() -> EnergySystem {
        var system = boiler(years: [2030, 2031])
        system.setAll(.discountRate, to: 0.25)
        system.setAll(.operationalLife, to: 2)
        system.setAll(.fixedCost, to: 2)
        return system
    }

    static func link() -> EnergySystem {
        var system = SmallSystem.system(SmallSystem.sets(regions: ["north", "south"]))
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", cost: 3, in: &system)
        system.set(.linkEfficiency, "north", "south", "heat", "2030", to: 0.8)
        system.set(.maximumFlow, "north", "south", "heat", "2030", to: 5)
        system.set(.flowCost, "north", "south", "heat", "2030", to: 0.5)
        return system
    }

    static func response() -> EnergySystem {
        var system = boiler()
        system.setAll(.unservedCost, to: 50)
        system.setAll(.shiftableShare, to: 0.25)
        system.setAll(.shiftCost, to: 1)
        return system
    }

    static func minimumLoad() -> EnergySystem {
        var system = capacity()
        system.setAll(.minimumLoad, to: 0.5)
        return system
    }

    /// Halves of a day of 12 hours: 1/24 an hour is half of the capacity from half to half.
    static func ramp() -> EnergySystem {
        var system = SmallSystem.system(SmallSystem.sets(days: ["d"]))
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", cost: 1, in: &system)
        system.setAll(.residualCapacity, to: 4)
        system.setAll(.sliceDay, to: 1)
        system.setAll(.sliceHours, to: 12)
        system.setAll(.rampUp, to: 1 / 24.0)
        system.setAll(.rampDown, to: 1 / 12.0)
        return system
    }

    /// Life 2 over three years; 8, 6 and 7 from before; 3 to take out of service.
    static func retirement() -> EnergySystem {
        var system = boiler(years: [2030, 2031, 2032])
        system.setAll(.operationalLife, to: 2)
        for (year, capacity) in [("2030", 8.0), ("2031", 6), ("2032", 7)] {
            system.set(.residualCapacity, "R", "boiler", year, to: capacity)
        }
        system.setAll(.fixedCost, to: 4)
        system.setAll(.mayRetire, to: 1)
        system.setAll(.retirementCost, to: 3)
        return system
    }

    static func groupEmission() -> EnergySystem {
        var system = GroupEmissionTests.system()
        system.setAll(.exogenousEmission, [.emission: ["CO2"]], to: 5)
        system.setAll(.groupLimit, to: 45)
        system.setAll(.groupTotalLimit, to: 44)
        system.setAll(.emissionTax, to: 0.3)
        system.setAll(.freeAllowance, to: 20)
        system.setAll(.netLimit, to: 30)
        system.setAll(.creditGroup, to: 1)
        system.set(.creditCost, "R", "removal", "2030", to: 0.1)
        system.set(.maximumCredit, "R", "removal", "2030", to: 10)
        return system
    }

    /// Half a year of each day; half of the content is lost in twelve hours, a quarter of the store stays full.
    static func hourlyStorage(linked: Bool) -> EnergySystem {
        var system = HourlyStorageTests.system(calendar: linked ? ["1", "2"] : [])
        system.setAll(.standingLoss, to: 1 - 0.943874312681694)
        system.setAll(.minimumStorageLevel, to: 0.25)
        if linked {
            system.setAll(.linksDays, to: 1)
            system.set(.dayOfCalendar, "1", "summer", to: 1)
            system.set(.dayOfCalendar, "2", "winter", to: 1)
        }
        return system
    }
}
