import ArgumentParser
import QadamEvidence
import QadamInventory
import QadamReports
import QadamText
import QadamUncertainty
import QadamWorkspace

/// `qadam inventory uncertainty`
struct InventoryUncertaintyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "uncertainty",
            abstract: words(.cliInventoryUncertaintyAbstract),
            discussion: examples(
                "qadam inventory uncertainty",
                "qadam inventory uncertainty --output scope.3 --trials 50000 --seed 7"
            )
        )
    }

    @OptionGroup var workspace: WorkspaceOption
    @Option(name: .long, help: help(.cliInventoryUncertaintyOutput)) var output = "total.location"
    @Option(name: .long, help: help(.cliInventoryTrials)) var trials = 10_000
    @Option(name: .long, help: help(.cliInventorySeed)) var seed: UInt64 = 1
    @Option(name: .long, help: help(.cliInventoryYear)) var year: Int?
    @Option(name: .long, help: help(.cliOptionGwpOfOrganisation)) var gwp: GWPName?
    @Option(name: .long, help: help(.cliInventoryApproach)) var approach: OptionWord<Consolidation>?
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        try TrialCount.check(trials)
        try InventoryYear.check(year)
        let (report, outcome) = try withWorkspace(workspace) {
            try $0.inventoryUncertainty(
                year: year,
                gwp: gwp?.set,
                approach: approach?.value,
                options: UncertaintyOptions(trials: trials == 0 ? nil : trials, seed: seed)
            )
        }
        console.report(outcome.diagnostics)
        guard let report else { throw outcome.refusal }
        guard let first = report.uncertainty.approach1[output] else {
            let known = report.uncertainty.approach1.keys.sorted()
            throw Failure(.usage, "CLI-0423", ["value": .text(output), "known": .list(known)])
        }
        if json { return try console.result(json: report, schema: "qadam.inventory.uncertainty/1") }
        console.result(
            table: intervals(report, console.texts),
            title: console.texts.text(.cliInventoryUncertainty)
        )
        console.result(
            table: contributions(first, report, console.texts),
            title: console.texts.text(.cliInventoryUncertaintyInputs, ["output": .text(output)])
        )
        console.result(
            table: quality(report, console.texts),
            title: console.texts.text(.cliInventoryUncertaintyQuality)
        )
    }

    /// Both approaches, and Approach 1 as it would be if lines shared no input.
    private func intervals(_ report: UncertaintyReport, _ texts: Texts) -> Table {
        var table = Table([
            .text(texts.text(.cliInventoryOutput)), .number(texts.text(.cliInventoryEmissions)),
            .number(texts.text(.cliInventoryApproach1)), .number(texts.text(.cliInventoryUncertaintyApart)),
            .number(texts.text(.cliInventoryApproach2Low)), .number(texts.text(.cliInventoryApproach2High)),
        ])
        func share(_ value: Double?, of total: Double) -> String {
            guard let value, total != 0 else { return texts.missing }
            return texts.percent(value / abs(total), .decimals(1))
        }
        for (output, outcome) in report.uncertainty.approach1.sorted(by: { $0.key < $1.key }) {
            let simulated = report.uncertainty.approach2?.outcomes.first { $0.output == output }
            table.append([
                output,
                texts.amount(
                    outcome.total / 1000,
                    unit: "t{CO2e:\(report.gwp)}",
                    .significant(5),
                    style: .short
                ),
                share(outcome.halfWidth, of: outcome.total),
                share(report.shared.independentHalfWidths[output], of: outcome.total),
                share(simulated.map { $0.lower - outcome.total }, of: outcome.total),
                share(simulated.map { $0.upper - outcome.total }, of: outcome.total),
            ])
        }
        return table
    }

    private func contributions(
        _ outcome: ErrorPropagation.Outcome,
        _ report: UncertaintyReport,
        _ texts: Texts
    ) -> Table {
        var table = Table([
            .text(texts.text(.cliInventoryUncertaintyInput)),
            .number(texts.text(.cliInventoryUncertaintyShare)),
            .number(texts.text(.cliInventoryUncertaintyLines)),
        ])
        for share in outcome.shares.prefix(20) {
            table.append([
                share.input, texts.percent(share.share, .decimals(1)),
                texts.integer(report.shared.linesByInput[share.input] ?? 1),
            ])
        }
        return table
    }

    private func quality(_ report: UncertaintyReport, _ texts: Texts) -> Table {
        var table = Table([
            .text(texts.text(.cliInventoryUncertaintyPart)),
            .number(texts.text(.cliInventoryUncertaintyScore)),
        ])
        for (index, part) in QualityPart.allCases.enumerated() {
            let score = report.quality.parts.flatMap { $0.indices.contains(index) ? $0[index] : nil }
            table.append([
                texts.render(part.name), score.map { texts.number($0, .decimals(2)) } ?? texts.missing,
            ])
        }
        table.appendTotal([
            texts.text("disclosure.quality.mean"),
            report.qualityMean.map { texts.number($0, .decimals(2)) } ?? texts.missing,
        ])
        table.appendTotal([
            texts.text("disclosure.quality.coverage"),
            report.quality.coverage.map { texts.percent($0, .decimals(1)) } ?? texts.missing,
        ])
        return table
    }
}
