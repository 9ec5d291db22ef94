/// Count, mean and variance of a stream of numbers, mergeable (Welford 1962; Chan, Golub, LeVeque 1983).
public struct Moments: Sendable, Codable, Equatable {
    /// The count of numbers seen.
    public private(set) var count = 0
    /// Their mean; 0 before the first number.
    public private(set) var mean = 0.0
    private var squares = 0.0

    /// No numbers yet.
    public init() {}

    /// Takes one number in.
    public mutating func add(_ value: Double) {
        count += 1
        let difference = value - mean
        mean += difference / Double(count)
        squares += difference * (value - mean)
    }

    /// Takes in all that another stream has seen.
    public mutating func merge(_ other: Moments) {
        guard other.count > 0 else { return }
        let total = Double(count + other.count)
        let difference = other.mean - mean
        squares += other.squares + difference * difference * Double(count) * Double(other.count) / total
        mean += difference * Double(other.count) / total
        count += other.count
    }

    /// The sample variance; nil with fewer than two numbers.
    public var variance: Double? {
        count > 1 ? squares / Double(count - 1) : nil
    }

    /// The sample standard deviation; nil with fewer than two numbers.
    public var standardDeviation: Double? {
        variance.map { $0.squareRoot() }
    }
}
