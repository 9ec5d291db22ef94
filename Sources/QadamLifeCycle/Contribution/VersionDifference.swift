import QadamSparse

/// What a new version of a database changes in the impact of a product, exchange by exchange:
///
///     Δh = Σ_j (Δq_j − λᵀ·ΔA_j)·s_j
///
/// with λ of the old version and s of the new. It is exact: q_old = A_oldᵀ·λ, so that nothing of second order
/// is left over. A product that only the new version has no λ of the old; it gets that of the new, so that its
/// effect stands where it is used.
///
/// Processes, flows and products are the same where their identifiers are.
public struct VersionDifference: Sendable {
    /// What happened to an exchange or a process.
    public enum Change: String, Sendable, Codable {
        /// Only in the new version.
        case added
        /// Only in the old version.
        case removed
        /// Another amount (in the reference unit, after allocation).
        case changed
    }

    /// An entry of a column that is not the same.
    public struct Row: Sendable, Codable, Equatable {
        /// Identifier of the process.
        public var process: String
        /// Identifier of its product (co-products have columns of their own).
        public var product: String
        /// Identifier of the flow that is exchanged.
        public var flow: String
        /// The process that makes it, for an input; empty for an elementary flow.
        public var provider: String
        /// What happened.
        public var change: Change
        /// Entry in the old version: outputs positive, inputs negative.
        public var old: Double
        /// Entry in the new version.
        public var new: Double
        /// Its part of the difference.
        public var effect: Double
    }

    /// Rows by decreasing effect; entries that are the same in both are not listed.
    public let rows: [Row]
    /// Identifiers of processes that only the new version has.
    public let addedProcesses: [String]
    /// Identifiers of processes that only the old version has.
    public let removedProcesses: [String]
    /// Impact of the demand in the new version less that in the old, λ_oldᵀ·f; `nil` where the old version does
    /// not make the product.
    public let difference: Double?
    /// Difference less the sum of the effects: factors of the category that differ, and rounding.
    public let unexplained: Double?

    /// Compares two solved versions; the demand is that of the new one.
    public init(old: ContributionAnalysis, new: ContributionAnalysis) {
        let oldSide = VersionSide(old)
        let newSide = VersionSide(new)
        var rows: [Row] = []
        for column in 0..<new.system.columnCount where new.scaling[column] != 0 {
            let entries = newSide.entries(column)
            let before = oldSide.columns[newSide.keys[column]].map(oldSide.entries) ?? [:]
            for key in Set(entries.keys).union(before.keys) {
                let (now, then) = (entries[key], before[key])
                guard now?.value != then?.value || now?.weight != then?.weight else { continue }
                let isElementary = key.provider.isEmpty
                let product = VersionSide.Key(process: key.provider, product: key.flow)
                let price = isElementary ? nil : oldSide.price(product) ?? newSide.price(product)
                func impact(_ entry: VersionSide.Entry?) -> Double {
                    guard let entry else { return 0 }
                    if isElementary { return entry.weight * entry.value }
                    return price.map { -$0 * entry.value } ?? 0
                }
                rows.append(
                    Row(
                        process: newSide.keys[column].process,
                        product: newSide.keys[column].product,
                        flow: key.flow,
                        provider: key.provider,
                        change: then == nil ? .added : now == nil ? .removed : .changed,
                        old: then?.value ?? 0.0,
                        new: now?.value ?? 0.0,
                        effect: (impact(now) - impact(then)) * new.scaling[column]
                    )
                )
            }
        }
        self.rows = rows.sorted {
            (abs($0.effect), $1.process, $1.flow) > (abs($1.effect), $0.process, $0.flow)
        }
        let before = Set(old.database.processes.map(\.id))
        let after = Set(new.database.processes.map(\.id))
        addedProcesses = after.subtracting(before).sorted()
        removedProcesses = before.subtracting(after).sorted()
        var base: Double? = 0
        // What A·s leaves by rounding is no demand.
        for column in new.demand.indices {
            let scale = abs(new.scaling[column] * new.system.technosphere[column, column])
            guard abs(new.demand[column]) > 1e-9 * scale else { continue }
            let price = oldSide.columns[newSide.keys[column]].map { old.adjoint[$0] }
            base = base.flatMap { sum in price.map { sum + $0 * new.demand[column] } }
        }
        difference = base.map { new.total - $0 }
        let explained = self.rows.reduce(0) { $0 + $1.effect }
        unexplained = difference.map { $0 - explained }
    }
}

/// A version with its columns by identifiers.
private struct VersionSide {
    struct Key: Hashable {
        let process: String
        let product: String
    }

    struct EntryKey: Hashable {
        let flow: String
        let provider: String
    }

    struct Entry {
        var value: Double
        var weight: Double
    }

    let analysis: ContributionAnalysis
    let keys: [Key]
    var columns: [Key: Int] = [:]

    init(_ analysis: ContributionAnalysis) {
        self.analysis = analysis
        let database = analysis.database
        keys = (0..<analysis.system.columnCount).map { column in
            let flow = database.exchanges.flow[Int(analysis.system.product[column])]
            return Key(
                process: database.processes[Int(analysis.system.process[column])].id,
                product: database.flows[Int(flow)].id
            )
        }
        for (column, key) in keys.enumerated() where columns[key] == nil { columns[key] = column }
    }

    func price(_ key: Key) -> Double? { columns[key].map { analysis.adjoint[$0] } }

    /// The entries of A and B of a column.
    func entries(_ column: Int) -> [EntryKey: Entry] {
        var entries: [EntryKey: Entry] = [:]
        let a = analysis.system.technosphere
        for k in a.columnStarts[column]..<a.columnStarts[column + 1] {
            let key = keys[Int(a.rows[k])]
            entries[EntryKey(flow: key.product, provider: key.process)] = Entry(value: a.values[k], weight: 1)
        }
        let b = analysis.system.interventions
        for k in b.columnStarts[column]..<b.columnStarts[column + 1] {
            let row = Int(b.rows[k])
            let flow = analysis.database.flows[Int(analysis.system.elementaryFlows[row])].id
            let weight = analysis.category.weight(
                row: row,
                column: column,
                analysis.system,
                analysis.database
            )
            entries[EntryKey(flow: flow, provider: "")] = Entry(value: b.values[k], weight: weight)
        }
        return entries
    }
}
