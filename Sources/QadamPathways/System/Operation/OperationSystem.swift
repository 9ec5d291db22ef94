internal import QadamEvidence

/// One period of a plan as an energy system on all hours of the year, with the capacities of the plan.
///
/// What the plan decided is given: capacities, stores, levels of buildings (as demand). What costs money stays open: how the
/// capacities run, and demand that cannot be met, at a price above any of the plan. Limits on emissions become allowances that
/// nothing but demand is worth passing; of a limit over the horizon the year gets what the plan emits in it. Reserve margins
/// and targets are left out.
struct OperationSystem {
    private let plan: SystemModel
    private let result: SystemResult
    private let hours: SystemHours
    private let y: Int
    private var values: HourlyValues
    private(set) var system: EnergySystem
    private(set) var findings: [Diagnostic] = []

    /// - Parameters:
    ///   - plan: the model of the plan, on the representative days of `hours`.
    ///   - y: the period.
    init(_ plan: SystemModel, _ result: SystemResult, _ hours: SystemHours, period y: Int) {
        self.plan = plan
        self.result = result
        self.hours = hours
        self.y = y
        values = HourlyValues(plan.system, plan.data, hours)
        let sets = Self.sets(plan.system, year: y)
        system = EnergySystem(sets: sets, units: plan.system.units)
        held = Allowances.groups(plan.system).compactMap { name, weights in
            sets.position(name, in: .group).map { ($0, name, weights) }
        }
        copyAttributes()
        setTime()
        setCapacities()
        setStores()
        setDemand()
        setFactors()
        setAllowances()
        findings = values.findings
    }

    private var data: SystemData { plan.data }

    /// Whether demand may move within its day: then the days stay apart.
    private static func hasDays(_ system: EnergySystem) -> Bool {
        system[.shiftableShare].values.contains { $0 > 0 }
    }

    private static func sets(_ system: EnergySystem, year y: Int) -> EnergySets {
        var names: [EnergyDimension: [String]] = [:]
        for dimension in EnergyDimension.allCases where dimension.set == dimension {
            names[dimension] = system.sets.names(dimension)
        }
        names[.building] = []
        names[.level] = []
        for dimension in [EnergyDimension.season, .dayType, .bracket] { names[dimension] = [] }
        names[.group] = system.sets.names(.group) + Allowances.groups(system).map(\.name)
        names[.slice] = RepresentativeDays.everyDay.sliceNames
        let hasDays = hasDays(system)
        names[.day] = hasDays ? RepresentativeDays.calendar : ["year"]
        names[.calendarDay] = hasDays ? RepresentativeDays.calendar : []
        return EnergySets(names, years: [system.sets.years[y]])
    }

    /// Attributes that the plan has decided or that belong to other periods.
    private static let left: Set<EnergyAttribute.ID> = [
        .minimumCapacity, .minimumNewCapacity, .leadTime, .mayRetire, .retirementCost,
        .reserveTechnology, .reserveCommodity, .reserveMargin,
        .renewableTarget, .emissionLimit, .totalEmissionLimit, .totalExogenousEmission,
        .groupLimit, .groupTotalLimit, .netLimit, .marketLimit, .leastCreditQuality,
        .minimumTotalActivity, .maximumTotalActivity, .crews, .subsidyBudget,
        .embodiedEmission, .storageEmbodiedEmission, .annualDemand, .capacityFactor, .demandProfile,
        .storageStart, .linksDays,
    ]

    private static let timeDimensions: Set<EnergyDimension> = [
        .slice, .day, .calendarDay, .season, .dayType, .bracket, .building, .level, .otherBuilding,
        .otherLevel,
    ]

    private mutating func copyAttributes() {
        for attribute in EnergyAttribute.all where !Self.left.contains(attribute.id) {
            if attribute.index.contains(where: Self.timeDimensions.contains) { continue }
            let from = plan.system[attribute.id]
            let year = attribute.index.firstIndex(of: .year)
            system.edit(attribute.id) { table in
                table.fallback = from.fallback
                table.isRequired = from.isRequired
                for row in 0..<from.count {
                    var index = from.unpack(from.keys[row])
                    if let year {
                        if index[year] != y { continue }
                        index[year] = 0
                    }
                    table.append(table.pack(index), from.values[row])
                }
                table.seal()
            }
        }
    }

    private mutating func setTime() {
        if Self.hasDays(plan.system) {
            system.setDays(RepresentativeDays.everyDay)
            system.setAll(.linksDays, to: 1)
        } else {
            // One long day: stores and ramps run on from hour to hour, and the year ends as it began.
            let ones = [Double](repeating: 1, count: HourlyValues.hours)
            system.setDays(weights: [1], hours: ones)
        }
    }

    /// What stands is what the plan has; only what costs nothing to build is not held to its size there, since that says
    /// no more than what the representative days needed.
    private mutating func setCapacities() {
        let total = result[.totalCapacity]
        for r in 0..<data.regions {
            for t in 0..<data.technologies {
                let isFree = (0..<data.periods).allSatisfy { data[.capitalCost][r, t, $0] == 0 }
                put(.residualCapacity, [r, t, 0], total.value([r, t, y]))
                if isFree { continue }
                put(.maximumNewCapacity, [r, t, 0], 0)
                drop(.maximumCapacity, [r, t, 0])
            }
        }
    }

