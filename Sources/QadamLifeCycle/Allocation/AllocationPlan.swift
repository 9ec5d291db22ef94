public import QadamEvidence
import QadamUnits

/// The rules of a study and the figures that they divide by.
public struct AllocationPlan: Sendable, Codable, Equatable {
    /// A process that departs from the default.
    public struct Departure: Sendable, Codable, Equatable {
        /// The process.
        public var process: String
        /// Its rule.
        public var rule: String
        /// Where it stands in the user's files.
        public var place: Place

        /// A process with a rule of its own.
        public init(process: String, rule: String, place: Place = .whole) {
            self.process = process
            self.rule = rule
            self.place = place
        }
    }

    /// The rule of every process that has none of its own; `published` stands for the published shares.
    public var standard: String
    /// All rules.
    public var rules: [AllocationRule]
    /// What credited outputs replace.
    public var avoided: [AvoidedProduct]
    /// Processes that depart from the default; they keep their rule when the default is changed.
    public var departures: [Departure]
    /// Properties of the flows.
    public var properties: [CoProductProperty]
    /// Prices of the flows.
    public var prices: [CoProductPrice]
    /// What single exchanges are caused by, for the causal rule.
    public var causes: [CausalShare]

    /// A plan; see the fields.
    public init(
        standard: String,
        rules: [AllocationRule],
        avoided: [AvoidedProduct] = [],
        departures: [Departure] = [],
        properties: [CoProductProperty] = [],
        prices: [CoProductPrice] = [],
        causes: [CausalShare] = []
    ) {
        self.standard = standard
        self.rules = rules
        self.avoided = avoided
        self.departures = departures
        self.properties = properties
        self.prices = prices
        self.causes = causes
    }

    /// The rule with that identifier.
    public func rule(_ id: String) -> AllocationRule? {
        rules.first { $0.id == id } ?? (id == AllocationRule.published.id ? .published : nil)
    }

    /// The rule of a process.
    public func rule(ofProcess process: String) -> AllocationRule? {
        rule(departures.first { $0.process == process }?.rule ?? standard)
    }

    /// Divides a process among its outputs by the rule in force; `nil` and the reasons where that cannot be done.
    func allocate(_ outputs: [Exchange], of process: LifeCycleProcess)
        -> (record: AllocationRecord?, diagnostics: [Diagnostic])
    {
        guard let rule = rule(ofProcess: process.id) else { return (nil, []) }
        return rule.allocate(
            outputs.map(coProduct),
            causes: causes.filter { $0.process == process.id },
            process: process.id,
            name: process.name,
            at: process.place
        )
    }

    /// An output with everything that the plan knows about it.
    func coProduct(_ row: Exchange) -> CoProduct {
        CoProduct(
            flow: row.flow.id,
            name: row.flow.name,
            amount: Amount(row.amount, row.unit, entered: row.entered),
            published: row.allocation,
            properties: properties.filter { $0.flow == row.flow.id },
            prices: prices.filter { $0.flow == row.flow.id },
            avoided: avoided.first { $0.flow == row.flow.id },
            place: row.place
        )
    }
}

extension ProductSystem {
    /// The same study with another default rule.
    ///
    /// - Returns: the study, or `nil` and `LCA-0615` where no such rule is known.
    public func dividing(by rule: String) -> (system: ProductSystem?, diagnostics: [Diagnostic]) {
        var changed = self
        if rule == AllocationRule.published.id, allocation == nil { return (self, []) }
        guard var plan = allocation, plan.rule(rule) != nil else {
            let known = (allocation?.rules.map(\.id) ?? []) + [AllocationRule.published.id]
            return (
                nil,
                [Diagnostic("LCA-0615", .error, at: .whole, ["rule": .text(rule), "known": .list(known)])]
            )
        }
        plan.standard = rule
        changed.allocation = plan
        return (changed, [])
    }
}
