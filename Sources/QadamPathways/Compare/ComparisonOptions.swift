internal import QadamOptimize

/// How the models of a comparison are solved.
public struct ComparisonOptions: Hashable, Sendable, Codable {
    /// A plan with whole numbers is good enough when (cost − bound) / cost is at most this.
    public var relativeGap: Double
    /// Longest time for one solve, seconds; absent for no limit.
    public var timeLimit: Double?
    /// Whether each solve starts from a former one. Off, every solve is a cold one: the same answers, several times
    /// slower.
    public var startsWarm: Bool
    /// Size below which an option counts as not chosen, in the unit of the option.
    public var smallestSize: Double

    /// See the fields.
    public init(
        relativeGap: Double = 1e-6,
        timeLimit: Double? = nil,
        startsWarm: Bool = true,
        smallestSize: Double = 1e-6
    ) {
        self.relativeGap = relativeGap
        self.timeLimit = timeLimit
        self.startsWarm = startsWarm
        self.smallestSize = smallestSize
    }

    /// One thread and a fixed seed: the same digits every time. Simplex, because duals of a vertex and a basis for the
    /// next solve are what a comparison lives on.
    var solver: SolverOptions {
        SolverOptions(timeLimit: timeLimit, relativeGap: relativeGap, method: .simplex)
    }
}

/// Who watches a comparison.
public struct ComparisonObserver: Sendable {
    /// Called before each solve with the number of solves done and the number expected, and while a solve works, then from
    /// a thread of the solver; `false` stops, and the comparison returns what it has.
    public var progress: (@Sendable (_ done: Int, _ expected: Int) -> Bool)?

    /// An observer.
    public init(progress: (@Sendable (_ done: Int, _ expected: Int) -> Bool)? = nil) {
        self.progress = progress
    }
}

/// Counts the solves of a comparison and asks the observer whether to go on.
///
/// Written between two solves by the thread that solves, read during a solve by the solver, which starts and ends its
/// threads within that solve: so never both at once.
final class ComparisonWatch: @unchecked Sendable {
    private let observer: ComparisonObserver
    private var done = 0
    private var expected: Int
    private(set) var isStopped = false

    init(_ observer: ComparisonObserver, expected: Int) {
        self.observer = observer
        self.expected = expected
    }

    /// Whether the next solve may begin.
    func begin() -> Bool {
        if isStopped { return false }
        expected = max(expected, done + 1)
        isStopped = !(observer.progress?(done, expected) ?? true)
        if !isStopped { done += 1 }
        return !isStopped
    }

    /// What the solver is given; nothing where nobody watches, since it asks at every step.
    var solveObserver: SolveObserver {
        guard observer.progress != nil else { return SolveObserver() }
        return SolveObserver(progress: { [self] _ in
            guard observer.progress?(done - 1, expected) ?? true else {
                isStopped = true
                return .stop
            }
            return .proceed
        })
    }
}
