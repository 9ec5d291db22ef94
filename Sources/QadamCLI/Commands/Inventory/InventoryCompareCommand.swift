import ArgumentParser
import QadamEvidence
import QadamInventory
import QadamText
import QadamWorkspace

/// `qadam inventory compare --from 2023 --to 2024`
struct InventoryCompareCommand: ParsableCommand {
    /// How a comparison is broken down.
    enum Grouping: String, ExpressibleByArgument, CaseIterable {
        case scope, category, facility, line
    }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "compare",
            abstract: words(.cliInventoryCompareAbstract),
            discussion: examples(
                "qadam inventory compare --gwp-from ar6 --gwp-to ar6 --approach-to equity-share",
                "qadam inventory compare --gwp-from ar5 --gwp-to ar6 --by line --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliInventoryCompareFrom)) var from: Int?
    @Option(name: .long, help: help(.cliInventoryCompareTo)) var to: Int?
    @Option(name: .long, help: help(.cliInventoryCompareVersionFrom)) var versionFrom: Int?
    @Option(name: .long, help: help(.cliInventoryCompareVersionTo)) var versionTo: Int?
    @Option(name: .long, help: help(.cliInventoryCompareGwpFrom)) var gwpFrom: GWPName?
    @Option(name: .long, help: help(.cliInventoryCompareGwpTo)) var gwpTo: GWPName?
    @Option(name: .long, help: help(.cliInventoryCompareApproachFrom)) var approachFrom:
        OptionWord<Consolidation>?
    @Option(name: .long, help: help(.cliInventoryCompareApproachTo)) var approachTo:
        OptionWord<Consolidation>?
    @Option(name: .long, help: help(.cliInventoryView)) var view: InventoryExplainCommand.ViewName = .location
    @Option(name: .long, help: help(.cliInventoryCompareBy)) var by: Grouping = .scope
    @OptionGroup var options: ActivityOptions

    func run() throws {
        for year in [from, to] { try InventoryYear.check(year) }
        for version in [versionFrom, versionTo] {
            if let version, version < 1 {
                throw Failure(.usage, "CLI-0415", ["value": .text(String(version))])
            }
        }
        let console = options.console
        let outcome = try withWorkspace(options.workspace) {
            try $0.compareInventories(
                InventorySelection(
                    year: from,
                    gwp: gwpFrom?.set,
                    approach: approachFrom?.value,
                    version: versionFrom
                ),
                InventorySelection(
                    year: to,
                    gwp: gwpTo?.set,
                    approach: approachTo?.value,
                    version: versionTo
                ),
                view: view.view
            )
        }
        try LifeReport.check(outcome, console)
        guard let change = outcome.value else { return }
        if options.json { return try console.result(json: change, schema: "qadam.inventory.compare/1") }
        ChangeView(console).show(change.comparison, by: by)
    }
}
