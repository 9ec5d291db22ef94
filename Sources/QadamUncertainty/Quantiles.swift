/// Empirical quantiles of a sample.
public enum Quantiles {
    /// The quantile at `p` of values in ascending order, linear between order statistics (type 7 of Hyndman
    /// and Fan 1996); nil for no values.
    public static func value(at p: Double, ofSorted values: [Double]) -> Double? {
        guard let last = values.indices.last, p >= 0, p <= 1 else { return nil }
        let position = p * Double(last)
        let index = Int(position)
        guard index < last else { return values[last] }
        return values[index] + (position - Double(index)) * (values[index + 1] - values[index])
    }

    /// The 95 % confidence bounds of the quantile at `p`: order statistics by the normal approximation of the
    /// binomial count, without assuming a shape.
    public static func bounds(at p: Double, ofSorted values: [Double]) -> ClosedRange<Double>? {
        guard let last = values.indices.last else { return nil }
        let count = Double(values.count)
        let half = NormalCurve.deviations95 * (count * p * (1 - p)).squareRoot()
        let lower = max(0, Int((count * p - half).rounded(.down)))
        let upper = min(last, Int((count * p + half).rounded(.up)))
        return values[lower]...values[upper]
    }
}
