import QadamUncertainty

extension ExchangeUncertainty {
    /// The distribution of the size, and its sign: a lognormal of negative amounts is drawn as a positive one.
    /// `nil` where the parameters do not describe a distribution.
    var drawn: (distribution: Distribution, sign: Double)? {
        let distribution: Distribution
        var sign = 1.0
        switch kind {
        case .lognormal:
            if first < 0 { sign = -1 }
            distribution = .lognormal(median: abs(first), geometricDeviation: second)
        case .normal: distribution = .normal(mean: first, standardDeviation: second)
        case .triangular: distribution = .triangular(minimum: first, mode: second, maximum: third)
        case .uniform: distribution = .uniform(minimum: first, maximum: second)
        case .pert: distribution = .pert(minimum: first, mode: second, maximum: third)
        case .discrete:
            distribution = .discrete(values.map { .init(value: $0.value, weight: $0.weight) })
        }
        do { try distribution.validate() } catch { return nil }
        return (distribution, sign)
    }

    /// The distribution of so many times the value: a lognormal keeps its geometric deviation, a normal its
    /// coefficient of variation, bounds, modes and values are multiplied.
    func times(_ factor: Double) -> ExchangeUncertainty {
        switch kind {
        case .lognormal: return ExchangeUncertainty(kind, first * factor, second)
        case .normal: return ExchangeUncertainty(kind, first * factor, second * abs(factor))
        case .uniform:
            let (a, b) = (first * factor, second * factor)
            return ExchangeUncertainty(kind, min(a, b), max(a, b))
        case .triangular, .pert:
            let (a, b) = (first * factor, third * factor)
            return ExchangeUncertainty(kind, min(a, b), second * factor, max(a, b))
        case .discrete:
            return ExchangeUncertainty(
                discrete: values.map { .init(value: $0.value * factor, weight: $0.weight) }
            )
        }
    }
}
