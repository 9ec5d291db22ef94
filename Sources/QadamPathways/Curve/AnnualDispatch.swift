/// A year of the site with a given set of options, run by a fixed rule instead of an optimization: options that were taken
/// run first, cleanest first, then what stands today, cheapest first; a store only shifts surplus. The rule makes the
/// effect of a set a function of the set alone, and a curve of ten options takes a hundred years in a few
/// milliseconds.
struct AnnualDispatch {
    struct Year {
        let cost: Double
        let tonnes: Double
    }

    let scenario: PathwayScenario
    let chronology: Chronology
    let period: Int
    private let groups: [DemandGroup]
    private let efficiencies: [[Double]]
    private let availabilities: [[Double]]

    init(scenario: PathwayScenario, chronology: Chronology, period: Int) {
        self.scenario = scenario
        self.chronology = chronology
        self.period = period
        groups = DemandGroup.groups(of: scenario)
        efficiencies = scenario.technologies.map { $0.efficiencies(chronology) }
        availabilities = scenario.technologies.map { $0.availabilities(chronology) }
    }

    /// Cost and emissions of a year with the options.
    func year(with options: [AbatementCurve.Option]) -> Year {
        var projects: [Int: Double] = [:]
        var measures: Set<String> = []
        var storages: [Int] = []
        var contracts: Set<String> = []
        for option in options {
            switch option {
            case .measure(let id): measures.insert(id)
            case .technology(let id, let size):
                if let t = scenario.technologies.firstIndex(where: { $0.id == id }) { projects[t] = size }
            case .storage(let id, _):
                if let s = scenario.storages.firstIndex(where: { $0.id == id }) { storages.append(s) }
            case .contract(let id): contracts.insert(id)
            }
        }
        var demand = demands(measures)
        var tally = Tally()
        tally.cost = capitalCost(measures, projects, storages)
        // Heat first: heat pumps take electricity, which is balanced after them.
        let order =
            scenario.commodities.filter { $0.kind == .heat }
            + scenario.commodities.filter { $0.kind == .electricity }
        for commodity in order {
            guard let load = demand[commodity.id] else { continue }
            run(commodity.id, load, projects, storages, &demand, &tally)
        }
        addContracts(contracts, &tally)
        let other = scenario.limit.covers.contains(.scope1) ? scenario.otherEmissions.scope1[period] : 0
        return Year(cost: tally.cost, tonnes: tally.tonnes + other)
    }

    private struct Tally {
        var cost = 0.0
        var tonnes = 0.0
        /// MWh bought, by carrier.
        var bought: [String: Double] = [:]
    }

    private func demands(_ measures: Set<String>) -> [String: [Double]] {
        var demand: [String: [Double]] = [:]
        for commodity in scenario.commodities {
            demand[commodity.id] = [Double](repeating: 0, count: chronology.hours)
        }
        for group in groups {
            var area = 0.0
            for b in group.buildings {
                let building = scenario.buildings[b]
                let here = scenario.measures.filter { measures.contains($0.id) && has($0.id, building) }
                area +=
                    building.areaM2 * scenario.growth(of: building, period: period)
                    * MeasureOrder.remaining(of: group.endUse, after: here)
            }
            let load = chronology.loads[Chronology.LoadKey(group.profile, group.endUse)] ?? []
            for h in load.indices { demand[group.commodity]?[h] += load[h] * area }
        }
        return demand
    }

    private func has(_ measure: String, _ building: Building) -> Bool {
        building.levels.contains { scenario.level($0)?.measures.contains(measure) ?? false }
    }

    private func capitalCost(_ measures: Set<String>, _ projects: [Int: Double], _ storages: [Int]) -> Double
    {
        let rate = scenario.economics.discountRate
        func annuity(_ amount: Double, _ years: Int) -> Double {
            amount * CapitalRecovery.factor(rate: rate, years: years)
        }
        var cost = 0.0
        for measure in scenario.measures where measures.contains(measure.id) {
            let area = scenario.buildings.filter { has(measure.id, $0) }.reduce(0) { $0 + $1.areaM2 }
            cost += annuity(measure.investmentPerM2 * area, measure.lifeYears)
        }
        for t in projects.keys.sorted() {
            guard let investment = scenario.technologies[t].investment, let size = projects[t] else {
                continue
            }
            cost += annuity(investment.perMW * size, investment.lifeYears) + investment.fixedPerMWYear * size
        }
        for s in storages {
            let storage = scenario.storages[s]
            guard let energy = storage.projectMWh, let power = storage.projectMW else { continue }
            cost += annuity(storage.energyPerMWh * energy, storage.energyLifeYears)
            cost +=
                annuity(storage.powerPerMW * power, storage.powerLifeYears) + storage.fixedPerMWYear * power
        }
        return cost
    }

