public import QadamEvidence
import QadamUnits

/// One check of a target after criteria of the Science Based Targets initiative, as far as they were read.
///
/// The limits are rows of `Data/inventory/target-criteria.csv`, each with its source; all were read at second hand. A check is no validation:
/// only the initiative validates targets, by its own text and with more criteria than these.
public struct TargetCheck: Sendable, Codable, Equatable {
    /// What came of it.
    public enum Outcome: String, Sendable, Codable, Hashable, CaseIterable {
        /// The limit is kept.
        case passed
        /// The limit is not kept.
        case failed
        /// Something is missing.
        case unknown
        /// The criterion asks nothing of this target.
        case notAsked = "not-asked"

        /// The name, as a text.
        public var name: Message { Message("inventory.checkOutcome.\(rawValue)") }
    }

    /// Identifier of the criterion, such as `near-term.rate`.
    public let id: String
    /// The target.
    public let target: String
    /// What came of it.
    public let outcome: Outcome
    /// What was found, in the unit of the limit.
    public let value: Double?
    /// The limit.
    public let limit: Double
    /// `%` or `year`.
    public let unit: String
    /// Where the limit was read.
    public let source: Citation
    /// What is missing where the outcome is unknown, or why nothing is asked.
    public let reason: Message?

    /// The name of the criterion, as a text.
    public var name: Message { Message("inventory.criterion.\(id)") }
}

/// The criteria as they are embedded.
struct TargetCriteria {
    /// One row of the table.
    struct Row: Sendable {
        let limit: Double
        let unit: String
        let source: Citation
    }

    /// The rows by identifier.
    static let rows: [String: Row] = Dictionary(
        DataTable(csv: EmbeddedTargetCriteria.csv).rows.compactMap { row in
            guard row.count == 6, let limit = Double(row[1]) else { return nil }
            return (
                row[0],
                Row(limit: limit, unit: row[2], source: Citation(reference: row[4], locator: row[5]))
            )
        },
        uniquingKeysWith: { first, _ in first }
    )
}

/// Checks targets after criteria.
public struct TargetChecks {
    private let all: [TargetProgress]
    private let bases: [Int: InventoryResult]
    private var checks: [TargetCheck] = []

    /// The checks of targets; a budget has none, since the criteria that were read know none.
    ///
    /// - Parameters:
    ///   - progress: all targets of the organisation, measured: scope 3 may be covered by a target of its own.
    ///   - results: stored inventories by year.
    public static func checks(_ progress: [TargetProgress], results: [Int: YearResult]) -> [TargetCheck] {
        var checks = TargetChecks(all: progress, bases: results.mapValues(\.result))
        for one in progress {
            switch one.kind {
            case .budget: continue
            case .netZero: checks.netZero(one)
            case .baseYear, .fixedLevel, .intensity, .baseline: checks.nearTerm(one)
            }
        }
        return checks.checks
    }

    private init(all: [TargetProgress], bases: [Int: InventoryResult]) {
        (self.all, self.bases) = (all, bases)
    }

    private mutating func add(
        _ id: String,
        _ progress: TargetProgress,
        _ value: Double?,
        _ missing: String,
        _ keeps: (Double, Double) -> Bool
    ) {
        guard let row = TargetCriteria.rows[id] else { return }
        let outcome: TargetCheck.Outcome = value.map { keeps($0, row.limit) ? .passed : .failed } ?? .unknown
        append(id, progress, row, outcome, value, value == nil ? Message(missing) : nil)
    }

    private mutating func append(
        _ id: String,
        _ progress: TargetProgress,
        _ row: TargetCriteria.Row,
        _ outcome: TargetCheck.Outcome,
        _ value: Double?,
        _ reason: Message?
    ) {
        checks.append(
            TargetCheck(
                id: id,
                target: progress.target.id,
                outcome: outcome,
                value: value,
                limit: row.limit,
                unit: row.unit,
                source: row.source,
                reason: reason
            )
        )
    }

