public import QadamEvidence

/// How the burden of one process was divided, with everything that decided it: frozen with the result.
public struct AllocationRecord: Sendable, Codable, Equatable {
    /// A price that was averaged.
    public struct UsedPrice: Sendable, Codable, Equatable {
        /// The year.
        public var year: Int
        /// Price as published, in ``currency`` per ``per``.
        public var amount: Double
        /// Code of the currency.
        public var currency: String
        /// Symbol of the unit of the flow.
        public var per: String
        /// Where it was published; `nil` for an assumption.
        public var citation: Citation?
    }

    /// The size of an output in one key.
    public struct UsedKey: Sendable, Codable, Equatable {
        /// `mass`, `value`, or the property's name.
        public var name: String
        /// Size of the whole output, in ``unit``.
        public var size: Double
        /// Unit, or the currency's code.
        public var unit: String
        /// Properties that went into it, as given.
        public var properties: [CoProductProperty]
        /// Prices that were averaged.
        public var prices: [UsedPrice]
    }

    /// What an output carries.
    public struct Share: Sendable, Codable, Equatable {
        /// Identifier of the flow.
        public var flow: String
        /// Its name.
        public var name: String
        /// How much the process makes, in ``unit``.
        public var amount: Double
        /// Symbol of the unit.
        public var unit: String
        /// Share of the burden, 0 where the output is credited.
        public var factor: Double
        /// Whether it is credited with what it replaces instead of carrying a share.
        public var isCredited: Bool
        /// The keys that decided the share.
        public var keys: [UsedKey]
    }

    /// Shares of one row that departs from ``AllocationRecord/shares``.
    public struct RowShares: Sendable, Codable, Equatable {
        /// Flow or substance of the row.
        public var flow: String
        /// Factors in the order of the outputs; their sum is one.
        public var factors: [Double]
    }

    /// The process.
    public var process: String
    /// The rule as it was.
    public var rule: AllocationRule
    /// The outputs in the order of the process; the factors add up to exactly one.
    public var shares: [Share]
    /// Rows with shares of their own.
    public var rows: [RowShares]

    /// The factor of an output for a row of the inventory.
    ///
    /// - Parameters:
    ///   - output: index in ``shares``.
    ///   - flow: flow or substance of the row.
    public func factor(ofOutput output: Int, row flow: String) -> Double {
        rows.first { $0.flow == flow }?.factors[output] ?? shares[output].factor
    }
}
