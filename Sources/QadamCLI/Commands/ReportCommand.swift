import ArgumentParser
import QadamEvidence
import QadamExchange
import QadamFactors
import QadamInventory
import QadamReports
import QadamText
import QadamWorkspace

/// `qadam report …`
struct ReportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report",
            abstract: words(.cliReportAbstract),
            discussion: examples("qadam report build", "qadam report build --output esep.html --lang kk"),
            subcommands: [ReportBuildCommand.self]
        )
    }
}

/// `qadam report build --output report.html`
struct ReportBuildCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "build",
            abstract: words(.cliReportBuildAbstract),
            discussion: examples(
                "qadam report build --output esep.html --lang kk",
                "qadam report build --kind ghg-protocol --format xlsx --output report.xlsx"
            )
        )
    }

    @OptionGroup var workspace: WorkspaceOption
    @Option(name: .long, help: help(.cliReportKind)) var kind: OptionWord<DisclosureKind>?
    @Option(name: .long, help: help(.cliReportFormat)) var format: ReportFormat = .html
    @Option(name: [.long, .short], help: help(.cliReportOutput), completion: .file(extensions: ["html"]))
    var output: String?
    @Option(name: .long, help: help(.cliInventoryYear)) var year: Int?
    @Option(name: .long, help: help(.cliOptionGwpOfOrganisation)) var gwp: GWPName?
    @Option(name: .long, help: help(.cliInventoryApproach)) var approach: OptionWord<Consolidation>?
    @Option(name: .customLong("value"), help: help(.cliReportValue)) var values: [String] = []
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        try InventoryYear.check(year)
        let path = output ?? "report.\(format.rawValue)"
        if let kind { return try disclose(kind.value, to: path, console) }
        guard format == .html, year == nil, gwp == nil, approach == nil, values.isEmpty else {
            let kinds = DisclosureKind.allCases.map(\.rawValue)
            throw Failure(.usage, "CLI-0422", ["known": .list(kinds)])
        }
        let model = try withWorkspace(workspace) { workspace in
            let content = try workspace.reportContent()
            if content.inventory?.result == nil, content.footprints.isEmpty {
                console.report(content.findings)
                throw Failure(.noInput, "WSP-0109", at: .file(workspace.path))
            }
            return workspace.reportModel(content, program: "Qadam \(Version.current)")
        }
        if json { return try console.result(json: model, schema: "qadam.report/1") }
        try ReportFile.write(model, to: path, keep: !dryRun, console)
    }

    /// A report of a kind.
    private func disclose(_ kind: DisclosureKind, to path: String, _ console: Console) throws {
        let stated = try StatedFigures.read(values)
        let outcome = try withWorkspace(workspace) {
            try $0.disclosure(
                kind,
                year: year,
                gwp: gwp?.set,
                approach: approach?.value,
                stated: stated,
                program: "Qadam \(Version.current)"
            )
        }
        console.report(outcome.diagnostics)
        guard let disclosure = outcome.disclosure else {
            throw Failure(outcome.diagnostics.contains { $0.code.hasPrefix("WSP-01") } ? .noInput : .badData)
        }
        if json {
            let report = WordedDisclosure(disclosure, console.texts, pack: FactorLibrary.standard.pack)
            return console.result(try DisclosureOutput.json(report))
        }
        try DisclosureOutput.write(disclosure, format, to: path, keep: !dryRun, console)
    }
}

/// Renders a report and writes it whole or not at all.
enum ReportFile {
    static func write(_ model: ReportModel, to path: String, keep: Bool, _ console: Console) throws {
        let (html, findings) = ReportPage.render(model, console.texts)
        console.report(findings)
        if path == "-" { return console.result(html) }
        guard keep else {
            return console.say(console.texts.text(.cliReportWould, ["file": .text(path)]))
        }
        do {
            try AtomicFile.write(path, text: html)
        } catch let error as ExchangeError {
            throw Failure(.inputOutput, [error.diagnostic])
        }
        console.say(console.texts.text(.cliReportDone, ["file": .text(path)]))
    }
}