    /// Cost and counted emissions of one MWh of output in an hour, electricity of the site at the cheapest purchase.
    private func marginal(_ t: Int, _ h: Int, depth: Int = 0) -> (cost: Double, tonnes: Double) {
        let technology = scenario.technologies[t]
        switch technology.input {
        case .resource: return (technology.variableCost, 0)
        case .carrier(let id):
            guard let carrier = scenario.carrier(id) else { return (technology.variableCost, 0) }
            let factor = carrier.factors[period].covered(scenario.limit.covers)
            return (
                technology.variableCost + carrier.price[period] / efficiencies[t][h],
                factor / efficiencies[t][h]
            )
        case .commodity(let id):
            let sources = scenario.technologies.indices.filter {
                scenario.technologies[$0].output == id && scenario.technologies[$0].input != .resource
                    && scenario.technologies[$0].existingMW(period) != 0
            }
            let best =
                depth > 3 ? nil : sources.map { marginal($0, h, depth: depth + 1) }.min { $0.cost < $1.cost }
            let source = best ?? (0, 0)
            return (
                technology.variableCost + source.cost / efficiencies[t][h],
                source.tonnes / efficiencies[t][h]
            )
        }
    }

    private func run(
        _ commodity: String,
        _ load: [Double],
        _ projects: [Int: Double],
        _ storages: [Int],
        _ demand: inout [String: [Double]],
        _ tally: inout Tally
    ) {
        var open = load
        let here = scenario.technologies.indices.filter { scenario.technologies[$0].output == commodity }
        for t in here where scenario.technologies[t].input == .resource {
            let size = (projects[t] ?? 0) + (scenario.technologies[t].existingMW(period) ?? 0)
            for h in open.indices { open[h] -= availabilities[t][h] * size }
        }
        for s in storages where scenario.storages[s].commodity == commodity {
            shift(&open, scenario.storages[s])
        }
        let taken = here.filter { projects[$0] != nil && scenario.technologies[$0].input != .resource }
            .sorted { (marginal($0, 0).tonnes, $0) < (marginal($1, 0).tonnes, $1) }
        for t in taken {
            let size = projects[t] ?? 0
            use(t, &open, &demand, &tally) { availabilities[t][$0] * size }
        }
        let standing = here.filter { scenario.technologies[$0].input != .resource }
            .sorted { (marginal($0, 0).cost, $0) < (marginal($1, 0).cost, $1) }
        for t in standing {
            let size = scenario.technologies[t].existingMW(period)
            if size == 0 { continue }
            use(t, &open, &demand, &tally) { hour in size.map { availabilities[t][hour] * $0 } ?? .infinity }
        }
    }

    private func use(
        _ t: Int,
        _ open: inout [Double],
        _ demand: inout [String: [Double]],
        _ tally: inout Tally,
        limit: (Int) -> Double
    ) {
        let technology = scenario.technologies[t]
        for h in open.indices where open[h] > 0 {
            let output = min(open[h], limit(h))
            guard output > 0 else { continue }
            open[h] -= output
            let weight = chronology.weights[h]
            let input = output / efficiencies[t][h]
            tally.cost += weight * output * technology.variableCost
            switch technology.input {
            case .carrier(let id):
                guard let carrier = scenario.carrier(id) else { continue }
                tally.cost += weight * input * carrier.price[period]
                tally.tonnes += weight * input * carrier.factors[period].covered(scenario.limit.covers)
                tally.bought[id, default: 0] += weight * input
            case .commodity(let id): demand[id]?[h] += input
            case .resource: break
            }
        }
    }

    /// A store takes surplus of a day and gives it back when it is wanted; it ends the day as it began.
    private func shift(_ open: inout [Double], _ storage: StorageTechnology) {
        guard let energy = storage.projectMWh, let power = storage.projectMW else { return }
        for day in 0..<chronology.days.count {
            var content = 0.0
            // The first run finds the content at midnight, the second begins with it.
            for pass in 0..<2 {
                for h in day * 24..<day * 24 + 24 {
                    content *= 1 - storage.lossPerHour
                    if open[h] < 0 {
                        let room = (energy * storage.depth - content) / storage.chargeEfficiency
                        let charged = max(0, min(-open[h], power, room))
                        content += charged * storage.chargeEfficiency
                        if pass == 1 { open[h] += charged }
                    } else {
                        let given = min(open[h], power, content * storage.dischargeEfficiency)
                        content -= given / storage.dischargeEfficiency
                        if pass == 1 { open[h] -= given }
                    }
                }
            }
        }
    }

    private func addContracts(_ contracts: Set<String>, _ tally: inout Tally) {
        for contract in scenario.contracts {
            let wanted =
                contracts.contains(contract.id)
                ? max(contract.maximumMWh[period], contract.committedMWh[period])
                : contract.committedMWh[period]
            let volume = min(wanted, tally.bought[contract.carrier] ?? 0)
            tally.bought[contract.carrier, default: 0] -= volume
            tally.cost += volume * contract.premium[period]
            guard scenario.limit.covers.contains(.scope2Market),
                let carrier = scenario.carrier(contract.carrier)
            else { continue }
            tally.tonnes -= volume * (carrier.factors[period].scope2Market - contract.factor)
        }
    }
}
