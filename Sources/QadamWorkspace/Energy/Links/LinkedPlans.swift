import QadamEvidence
import QadamExchange
import QadamOptimize
import QadamPathways
import QadamStore

/// Which plan of an energy model stands beside business as usual.
public enum PlanChoice: String, Sendable, Codable, CaseIterable {
    /// None: business as usual alone.
    case businessAsUsual = "bau"
    /// The cheapest within the limits of the model.
    case leastCost = "least-cost"
    /// The cheapest of those with the least emissions.
    case leastEmissions = "least-emissions"
    /// The cheapest within limits beside those of the model.
    case limited = "limit"
}

/// One plan with its model and its figures.
struct PlanSide {
    let model: SystemModel
    let result: SystemResult
    let figures: PlanFigures

    init(_ model: SystemModel, _ result: SystemResult) {
        (self.model, self.result) = (model, result)
        figures = PlanFigures(model, result)
    }
}

/// Business as usual and a plan of an energy model, with what ties them to the rest of the workspace.
struct LinkedPlans {
    let name: String
    let system: EnergySystem
    let links: PlanLinks
    let files: EnergyModelFiles
    let businessAsUsual: PlanSide
    /// Absent where business as usual is asked for alone.
    let plan: PlanSide?

    var sides: [PlanSide] { [businessAsUsual] + (plan.map { [$0] } ?? []) }

    /// Position of a year that was asked for; all where none was.
    func periods(_ year: Int?) -> (positions: [Int], findings: [Diagnostic]) {
        let years = system.sets.years
        guard let year else { return (Array(years.indices), []) }
        if let position = years.firstIndex(of: year) { return ([position], []) }
        let arguments: [String: Argument] = [
            "year": .text("\(year)"), "known": .list(years.map { "\($0)" }),
        ]
        return ([], [Diagnostic("PTH-0837", .error, at: .whole, arguments)])
    }
}

extension Workspace {
    /// Solves business as usual, and the plan that is asked for, of a model with links.
    func linkedPlans(
        _ request: EnergyRequest,
        _ choice: PlanChoice,
        observer: SolveObserver
    ) throws -> (plans: LinkedPlans?, findings: [Diagnostic]) {
        var open = request
        open.caps = []
        let (opened, problems) = try openLimited(open)
        guard let (name, system) = opened else { return (nil, problems) }
        let files = EnergyModelFiles(DocumentSet(try store.documents()), model: name)
        let (links, found) = files.links(system)
        var findings = problems + found
        guard let links else { return (nil, findings) }
        do {
            let model = try SystemModel(system)
            let usual = try model.businessAsUsual(options: Self.options(request), observer: observer)
            let result = usual.result
            findings += usual.findings.filter { $0.code != "PTH-0930" }
            guard result.objective != nil else {
                return (nil, findings + [Diagnostic("PTH-0830", .error, at: .whole)])
            }
            var plan: PlanSide?
            if choice != .businessAsUsual {
                let (side, more) = try self.plan(system, request, choice, observer)
                findings += more
                guard let side else { return (nil, findings) }
                plan = side
            }
            let plans = LinkedPlans(
                name: name,
                system: system,
                links: links,
                files: files,
                businessAsUsual: PlanSide(model, result),
                plan: plan
            )
            return (plans, findings)
        } catch let error as OptimizeError {
            return (nil, findings + [Diagnostic(error)])
        }
    }

    private static func options(_ request: EnergyRequest) -> SolverOptions {
        var options = SolverOptions(relativeGap: request.gap, method: request.method)
        options.timeLimit = request.timeLimit
        return options
    }

    private func plan(
        _ system: EnergySystem,
        _ request: EnergyRequest,
        _ choice: PlanChoice,
        _ observer: SolveObserver
    ) throws -> (PlanSide?, [Diagnostic]) {
        let (limited, wrong) = system.limited(by: choice == .leastCost ? [] : request.caps)
        if wrong.contains(where: { $0.severity == .error }) { return (nil, wrong) }
        var asked = request
        asked.objective = choice == .leastEmissions ? .emissions : .cost
        let (result, model, found) = try Self.solve(limited, asked, observer)
        guard let result, let model, result.objective != nil else { return (nil, wrong + found) }
        return (PlanSide(model, result), wrong + found)
    }
}
