public import QadamEvidence

/// What a solve of a scenario gives: the plans, the abatement cost curve and what was found on the way.
public struct PathwayResult: Hashable, Sendable, Codable {
    /// Version of this form, for stored results.
    public static let version = 1

    /// Identifier of the scenario.
    public let scenario: String
    /// Currency with its price year; all money is in it.
    public let currency: String
    /// Representative days and their errors.
    public let days: RepresentativeDays?
    /// The plans, in the order of ``PlanKind``; empty if the scenario has errors.
    public let plans: [PathwayPlan]
    /// The abatement cost curve.
    public let curve: AbatementCurve?
    /// Findings: of the scenario before the solve, of clashing limits after it.
    public let findings: [Diagnostic]
    /// Size of the largest model.
    public let size: ModelSize?
    /// Gap that was asked for.
    public let requestedGap: Double

    /// The plan of that kind.
    public func plan(_ kind: PlanKind) -> PathwayPlan? { plans.first { $0.kind == kind } }

    /// What the limit costs: discounted cost with it less that without it, currency.
    public var costOfLimit: Double? {
        guard let limited = plan(.limited)?.discountedCost, let free = plan(.leastCost)?.discountedCost else {
            return nil
        }
        return limited - free
    }
}

/// Size of a linear model.
public struct ModelSize: Hashable, Sendable, Codable {
    /// Rows.
    public let rows: Int
    /// Columns.
    public let columns: Int
    /// Non-zero coefficients.
    public let entries: Int
    /// Whole-number columns.
    public let integers: Int
}

/// How a scenario is solved.
public struct PathwayOptions: Hashable, Sendable, Codable {
    /// A plan is good enough when (cost − bound) / cost is at most this.
    public var relativeGap: Double
    /// Longest time for one plan, seconds; absent for no limit.
    public var timeLimit: Double?
    /// Threads of the solver; one gives the same answer every time.
    public var threads: Int
    /// Plans to solve.
    public var plans: [PlanKind]
    /// Whether the abatement cost curve is computed.
    public var curve: Bool

    /// See the fields.
    public init(
        relativeGap: Double = 5e-3,
        timeLimit: Double? = nil,
        threads: Int = 1,
        plans: [PlanKind] = PlanKind.allCases,
        curve: Bool = true
    ) {
        self.relativeGap = relativeGap
        self.timeLimit = timeLimit
        self.threads = threads
        self.plans = plans
        self.curve = curve
    }
}

/// What is told while a scenario is solved.
public enum PathwayProgress: Hashable, Sendable {
    /// Representative days are chosen: how many, how many hours the model has.
    case days(Int, hours: Int)
    /// A plan begins.
    case plan(PlanKind, ModelSize)
    /// The solver works on a plan: cost of the best plan so far and the bound, currency.
    case solving(PlanKind, cost: Double?, bound: Double?)
    /// Prices of the limit are computed.
    case prices(PlanKind)
    /// The abatement cost curve is computed.
    case curve
}

/// Who watches; the answer of `progress` says whether to go on. May be called from a thread of the solver.
public struct PathwayObserver: Sendable {
    /// Called with what happens; `false` stops.
    public var progress: @Sendable (PathwayProgress) -> Bool

    /// An observer.
    public init(progress: @escaping @Sendable (PathwayProgress) -> Bool = { _ in true }) {
        self.progress = progress
    }
}
