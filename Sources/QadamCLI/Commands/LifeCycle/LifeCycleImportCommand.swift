import ArgumentParser
import Foundation
import QadamDatasets
import QadamEvidence
import QadamReports
import QadamText
import QadamWorkspace

/// The formats that `--format` takes.
enum FormatName: String, ExpressibleByArgument, CaseIterable {
    case ecospold1, ecospold2, ilcd, jsonld, simapro, brightway, qadam, matrices

    var format: DatasetFormat? { DatasetFormat(rawValue: rawValue) }
}

/// `qadam lifecycle import PACKAGE`
struct LifeCycleImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: words(.cliLifecycleImportAbstract),
            discussion: examples(
                "qadam lifecycle import study.zip --name copy --dry-run",
                "qadam lifecycle import study.zip --format jsonld --skip-bad --dry-run"
            )
        )
    }

    @Operand(help: help(.cliLifecyclePackage), completion: .file()) var package: String
    @OptionGroup var workspace: WorkspaceOption
    @Option(name: .long, help: help(.cliLifecycleName)) var name: String?
    @Option(name: .long, help: help(.cliLifecycleFormat)) var format: FormatName?
    @Option(name: .long, help: help(.cliLifecycleMapping), completion: .file(extensions: ["csv"]))
    var mapping: String?
    @Flag(name: .long, help: help(.cliLifecycleSkipBad)) var skipBad = false
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var failOn: FailOnOption
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        let options = ReadingOptions(format: format?.format, skipsBad: skipBad, name: try databaseName())
        let rows = try mappingRows()
        let outcome = try withWorkspace(workspace) {
            try $0.importDataset(package, options: options, mapping: rows, keep: !dryRun, act: .now)
        }
        if json {
            try console.result(json: DatasetReport(outcome), schema: "qadam.lifecycle.import/1")
        } else {
            DatasetView(console).show(outcome, isTrial: dryRun)
        }
        console.report(outcome.diagnostics)
        guard outcome.isUsable else { throw Failure(Self.status(outcome.diagnostics)) }
        try failOn.failOn.check(outcome.diagnostics)
    }

    /// The name given, else that of the package without its ending.
    private func databaseName() throws -> String {
        let url = URL(fileURLWithPath: package)
        let text = name ?? url.deletingPathExtension().lastPathComponent
        guard !text.isEmpty, text.count <= 200, !text.contains("\n") else {
            throw Failure(.usage, "CLI-0122", ["name": .text(text)])
        }
        return text
    }

    private func mappingRows() throws -> String? {
        guard let mapping else { return nil }
        guard let data = FileManager.default.contents(atPath: mapping),
            let text = String(data: data, encoding: .utf8)
        else {
            throw Failure(.noInput, "WSP-0107", at: .file(mapping), ["file": .text(mapping)])
        }
        return text
    }

    private static func status(_ diagnostics: [Diagnostic]) -> ExitStatus {
        diagnostics.contains { $0.severity == .error && $0.code == "DAT-0101" } ? .noInput : .badData
    }
}

/// `qadam lifecycle list`
struct LifeCycleListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: words(.cliLifecycleListAbstract),
            discussion: examples("qadam lifecycle list", "qadam lifecycle list --json --lang kk")
        )
    }

    @OptionGroup var workspace: WorkspaceOption
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        let datasets = try withWorkspace(workspace) { try $0.datasets() }
        if json { return try console.result(json: datasets, schema: "qadam.lifecycle.list/1") }
        DatasetView(console).show(datasets)
    }
}
