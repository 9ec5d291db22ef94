import QadamEvidence
import QadamExchange
import QadamLifeCycle
import QadamReports
import QadamStore
import QadamText
import QadamWorkspace

/// What giving stages answers to a program.
struct StageReport: Encodable {
    let dataset: DatasetReport.StoredDatasetSummary?
    let processes: Int
    let matched: Int
    let changed: Int
    let unused: [StageOutcome.Unused]
    let open: [ProcessStage]
    let diagnostics: [Diagnostic]

    init(_ outcome: StageOutcome) {
        dataset = outcome.dataset.map(DatasetReport.StoredDatasetSummary.init)
        processes = outcome.processes
        matched = outcome.matched
        changed = outcome.changed
        unused = outcome.unused
        open = outcome.open
        diagnostics = outcome.diagnostics
    }
}

/// Processes with their stages and kinds as a table for the terminal and as CSV.
struct StageView {
    private let console: Console
    private var texts: Texts { console.texts }
    private static let shownLimit = 20

    init(_ console: Console) { self.console = console }

    /// All processes, and how many are in each stage.
    func show(_ processes: [ProcessStage]) {
        console.result(table: table(processes), title: nil)
        var counts = Table([
            .text(texts.text(.cliProductStage)), .text(texts.text(.cliLifecycleKind)),
            .number(texts.text(.cliLifecycleProcesses)),
        ])
        for stage in StageAssignment.allCases {
            for kind in KindAssignment.allCases {
                let count = processes.filter { $0.stage == stage && $0.kind == kind }.count
                if count > 0 { counts.append([word(stage), word(kind), texts.integer(count)]) }
            }
        }
        console.result(table: counts, title: nil)
    }

    /// What came of a table of stages.
    func show(_ outcome: StageOutcome, isTrial: Bool) {
        var table = Table([.text(texts.text(.cliLifecycleProcesses)), .number("")])
        for (key, count) in [
            (TextKey.cliLifecycleStagesAll, outcome.processes), (.cliLifecycleStagesMatched, outcome.matched),
            (.cliLifecycleStagesChanged, outcome.changed), (.cliLifecycleStagesOpen, outcome.open.count),
        ] { table.append([texts.text(key), texts.integer(count)]) }
        console.result(table: table, title: nil)
        if !outcome.unused.isEmpty {
            var rows = Table([
                .number(texts.text(.cliLifecycleStagesRow)), .text(texts.text(.cliLifecycleColumnName)),
            ])
            for row in outcome.unused {
                rows.append([texts.integer(row.row), row.names.joined(separator: ", ")])
            }
            console.result(table: rows, title: texts.text(.cliLifecycleStagesUnused))
        }
        if !outcome.open.isEmpty {
            let shown = Array(outcome.open.prefix(Self.shownLimit))
            console.result(table: self.table(shown), title: texts.text(.cliLifecycleStagesOpen))
            if outcome.open.count > shown.count {
                let rest = outcome.open.count - shown.count
                console.result(texts.text(.cliLifecycleRest, ["count": .integer(rest)]))
            }
        }
        if isTrial { return console.result(texts.text(.cliLifecycleTrial)) }
        guard let dataset = outcome.dataset else { return }
        let key: TextKey = dataset.isNew ? .cliLifecycleStored : .cliLifecycleSame
        console.result(
            texts.text(key, ["database": .text(dataset.name), "version": .integer(dataset.version)])
        )
    }

    private func table(_ processes: [ProcessStage]) -> Table {
        var table = Table([
            .text(texts.text(.cliLifecycleStagesId)), .text(texts.text(.cliLifecycleColumnProcess)),
            .text(texts.text(.cliLifecycleColumnLocation)), .text(texts.text(.cliLifecycleCategoryTitle)),
            .text(texts.text(.cliProductStage)), .text(texts.text(.cliLifecycleKind)),
        ])
        for process in processes {
            table.append([
                process.id, process.name, process.location.isEmpty ? texts.missing : process.location,
                process.category.isEmpty ? texts.missing : process.category, word(process.stage),
                word(process.kind),
            ])
        }
        return table
    }

    private func word(_ stage: StageAssignment) -> String {
        if case .stage(let stage) = stage { return texts.text(stage.title.key) }
        return texts.text(.cliLifecycleStagesConsumer)
    }

    private func word(_ kind: KindAssignment) -> String {
        if case .kind(let kind) = kind { return texts.text(kind.title.key) }
        return texts.text(.cliLifecycleStagesConsumer)
    }

    /// The processes as a table that `--set` reads.
    static func csv(_ processes: [ProcessStage]) -> String {
        let rows = processes.map { process in
            [
                process.id, process.name, process.category, process.location, process.stage.rawValue,
                process.kind.rawValue,
            ].map(CSVCell.quoted).joined(separator: ",")
        }
        return ([StageTable.columns.joined(separator: ",")] + rows).joined(separator: "\n")
    }
}
