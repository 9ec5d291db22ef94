import QadamEvidence
import QadamOptimize
import QadamPathways

extension Workspace {
    /// The plan of a model: the one that is kept, if it is the plan of this very linear model; else solved, and kept.
    ///
    /// The model is made anew from the workspace each time, so that a change of a table, of the inventory behind a pathway or
    /// of a factor shows in its numbers; then what is kept is not taken, which is said (`WSP-0541`; `WSP-0542` where
    /// another version of the program or of the solver kept it).
    ///
    /// - Parameter asSolved: whether the plan is taken as it was solved, with whatever gap and algorithm; else only one of the
    ///   same settings.
    func solvedPlan(
        _ opened: OpenedModel,
        _ request: EnergyRequest,
        _ observer: SolveObserver,
        asSolved: Bool
    ) throws -> (SystemResult?, SystemModel?, [Diagnostic]) {
        let question = request.question(of: opened)
        guard let kept = KeptPlans(workspace: path).plan(question) else {
            return try solvedAndKept(opened, request, observer)
        }
        let program = try KeptPlan.Program.current()
        let (model, problems) = try Self.model(opened.system, request)
        guard let model else { return (nil, nil, problems) }
        var stale: [Diagnostic] = []
        if kept.program != program {
            stale = [Self.stale("WSP-0542", opened.name)]
        } else if kept.digest != model.linear.digest {
            stale = [Self.stale("WSP-0541", opened.name)]
        } else if !asSolved && kept.settings != request.settings {
            // What was solved last stays kept: a question with settings of its own does not take its place.
            return try Self.solve(opened.system, request, observer, model: model)
        } else if let record = kept.record, let result = SystemResult(record, of: model) {
            return (result, model, try model.findings(of: result) + model.trouble(of: result))
        }
        // A question that takes a plan as it was solved has it solved anew in the same way.
        let again = asSolved ? request.with(kept.settings) : request
        let (result, solved, found) = try solvedAndKept(opened, again, observer, model: model)
        return (result, solved, stale + found)
    }

    /// Solves a model and keeps its plan.
    func solvedAndKept(
        _ opened: OpenedModel,
        _ request: EnergyRequest,
        _ observer: SolveObserver,
        model: SystemModel? = nil
    ) throws -> (SystemResult?, SystemModel?, [Diagnostic]) {
        let (result, model, found) = try Self.solve(opened.system, request, observer, model: model)
        if let record = result?.record, let model {
            let plan = KeptPlan(
                record,
                request.question(of: opened),
                request.settings,
                try KeptPlan.Program.current(),
                digest: model.linear.digest
            )
            KeptPlans(workspace: path).keep(plan)
        }
        return (result, model, found)
    }

    private static func stale(_ code: String, _ name: String) -> Diagnostic {
        Diagnostic(code, .note, at: .entity(kind: "model", id: name), ["model": .text(name)])
    }
}

extension EnergyRequest {
    /// Plans of which questions are kept side by side.
    func question(of opened: OpenedModel) -> KeptPlan.Question {
        KeptPlan.Question(
            model: opened.name,
            objective: objective.rawValue,
            // The emission is part of the plan only where it is made small.
            emission: objective != .cost ? opened.system.emission(named: emission).name : nil,
            weight: objective == .weighted ? weight : nil,
            budget: budget,
            caps: caps.map { "\($0.region ?? "")/\($0.emission)@\($0.year ?? 0)=\($0.amount)" }.sorted()
        )
    }

    func with(_ settings: KeptPlan.Settings) -> EnergyRequest {
        var request = self
        (request.gap, request.isExact) = (settings.gap, settings.isExact)
        request.method = SolverOptions.Method(rawValue: settings.method) ?? method
        return request
    }

    var settings: KeptPlan.Settings {
        KeptPlan.Settings(gap: gap, isExact: isExact, method: method.rawValue)
    }
}

extension KeptPlan.Program {
    /// This program with the solver that it would use.
    static func current() throws(OptimizeError) -> Self {
        Self(methods: EnergySystem.methods.map(\.id), solver: try HighsLibrary.load().version)
    }
}
