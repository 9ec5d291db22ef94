/// IPCC Approach 1: propagation of error, to first order and with correlation.
///
/// Equation: U² = Σᵢ (Sᵢ·uᵢ)², where i runs over the *inputs*, not over the source lines
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | U | half width of the 95 % interval of the total | unit of the total |
/// | Sᵢ | change of the total for a change of input i by 100 % | unit of the total |
/// | uᵢ | half width of the 95 % interval of input i, relative to its value | 1 |
///
/// A factor shared by many lines is *one* input, and its effects on the lines are summed before they are squared:
/// correlation is exact to first order. With one activity and one factor a line it is equation 3.1 within the
/// line and equation 3.2 between lines.
///
/// Source: 2006 IPCC Guidelines, volume 1, chapter 3, equations 3.1 and 3.2 (`ipcc2006.v1`).
/// Valid for relative half widths up to about 0.3 (IPCC); beyond it use `ProductSumModel.simulate`.
public enum ErrorPropagation {
    /// What one input does to the total.
    public struct Effect: Sendable, Codable, Equatable {
        /// The input.
        public let input: String
        /// The change of the total for a change of the input by 100 %.
        public let sensitivity: Double
        /// The relative half width of the 95 % interval of the input.
        public let relativeHalfWidth: Double

        /// The effect of one input.
        public init(input: String, sensitivity: Double, relativeHalfWidth: Double) {
            self.input = input
            self.sensitivity = sensitivity
            self.relativeHalfWidth = relativeHalfWidth
        }
    }

    /// The part of one input in the variance of the total.
    public struct Share: Sendable, Codable, Equatable {
        /// The input.
        public let input: String
        /// |Sᵢ·uᵢ| in the unit of the total.
        public let halfWidth: Double
        /// (Sᵢ·uᵢ)² / U², 0…1.
        public let share: Double

        /// The part of one input.
        public init(input: String, halfWidth: Double, share: Double) {
            self.input = input
            self.halfWidth = halfWidth
            self.share = share
        }
    }

    /// A total with its half width and what it comes from.
    public struct Outcome: Sendable, Codable, Equatable {
        /// The total.
        public let total: Double
        /// The half width of its 95 % interval.
        public let halfWidth: Double
        /// The inputs by their part in the variance, largest first.
        public let shares: [Share]

        /// The half width relative to the total; nil for a total of zero.
        public var relativeHalfWidth: Double? {
            total == 0 ? nil : halfWidth / abs(total)
        }

        /// A propagated total.
        public init(total: Double, halfWidth: Double, shares: [Share]) {
            self.total = total
            self.halfWidth = halfWidth
            self.shares = shares
        }
    }

    /// Combines the effects of independent inputs on one total.
    public static func combine(total: Double, effects: [Effect]) -> Outcome {
        let widths = effects.map { abs($0.sensitivity * $0.relativeHalfWidth) }
        let variance = widths.reduce(0) { $0 + $1 * $1 }
        let shares = zip(effects, widths)
            .filter { $0.1 > 0 }
            .map { Share(input: $0.input, halfWidth: $1, share: $1 * $1 / variance) }
            .sorted { ($0.halfWidth, $1.input) > ($1.halfWidth, $0.input) }
        return Outcome(total: total, halfWidth: variance.squareRoot(), shares: shares)
    }

    /// Equation 3.1: the relative half width of a product of independent quantities.
    public static func ofProduct(_ relativeHalfWidths: [Double]) -> Double {
        relativeHalfWidths.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }

    /// Equation 3.2: the relative half width of a sum of independent quantities; nil when they sum to zero.
    public static func ofSum(_ terms: [(value: Double, relativeHalfWidth: Double)]) -> Double? {
        let sum = terms.reduce(0) { $0 + $1.value }
        guard sum != 0 else { return nil }
        let squares = terms.reduce(0) {
            $0 + ($1.value * $1.relativeHalfWidth) * ($1.value * $1.relativeHalfWidth)
        }
        return squares.squareRoot() / abs(sum)
    }
}
