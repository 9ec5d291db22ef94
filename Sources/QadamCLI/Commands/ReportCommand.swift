import ArgumentParser
import QadamEvidence
import QadamExchange
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
            discussion: examples("qadam report build", "qadam report build --output esep.html --lang kk")
        )
    }

    @OptionGroup var workspace: WorkspaceOption
    @Option(name: [.long, .short], help: help(.cliReportOutput), completion: .file(extensions: ["html"]))
    var output = "report.html"
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        let model = try withWorkspace(workspace) { workspace in
            let content = try workspace.reportContent()
            if content.inventory?.result == nil, content.footprints.isEmpty {
                console.report(content.findings)
                throw Failure(.noInput, "WSP-0109", at: .file(workspace.path))
            }
            return workspace.reportModel(content, program: "Qadam \(Version.current)")
        }
        if json { return try console.result(json: model, schema: "qadam.report/1") }
        try ReportFile.write(model, to: output, keep: !dryRun, console)
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
