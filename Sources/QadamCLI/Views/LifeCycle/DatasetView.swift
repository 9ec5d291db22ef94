import QadamDatasets
import QadamEvidence
import QadamReports
import QadamStore
import QadamText
import QadamWorkspace

/// What an import answers to a program.
struct DatasetReport: Encodable {
    let dataset: StoredDatasetSummary?
    let report: ReadingReport
    let diagnostics: [Diagnostic]

    /// The stored version, without the report that stands beside it.
    struct StoredDatasetSummary: Encodable {
        let name: String
        let version: Int
        let sha256: String
        let isNew: Bool

        init(_ dataset: StoredDataset) {
            name = dataset.name
            version = dataset.version
            sha256 = dataset.sha256
            isNew = dataset.isNew
        }
    }

    init(_ outcome: DatasetOutcome) {
        dataset = outcome.dataset.map(StoredDatasetSummary.init)
        report = outcome.report
        diagnostics = outcome.diagnostics
    }
}

/// Databases and their check reports as tables for the terminal.
struct DatasetView {
    private let console: Console
    private var texts: Texts { console.texts }
    private static let shownLimit = 20

    init(_ console: Console) { self.console = console }

    /// The check report of an import.
    func show(_ outcome: DatasetOutcome, isTrial: Bool) {
        let report = outcome.report
        var table = Table([.text(texts.text(.cliLifecycleRead)), .number("")])
        let rows: [(TextKey, Int)] = [
            (.cliLifecycleFiles, report.files), (.cliLifecycleProcesses, report.processes),
            (.cliLifecycleFlows, report.flows), (.cliLifecycleExchanges, report.exchanges),
            (.cliLifecycleUncertain, report.uncertain), (.cliLifecycleParameters, report.parameters),
            (.cliLifecycleCategories, report.impactCategories), (.cliLifecycleLinked, report.linked),
            (.cliLifecycleUnlinked, report.unlinked.count), (.cliLifecycleOmitted, report.omissions.count),
        ]
        for (key, count) in rows { table.append([texts.text(key), texts.integer(count)]) }
        console.result(
            table: table,
            title: texts.text(.cliLifecycleReport, ["format": .text(report.format.rawValue)])
        )
        showUnlinked(report.unlinked)
        showOmissions(report.omissions)
        guard outcome.isUsable else { return console.result(texts.text(.cliLifecycleNothingStored)) }
        if isTrial { return console.result(texts.text(.cliLifecycleTrial)) }
        guard let dataset = outcome.dataset else { return }
        let key: TextKey = dataset.isNew ? .cliLifecycleStored : .cliLifecycleSame
        console.result(
            texts.text(key, ["database": .text(dataset.name), "version": .integer(dataset.version)])
        )
    }

    private func showUnlinked(_ unlinked: [ReadingReport.Unlinked]) {
        guard !unlinked.isEmpty else { return }
        var table = Table([
            .text(texts.text(.cliLifecycleColumnFlow)), .number(texts.text(.cliLifecycleColumnAmount)),
            .text(texts.text(.cliLifecycleUsedBy)), .text(texts.text(.cliLifecycleSought)),
            .number(texts.text(.cliLifecycleCandidates)),
        ])
        for row in unlinked.prefix(Self.shownLimit) {
            table.append([
                Self.named(row.flowName, row.flow),
                [row.amount.map { texts.number($0, .significant(12)) } ?? texts.missing, row.unit].joined(
                    separator: " "
                ),
                Self.named(row.processName, row.process),
                row.sought.isEmpty ? texts.text(.cliLifecycleAnyMaker) : row.sought,
                texts.integer(row.candidates),
            ])
        }
        console.result(table: table, title: texts.text(.cliLifecycleUnlinkedTitle))
        showRest(unlinked.count)
    }

    /// A name with its identifier; the identifier alone where there is no other name.
    private static func named(_ name: String, _ id: String) -> String {
        name.isEmpty || name == id ? id : "\(name) (\(id))"
    }

    private func showOmissions(_ omissions: [ReadingReport.Omission]) {
        guard !omissions.isEmpty else { return }
        var table = Table([
            .text(texts.text(.cliLifecycleKind)), .text(texts.text(.cliLifecycleColumnName)),
            .text(texts.text(.cliLifecycleReason)),
        ])
        for row in omissions.prefix(Self.shownLimit) {
            table.append([row.kind, row.name.isEmpty ? row.id : row.name, row.reason])
        }
        console.result(table: table, title: texts.text(.cliLifecycleOmissionsTitle))
        showRest(omissions.count)
    }

    /// Says how many rows were not printed: all are in the JSON.
    private func showRest(_ count: Int) {
        guard count > Self.shownLimit else { return }
        console.result(texts.text(.cliLifecycleRest, ["count": .integer(count - Self.shownLimit)]))
    }

    /// The databases of the workspace.
    func show(_ datasets: [StoredDataset]) {
        guard !datasets.isEmpty else { return console.result(texts.text(.cliLifecycleNone)) }
        var table = Table([
            .text(texts.text(.cliLifecycleDatabaseTitle)), .number(texts.text(.cliLifecycleVersion)),
            .text(texts.text(.cliLifecycleFormatTitle)), .number(texts.text(.cliLifecycleProcesses)),
            .number(texts.text(.cliLifecycleExchanges)), .text(texts.text(.cliLifecycleOrigin)),
        ])
        for dataset in datasets {
            table.append([
                dataset.name, texts.integer(dataset.version), dataset.format,
                texts.integer(dataset.processes), texts.integer(dataset.exchanges),
                dataset.origin,
            ])
        }
        console.result(table: table, title: nil)
    }
}