    /// A limit is met with what rounding in the last digits of a percentage leaves.
    private static func atLeast(_ value: Double, _ limit: Double) -> Bool { value >= limit - 1e-9 * limit }
    private static func atMost(_ value: Double, _ limit: Double) -> Bool { value <= limit + 1e-9 * limit }

    private mutating func nearTerm(_ one: TargetProgress) {
        let target = one.target
        let span = Double(target.targetYear - target.adopted.components.year)
        add("near-term.shortest", one, span, "", Self.atLeast)
        add("near-term.longest", one, span, "", Self.atMost)
        add(
            "near-term.base-year",
            one,
            target.baseYear.map { Double($0) },
            "inventory.checkMissing.baseYear",
            Self.atLeast
        )
        if target.boundary.scopes.contains(where: { $0 < 3 }) {
            add(
                "near-term.rate",
                one,
                one.linearRate.map { $0 * 100 },
                "inventory.checkMissing.rate",
                Self.atLeast
            )
        }
        coverage(one, "near-term.coverage-1-2", of: [1, 2]) { $0.kind != .netZero && $0.kind != .budget }
        scope3(one)
    }

    private mutating func netZero(_ one: TargetProgress) {
        add("net-zero.year", one, Double(one.target.targetYear), "", Self.atMost)
        if case .netZero(let residual, _) = one.target.goal {
            add("net-zero.residual", one, residual * 100, "", Self.atMost)
        }
        coverage(one, "net-zero.coverage-1-2", of: [1, 2]) { $0.kind == .netZero }
        if isIncomplete(one) {
            guard let row = TargetCriteria.rows["net-zero.coverage-3"] else { return }
            let missing = Message("inventory.checkMissing.scope3")
            return append("net-zero.coverage-3", one, row, .unknown, nil, missing)
        }
        coverage(one, "net-zero.coverage-3", of: [3]) { $0.kind == .netZero }
    }

    /// The best coverage of some scopes in the base year by any target of the class.
    private mutating func coverage(
        _ one: TargetProgress,
        _ id: String,
        of scopes: Set<Int>,
        _ isMember: (TargetProgress) -> Bool
    ) {
        let base = one.target.baseYear.flatMap { bases[$0] }
        let parts = base.map { result in
            all.filter(isMember).compactMap { $0.target.boundary.coverage(result, of: scopes) }
        }
        add(id, one, parts?.max().map { $0 * 100 }, "inventory.checkMissing.baseInventory", Self.atLeast)
    }

    /// Whether categories of scope 3 are not available in the base year: what is not known may lift scope 3 above a threshold, and
    /// lowers every coverage.
    private func isIncomplete(_ one: TargetProgress) -> Bool {
        let base = one.target.baseYear.flatMap { bases[$0] }
        return base?.scope3.contains { $0.status == .notAvailable } == true
    }

    /// Scope 3 has to be covered where it is a large part of all emissions.
    private mutating func scope3(_ one: TargetProgress) {
        guard let threshold = TargetCriteria.rows["near-term.scope-3-part"],
            let row = TargetCriteria.rows["near-term.coverage-3"]
        else { return }
        guard let base = one.target.baseYear.flatMap({ bases[$0] }) else {
            let missing = Message("inventory.checkMissing.baseInventory")
            return append("near-term.coverage-3", one, row, .unknown, nil, missing)
        }
        let total = base.total(one.target.boundary.view)
        let part = total > 0 ? base.scopes.scope3 / total * 100 : 0
        if isIncomplete(one) {
            let missing = Message("inventory.checkMissing.scope3")
            return append("near-term.coverage-3", one, row, .unknown, nil, missing)
        }
        guard part >= threshold.limit else {
            let reason = Message(
                "inventory.checkMissing.scope3Small",
                ["part": .share(part / 100), "limit": .share(threshold.limit / 100)]
            )
            return append("near-term.coverage-3", one, row, .notAsked, nil, reason)
        }
        coverage(one, "near-term.coverage-3", of: [3]) { $0.kind != .netZero && $0.kind != .budget }
    }
}
