import QadamContainers
import QadamEvidence
import QadamLifeCycle

/// A database while it is being read: drafts of processes become rows, findings are collected, and what is damaged
/// is left out whole or refuses the package, as the options say.
final class PackageAssembly {
    let options: ReadingOptions
    var database: LifeCycleDatabase
    var report: ReadingReport
    var units = UnitBook()
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var isRefused = false
    /// Exchanges whose named maker is not in the package (0), or is not one alone (their number).
    private(set) var closed: [Int32: Int] = [:]
    private var sought: [Int32: String] = [:]
    private var flatDistributions = 0
    var farDistributions = 0

    init(format: DatasetFormat, options: ReadingOptions) {
        self.options = options
        database = LifeCycleDatabase(name: options.name)
        report = ReadingReport(format: format)
    }

    /// Severity of what makes a dataset unusable.
    var damageSeverity: Diagnostic.Severity { options.skipsBad ? .warning : .error }

    /// Notes that the data name the maker of an exchange, and that it is not the one process of the package.
    ///
    /// - Parameters:
    ///   - candidates: how many processes have the name.
    ///   - sought: the name, or identifier; empty where the data say that nobody makes it.
    func close(_ exchange: Int32, candidates: Int, sought name: String) {
        closed[exchange] = candidates
        if !name.isEmpty { sought[exchange] = name }
    }

    /// Adds a finding.
    func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
        if diagnostic.severity == .error { isRefused = true }
    }

    /// Adds a finding that does not stand in the way.
    func warn(_ finding: Finding, severity: Diagnostic.Severity = .warning) {
        add(Diagnostic(finding.code, severity, at: finding.place, finding.arguments))
    }

    /// Leaves something out because of a finding, and lists it.
    func leaveOut(_ kind: String, id: String, name: String, because finding: Finding) {
        add(Diagnostic(finding.code, damageSeverity, at: finding.place, finding.arguments))
        omit(kind, id: id, name: name, reason: finding.code)
    }

    /// Lists something that is left out.
    func omit(_ kind: String, id: String, name: String, reason: String) {
        report.omissions.append(ReadingReport.Omission(kind: kind, id: id, name: name, reason: reason))
    }

    /// A process without a single exchange is only described: it is listed and left out, which loses no amount.
    func leavesOutEmpty(_ draft: ProcessDraft) -> Bool {
        guard draft.exchanges.isEmpty, draft.damage == nil else { return false }
        let process = draft.process
        warn(Finding("DAT-0234", at: process.place, ["process": .text(process.name)]))
        omit("process", id: process.id, name: process.name, reason: "DAT-0234")
        return true
    }

    /// A file that ends early or breaks the rules of XML.
    func leaveOut(file: String, because error: XMLError) {
        add(error.diagnostic(file: file, severity: damageSeverity))
        omit("file", id: file, name: "", reason: error.diagnosticCode)
    }

    /// Lists a distribution that has no spread; they are counted in one note.
    func omitFlatDistribution(process: String, flow: String) {
        flatDistributions += 1
        omit("uncertainty", id: process, name: flow, reason: "DAT-0221")
    }

    /// Adds a process with its exchanges, whose flows are rows of the database or of the reader's own list.
    @discardableResult
    func commit(_ draft: ProcessDraft) -> Int {
        let process = database.processes.count
        database.processes.append(draft.process)
        if draft.namesNoReference {
            warn(Finding("DAT-0229", at: draft.process.place, ["process": .text(draft.process.name)]))
        }
        for exchange in draft.exchanges {
            let (owner, name) = (draft.process, exchange.flowName)
            let uncertainty = fitting(exchange.uncertainty, exchange.amount, at: exchange.place, owner, name)
            database.exchanges.append(
                flow: exchange.flow,
                unit: exchange.unit,
                amount: exchange.amount,
                flags: exchange.flags,
                uncertainty: uncertainty,
                formula: exchange.formula,
                note: exchange.note,
                quality: exchange.quality
            )
        }
        database.exchangeStarts.append(database.exchanges.count)
        for var parameter in draft.parameters {
            parameter.process = process
            database.parameters.append(parameter)
        }
        return process
    }

    /// Drops flows that only datasets which were left out have used.
    func dropUnusedFlows() {
        let used = Set(database.exchanges.flow)
        var index: [Int32] = []
        var flows: [DatabaseFlow] = []
        for (place, flow) in database.flows.enumerated() {
            index.append(used.contains(Int32(place)) ? Int32(flows.count) : -1)
            if index[place] >= 0 { flows.append(flow) }
        }
        guard flows.count < database.flows.count else { return }
        database.flows = flows
        for place in database.exchanges.flow.indices {
            database.exchanges.flow[place] = index[Int(database.exchanges.flow[place])]
        }
        database.properties = database.properties.compactMap { row in
            guard index[row.flow] >= 0 else { return nil }
            var moved = row
            moved.flow = Int(index[row.flow])
            return moved
        }
    }

    /// Links what is left, counts everything and hands it over.
    func finish() -> DatasetReading { finish(units: units.units) }

    /// Links what is left, counts everything and hands it over, with the units of the reader.
    func finish(units: [DatabaseUnit]) -> DatasetReading {
        database.units = units
        if flatDistributions > 0 {
            add(Diagnostic("DAT-0221", .note, at: .whole, ["count": .integer(flatDistributions)]))
        }
        finishDistributions()
        linkByFlow(&database, report: &report, except: closed, sought: sought)
        report.processes = database.processes.count
        report.flows = database.flows.count
        report.exchanges = database.exchanges.count
        report.uncertain = database.exchanges.uncertainty.count
        report.parameters = database.parameters.count
        report.impactCategories = database.methods.reduce(0) { $0 + $1.categories.count }
        if database.processes.isEmpty, database.methods.isEmpty, database.flows.isEmpty, !isRefused {
            add(Diagnostic("DAT-0208", .error, at: .whole, ["format": .text(report.format.rawValue)]))
        }
        return DatasetReading(
            database: isRefused ? nil : database,
            report: report,
            diagnostics: diagnostics
        )
    }
}

/// What was found about the data, before its severity is known.
struct Finding {
    let code: String
    let place: Place
    let arguments: [String: Argument]

    init(_ code: String, at place: Place, _ arguments: [String: Argument] = [:]) {
        self.code = code
        self.place = place
        self.arguments = arguments
    }
}
