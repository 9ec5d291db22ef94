import QadamSparse

/// Why a sample has no score.
public enum SkippedSample: String, Sendable, Codable, CaseIterable {
    /// A loop of the sample uses more than it makes: it has no solution in which every process runs forward.
    case loopGain
    /// The amount of a product that its process makes came out zero or of the other sign.
    case reference
    /// No rung of the ladder solved the sample.
    case unsolved
    /// A formula of the sample has no value.
    case formula
}

/// How a sample was solved, one count a demand and sample.
public struct SolverRungs: Sendable, Equatable, Codable {
    /// By sweeps, four samples together.
    public var sweeps = 0
    /// Alone, by accelerated sweeps.
    public var accelerated = 0
    /// Alone, by sparse or dense factors.
    public var factors = 0
    /// Sweeps over four samples made in all; two demands share them.
    public var sweepCount = 0

    /// Adds those of another part.
    mutating func add(_ other: SolverRungs) {
        sweeps += other.sweeps
        accelerated += other.accelerated
        factors += other.factors
        sweepCount += other.sweepCount
    }

    /// Counts a sample that was solved alone.
    mutating func count(_ rung: ProductionSolver.Rung) {
        switch rung {
        case .sweeps, .krylov: accelerated += 1
        case .sparseFactors, .denseFactors: factors += 1
        }
    }
}
