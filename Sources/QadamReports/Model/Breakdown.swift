public import QadamEvidence

/// Figures by row and series, all in one unit: buildings by scope, months by source, years by technology.
public struct Breakdown: Codable, Equatable, Sendable {
    /// Unit symbol with basis.
    public var unit: String
    /// Names of the rows.
    public var rows: [Argument]
    /// Names of the series.
    public var series: [Argument]
    /// `values[row][series]`; absent where nothing is known.
    public var values: [[Double?]]
    /// Whether the last row is what belongs to none of the others; it stays last and is no finding.
    public var lastRowIsRemainder: Bool

    /// Figures in one unit; `values` has a row for every row and a value for every series.
    public init(
        unit: String,
        rows: [Argument],
        series: [Argument],
        values: [[Double?]],
        lastRowIsRemainder: Bool = false
    ) {
        precondition(
            values.count == rows.count && values.allSatisfy { $0.count == series.count },
            "a breakdown has a value, or nil, for every row and series"
        )
        self.unit = unit
        self.rows = rows
        self.series = series
        self.values = values
        self.lastRowIsRemainder = lastRowIsRemainder
    }

    /// Sum of what is known in a row; nil where nothing is.
    public func total(ofRow row: Int) -> Double? {
        Self.sum(values[row])
    }

    /// Sum of what is known in a series; nil where nothing is.
    public func total(ofSeries series: Int) -> Double? {
        Self.sum(values.map { $0[series] })
    }

    /// Sum of all that is known; nil where nothing is.
    public var total: Double? { Self.sum(values.flatMap(\.self)) }

    /// The same figures with the rows in order of their sums, the greatest first.
    public var sortedByTotal: Breakdown {
        let order =
            rows.indices.dropLast(lastRowIsRemainder ? 1 : 0).sorted { left, right in
                let (a, b) = (total(ofRow: left), total(ofRow: right))
                return switch (a, b) {
                case (let a?, let b?): a == b ? left < right : a > b
                case (nil, nil): left < right
                case (nil, _): false
                case (_, nil): true
                }
            }
            + rows.indices.suffix(lastRowIsRemainder ? 1 : 0)
        return Breakdown(
            unit: unit,
            rows: order.map { rows[$0] },
            series: series,
            values: order.map { values[$0] }
        )
    }

    private static func sum(_ values: [Double?]) -> Double? {
        let known = values.compactMap(\.self)
        return known.isEmpty ? nil : known.reduce(0, +)
    }
}
