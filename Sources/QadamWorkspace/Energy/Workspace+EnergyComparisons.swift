import QadamEvidence
import QadamOptimize
public import QadamPathways

extension Workspace {
    /// Plans of an energy model of which none is both cheaper and cleaner than another.
    ///
    /// - Parameter between: points between the cheapest and the cleanest.
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func energyFront(
        _ request: EnergyRequest,
        between: Int,
        observer: ComparisonObserver = ComparisonObserver()
    ) throws -> EnergyAnswer<ParetoFront> {
        try compare(request) { model, options throws(OptimizeError) in
            let front = try ParetoFront.find(model, between: between, options: options, observer: observer)
            return (front.points.isEmpty ? nil : front, front.findings)
        }
    }

    /// The marginal abatement cost of an energy model, with everything answering to everything else, and the naive curve
    /// beside it.
    ///
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func energyAbatement(
        _ request: EnergyRequest,
        resolution: SystemAbatementCurve.Resolution,
        observer: ComparisonObserver = ComparisonObserver()
    ) throws -> EnergyAnswer<EnergyAbatement> {
        try compare(request) { model, options throws(OptimizeError) in
            let (curve, naive) = try SystemAbatementCurve.findWithNaive(
                model,
                resolution: resolution,
                options: options,
                observer: observer
            )
            if curve.points.isEmpty { return (nil, curve.findings) }
            let findings = curve.findings + (naive?.findings ?? [])
            // Without business as usual the naive curve has nothing to compare with; the curve of the system stands.
            return (EnergyAbatement(system: curve, naive: naive), findings.map { Self.asWarning($0) })
        }
    }

    private static func asWarning(_ finding: Diagnostic) -> Diagnostic {
        guard finding.severity == .error else { return finding }
        return Diagnostic(finding.code, .warning, at: finding.place, finding.arguments)
    }

    func compare<Value: Sendable>(
        _ request: EnergyRequest,
        _ question: (ComparableModel, ComparisonOptions) throws(OptimizeError) -> (Value?, [Diagnostic])
    ) throws -> EnergyAnswer<Value> {
        try compareSystem(request) { base, options throws(OptimizeError) in
            try question(base.comparable, options)
        }
    }

    /// As ``compare(_:_:)``, for questions that change the values of the system.
    ///
    /// - Parameter variations: checked before the model is made.
    /// - Parameter needsEmission: false where a model without emissions can answer too.
    func compareSystem<Value: Sendable>(
        _ request: EnergyRequest,
        variations: [EnergyVariation] = [],
        needsEmission: Bool = true,
        _ question: (ComparedSystem, ComparisonOptions) throws(OptimizeError) -> (Value?, [Diagnostic])
    ) throws -> EnergyAnswer<Value> {
        let (opened, found) = try openLimited(request)
        guard let (_, system) = opened else { return EnergyAnswer(nil, found: found) }
        var (emission, problems) = system.emission(named: request.emission)
        if !needsEmission, system.sets.names(.emission).isEmpty, request.emission == nil {
            (emission, problems) = ("", [])
        }
        problems += system.findings(of: variations)
        if problems.isEmpty { problems += system.misfits(of: variations) }
        guard let emission, problems.isEmpty else {
            return EnergyAnswer(nil, system, found: found + problems)
        }
        do {
            let base = try ComparedSystem(system, emission)
            let options = ComparisonOptions(relativeGap: request.gap, timeLimit: request.timeLimit)
            var (value, findings) = try question(base, options)
            if value == nil, findings.contains(where: { $0.code == "PTH-0604" }) {
                // Which limits contradict each other, in words.
                findings += try base.model.trouble(of: base.model.solve())
            }
            return EnergyAnswer(value, system, found: found + findings)
        } catch {
            return EnergyAnswer(nil, system, found: found + [Diagnostic(error)])
        }
    }
}

/// A system with its model, as comparisons see it.
struct ComparedSystem {
    let system: EnergySystem
    let model: SystemModel
    let comparable: ComparableModel
    /// The emission that is counted; empty for none.
    let emission: String

    init(_ system: EnergySystem, _ emission: String) throws(OptimizeError) {
        (self.system, self.emission) = (system, emission)
        model = try SystemModel(system, counting: emission)
        comparable = ComparableModel(model, emission: emission)
    }
}

/// Both curves of abatement.
public struct EnergyAbatement: Sendable, Codable {
    /// From optimization.
    public let system: SystemAbatementCurve
    /// Each option alone against business as usual; absent where there is none.
    public let naive: NaiveAbatementCurve?
}
