/// First-order and total indices of Sobol of one input, from two independent matrices of samples.
///
/// f_A and f_B are outputs for matrices A and B, f_AB those for A with the column of the input taken from B.
/// First order: S = mean(f_B·(f_AB − f_A)) / V, Saltelli et al., *Computer Physics Communications* 181 (2010)
/// 259–270, table 2 (b); total: T = mean((f_A − f_AB)²) / 2V, Jansen, *Computer Physics Communications* 117
/// (1999) 35–43. V is the variance of f_A and f_B together, and the mean is taken off first, which leaves S as
/// it is and lowers its error.
public struct SobolIndices: Sendable, Equatable, Codable {
    /// Share of the variance that goes when this input alone becomes known.
    public let first: Double
    /// Share of the variance that stays when all other inputs become known.
    public let total: Double
    /// Standard error of ``first``.
    public let firstError: Double
    /// Standard error of ``total``.
    public let totalError: Double

    /// Estimates the indices; `nil` for fewer than two samples, unequal counts or no variance. Samples in which one
    /// of the three outputs is NaN are left out.
    public init?(a: [Double], b: [Double], mixed: [Double]) {
        guard a.count == b.count, a.count == mixed.count else { return nil }
        let rows = a.indices.filter { !a[$0].isNaN && !b[$0].isNaN && !mixed[$0].isNaN }
        var both = Moments()
        for row in rows {
            both.add(a[row])
            both.add(b[row])
        }
        guard rows.count > 1, let variance = both.variance, variance > 0 else { return nil }
        var (first, total) = (Moments(), Moments())
        for row in rows {
            first.add((b[row] - both.mean) * (mixed[row] - a[row]))
            total.add((a[row] - mixed[row]) * (a[row] - mixed[row]) / 2)
        }
        guard let firstDeviation = first.standardDeviation, let totalDeviation = total.standardDeviation
        else {
            return nil
        }
        let root = Double(rows.count).squareRoot()
        self.first = first.mean / variance
        self.total = total.mean / variance
        firstError = firstDeviation / root / variance
        totalError = totalDeviation / root / variance
    }
}
