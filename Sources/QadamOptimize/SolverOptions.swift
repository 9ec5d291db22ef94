/// How a model is solved. With one thread and a fixed seed the same model gives the same answer, digit by
/// digit, on the same machine and library.
public struct SolverOptions: Sendable, Equatable, Codable {
    /// The algorithm for linear models.
    public enum Method: String, Sendable, Equatable, Codable {
        /// By size: interior point for a large linear model that has no basis to start from, else what the solver takes.
        case choose
        /// Dual simplex: exact vertices, warm starts.
        case simplex
        /// Interior point with crossover to a vertex (`ipx`), with iterative linear algebra.
        case interiorPoint
        /// Interior point with factorization (`hipo`) on the model with its long columns cut, crossover, and simplex on the
        /// model itself: for large models, many times as fast. An error where the library lacks the parts that it needs.
        case factorization
    }

    /// Whether the model is made smaller first.
    public enum Presolve: String, Sendable, Equatable, Codable {
        /// The solver decides.
        case choose
        /// Always.
        case on
        /// Never.
        case off
    }

    /// A value of an option that has no field of its own here.
    public enum Value: Sendable, Equatable, Codable {
        /// True or false.
        case flag(Bool)
        /// A whole number.
        case integer(Int32)
        /// A number.
        case number(Double)
        /// A word.
        case text(String)
    }

    /// Longest time in seconds of the clock; nil for no limit.
    public var timeLimit: Double?
    /// A mixed-integer solve ends when (objective − best bound) / objective is at most this; 1e-4 is the
    /// solver's own.
    public var relativeGap: Double
    /// A mixed-integer solve ends when objective − best bound is at most this.
    public var absoluteGap: Double
    /// Number of threads; more than one may change which of several equal optima is found.
    public var threads: Int
    /// Seed of the solver's own tie-breaking.
    public var randomSeed: Int
    /// Algorithm for linear models.
    public var method: Method
    /// Whether the model is made smaller first.
    public var presolve: Presolve
    /// Options of HiGHS by their own names, set last. One that the library does not know is an error.
    public var additional: [String: Value]

    /// Options; every one has the value named in its documentation if it is left out.
    public init(
        timeLimit: Double? = nil,
        relativeGap: Double = 1e-4,
        absoluteGap: Double = 1e-6,
        threads: Int = 1,
        randomSeed: Int = 0,
        method: Method = .choose,
        presolve: Presolve = .choose,
        additional: [String: Value] = [:]
    ) {
        self.timeLimit = timeLimit
        self.relativeGap = relativeGap
        self.absoluteGap = absoluteGap
        self.threads = threads
        self.randomSeed = randomSeed
        self.method = method
        self.presolve = presolve
        self.additional = additional
    }
}
