public import QadamEvidence
import QadamUnits

/// One product under several rules of allocation, side by side.
public struct AllocationSpread: Sendable, Codable, Equatable {
    /// The footprint under one rule.
    public struct Outcome: Sendable, Codable, Equatable {
        /// The rule.
        public var rule: String
        /// kg CO2e a functional unit; `nil` where the rule cannot be applied to the study.
        public var total: Double?
        /// How each process was divided.
        public var records: [AllocationRecord]
        /// Why there is no footprint; empty where there is one.
        public var reasons: [Diagnostic]

        /// The footprint under one rule.
        public init(rule: String, total: Double?, records: [AllocationRecord], reasons: [Diagnostic] = []) {
            self.rule = rule
            self.total = total
            self.records = records
            self.reasons = reasons
        }
    }

    /// Identifier of the product.
    public var product: String
    /// Its name.
    public var name: LocalizedName
    /// Amount of the functional unit.
    public var amount: Double
    /// Unit of the functional unit.
    public var amountUnit: String
    /// Unit of the footprints.
    public var unit: String
    /// The rules in the order of the study.
    public var outcomes: [Outcome]

    /// A product under several rules.
    public init(
        product: String,
        name: LocalizedName,
        amount: Double,
        amountUnit: String,
        unit: String,
        outcomes: [Outcome]
    ) {
        self.product = product
        self.name = name
        self.amount = amount
        self.amountUnit = amountUnit
        self.unit = unit
        self.outcomes = outcomes
    }

    /// Largest footprint over smallest; `nil` with fewer than two, or where one is not positive.
    public var ratio: Double? {
        let totals = outcomes.compactMap(\.total)
        guard totals.count > 1, let low = totals.min(), let high = totals.max(), low > 0 else { return nil }
        return high / low
    }
}

extension ProductSystem {
    /// Products under some rules of allocation, side by side.
    ///
    /// A rule that fails for one process is still applied to every product that does not need that process; the
    /// others have the reasons instead of a footprint.
    public func spreads(
        of wanted: [Product],
        under rules: [String],
        _ potentials: Characterization
    ) -> [AllocationSpread] {
        let outcomes = rules.map { rule in
            dividing(by: rule).system.map { $0.outcomes(of: wanted, rule, potentials) } ?? []
        }
        return wanted.indices.map { k in
            AllocationSpread(
                product: wanted[k].id,
                name: wanted[k].name,
                amount: wanted[k].functionalUnit.value,
                amountUnit: wanted[k].functionalUnit.unit.symbol,
                unit: potentials.unit,
                outcomes: outcomes.compactMap { $0.isEmpty ? nil : $0[k] }
            )
        }
    }

    private func outcomes(of wanted: [Product], _ rule: String, _ potentials: Characterization)
        -> [AllocationSpread.Outcome]
    {
        let whole = LifeCycleModel.build(self).model
        let expansion = whole == nil ? ChainExpansion.applied(to: self) : nil
        let system = expansion?.system ?? self
        return wanted.map { product in
            let part = whole == nil ? system.upstream(of: product) : self
            let stopped = (expansion?.failures ?? []).filter { failure in
                part.processes.contains { failure.processes.contains($0.id) }
            }
            if !stopped.isEmpty {
                return .init(rule: rule, total: nil, records: [], reasons: stopped.map(\.diagnostic))
            }
            let (model, problems) = whole.map { ($0, []) } ?? LifeCycleModel.build(part)
            guard let model else {
                return .init(rule: rule, total: nil, records: [], reasons: Self.errors(problems))
            }
            let (footprint, found) = model.footprint(of: product, under: potentials)
            return .init(
                rule: rule,
                total: footprint?.total,
                records: footprint?.allocation ?? [],
                reasons: footprint == nil ? Self.errors(found) : []
            )
        }
    }

    private static func errors(_ found: [Diagnostic]) -> [Diagnostic] {
        found.filter { $0.severity == .error }
    }

    /// The study with the processes that a product needs, directly, through others or for what it avoids.
    func upstream(of product: Product) -> ProductSystem {
        let rows = Dictionary(grouping: exchanges, by: \.process)
        let first = maker(of: product.flow, in: product.process)
        var found: Set = [first]
        var open = [first]
        while let process = open.popLast() {
            var next: [String] = []
            for row in rows[process] ?? [] {
                if case .process(let provider) = row.provider {
                    next.append(maker(of: row.flow.id, in: provider))
                }
                if row.isProduct {
                    next += (allocation?.avoided ?? []).filter { $0.flow == row.flow.id }.map(\.process)
                }
            }
            for provider in next where found.insert(provider).inserted { open.append(provider) }
        }
        var part = self
        part.processes.removeAll { !found.contains($0.id) }
        part.exchanges.removeAll { !found.contains($0.process) }
        part.allocation?.departures.removeAll { !found.contains($0.process) }
        part.allocation?.causes.removeAll { !found.contains($0.process) }
        return part
    }

    /// The process that makes a product: the one that is asked, or the one that stands for its chain.
    func maker(of flow: String, in process: String) -> String {
        chainMakers?.first { $0.process == process && $0.flow == flow }?.maker ?? process
    }
}
