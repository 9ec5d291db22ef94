import QadamEvidence
import QadamOptimize
public import QadamPathways

/// Ranks of the options of an energy model, and how far each may go in plans that are nearly as good.
public struct EnergyRanking: Sendable, Codable {
    /// Value of every option, and where it leaves or enters.
    public let ranking: OptionRanking
    /// Sizes in plans that cost little more; absent where they were not asked for.
    public let ranges: NearOptimalRanges?
}

/// Plans of an energy model side by side.
public struct EnergyPlans: Sendable, Codable {
    /// One of them.
    public struct Entry: Sendable, Codable {
        /// `baseline`, `cheapest`, `cleanest`, or a limit on the sum of emissions as it was given.
        public let id: String
        /// The plan; absent where there is none.
        public let plan: ComparedPlan?
    }

    /// Options in the order of the sizes of a plan.
    public let options: [String]
    /// The plans.
    public let plans: [Entry]
}

extension Workspace {
    /// Ranks the options of an energy model.
    ///
    /// - Parameters:
    ///   - limit: limit on the sum of emissions; `nil` for none.
    ///   - within: how much dearer than the optimum a plan may be for the near-optimal ranges, such as 0.05; `nil` to
    ///     leave them out.
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func energyRanking(
        _ request: EnergyRequest,
        limit: Double? = nil,
        within: Double? = nil,
        observer: ComparisonObserver = ComparisonObserver()
    ) throws -> EnergyAnswer<EnergyRanking> {
        try compare(request) { model, options throws(OptimizeError) in
            let ranking = try OptionRanking.find(model, limit: limit, options: options, observer: observer)
            guard ranking.plan != nil else { return (nil, ranking.findings) }
            guard let within else {
                return (EnergyRanking(ranking: ranking, ranges: nil), ranking.findings)
            }
            let ranges = try NearOptimalRanges.find(
                model,
                tolerance: within,
                limit: limit,
                options: options,
                observer: observer
            )
            return (EnergyRanking(ranking: ranking, ranges: ranges), ranking.findings + ranges.findings)
        }
    }

    /// Business as usual, the cheapest plan, the cheapest under each limit, and the cleanest, side by side.
    ///
    /// - Parameter limits: limits on the sum of emissions.
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func energyPlans(
        _ request: EnergyRequest,
        limits: [Double],
        observer: ComparisonObserver = ComparisonObserver()
    ) throws -> EnergyAnswer<EnergyPlans> {
        try compareSystem(request) { base, options throws(OptimizeError) in
            let model = base.comparable
            let front = try ParetoFront.find(model, between: 0, options: options, observer: observer)
            guard let first = front.points.first, let last = front.points.last else {
                return (nil, front.findings)
            }
            var findings = front.findings
            let solver = SolverOptions(
                timeLimit: options.timeLimit,
                relativeGap: options.relativeGap,
                method: .simplex
            )
            let usual = try base.model.businessAsUsual(options: solver)
            findings += usual.findings
            var plans = [
                EnergyPlans.Entry(
                    id: "baseline",
                    plan: usual.compared(base.model, emission: base.emission)
                ),
                EnergyPlans.Entry(id: "cheapest", plan: first),
            ]
            if !limits.isEmpty {
                let ensemble = try limits.map { limit throws(OptimizeError) in
                    try ScenarioEnsemble(model, count: 0, limit: limit, options: options) { _ in
                        ScenarioVariant(id: "", change: ModelChange())
                    }
                }
                for (limit, solved) in zip(limits, ensemble) {
                    plans.append(EnergyPlans.Entry(id: "\(limit)", plan: solved.plan))
                    findings += solved.findings
                }
            }
            plans.append(EnergyPlans.Entry(id: "cleanest", plan: last))
            return (EnergyPlans(options: model.options.map(\.id), plans: plans), findings)
        }
    }
}
