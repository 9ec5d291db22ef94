public import QadamEvidence

/// What a study says of its co-products: rules, properties, prices, and what outputs replace.
public struct StudyAllocation: Sendable, Codable, Equatable {
    /// What an output replaces when it is credited.
    public struct Avoided: Sendable, Codable, Equatable {
        /// The output.
        public var flow: String
        /// The process that would have made the replaced product.
        public var process: String
        /// The replaced product.
        public var replaces: String
        /// Units of the replaced product (as its maker counts) for one unit of the output (as its maker
        /// counts).
        public var ratio: Double
        /// Where it stands in the user's files.
        public var place: Place

        /// A replacement; see the fields.
        public init(flow: String, process: String, replaces: String, ratio: Double, place: Place = .whole) {
            self.flow = flow
            self.process = process
            self.replaces = replaces
            self.ratio = ratio
            self.place = place
        }
    }

    /// The rules that may be chosen.
    public var rules: [AllocationRule]
    /// Identifier of the rule that holds unless another is chosen; `nil` for shares as published.
    public var defaultRule: String?
    /// Processes that depart from the default: rule by process.
    public var processRules: [String: String]
    /// What outputs replace.
    public var avoided: [Avoided]
    /// Properties by flow.
    public var properties: [String: [CoProductProperty]]
    /// Prices by flow.
    public var prices: [String: [CoProductPrice]]

    /// What a study says of its co-products; see the fields.
    public init(
        rules: [AllocationRule],
        defaultRule: String? = nil,
        processRules: [String: String] = [:],
        avoided: [Avoided] = [],
        properties: [String: [CoProductProperty]] = [:],
        prices: [String: [CoProductPrice]] = [:]
    ) {
        self.rules = rules
        self.defaultRule = defaultRule
        self.processRules = processRules
        self.avoided = avoided
        self.properties = properties
        self.prices = prices
    }

    /// The identifier of the rule for a process: the chosen one, else its own, else the default.
    func ruleID(for process: String, chosen: String?) -> String? {
        chosen ?? processRules[process] ?? defaultRule
    }

    /// The rule with an identifier.
    func rule(_ id: String) -> AllocationRule? { rules.first { $0.id == id } }

    /// An output of a process with all that is known of its flow.
    func coProduct(_ row: Exchange) -> CoProduct {
        CoProduct(
            flow: row.flow.id,
            name: row.flow.name,
            amount: row.amount,
            unit: row.unit,
            publishedShare: row.allocation,
            properties: properties[row.flow.id, default: []],
            prices: prices[row.flow.id, default: []],
            isAvoidable: avoided.contains { $0.flow == row.flow.id },
            place: row.place
        )
    }
}
