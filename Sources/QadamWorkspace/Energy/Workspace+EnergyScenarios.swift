import QadamEvidence
import QadamOptimize
public import QadamPathways

/// How the cheapest plan swings with single values.
public struct EnergyTornado: Sendable, Codable {
    /// Options in the order of the sizes of a plan.
    public let options: [String]
    /// The bars.
    public let tornado: SensitivityTornado
}

/// What plans cost more than the best one could have done, in every scenario.
public struct EnergyRegret: Sendable, Codable {
    /// What is decided before anybody knows the scenario, in the order of the values of a plan.
    public let decided: [String]
    /// Costs of every plan in every scenario; the plan of least greatest regret first where there is one.
    public let matrix: RegretMatrix
    /// Regret by plan and scenario; absent where a plan cannot be carried through.
    public let regrets: [[Double?]]
    /// Greatest regret by plan; absent where a scenario has none.
    public let greatest: [Double?]
    /// The plan whose greatest regret is least of those listed.
    public let best: String?
    /// Least greatest regret of all plans; absent where no plan holds in every scenario.
    public let leastGreatestRegret: Double?
}

/// The plan that is best on the average over scenarios.
public struct EnergyStochastic: Sendable, Codable {
    /// What is decided before anybody knows the scenario, in the order of the values of a plan.
    public let decided: [String]
    /// Options in the order of the sizes of a plan.
    public let options: [String]
    /// Names of the scenarios in the order of the plans.
    public let scenarios: [String]
    /// The plan.
    public let plan: StochasticPlan
    /// What knowing the scenario beforehand is worth.
    public let valueOfInformation: Double?
    /// What planning for the mean costs.
    public let valueOfStochasticSolution: Double?
}

extension Workspace {
    /// How far the cheapest plan of an energy model swings when values are multiplied, one after the other.
    ///
    /// - Parameter limit: limit on the sum of emissions; `nil` for none.
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func energyTornado(
        _ request: EnergyRequest,
        _ variations: [EnergyVariation],
        limit: Double? = nil,
        observer: ComparisonObserver = ComparisonObserver()
    ) throws -> EnergyAnswer<EnergyTornado> {
        let needed = limit != nil
        return try compareSystem(request, variations: variations, needsEmission: needed) {
            base,
            options throws(OptimizeError) in
            let variants = variations.map { variation in
                let id = variation.attribute + (variation.item.map { ":" + $0 } ?? "")
                return SensitivityVariant(
                    id: id,
                    name: LocalizedName(en: id, ru: id, kk: id),
                    low: base.side(variation, variation.low),
                    high: base.side(variation, variation.high)
                )
            }
            let tornado: SensitivityTornado
            do {
                tornado = try SensitivityTornado.find(
                    base.comparable,
                    variants: variants,
                    limit: limit,
                    options: options,
                    observer: observer
                )
            } catch let error as OptimizeError {
                throw error
            } catch {
                // Sides throw nothing else.
                return (nil, [Diagnostic("PTH-0619", .error, at: .whole, ["id": .text("\(error)")])])
            }
            let value = EnergyTornado(options: base.comparable.options.map(\.id), tornado: tornado)
            return (tornado.plan == nil ? nil : value, tornado.findings)
        }
    }

    /// Regrets of the cheapest plan of every scenario and of the plan whose greatest regret is least.
    ///
    /// - Parameter now: last year of which is decided before the scenario is known.
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func energyRegret(
        _ request: EnergyRequest,
        _ scenarios: [EnergyScenario],
        now: Int,
        observer: ComparisonObserver = ComparisonObserver()
    ) throws -> EnergyAnswer<EnergyRegret> {
        try compareSystem(request, variations: scenarios.flatMap(\.changes), needsEmission: false) {
            base,
            options throws(OptimizeError) in
            let early = base.model.decisions(through: now)
            if early.isEmpty { return (nil, [base.nothingDecided(now)]) }
            let models = try base.models(scenarios)
            let plan = try MinMaxRegretPlan.find(models, early: early, options: options, observer: observer)
            var findings = plan.findings
            var matrix = plan.matrix
            if matrix == nil, observer.progress?(0, 1) != false {
                let found = try RegretMatrix.find(models, early: early, options: options, observer: observer)
                findings += found.findings
                matrix = found
            }
            guard let matrix, !matrix.plans.isEmpty else { return (nil, findings) }
            let value = EnergyRegret(
                decided: base.names(early),
                matrix: matrix,
                regrets: matrix.regrets,
                greatest: matrix.greatest,
                best: matrix.best.map { matrix.plans[$0].id },
                leastGreatestRegret: plan.greatestRegret
            )
            return (value, findings)
        }
    }

    /// The plan of an energy model that is best on the average over scenarios.
    ///
    /// - Parameters:
    ///   - scenarios: all with a probability; they add up to 1.
    ///   - now: last year of which is decided before the scenario is known.
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func energyStochastic(
        _ request: EnergyRequest,
        _ scenarios: [EnergyScenario],
        now: Int,
        observer: ComparisonObserver = ComparisonObserver()
    ) throws -> EnergyAnswer<EnergyStochastic> {
        try compareSystem(request, variations: scenarios.flatMap(\.changes), needsEmission: false) {
            base,
            options throws(OptimizeError) in
            let early = base.model.decisions(through: now)
            if early.isEmpty { return (nil, [base.nothingDecided(now)]) }
            let plan = try StochasticPlan.find(
                base.models(scenarios),
                early: early,
                options: options,
                observer: observer
            )
            let value = EnergyStochastic(
                decided: base.names(early),
                options: base.comparable.options.map(\.id),
                scenarios: scenarios.map(\.id),
                plan: plan,
                valueOfInformation: plan.valueOfInformation,
                valueOfStochasticSolution: plan.valueOfStochasticSolution
            )
            return (plan.expectedCost == nil ? nil : value, plan.findings)
        }
    }
}

extension ComparedSystem {
    /// The system with a value multiplied: as a change of numbers where the shape stays, which is quicker, else as a model
    /// of its own.
    func side(_ variation: EnergyVariation, _ factor: Double) -> SensitivityVariant.Side {
        let varied = system.varied([variation], by: [factor])
        if let other = try? SystemModel(varied, counting: emission),
            let change = ModelChange(from: model.linear, to: other.linear)
        {
            return .change(change)
        }
        let emission = emission
        return .model { ComparableModel(try SystemModel(varied, counting: emission), emission: emission) }
    }

    /// Models of scenarios.
    func models(_ scenarios: [EnergyScenario]) throws(OptimizeError) -> [ScenarioModel] {
        var models: [ScenarioModel] = []
        for scenario in scenarios {
            let other = try SystemModel(system.system(of: scenario), counting: emission)
            models.append(
                ScenarioModel(
                    id: scenario.id,
                    model: ComparableModel(other, emission: emission),
                    probability: scenario.probability
                )
            )
        }
        return models
    }

    /// Names of decisions.
    func names(_ columns: [LinearModel.Column]) -> [String] {
        columns.map { model.subject(of: $0)?.description ?? "" }
    }

    /// That nothing is decided up to a year.
    func nothingDecided(_ now: Int) -> Diagnostic {
        let years = system.sets.years
        return Diagnostic(
            "WSP-0164",
            .error,
            at: .whole,
            [
                "year": .text("\(now)"), "first": .text("\(years.first ?? 0)"),
                "last": .text("\(years.last ?? 0)"),
            ]
        )
    }
}
