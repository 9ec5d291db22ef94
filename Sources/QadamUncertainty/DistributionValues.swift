#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Distribution {
    /// The value below which the fraction `p` of the distribution lies, for 0 < p < 1.
    public func quantile(_ p: Double) -> Double {
        switch self {
        case .point(let value):
            return value
        case .normal(let mean, let deviation):
            return mean + deviation * NormalCurve.quantile(p)
        case .lognormal(let median, let deviation):
            return median * exp(log(deviation) * NormalCurve.quantile(p))
        case .uniform(let minimum, let maximum):
            return minimum + p * (maximum - minimum)
        case .triangular(let minimum, let mode, let maximum):
            let (width, left) = (maximum - minimum, mode - minimum)
            return p * width < left
                ? minimum + (p * width * left).squareRoot()
                : maximum - ((1 - p) * width * (maximum - mode)).squareRoot()
        case .pert(let minimum, let mode, let maximum):
            let (a, b) = Self.pertShape(minimum, mode, maximum)
            return minimum + (maximum - minimum) * BetaCurve.quantile(p, a: a, b: b)
        case .discrete(let values):
            return Self.discreteQuantile(p, values)
        }
    }

    /// The mean.
    public var mean: Double {
        switch self {
        case .point(let value): value
        case .normal(let mean, _): mean
        case .lognormal(let median, let deviation): median * exp(log(deviation) * log(deviation) / 2)
        case .uniform(let minimum, let maximum): (minimum + maximum) / 2
        case .triangular(let minimum, let mode, let maximum): (minimum + mode + maximum) / 3
        case .pert(let minimum, let mode, let maximum): (minimum + 4 * mode + maximum) / 6
        case .discrete(let values):
            values.reduce(0) { $0 + $1.value * $1.weight } / values.reduce(0) { $0 + $1.weight }
        }
    }

    /// The standard deviation.
    public var standardDeviation: Double {
        switch self {
        case .point: return 0
        case .normal(_, let deviation): return deviation
        case .lognormal(_, let deviation):
            let variance = log(deviation) * log(deviation)
            return mean * (exp(variance) - 1).squareRoot()
        case .uniform(let minimum, let maximum): return (maximum - minimum) / 12.0.squareRoot()
        case .triangular(let a, let c, let b):
            return ((a * a + b * b + c * c - a * b - a * c - b * c) / 18).squareRoot()
        case .pert(let minimum, let mode, let maximum):
            let (a, b) = Self.pertShape(minimum, mode, maximum)
            return (maximum - minimum) * (a * b / ((a + b) * (a + b) * (a + b + 1))).squareRoot()
        case .discrete(let values):
            let (center, weight) = (mean, values.reduce(0) { $0 + $1.weight })
            let squares = values.reduce(0) { $0 + $1.weight * ($1.value - center) * ($1.value - center) }
            return (squares / weight).squareRoot()
        }
    }

    private static func pertShape(_ minimum: Double, _ mode: Double, _ maximum: Double) -> (Double, Double) {
        let width = maximum - minimum
        return (1 + 4 * (mode - minimum) / width, 1 + 4 * (maximum - mode) / width)
    }

    private static func discreteQuantile(_ p: Double, _ values: [WeightedValue]) -> Double {
        let ordered = values.filter { $0.weight > 0 }.sorted { $0.value < $1.value }
        let target = p * ordered.reduce(0) { $0 + $1.weight }
        var passed = 0.0
        for item in ordered {
            passed += item.weight
            if target <= passed { return item.value }
        }
        return ordered.last.map(\.value) ?? .nan
    }
}
