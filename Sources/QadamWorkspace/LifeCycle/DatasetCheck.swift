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
    private let origin: String?

    /// Where the gas of an elementary flow comes from.
    enum GasMapping {
        /// The rows of the user, if any, then those of the program.
        case rows(own: String?)
        /// As the database says itself: it was mapped when it was first imported.
        case asWritten
    }

    init(_ reading: DatasetReading, skipsBad: Bool, mapping: GasMapping, origin: String? = nil) {
        database = reading.database
        report = reading.report
        diagnostics = reading.diagnostics
        self.skipsBad = skipsBad
        self.mapping = mapping
        self.origin = origin
    }

    var sortedDiagnostics: [Diagnostic] { diagnostics.sorted { $0.severity > $1.severity } }

    mutating func run() {
        guard var database else { return }
        guard mapFlows(&database) else { return refuse() }
        // What is left out takes away a provider, never adds a fault; two rounds settle it, the bound is a safeguard.
        for _ in 0..<4 {
            let table = ParameterTable(database)
            let (amounts, values) = table.amounts()
            let found = values.map(located)
            let build = LifeCycleSystem.build(database, amounts: amounts)
            let errors = values.filter { $0.severity == .error }
            if build.faults.isEmpty, errors.isEmpty {
                diagnostics += found + build.diagnostics(of: database)
                return settle(database, amounts)
            }
            guard skipsBad else {
                diagnostics += Diagnostic.withoutFollowers(found, build.faults, of: database)
                return refuse()
            }
            guard leaveOut(build.faults, errors, table, &database) else {
                diagnostics += Diagnostic.withoutFollowers(found, build.faults, of: database)
                return refuse()
            }
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

    /// Formulas of the whole database stand in no file of their own: the package is named for them.
    private func located(_ diagnostic: Diagnostic) -> Diagnostic {
        guard let origin, case .entity("parameter", let name, _) = diagnostic.place else { return diagnostic }
        let place = Place.file(origin, column: name)
        return Diagnostic(diagnostic.code, diagnostic.severity, at: place, diagnostic.arguments)
    }

    /// Leaves out the processes that cannot be used, each with its first reason, and the parameters of the database that
    /// have no value; what follows from these is counted, not repeated. False where nothing could be left out.
    private mutating func leaveOut(
        _ faults: [SystemBuild.Fault],
        _ errors: [Diagnostic],
        _ table: ParameterTable,
        _ database: inout LifeCycleDatabase
    ) -> Bool {
        let byProcess = table.errorsByProcess(errors)
        var reasons = byProcess.filter { $0.key >= 0 }.compactMapValues(\.first)
        for fault in faults where reasons[fault.process] == nil { reasons[fault.process] = fault.diagnostic }
        var said = 0
        for (number, reason) in reasons.sorted(by: { $0.key < $1.key }) {
            let process = database.processes[number]
            if !reason.isFollower {
                warn(reason)
                said += 1
            }
            report.omissions.append(
                ReadingReport.Omission(
                    kind: "process",
                    id: process.id,
                    name: process.name,
                    reason: reason.code
                )
            )
        }
        let own = (byProcess[-1] ?? []).filter { !$0.isFollower }
        own.forEach { warn($0) }
        said += own.count
        let lost = leaveOutParameters(because: byProcess[-1]?.first?.code, table, &database)
        diagnostics += Diagnostic.note(ofFollowers: errors.count + faults.count - said)
        report.takeAway(Set(reasons.keys), of: database)
        database = database.removing(processes: Set(reasons.keys))
        report.processes = database.processes.count
        report.exchanges = database.exchanges.count
        report.parameters = database.parameters.count
        return !reasons.isEmpty || lost > 0
    }

    private mutating func leaveOutParameters(
        because code: String?,
        _ table: ParameterTable,
        _ database: inout LifeCycleDatabase
    ) -> Int {
        let lost = Set(table.parametersWithoutValue().filter { database.parameters[$0].process < 0 })
        for number in lost.sorted() {
            let name = database.parameters[number].name
            let reason = code ?? "LCA-0815"
            report.omissions.append(
                ReadingReport.Omission(kind: "parameter", id: name, name: name, reason: reason)
            )
        }
        database.parameters = database.parameters.indices.filter { !lost.contains($0) }
            .map { database.parameters[$0] }
        return lost.count
    }

    private mutating func warn(_ reason: Diagnostic) {
        let found = located(reason)
        diagnostics.append(Diagnostic(found.code, .warning, at: found.place, found.arguments))
    }

    private mutating func settle(_ database: LifeCycleDatabase, _ amounts: [Double]) {
        let (engine, found) = LifeCycleEngine.prepare(database, amounts: amounts)
        if let engine {
            order = engine.order
            diagnostics += found.filter { $0.code == "LCA-1024" }
            self.database = database
        } else {
            diagnostics += found.filter { $0.severity == .error }
            refuse()
        }
    }
}
