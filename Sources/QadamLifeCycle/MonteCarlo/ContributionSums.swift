import QadamSparse

/// Sums of the contributions of columns and of their squares, taken from the base value so that nothing cancels;
/// for each demand, and for the difference of each further demand from the first.
struct ContributionSums: Sendable, Equatable {
    /// Number of samples in the sums.
    private(set) var count = 0
    /// By series (demands, then differences), category and column.
    private var sums: [Double]
    private var squares: [Double]
    private let columns: Int
    private let demands: Int
    private let categories: Int

    init(_ model: SampledModel) {
        (demands, categories) = (model.base.demands.count, model.categoryCount)
        columns = model.pattern.count
        let size = (2 * demands - 1) * categories * columns
        sums = [Double](repeating: 0, count: size)
        squares = sums
    }

    mutating func add(_ group: SampledGroup, _ model: SampledModel, lanes: Int) {
        var unused = SIMDMask<SIMD4<Int64>>(repeating: true)
        for lane in 0..<lanes where group.skipped[lane] == nil {
            unused[lane] = false
            count += 1
        }
        for category in 0..<categories {
            let base = model.base.impacts[category]
            for demand in 0..<demands {
                let (own, first) = (group.runs[demand], group.runs[0])
                let (ownBase, firstBase) = (model.base.demands[demand].runs, model.base.demands[0].runs)
                for p in 0..<columns {
                    let impact = group.impacts[p * categories + category]
                    var change = impact * own[p] - base[p] * ownBase[p]
                    change.replace(with: 0, where: unused)
                    add(change, demand, category, p)
                    guard demand > 0 else { continue }
                    var other = impact * first[p] - base[p] * firstBase[p]
                    other.replace(with: 0, where: unused)
                    add(change - other, demands + demand - 1, category, p)
                }
            }
        }
    }

    private mutating func add(_ change: SIMD4<Double>, _ series: Int, _ category: Int, _ p: Int) {
        let place = (series * categories + category) * columns + p
        sums[place] += change.sum()
        squares[place] += (change * change).sum()
    }

    mutating func add(_ other: ContributionSums) {
        count += other.count
        for place in sums.indices {
            sums[place] += other.sums[place]
            squares[place] += other.squares[place]
        }
    }

    /// Mean and standard deviation of a series in a category.
    func contributions(_ series: Int, _ category: Int, _ model: SampledModel) -> [ColumnContribution] {
        guard count > 1 else { return [] }
        return (0..<columns).map { p in
            let impact = model.base.impacts[category][p]
            let base =
                series < demands
                ? impact * model.base.demands[series].runs[p]
                : impact * (model.base.demands[series - demands + 1].runs[p] - model.base.demands[0].runs[p])
            let place = (series * categories + category) * columns + p
            let shift = sums[place] / Double(count)
            let variance = (squares[place] - sums[place] * shift) / Double(count - 1)
            return ColumnContribution(
                column: Int(model.pattern.columns[p]),
                base: base,
                mean: base + shift,
                standardDeviation: max(variance, 0).squareRoot()
            )
        }
    }
}

/// What one column of the system adds to a score, over all samples.
public struct ColumnContribution: Sendable, Equatable, Codable {
    /// The column of the system.
    public let column: Int
    /// In the base system.
    public let base: Double
    /// Mean over the samples.
    public let mean: Double
    /// Standard deviation over the samples.
    public let standardDeviation: Double
}

extension SIMD4 where Scalar == Double {
    /// In fixed order, so that every machine adds alike.
    fileprivate func sum() -> Double { (self[0] + self[1]) + (self[2] + self[3]) }
}
