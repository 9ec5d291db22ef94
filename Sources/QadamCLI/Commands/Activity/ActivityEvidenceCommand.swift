import ArgumentParser
import QadamEvidence
import QadamInventory
import QadamReports
import QadamText
import QadamUnits
import QadamWorkspace

/// `qadam activity evidence`
struct ActivityEvidenceCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "evidence",
            abstract: words(.cliActivityEvidenceAbstract),
            discussion: examples(
                "qadam activity evidence",
                "qadam activity evidence --source electricity.main --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliActivityEvidenceFolder), completion: .directory) var folder: String?
    @Option(name: .long, help: help(.cliActivitySourceFilter)) var source: String?
    @Option(name: .long, help: help(.cliActivityPeriod)) var period: String?
    @OptionGroup var failOn: FailOnOption
    @OptionGroup var options: ActivityOptions

    func run() throws {
        let console = options.console
        let period = try ActivityOptions.period(period)
        let answer = try withWorkspace(options.workspace) {
            try $0.checkEvidence(
                folder: folder,
                source: source,
                days: period.map { $0.start.daysSinceEpoch..<$0.end.daysSinceEpoch }
            )
        }
        console.report(answer.diagnostics)
        guard let report = answer.value else { throw ActivityOptions.failure(answer.diagnostics) }
        if options.json {
            try console.result(json: report, schema: "qadam.activity.evidence/1")
        } else {
            show(report, console)
        }
        try failOn.failOn.check(answer.diagnostics)
    }

    private func show(_ report: EvidenceReport, _ console: Console) {
        let texts = console.texts
        if !report.files.isEmpty {
            var table = Table([
                .text(texts.text(.cliActivityEvidenceName)), .text(texts.text(.cliActivityEvidenceState)),
                .text("SHA-256"), .number(texts.text(.cliActivityEvidenceRecords)),
            ])
            for one in report.files {
                table.append([
                    one.file.path, texts.render(one.state.name), String(one.file.sha256.prefix(16)),
                    texts.integer(one.records.count),
                ])
            }
            console.result(table: table)
        }
        let arguments: [String: QadamEvidence.Argument] = [
            "hashed": .integer(report.hashed), "worded": .integer(report.worded),
            "without": .integer(report.without),
        ]
        console.result(texts.text(.cliActivityEvidenceSummary, arguments))
    }
}
