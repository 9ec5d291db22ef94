/// What the sweeps reached.
public struct IterativeSolution: Sendable, Equatable, Codable {
    /// How the sweeps ended.
    public enum Outcome: Sendable, Equatable, Codable {
        /// The residual is within the tolerance.
        case converged
        /// The sweep limit came first.
        case limit
        /// The sweeps grow: these columns form a loop that uses more than it makes.
        case diverged(loop: [Int])
    }

    /// One value a column (forward) or a row (transposed).
    public let values: [Double]
    /// How the sweeps ended.
    public let outcome: Outcome
    /// Number of sweeps.
    public let sweeps: Int
    /// Largest residual relative to the turnover of its product.
    public let residual: Double
    /// How far the accelerated sweeps raised a value beyond what six plain ones had reached; 1 without acceleration.
    let growth: Double

    /// Whether the values may be used.
    public var isConverged: Bool { outcome == .converged }
}
