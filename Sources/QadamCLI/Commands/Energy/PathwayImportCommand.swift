import ArgumentParser
import Foundation
import QadamEvidence
import QadamStore
import QadamText
import QadamWorkspace

/// Forms in which an energy model comes, on the command line.
enum EnergyFormatName: String, ExpressibleByArgument, CaseIterable {
    case osemosysCSV = "osemosys-csv"
    case osemosysXLSX = "osemosys-xlsx"
    case mathprog, tables

    var format: EnergyFormat? { EnergyFormat(rawValue: rawValue) }
}

/// `qadam pathway import Examples/town/data.txt`
struct PathwayImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: words(.cliEnergyImportAbstract),
            discussion: examples(
                "qadam pathway import Examples/town/data.txt --name town",
                "qadam pathway import Examples/town/data.txt --name town --format mathprog --dry-run"
            )
        )
    }

    @Operand(help: help(.cliEnergyImportPath), completion: .file()) var path: String
    @OptionGroup var workspace: WorkspaceOption
    @Option(name: .long, help: help(.cliEnergyFormat)) var format: EnergyFormatName?
    @Option(name: .long, help: help(.cliEnergyName)) var name: String?
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var failOn: FailOnOption
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        let file = URL(fileURLWithPath: path)
        let outcome = try withWorkspace(workspace) { workspace in
            try workspace.importEnergyModel(
                path,
                format: format?.format,
                name: name ?? file.deletingPathExtension().lastPathComponent,
                keep: !dryRun,
                act: .now
            )
        }
        console.report(outcome.diagnostics)
        guard let report = outcome.report else { throw EnergyFailure.failure(outcome.diagnostics) }
        try EnergyView(console).show(report, json: json)
        console.say(
            console.texts.text(
                dryRun
                    ? .cliEnergyWouldStore
                    : outcome.summary?.isEmpty == true ? .cliEnergySame : .cliEnergyStored,
                ["name": .text(report.name)]
            )
        )
        try failOn.failOn.check(outcome.diagnostics)
    }
}

/// `qadam pathway check`
struct PathwayCheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: words(.cliEnergyCheckAbstract),
            discussion: examples(
                "qadam pathway check --model town",
                "qadam pathway check --model town --json"
            )
        )
    }

    @OptionGroup var workspace: WorkspaceOption
    @Option(name: .long, help: help(.cliEnergyModel)) var model: String?
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var failOn: FailOnOption
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        let outcome = try withWorkspace(workspace) { try $0.openEnergyModel(model) }
        console.report(outcome.diagnostics)
        guard let report = outcome.report else { throw EnergyFailure.failure(outcome.diagnostics) }
        try EnergyView(console).show(report, json: json)
        try failOn.failOn.check(outcome.diagnostics)
    }
}
