/// What a solver tells while it works.
public struct SolveProgress: Sendable, Equatable {
    /// Why it tells.
    public enum Event: Sendable, Equatable {
        /// Some steps were done; this comes often and serves to stop the solver.
        case step
        /// A better whole-number solution was found.
        case improvement
        /// A line of the branch-and-bound table was reached.
        case report
    }

    /// Why it tells.
    public let event: Event
    /// Seconds since the solve began, by the solver's clock.
    public let seconds: Double
    /// Iterations of the linear solver so far.
    public let iterations: Int
    /// Nodes of the search tree so far; 0 for a linear model.
    public let nodes: Int
    /// Objective of the best whole-number solution so far; nil before the first and for a linear model.
    public let objective: Double?
    /// Bound that no solution can beat; nil before it is known and for a linear model.
    public let bestBound: Double?
}

/// Whether to go on.
public enum SolveControl: Sendable, Equatable {
    /// Go on.
    case proceed
    /// Stop; the result has the status `.interrupted` and the best solution so far.
    case stop
}

/// Who watches a solve. Both functions may be called from a thread of the solver and hold it up while they
/// run.
public struct SolveObserver: Sendable {
    /// Called while the solver works; its answer stops it.
    public var progress: (@Sendable (SolveProgress) -> SolveControl)?
    /// Called with each line of the solver's own log, in English; nil keeps it silent.
    public var log: (@Sendable (String) -> Void)?

    /// An observer.
    public init(
        progress: (@Sendable (SolveProgress) -> SolveControl)? = nil,
        log: (@Sendable (String) -> Void)? = nil
    ) {
        self.progress = progress
        self.log = log
    }
}
