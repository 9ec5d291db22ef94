public import QadamEvidence
public import QadamLifeCycle
import QadamStore

/// What changed for a product between two databases: two versions of one, or one with other parameters or shares.
public struct VersionReport: Sendable, Codable {
    /// An entry that is not the same, with names.
    public struct Row: Sendable, Codable {
        /// Name of the process.
        public var process: String
        /// Name of the flow that is exchanged.
        public var flow: String
        /// Name of the process that makes it; empty for an elementary flow.
        public var provider: String
        /// The entry before and now, and its part of the difference.
        public var entry: VersionDifference.Row
    }

    /// Name of the product.
    public var product: String
    /// The databases compared, as `name@version`: the old one, the new one.
    public var databases: [String]
    /// Score in the old one; `nil` where it does not make the product.
    public var before: Double?
    /// Score in the new one.
    public var now: Double
    /// Unit of the scores.
    public var unit: String
    /// The entries that differ, largest effect first.
    public var rows: [Row]
    /// Processes that only the new database has.
    public var addedProcesses: [String]
    /// Processes that only the old database has.
    public var removedProcesses: [String]
    /// Difference of the scores less the sum of the effects: factors of the impact that differ, and rounding.
    public var unexplained: Double?
}

extension LifeCycleStudy {
    /// The name of the database with its version, as ``LifeCycleRequest/database`` takes it.
    public var versionName: String {
        dataset.version == 0 ? dataset.name : "\(dataset.name)@\(dataset.version)"
    }

    /// What changed for a product since another version.
    ///
    /// - Parameters:
    ///   - old: the version before, opened with the same impact.
    ///   - demand: the product, sought in this version.
    public func changes(since old: LifeCycleStudy, _ demand: DemandRequest) -> (
        report: VersionReport?, diagnostics: [Diagnostic]
    ) {
        let (solved, diagnostics) = solve(demand)
        guard let solved else { return (nil, diagnostics) }
        let (intensities, problems) = old.engine.intensities(old.impacts)
        guard let adjoint = intensities?.first else { return (nil, diagnostics + problems) }
        // Only prices of the old version are needed, so it is not solved for a demand of its own.
        let before = ContributionAnalysis(
            old.engine.system,
            old.engine.database,
            category: old.impacts[0],
            scaling: [Double](repeating: 0, count: adjoint.count),
            adjoint: adjoint,
            amounts: old.engine.amounts
        )
        let difference = VersionDifference(old: before, new: solved.analysis)
        let names = VersionNames([engine.database, old.engine.database])
        let report = VersionReport(
            product: engine.flow(ofColumn: solved.column).name,
            databases: [old.versionName, versionName],
            before: difference.difference.map { solved.total - $0 },
            now: solved.total,
            unit: impacts[0].unit,
            rows: difference.rows.map { row in
                VersionReport.Row(
                    process: names.process(row.process),
                    flow: names.flow(row.flow),
                    provider: row.provider.isEmpty ? "" : names.process(row.provider),
                    entry: row
                )
            },
            addedProcesses: difference.addedProcesses.map(names.process),
            removedProcesses: difference.removedProcesses.map(names.process),
            unexplained: difference.unexplained
        )
        return (report, diagnostics + problems)
    }
}

/// Names by identifier, the newer database first.
private struct VersionNames {
    private var processes: [String: String] = [:]
    private var flows: [String: String] = [:]

    init(_ databases: [LifeCycleDatabase]) {
        for database in databases {
            processes.merge(database.processes.map { ($0.id, $0.name) }) { first, _ in first }
            flows.merge(database.flows.map { ($0.id, $0.name) }) { first, _ in first }
        }
    }

    func process(_ id: String) -> String { processes[id] ?? id }
    func flow(_ id: String) -> String { flows[id] ?? id }
}
