import QadamEvidence
public import QadamPathways

extension PathwayPart {
    /// What a report shows of a solved scenario: the plan under the limit first, then the plans beside it.
    ///
    /// `gwpSet` names the set behind the factors of the scenario, such as `AR5`.
    public init(_ result: PathwayResult, _ scenario: PathwayScenario, gwpSet: String) {
        let unit = "t{CO2e:\(gwpSet)}"
        let plans = [PlanKind.limited, .leastCost, .businessAsUsual].compactMap(result.plan)
        let steps = result.curve?.steps ?? []
        var notes: [Message] = []
        if let cost = result.costOfLimit {
            notes.append(Message("report.note.costOfLimit", ["cost": .amount(cost, unit: result.currency)]))
        }
        if let curve = result.curve {
            notes.append(
                Message(
                    "report.note.interaction",
                    [
                        "year": .text("\(curve.period.firstYear)"),
                        "loss": .amount(curve.interactionLoss, unit: "\(unit)/yr"),
                    ]
                )
            )
        }
        self.init(
            runs: plans.map { PathwayReader(plan: $0, result: result, scenario: scenario, unit: unit).run },
            abatement: steps.compactMap { step in
                step.costPerTonne.map { Step(name: .name(step.name), abatement: step.tonnes, cost: $0) }
            },
            abatementUnit: "\(unit)/yr",
            abatementCostUnit: "\(result.currency)/\(unit)",
            notes: notes
        )
    }
}

/// Reads one plan for a report.
struct PathwayReader {
    let plan: PathwayPlan
    let result: PathwayResult
    let scenario: PathwayScenario
    let unit: String

    var run: PathwayPart.Run {
        PathwayPart.Run(
            name: .message(plan.kind.title),
            years: plan.periods.map(\.period.firstYear),
            emissions: emissions,
            limits: plan.periods.map(\.limit),
            costs: plan.periods.map { $0.cost.investment + $0.cost.perYear * Double($0.period.years) },
            prices: plan.periods.map(\.priceOfLimit),
            costUnit: result.currency,
            priceUnit: "\(result.currency)/\(unit)",
            discounted: Figure(
                .message(plan.kind.title),
                plan.discountedCost,
                unit: result.currency
            ),
            built: plan.periods.indices.map { capacities($0) + stores($0) + levels($0) + instruments($0) },
            status: status
        )
    }

    private var status: Argument {
        guard let gap = plan.gap else { return .message(plan.status.message) }
        let arguments: [String: Argument] = [
            "status": .message(plan.status.message), "gap": .share(max(0, gap)),
        ]
        return .message(Message("report.planStatus", arguments))
    }

    /// Emissions that the limit counts, by carrier; what contracts take off and credits are negative, so that a row
    /// sums to what the limit is held against.
    private var emissions: Breakdown {
        let carriers = scenario.carriers.map(\.id)
        var names: [Argument] = scenario.carriers.map { .name($0.name) }
        names += ["contracts", "otherSources", "credits"].map {
            .message(Message("report.pathwaySeries.\($0)"))
        }
        let values = plan.periods.map { period in
            let byCarrier = carriers.map { id in
                period.flows.filter { $0.carrier == id }.reduce(0) { $0 + covered($1.emissions) }
            }
            let energy = covered(period.emissions.energy)
            return byCarrier + [
                energy - byCarrier.reduce(0, +), period.emissions.counted - energy,
                -period.emissions.credited,
            ]
        }
        let shown = names.indices.filter { series in values.contains { abs($0[series]) > 1e-6 } }
        return Breakdown(
            unit: unit,
            rows: plan.periods.map { .text("\($0.period.firstYear)") },
            series: shown.map { names[$0] },
            values: values.map { row in shown.map { row[$0] } }
        )
    }

    private func covered(_ tonnes: ScopeTonnes) -> Double {
        scenario.limit.covers.reduce(0) { sum, scope in
            switch scope {
            case .scope1: sum + tonnes.scope1
            case .scope2Location: sum + tonnes.scope2Location
            case .scope2Market: sum + tonnes.scope2Market
            case .scope3Upstream: sum + tonnes.scope3Upstream
            }
        }
    }

    private func capacities(_ period: Int) -> [Figure] {
        plan.periods[period].capacities.filter { $0.newMW > 1e-6 }.map { capacity in
            let name = scenario.technologies.first { $0.id == capacity.technology }?.name
            return Figure(
                name.map(Argument.name) ?? .text(capacity.technology),
                capacity.newMW * 1000,
                unit: "kW"
            )
        }
    }

    private func stores(_ period: Int) -> [Figure] {
        plan.periods[period].storages.compactMap { storage in
            let former = period > 0 ? plan.periods[period - 1].storages : []
            let before = former.first { $0.storage == storage.storage }?.energyMWh
            let added = storage.energyMWh - (before ?? 0)
            guard added > 1e-6 else { return nil }
            let name = scenario.storages.first { $0.id == storage.storage }?.name
            return Figure(name.map(Argument.name) ?? .text(storage.storage), added * 1000, unit: "kWh")
        }
    }

    /// Levels that begin in the period, each with the number of buildings that reach it.
    private func levels(_ period: Int) -> [Figure] {
        let former = period > 0 ? plan.periods[period - 1].levels : []
        let begun = plan.periods[period].levels.filter { now in
            now.level != nil && former.first { $0.building == now.building }?.level != now.level
        }
        return scenario.levels.compactMap { level in
            let count = begun.filter { $0.level == level.id }.count
            guard count > 0 else { return nil }
            return Figure(
                .message(Message("report.builtLevel", ["level": .name(level.name)])),
                Double(count),
                unit: "1"
            )
        }
    }

    private func instruments(_ period: Int) -> [Figure] {
        plan.periods[period].instruments.filter { $0.amount > 1e-6 }.map { use in
            if let contract = scenario.contracts.first(where: { $0.id == use.instrument }) {
                return Figure(.name(contract.name), use.amount, unit: "MWh/yr")
            }
            let credit = scenario.credits.first { $0.id == use.instrument }
            return Figure(
                credit.map { .name($0.name) } ?? .text(use.instrument),
                use.amount,
                unit: "\(unit)/yr"
            )
        }
    }
}
