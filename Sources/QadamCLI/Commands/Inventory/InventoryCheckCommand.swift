import ArgumentParser
import QadamEvidence
import QadamInventory
import QadamReports
import QadamText
import QadamWorkspace

/// `qadam inventory check`
struct InventoryCheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: words(.cliInventoryCheckAbstract),
            discussion: examples("qadam inventory check", "qadam inventory check --fail-on warning --json")
        )
    }

    @OptionGroup var workspace: WorkspaceOption
    @Option(name: .long, help: help(.cliInventoryYear)) var year: Int?
    @Option(name: .long, help: help(.cliOptionGwpOfOrganisation)) var gwp: GWPName?
    @Option(name: .long, help: help(.cliInventoryApproach)) var approach: OptionWord<Consolidation>?
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var failOn: FailOnOption
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        try InventoryYear.check(year)
        let outcome = try withWorkspace(workspace) {
            try $0.reviewInventory(year: year, gwp: gwp?.set, approach: approach?.value)
        }
        guard let review = outcome.review else {
            console.report(outcome.diagnostics)
            throw Failure(outcome.diagnostics.contains { $0.code.hasPrefix("WSP") } ? .noInput : .badData)
        }
        let findings = outcome.diagnostics + review.findings
        console.report(findings)
        if json {
            try console.result(json: review, schema: "qadam.inventory.check/1")
        } else {
            show(review, console)
        }
        try failOn.failOn.check(findings)
    }

    private func show(_ review: InventoryReview, _ console: Console) {
        let texts = console.texts
        var table = Table([
            .text(texts.text(.cliInventoryCheckAt)), .text(texts.text(.cliInventoryCheckExpected)),
            .text(texts.text(.cliInventoryCheckState)), .text(texts.text(.cliInventoryCheckAnswer)),
        ])
        for row in review.completeness {
            table.append([
                texts.format(.name(row.name)), texts.render(row.what), texts.render(row.state.name),
                row.lines.isEmpty
                    ? row.reason.map { texts.format(.name($0)) } ?? texts.render(row.why)
                    : row.lines.prefix(3).joined(separator: " ") + (row.lines.count > 3 ? " …" : ""),
            ])
        }
        console.result(table: table, title: texts.text(.cliInventoryCheckTitle))
        let counts = Diagnostic.Severity.allCases.map { severity in
            review.findings.count { $0.severity == severity }
        }
        console.result(
            "\n"
                + texts.text(
                    .cliInventoryCheckSummary,
                    [
                        "errors": .integer(counts[2]), "warnings": .integer(counts[1]),
                        "notes": .integer(counts[0]),
                    ]
                )
        )
    }
}