    private mutating func setStores() {
        let (energy, power) = (result[.totalStorage], result[.storagePower])
        for r in 0..<data.regions {
            for s in 0..<data.storages {
                put(.residualStorage, [r, s, 0], energy.value([r, s, y]))
                put(.maximumStorage, [r, s, 0], energy.value([r, s, y]))
                put(.residualStoragePower, [r, s, 0], power.value([r, s, y]))
                put(.maximumStoragePower, [r, s, 0], power.value([r, s, y]))
            }
        }
    }

    /// Limits of the plan as allowances of the year, at a price that is worth paying for nothing but demand: they hold
    /// as far as the capacities can hold them, and what passes them is seen.
    private mutating func setAllowances() {
        for (group, _, weights) in held {
            for (e, weight) in weights { put(.groupWeight, [group, e], weight) }
        }
        for r in 0..<data.regions {
            for allowance in Allowances(plan, result, period: y).of(region: r) {
                let group = held.first { $0.name == allowance.name }?.group
                guard let group else { continue }
                put(.freeAllowance, [r, group, 0], allowance.amount)
                put(.emissionTax, [r, group, 0], max(1.001 * allowance.price, excessPrice))
            }
        }
    }

    /// Groups of this system that hold a limit of the plan: position, name, and weights of emissions.
    private var held: [(group: Int, name: String, weights: [(Int, Double)])] = []

    /// A tenth of what unserved demand costs, by the most that a unit of activity emits.
    private var excessPrice: Double {
        let unserved = system[.unservedCost].values.min() ?? 1
        let dirtiest = plan.system[.emissionFactor].values.max() ?? 0
        return dirtiest > 0 ? 0.1 * unserved / dirtiest : unserved
    }

    private mutating func setDemand() {
        let prices = result[.commodityPrice]
        let highest = prices.values.max() ?? 0
        for r in 0..<data.regions {
            for c in 0..<data.commodities {
                guard let hourly = demand(r, c) else { continue }
                let total = hourly.reduce(0, +)
                guard total > 0 else { continue }
                put(.annualDemand, [r, c, 0], total)
                system.edit(.demandProfile) { table in
                    for l in hourly.indices { table.append(table.pack([r, c, l, 0]), hourly[l] / total) }
                }
                if data[.unservedCost][r, c, y].isNaN {
                    put(.unservedCost, [r, c, 0], highest > 0 ? 10 * highest : 1)
                }
            }
        }
        system.edit(.demandProfile) { $0.seal() }
    }

    /// Demand of a commodity in every hour, that of buildings at their levels included; nil after a report.
    private mutating func demand(_ r: Int, _ c: Int) -> [Double]? {
        var sum = [Double](repeating: 0, count: HourlyValues.hours)
        let annual = data[.annualDemand][r, c, y].given
        if annual > 0 {
            guard let profile = values.profile(.demandProfile, [r, c, 0, y]) else { return nil }
            for l in sum.indices { sum[l] += annual * profile[l] }
        }
        let levels = result[.buildingLevel]
        let own = data[.levelProfile]
        for ladder in plan.buildingSteps.ladders {
            for (k, level) in ladder.levels.enumerated() {
                let share = levels.value([ladder.building, level, y])
                let amount = share * BuildingDemand.amount(data, ladder, k, r, c, y)
                if amount == 0 { continue }
                let hasOwn = !own.isEmpty && own.hasBlock(ladder.building, level, c)
                let profile =
                    hasOwn
                    ? values.profile(.levelProfile, [ladder.building, level, c, 0, y])
                    : values.profile(.buildingProfile, [ladder.building, c, 0, y])
                guard let profile else { return nil }
                for l in sum.indices { sum[l] += amount * profile[l] }
            }
        }
        return sum
    }

    private mutating func setFactors() {
        system.edit(.capacityFactor) { $0.fallback = plan.system[.capacityFactor].fallback }
        for r in 0..<data.regions {
            for t in 0..<data.technologies {
                let isGiven =
                    data[.capacityFactor].hasBlock(r, t)
                    || hours.uses.contains { use in
                        use.attribute == .capacityFactor && (use.index[0] ?? r) == r
                            && (use.index[1] ?? t) == t
                    }
                guard isGiven, let factors = values.rate(.capacityFactor, [r, t, 0, y]) else { continue }
                system.edit(.capacityFactor) { table in
                    for l in factors.indices { table.append(table.pack([r, t, l, 0]), factors[l]) }
                }
            }
        }
        system.edit(.capacityFactor) { $0.seal() }
    }

    private mutating func put(_ id: EnergyAttribute.ID, _ index: [Int], _ value: Double) {
        system.edit(id) { $0.put($0.pack(index), value) }
    }

    private mutating func drop(_ id: EnergyAttribute.ID, _ index: [Int]) {
        if system[id].value(index) != nil { put(id, index, .infinity) }
    }
}
