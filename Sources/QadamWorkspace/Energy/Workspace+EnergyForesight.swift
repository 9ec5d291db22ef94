import QadamOptimize
public import QadamPathways

/// A plan that is decided step by step with short sight beside one that sees everything.
public struct EnergyRolling: Sendable, Codable {
    /// Options in the order of the sizes of a plan.
    public let options: [String]
    /// Both plans and the steps.
    public let horizon: RollingHorizon
    /// What short sight costs; absent where a step has no plan.
    public let costOfShortSight: Double?
}

/// Plans that cost hardly more than the best and look as different from it as can be.
public struct EnergyAlternatives: Sendable, Codable {
    /// Options in the order of the sizes of a plan.
    public let options: [String]
    /// The optimum and its alternatives.
    public let plans: AlternativePlans
}

extension Workspace {
    /// What deciding an energy model step by step costs, against perfect foresight.
    ///
    /// - Parameters:
    ///   - window: years of the model that a step sees.
    ///   - step: years that are kept of it, at most as many.
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func energyRolling(
        _ request: EnergyRequest,
        window: Int,
        step: Int,
        observer: ComparisonObserver = ComparisonObserver()
    ) throws -> EnergyAnswer<EnergyRolling> {
        try compareSystem(request, needsEmission: false) { base, options throws(OptimizeError) in
            let horizon = try RollingHorizon.find(
                base.comparable,
                window: window,
                step: step,
                options: options,
                observer: observer
            )
            let value = EnergyRolling(
                options: base.comparable.options.map(\.id),
                horizon: horizon,
                costOfShortSight: horizon.costOfShortSight
            )
            return (horizon.foresight == nil ? nil : value, horizon.findings)
        }
    }

    /// Alternatives to the cheapest plan of an energy model.
    ///
    /// - Parameters:
    ///   - within: how much dearer than the optimum a plan may be, such as 0.05.
    ///   - count: how many at most.
    ///   - approach: how they are looked for.
    ///   - limit: limit on the sum of emissions; `nil` for none.
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func energyAlternatives(
        _ request: EnergyRequest,
        within: Double,
        count: Int,
        approach: AlternativePlans.Approach = .hopSkipJump,
        limit: Double? = nil,
        observer: ComparisonObserver = ComparisonObserver()
    ) throws -> EnergyAnswer<EnergyAlternatives> {
        try compareSystem(request, needsEmission: limit != nil) { base, options throws(OptimizeError) in
            let plans = try AlternativePlans.find(
                base.comparable,
                tolerance: within,
                count: count,
                approach: approach,
                limit: limit,
                options: options,
                observer: observer
            )
            let value = EnergyAlternatives(options: base.comparable.options.map(\.id), plans: plans)
            return (plans.plan == nil ? nil : value, plans.findings)
        }
    }
}
