import Foundation
import QadamPathways

/// A campus of any number of buildings as an energy system: 12 representative days of 24 hours, 8 periods of 5 years,
/// 4 levels a building, batteries and hot water tanks in the buildings, a seasonal store in the heating network.
///
/// Energy in MWh, power in MW, money in thousands. All numbers are formulas, so that `peers/campus_matrix.py` builds the
/// very same matrix; they are of the right size and stand for no place.
struct CampusCase {
    let buildings: Int
    /// Buildings of one type stand behind one node of the networks instead of one each.
    let sharesNodes: Bool
    /// Periods of five years, 8 in the case that is measured.
    var periods = 8
    /// Every node has two more heat pumps, dearer or thirstier, that no plan needs.
    var hasRivals = false

    static let daysOfMonths = [31.0, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    static let types = 5
    static let levels = ["as is", "basic", "good", "deep"]
    static let heatLeft = [1, 0.8, 0.6, 0.45]
    static let powerLeft = [1, 0.95, 0.9, 0.9]
    static let workCost = [0, 0.03, 0.07, 0.09]

    static func area(_ building: Int) -> Double { 1000 * Double(1 + building * 7919 % 13) }

    /// The node of a building, and the floor area behind each node.
    func node(_ building: Int) -> Int { sharesNodes ? building % Self.types : building }

    var nodeAreas: [Double] {
        var areas = [Double](repeating: 0, count: sharesNodes ? min(Self.types, buildings) : buildings)
        for building in 0..<buildings { areas[node(building)] += Self.area(building) }
        return areas
    }

    // MARK: - Courses

    static func season(_ day: Int) -> Double { cos(2 * .pi * (Double(day) + 0.5) / 12) }

    /// Part of the year's demand in every slice.
    static func shares(_ rate: (_ day: Int, _ hour: Double) -> Double) -> [Double] {
        var values: [Double] = []
        for day in 0..<12 {
            for hour in 0..<24 { values.append(daysOfMonths[day] * rate(day, Double(hour) + 0.5)) }
        }
        let total = values.reduce(0, +)
        return values.map { $0 / total }
    }

    static func heatCourse(_ type: Int) -> [Double] {
        shares { day, hour in
            max(0.02, 0.55 + 0.5 * season(day)) * (1 + 0.25 * cos(2 * .pi * (hour - 6 - Double(type)) / 24))
        }
    }

    static func powerCourse(_ type: Int) -> [Double] {
        shares { day, hour in
            (1 + 0.1 * season(day)) * (0.5 + max(0, sin(.pi * (hour - 6 - 0.5 * Double(type)) / 13)))
        }
    }

    static let sun: [Double] = (0..<288).map { slice in
        let (day, hour) = (slice / 24, Double(slice % 24) + 0.5)
        if hour < 6 || hour > 18 { return 0 }
        return sin(.pi * (hour - 6) / 12) * (0.55 - 0.35 * season(day))
    }

    // MARK: - The system

    func system() -> EnergySystem {
        let nodes = 0..<nodeAreas.count
        let months = Self.daysOfMonths.enumerated().flatMap { month, days in
            [Int](repeating: month, count: Int(days))
        }
        let sets = EnergySets(
            [
                .region: ["campus"],
                .technology: ["import", "gas boiler", "wood boiler", "collector"]
                    + nodes.flatMap { ["transformer \($0)", "substation \($0)", "pv \($0)", "pump \($0)"] }
                    + (hasRivals ? nodes.flatMap { ["dear pump \($0)", "dearer pump \($0)"] } : []),
                .commodity: ["grid", "network"] + nodes.flatMap { ["power \($0)", "heat \($0)"] },
                .mode: ["run"], .emission: ["CO2"],
                .storage: ["pit"] + nodes.flatMap { ["battery \($0)", "tank \($0)"] },
                .slice: (0..<288).map { "d\($0 / 24)h\($0 % 24)" },
                .day: (0..<12).map { "d\($0)" }, .calendarDay: months.indices.map { "c\($0)" },
                .building: (0..<buildings).map { "b\($0)" }, .level: Self.levels,
            ],
            years: (0..<periods).map { 2025 + 5 * $0 }
        )
        var system = EnergySystem(sets: sets)
        system.setDays(
            weights: Self.daysOfMonths,
            hours: [Double](repeating: 1, count: 24),
            order: months
        )
        system.setAll(.discountRate, to: 0.05)
        system.setAll(.depreciationMethod, to: 2)
        system.setAll(.periodYears, to: 5)
        system.setAll(.capacityToActivity, to: 8760)
        addSite(&system)
        for node in nodes { addNode(node, &system) }
        addBuildings(&system)
        return system
    }

    private func addSite(_ system: inout EnergySystem) {
        let years = system.sets.names(.year)
        make(["grid": 1], by: "import", &system)
        for technology in ["gas boiler", "wood boiler", "collector"] {
            make(["network": 1], by: technology, &system)
        }
        stands("import", 1000, &system)
        builds("gas boiler", life: 20, cost: 100, fixed: 2, &system)
        builds("wood boiler", life: 20, cost: 400, fixed: 8, &system)
        builds("collector", life: 25, cost: 350, fixed: 3, &system)
        system.setSeries(.capacityFactor, [.technology: "collector"], over: .slice, Self.sun)
        for (y, year) in years.enumerated() {
            let step = Double(y)
            system.set(.variableCost, "campus", "import", "run", year, to: 0.06 * pow(1.05, step))
            system.set(.variableCost, "campus", "gas boiler", "run", year, to: 0.03 * pow(1.08, step))
            system.set(.variableCost, "campus", "wood boiler", "run", year, to: 0.045 * pow(1.04, step))
            system.set(.emissionFactor, "campus", "import", "CO2", "run", year, to: 0.8 * pow(0.93, step))
            system.set(.emissionFactor, "campus", "gas boiler", "CO2", "run", year, to: 0.22)
            let area = nodeAreas.reduce(0, +)
            system.set(.emissionLimit, "campus", "CO2", year, to: 0.085 * area * (1 - 0.1 * step))
        }
        system.setAll(.crews, to: 0.12 * Double(buildings))
        store("pit", "network", cost: 1.5, life: 30, charge: 0.98, discharge: 0.98, loss: 0.0003, &system)
        system.set(.linksDays, "campus", "pit", to: 1)
        power("pit", cost: 20, life: 30, &system)
    }

    private func addNode(_ node: Int, _ system: inout EnergySystem) {
        let area = nodeAreas[node]
        make(["power \(node)": 1], by: "transformer \(node)", from: ["grid": 1.02], &system)
        make(["heat \(node)": 1], by: "substation \(node)", from: ["network": 1.05], &system)
        make(["power \(node)": 1], by: "pv \(node)", &system)
        make(["heat \(node)": 1], by: "pump \(node)", from: ["power \(node)": 1.0 / 3], &system)
        stands("transformer \(node)", 6e-5 * area, &system)
        stands("substation \(node)", 1e-4 * area, &system)
        builds("pv \(node)", life: 25, cost: 800, fixed: 10, decline: 0.95, &system)
        builds("pump \(node)", life: 20, cost: 700, fixed: 7, decline: 0.98, &system)
        for (name, taken, cost) in [("dear", 0.4, 750.0), ("dearer", 1.0 / 3, 800)] where hasRivals {
            make(["heat \(node)": 1], by: "\(name) pump \(node)", from: ["power \(node)": taken], &system)
            builds("\(name) pump \(node)", life: 20, cost: cost, fixed: 8, decline: 0.98, &system)
        }
        system.setSeries(.capacityFactor, [.technology: "pv \(node)"], over: .slice, Self.sun)
        system.setAll(.maximumCapacity, [.technology: ["pv \(node)"]], to: 5e-5 * area)
        store(
            "battery \(node)",
            "power \(node)",
            cost: 250,
            life: 15,
            charge: 0.95,
            discharge: 0.95,
            loss: 0.0001,
            decline: 0.9,
            &system
        )
        system.setAll(.minimumStorageLevel, [.storage: ["battery \(node)"]], to: 0.1)
        power("battery \(node)", cost: 100, life: 15, &system)
        store(
            "tank \(node)",
            "heat \(node)",
            cost: 12,
            life: 25,
            charge: 0.99,
            discharge: 0.99,
            loss: 0.01,
            &system
        )
    }

    private func addBuildings(_ system: inout EnergySystem) {
        let heat = (0..<Self.types).map { Self.heatCourse($0) }
        let power = (0..<Self.types).map { Self.powerCourse($0) }
        for building in 0..<buildings {
            let (name, node, area) = ("b\(building)", node(building), Self.area(building))
            let type = building % Self.types
            system.setSeries(
                .buildingProfile,
                [.building: name, .commodity: "power \(node)"],
                over: .slice,
                power[type]
            )
            system.setSeries(
                .buildingProfile,
                [.building: name, .commodity: "heat \(node)"],
                over: .slice,
                heat[type]
            )
            for (k, level) in Self.levels.enumerated() {
                for (commodity, demand) in [
                    ("power \(node)", 0.06 * Self.powerLeft[k]), ("heat \(node)", 0.15 * Self.heatLeft[k]),
                ] {
                    system.setAll(
                        .levelDemand,
                        [.building: [name], .level: [level], .commodity: [commodity]],
                        to: demand * area
                    )
                }
                if k == 0 { continue }
                system.setAll(.levelLife, [.building: [name], .level: [level]], to: 30)
                system.setAll(
                    .levelCost,
                    [.building: [name], .level: [level]],
                    to: (Self.workCost[k] - Self.workCost[k - 1]) * area
                )
            }
        }
    }

    // MARK: - Parts

    private func make(
        _ outputs: [String: Double],
        by technology: String,
        from inputs: [String: Double] = [:],
        _ system: inout EnergySystem
    ) {
        for (attribute, flows) in [(EnergyAttribute.ID.output, outputs), (.input, inputs)] {
            for (commodity, value) in flows {
                system.setAll(
                    attribute,
                    [.technology: [technology], .commodity: [commodity]],
                    to: value
                )
            }
        }
    }

    private func stands(_ technology: String, _ capacity: Double, _ system: inout EnergySystem) {
        system.setAll(.residualCapacity, [.technology: [technology]], to: capacity)
        system.set(.operationalLife, "campus", technology, to: 0)
    }

    private func builds(
        _ technology: String,
        life: Double,
        cost: Double,
        fixed: Double,
        decline: Double = 1,
        _ system: inout EnergySystem
    ) {
        system.set(.operationalLife, "campus", technology, to: life)
        system.setAll(.fixedCost, [.technology: [technology]], to: fixed)
        for (y, year) in system.sets.names(.year).enumerated() {
            system.set(.capitalCost, "campus", technology, year, to: cost * pow(decline, Double(y)))
        }
    }

    private func store(
        _ name: String,
        _ commodity: String,
        cost: Double,
        life: Double,
        charge: Double,
        discharge: Double,
        loss: Double,
        decline: Double = 1,
        _ system: inout EnergySystem
    ) {
        system.set(.storedCommodity, "campus", name, commodity, to: 1)
        system.set(.chargeEfficiency, "campus", name, to: charge)
        system.set(.dischargeEfficiency, "campus", name, to: discharge)
        system.set(.standingLoss, "campus", name, to: loss)
        system.set(.storageLife, "campus", name, to: life)
        for (y, year) in system.sets.names(.year).enumerated() {
            system.set(.storageCapitalCost, "campus", name, year, to: cost * pow(decline, Double(y)))
        }
    }

    private func power(_ name: String, cost: Double, life: Double, _ system: inout EnergySystem) {
        system.set(.storagePowerLife, "campus", name, to: life)
        system.set(.storagePowerToActivity, "campus", name, to: 8760)
        system.setAll(.storagePowerCapitalCost, [.storage: [name]], to: cost)
    }
}
