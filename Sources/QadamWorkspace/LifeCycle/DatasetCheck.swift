import QadamDatasets
import QadamEvidence
import QadamLifeCycle

/// Maps the flows of a database that was just read, evaluates its formulas and builds its matrices: what cannot be
/// calculated is found before it is stored.
struct DatasetCheck {
    private(set) var database: LifeCycleDatabase?
    private(set) var report: ReadingReport
    private(set) var diagnostics: [Diagnostic]
    private(set) var order: [Int32] = []
    private let skipsBad: Bool
    private let mapping: GasMapping

    /// Where the gas of an elementary flow comes from.
    enum GasMapping {
        /// The rows of the user, if any, then those of the program.
        case rows(own: String?)
        /// As the database says itself: it was mapped when it was first imported.
        case asWritten
    }

    init(_ reading: DatasetReading, skipsBad: Bool, mapping: GasMapping) {
        database = reading.database
        report = reading.report
        diagnostics = reading.diagnostics
        self.skipsBad = skipsBad
        self.mapping = mapping
    }

    var sortedDiagnostics: [Diagnostic] { diagnostics.sorted { $0.severity > $1.severity } }

    mutating func run() {
        guard var database else { return }
        guard mapFlows(&database) else { return refuse() }
        // What is left out takes away a provider, never adds a fault; two rounds settle it, the bound is a safeguard.
        for _ in 0..<4 {
            let (amounts, found) = ParameterTable(database).amounts()
            let build = LifeCycleSystem.build(database, amounts: amounts)
            let faulty = Set(build.faults.map(\.process))
            let formulas = found.filter { $0.severity == .error }
            if faulty.isEmpty, formulas.isEmpty {
                diagnostics += found + build.diagnostics(of: database)
                return settle(database, amounts)
            }
            guard skipsBad, !faulty.isEmpty, formulas.isEmpty else {
                diagnostics += found + build.faults.map(\.diagnostic)
                return refuse()
            }
            leaveOut(build.faults, &database)
        }
        refuse()
    }

    private mutating func refuse() { database = nil }

    private mutating func mapFlows(_ database: inout LifeCycleDatabase) -> Bool {
        guard case .rows(let own) = mapping else { return true }
        let mapped = FlowMapping(own: own).apply(to: &database)
        diagnostics += mapped.diagnostics
        guard !mapped.diagnostics.contains(where: { $0.severity == .error }) else { return false }
        return true
    }

    private mutating func leaveOut(_ faults: [SystemBuild.Fault], _ database: inout LifeCycleDatabase) {
        for fault in faults {
            let process = database.processes[fault.process]
            diagnostics.append(
                Diagnostic(
                    fault.diagnostic.code,
                    .warning,
                    at: fault.diagnostic.place,
                    fault.diagnostic.arguments
                )
            )
            report.omissions.append(
                ReadingReport.Omission(
                    kind: "process",
                    id: process.id,
                    name: process.name,
                    reason: fault.diagnostic.code
                )
            )
        }
        database = database.removing(processes: Set(faults.map(\.process)))
        report.processes = database.processes.count
        report.exchanges = database.exchanges.count
    }

    private mutating func settle(_ database: LifeCycleDatabase, _ amounts: [Double]) {
        let (engine, found) = LifeCycleEngine.prepare(database, amounts: amounts)
        if let engine {
            order = engine.order
            self.database = database
        } else {
            diagnostics += found.filter { $0.severity == .error }
            refuse()
        }
    }
}
