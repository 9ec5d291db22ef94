import QadamEvidence
public import QadamOptimize
public import QadamPathways

/// A plan beside all hours of the years that its days stand for.
public struct EnergyOperation: Sendable, Codable {
    /// Name of the model.
    public let model: String
    /// Discounted cost of the plan.
    public let objective: Double
    /// How well the chosen days meet each series.
    public let days: [RepresentationError]
    /// One a period that was asked for.
    public let years: [YearOperation]
}

extension Workspace {
    /// Solves an energy model and runs every hour of its years with what the plan has.
    ///
    /// - Parameters:
    ///   - request: which model, within which limits.
    ///   - years: first years of the periods to run; all where it is empty.
    ///   - observer: is told of the progress and may stop the solver.
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func operateEnergyModel(
        _ request: EnergyRequest,
        years: [Int] = [],
        observer: SolveObserver = SolveObserver()
    ) throws -> EnergyAnswer<EnergyOperation> {
        let (opened, found) = try openModel(request)
        guard let opened else { return EnergyAnswer(nil, found: found) }
        let (name, system) = (opened.name, opened.system)
        let place = Place.entity(kind: "model", id: name)
        guard let hours = try openEnergyModel(request.model).hours else {
            return EnergyAnswer(nil, system, found: found + [Diagnostic("WSP-0400", .error, at: place)])
        }
        let known = system.sets.years
        for year in years where !known.contains(year) {
            let arguments: [String: Argument] = [
                "year": .text(String(year)), "known": .list(known.map(String.init)),
            ]
            return EnergyAnswer(
                nil,
                system,
                found: found + [Diagnostic("WSP-0401", .error, at: place, arguments)]
            )
        }
        do {
            var (result, model, problems) = try solvedPlan(opened, request, observer, asSolved: false)
            guard let result, let model, let objective = result.objective else {
                return EnergyAnswer(nil, system, found: found + problems)
            }
            var options = SolverOptions(method: request.method)
            options.timeLimit = request.timeLimit
            var operated: [YearOperation] = []
            for (y, year) in known.enumerated() where years.isEmpty || years.contains(year) {
                let (operation, more) = try model.operate(
                    period: y,
                    of: result,
                    on: hours,
                    options: options,
                    observer: observer
                )
                problems += more
                guard let operation else { return EnergyAnswer(nil, system, found: found + problems) }
                operated.append(operation)
                problems += Self.findings(operation)
            }
            let value = EnergyOperation(
                model: name,
                objective: objective,
                days: hours.days.errors,
                years: operated
            )
            return EnergyAnswer(value, system, found: found + problems)
        } catch let error as OptimizeError {
            return EnergyAnswer(nil, system, found: found + [Diagnostic(error)])
        }
    }

    /// What the hours show that the days do not: demand that is not met, limits that are passed, a year without solution.
    private static func findings(_ year: YearOperation) -> [Diagnostic] {
        let named: [String: Argument] = ["year": .text(String(year.year))]
        guard year.operatedCost != nil else {
            let arguments = named.merging(["status": .text(year.status)]) { $1 }
            return [Diagnostic("WSP-0402", .warning, at: .whole, arguments)]
        }
        var findings: [Diagnostic] = []
        for supply in year.supply where supply.unserved > 1e-6 * supply.demand {
            let arguments: [String: Argument] = [
                "commodity": .text(supply.commodity), "share": .share(supply.unserved / supply.demand),
                "hours": .integer(supply.hours), "hour": .text(supply.worstHour ?? ""),
            ]
            let place = Place.entity(kind: "region", id: supply.region)
            findings.append(Diagnostic("WSP-0403", .warning, at: place, arguments.merging(named) { $1 }))
        }
        for emission in year.emissions {
            guard let limit = emission.limit, emission.operated > limit * (1 + 1e-6) else { continue }
            let arguments: [String: Argument] = [
                "emission": .text(emission.emission), "amount": .number(emission.operated),
                "limit": .number(limit), "planned": .number(emission.planned),
            ]
            let place = Place.entity(kind: "region", id: emission.region)
            findings.append(Diagnostic("WSP-0404", .warning, at: place, arguments.merging(named) { $1 }))
        }
        return findings
    }
}
