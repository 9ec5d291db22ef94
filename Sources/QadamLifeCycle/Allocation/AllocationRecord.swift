public import QadamEvidence

/// How the burden of one process was divided, with every figure that was used: frozen with the result.
public struct AllocationRecord: Sendable, Codable, Equatable {
    /// What an output was given.
    public struct Share: Sendable, Codable, Equatable {
        /// Identifier of the flow.
        public var flow: String
        /// Its name.
        public var name: String
        /// Amount of one run of the process, in ``unit``.
        public var amount: Double
        /// Unit of the amount.
        public var unit: String
        /// Share of the burden; 0 for credited outputs.
        public var factor: Double
        /// Group of a hybrid, from 1.
        public var group: Int?
        /// Values that the shares were made of, in the order of use.
        public var values: [Value]
        /// What a credited output replaces.
        public var avoided: AvoidedProduct?
    }

    /// A value of a basis: amount times property, or amount times mean price.
    public struct Value: Sendable, Codable, Equatable {
        /// Name of the property; `nil` for money.
        public var property: String?
        /// Property of one unit, or mean price.
        public var perUnit: Double
        /// Unit of it.
        public var perUnitUnit: String
        /// The value, in the coherent SI unit of ``basis`` or in the currency.
        public var value: Double
        /// Currency with its price year where it has one; `nil` for properties.
        public var currency: String?
        /// The prices of the window.
        public var prices: [CoProductPrice]
        /// Where a property was published; `nil` where it is the amount itself.
        public var citation: Citation?
    }

    /// How one exchange was divided under the causal rule.
    public struct RowShares: Sendable, Codable, Equatable {
        /// Number of the exchange's row.
        public var row: Int
        /// Share of each output, in the order of ``AllocationRecord/shares``; they add up to exactly 1.
        public var factors: [Double]
        /// Where it was published; `nil` for an assumption.
        public var citation: Citation?
        /// Why it may be used here.
        public var note: String?
    }

    /// Identifier of the process.
    public var process: String
    /// Its name.
    public var name: String
    /// The rule.
    public var rule: AllocationRule
    /// Years of the prices; `nil` where no price was used.
    public var window: ClosedRange<Int>?
    /// The outputs in the order of the table; the factors add up to exactly 1.
    public var shares: [Share]
    /// Exchanges with shares of their own (causal rule); the others follow ``shares``.
    public var rows: [RowShares]?

    /// Share of an exchange that output `k` carries.
    public func factor(ofRow row: Int, output k: Int) -> Double {
        rows?.first { $0.row == row }?.factors[k] ?? shares[k].factor
    }

    /// Σ of the factors in their order: exactly 1.
    public var sum: Double { shares.reduce(0) { $0 + $1.factor } }
    /// The currency of the prices, where any was used.
    public var currency: String? { shares.lazy.flatMap(\.values).compactMap(\.currency).first }
}

extension AllocationRecord {
    /// Makes shares of values so that their sum, taken in order, is exactly 1: the last share that is not
    /// zero takes up the rounding.
    ///
    /// - Returns: `nil` where nothing but zeros is to be divided.
    static func factors(of values: [Double]) -> [Double]? {
        let total = values.reduce(0, +)
        guard total > 0, total.isFinite, let last = values.lastIndex(where: { $0 != 0 }) else { return nil }
        var factors = values.map { $0 / total }
        return close(&factors, at: last) ? factors : nil
    }

    /// Gives the factor at `last` what is missing to 1.
    static func close(_ factors: inout [Double], at last: Int) -> Bool {
        let others = factors[..<last].reduce(0, +)
        factors[last] = 1 - others
        return factors[last] >= 0
    }
}
