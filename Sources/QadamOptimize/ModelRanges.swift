/// The smallest and the largest magnitude of the numbers of a model, zero and infinity left out.
///
/// A solver works to absolute tolerances (HiGHS: 1e-7 on rows and costs) in numbers of sixteen digits. Where
/// magnitudes lie far apart, small terms fall below the tolerance and the answer is wrong without a word; the
/// cure is other units.
public struct ModelRanges: Sendable, Equatable, Codable {
    /// Smallest and largest magnitude of one part of the model.
    public struct Extent: Sendable, Equatable, Codable {
        /// Smallest magnitude above zero.
        public let smallest: Double
        /// Largest finite magnitude.
        public let largest: Double
    }

    /// What about the numbers is dangerous.
    public enum Danger: String, Sendable, Equatable, Codable {
        /// Largest and smallest coefficient lie more than nine orders of magnitude apart.
        case matrixSpread
        /// Largest and smallest cost lie more than nine orders of magnitude apart.
        case costSpread
        /// A cost above 1e7: its tolerance of 1e-7 is no longer resolved beside it in double precision
        /// products.
        case largeCost
        /// A bound above 1e7: big-M terms and limits so large let integers leak by the integrality tolerance
        /// of 1e-6.
        case largeBound

        /// Key of its text.
        public var key: String { "optimize.danger.\(rawValue)" }
    }

    /// Coefficients of the matrix; nil if there are none.
    public let matrix: Extent?
    /// Objective coefficients; nil if all are zero.
    public let cost: Extent?
    /// Finite bounds of columns; nil if there are none but zero.
    public let columnBounds: Extent?
    /// Finite bounds of rows; nil if there are none but zero.
    public let rowBounds: Extent?

    /// What is dangerous, in a fixed order; empty for a well-scaled model.
    public var dangers: [Danger] {
        var found: [Danger] = []
        if let matrix, matrix.largest / matrix.smallest > 1e9 { found.append(.matrixSpread) }
        if let cost, cost.largest / cost.smallest > 1e9 { found.append(.costSpread) }
        if let cost, cost.largest > 1e7 { found.append(.largeCost) }
        if max(columnBounds?.largest ?? -1, rowBounds?.largest ?? -1) > 1e7 { found.append(.largeBound) }
        return found
    }
}

extension LinearModel {
    /// Ranges of the numbers of this model.
    public var ranges: ModelRanges {
        ModelRanges(
            matrix: extent([coefficient]),
            cost: extent([cost]),
            columnBounds: extent([columnLower, columnUpper]),
            rowBounds: extent([rowLower, rowUpper])
        )
    }

    private func extent(_ parts: [[Double]]) -> ModelRanges.Extent? {
        var smallest = Double.infinity
        var largest = 0.0
        for part in parts {
            for value in part {
                let magnitude = value.magnitude
                if magnitude == 0 || magnitude == .infinity { continue }
                if magnitude < smallest { smallest = magnitude }
                if magnitude > largest { largest = magnitude }
            }
        }
        return largest > 0 ? ModelRanges.Extent(smallest: smallest, largest: largest) : nil
    }
}
