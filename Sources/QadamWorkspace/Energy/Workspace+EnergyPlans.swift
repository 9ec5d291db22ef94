public import QadamEvidence
public import QadamOptimize
public import QadamPathways
import QadamStore

/// What came of asking an energy model.
public struct EnergyAnswer<Value: Sendable>: Sendable {
    /// The answer; `nil` where there is none.
    public let value: Value?
    /// The system that was solved, with names.
    public let system: EnergySystem?
    /// The version under which the result is kept; `nil` if it was not.
    public let version: Int?
    /// Everything that was found, errors first.
    public let diagnostics: [Diagnostic]

    init(_ value: Value?, _ system: EnergySystem? = nil, version: Int? = nil, found diagnostics: [Diagnostic])
    {
        self.value = value
        self.system = system
        self.version = version
        self.diagnostics = diagnostics.reduce(into: [Diagnostic]()) {
            if !$0.contains($1) { $0.append($1) }
        }.sorted { $0.severity > $1.severity }
    }
}

/// A model that was opened, within the limits of a request.
struct OpenedModel {
    let name: String
    let system: EnergySystem
    /// Where its values come from, if it is the pathway of an organisation.
    let provenance: SiteProvenance?
}

extension Workspace {
    /// Solves an energy model.
    ///
    /// - Parameters:
    ///   - request: which model, and what is wanted.
    ///   - observer: is told of the progress and may stop the solver.
    ///   - act: who does it, and when; `nil` to solve without keeping the result.
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func solveEnergyModel(
        _ request: EnergyRequest,
        observer: SolveObserver = SolveObserver(),
        act: Act? = nil
    ) throws -> EnergyAnswer<EnergyPlan> {
        let (opened, found) = try openModel(request)
        guard let opened else { return EnergyAnswer(nil, found: found) }
        let (name, system) = (opened.name, opened.system)
        do {
            let (result, model, problems) =
                act == nil
                ? try Self.solve(system, request, observer)
                : try solvedAndKept(opened, request, observer)
            guard let result, let model else { return EnergyAnswer(nil, system, found: found + problems) }
            var plan = EnergyPlan(result, of: model, named: name, request)
            let (usual, remarks) = try Self.usual(beside: result, plan, model, request, observer)
            plan.businessAsUsual = usual
            let version = result.objective == nil ? nil : try keep(plan, request, name, act)
            return EnergyAnswer(plan, system, version: version, found: found + problems + remarks)
        } catch let error as OptimizeError {
            return EnergyAnswer(nil, system, found: found + [Diagnostic(error)])
        }
    }

    static func solve(
        _ system: EnergySystem,
        _ request: EnergyRequest,
        _ observer: SolveObserver,
        model known: SystemModel? = nil
    ) throws -> (SystemResult?, SystemModel?, [Diagnostic]) {
        var options = SolverOptions(relativeGap: request.gap, method: request.method)
        options.timeLimit = request.timeLimit
        let (model, problems) = try known.map { ($0, []) } ?? Self.model(system, request)
        guard let model else { return (nil, nil, problems) }
        let goal = request.goal(in: system)
        let result = try model.solve(
            for: goal,
            isExact: request.isExact,
            options: options,
            observer: observer
        )
        return (result, model, try model.findings(of: result) + model.trouble(of: result, for: goal))
    }

    /// The linear model of a request; nil where it does not say which emission is made small.
    static func model(_ system: EnergySystem, _ request: EnergyRequest) throws -> (
        SystemModel?, [Diagnostic]
    ) {
        let wrong = request.goal(in: system).findings()
        if !wrong.isEmpty { return (nil, wrong) }
        guard request.objective != .cost else { return (try SystemModel(system), []) }
        let (emission, problems) = system.emission(named: request.emission)
        guard let emission else { return (nil, problems) }
        return (try SystemModel(system, counting: emission), [])
    }

    /// Opens the model with the limits of a request.
    func openLimited(_ request: EnergyRequest) throws -> ((name: String, system: EnergySystem)?, [Diagnostic])
    {
        let (opened, found) = try openModel(request)
        return (opened.map { ($0.name, $0.system) }, found)
    }

    /// The same, with where the values of a site come from.
    func openModel(_ request: EnergyRequest) throws -> (OpenedModel?, [Diagnostic]) {
        let opened = try openEnergyModel(request.model)
        guard let system = opened.system, let report = opened.report else { return (nil, opened.diagnostics) }
        let (limited, problems) = system.limited(by: request.caps)
        // What reading has to say was said at import and is by `check`; before an answer stands only what forbids it, and that
        // defaults were taken which the folder does not state: other ones are another model with another optimum.
        let found =
            opened.diagnostics.filter { $0.severity == .error || $0.code == "EXC-0750" } + problems
        if problems.contains(where: { $0.severity == .error }) { return (nil, found) }
        return (OpenedModel(name: report.name, system: limited, provenance: opened.provenance), found)
    }

    private func keep(_ plan: EnergyPlan, _ request: EnergyRequest, _ name: String, _ act: Act?) throws
        -> Int?
    {
        guard let act else { return nil }
        let documents = DocumentSet(try store.documents())
        let caps = request.caps.map { "\($0.region ?? "")/\($0.emission)@\($0.year ?? 0)=\($0.amount)" }
        let inputs = InputsHash(
            [documents.fingerprint(of: EnergyModelFiles.prefix + name + "/"), plan.minimized]
                + [request.emission ?? "", "\(request.gap)", "\(request.isExact)", request.method.rawValue]
                + [request.weight, request.budget].map { $0.map { "\($0)" } ?? "" }
                + ["\(request.leavesOutUsual)"]
                + caps
                + EnergySystem.methods.map(\.id)
        )
        let result = NewResult(
            kind: "energy",
            subject: name,
            inputs: inputs.text,
            at: act.at,
            actor: act.actor,
            content: try StableJSON.text(plan)
        )
        return try store.saveResult(result).version
    }
}
