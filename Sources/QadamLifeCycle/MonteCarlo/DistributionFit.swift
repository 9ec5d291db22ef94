import QadamUncertainty

/// How a distribution stands to the amount that it is published with.
public enum DistributionFit: Sendable, Equatable {
    /// The amount is one that the distribution gives.
    case fits
    /// The amount lies outside the given range of the distribution.
    case far(ClosedRange<Double>)
    /// As ``far(_:)``, and the middle of the distribution has the other sign.
    case opposite(ClosedRange<Double>)
}

extension ExchangeUncertainty {
    /// Half width of the central 99.9 % of a normal distribution in standard deviations, Φ⁻¹(0.9995).
    private static var reach: Double { 3.290526731491691 }

    /// Whether an amount lies in the central 99.9 % of a normal or lognormal, or between the bounds of another
    /// distribution. What differs from the middle by 1 % or less always fits: published figures are rounded.
    ///
    /// Parameters that describe no distribution are not judged here.
    public func fit(to amount: Double) -> DistributionFit {
        guard let range, amount.isFinite, !range.contains(amount) else { return .fits }
        let middle = kind == .lognormal || kind == .normal ? first : (range.lowerBound + range.upperBound) / 2
        if abs(amount - middle) <= 0.01 * abs(middle) { return .fits }
        return amount * middle < 0 ? .opposite(range) : .far(range)
    }

    private var range: ClosedRange<Double>? {
        guard drawn != nil else { return nil }
        switch kind {
        case .lognormal:
            let factor = NormalCurve.power(second, Self.reach)
            let (a, b) = (first / factor, first * factor)
            return min(a, b)...max(a, b)
        case .normal: return first - Self.reach * second...first + Self.reach * second
        case .uniform, .discrete: return first...second
        case .triangular, .pert: return first...third
        }
    }
}
