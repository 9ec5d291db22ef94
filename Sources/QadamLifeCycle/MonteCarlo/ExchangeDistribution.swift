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
        }
        do { try distribution.validate() } catch { return nil }
        return (distribution, sign)
    }
}
