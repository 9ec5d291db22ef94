import ArgumentParser
import QadamEvidence
import QadamExchange
import QadamReports
import QadamStore
import QadamText
import QadamUnits
import QadamWorkspace

/// `qadam workspace import Examples/campus`
struct WorkspaceImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: words(.cliWorkspaceImportAbstract),
            discussion: examples(
                "qadam workspace import Examples/campus",
                "qadam workspace import my-folder --dry-run --separator semicolon --decimal comma"
            )
        )
    }

    @Operand(help: help(.cliWorkspaceImportFolder), completion: .directory) var folder: String
    @OptionGroup var workspace: WorkspaceOption
    @Option(name: .long, help: help(.cliWorkspaceImportSeparator)) var separator: SeparatorName = .comma
    @Option(name: .long, help: help(.cliWorkspaceImportDecimal)) var decimal: DecimalName = .point
    @Option(name: .long, help: help(.cliWorkspaceImportGrouping)) var grouping: GroupingName = .none
    @Option(name: .long, help: help(.cliWorkspaceImportDates)) var dates: DatesName = .iso
    @Option(name: .long, help: help(.cliWorkspaceImportReplaceActs)) var replaceActs: String?
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var failOn: FailOnOption
    @OptionGroup var language: LanguageOption

    enum SeparatorName: String, ExpressibleByArgument, CaseIterable { case comma, semicolon, tab }
    enum DecimalName: String, ExpressibleByArgument, CaseIterable { case point, comma }
    enum GroupingName: String, ExpressibleByArgument, CaseIterable { case none, space, comma, point }
    enum DatesName: String, ExpressibleByArgument, CaseIterable { case iso, dmy, mdy }

    struct Content: Encodable {
        let stored: ImportSummary?
        let parts: [WorkspacePart]
        let diagnostics: [Diagnostic]
        let dryRun: Bool
    }

    func run() throws {
        let console = Console(language.texts)
        let dialect = try dialect()
        if let replaceActs, replaceActs.allSatisfy(\.isWhitespace) { throw Failure(.usage, "WSP-0596") }
        let outcome = try withWorkspace(workspace) { workspace in
            try workspace.importFolder(
                folder,
                dialect: dialect,
                replacing: replaceActs,
                keep: !dryRun,
                act: .now
            )
        }
        if json {
            try console.result(
                json: Content(
                    stored: outcome.summary,
                    parts: outcome.parts,
                    diagnostics: outcome.diagnostics,
                    dryRun: dryRun
                ),
                schema: "qadam.workspace.import/1"
            )
        } else {
            console.report(outcome.diagnostics)
        }
        guard let summary = outcome.summary else {
            console.say(console.texts.text(.cliWorkspaceImportRefused))
            throw Failure(outcome.diagnostics.contains { $0.code == "WSP-0103" } ? .noInput : .badData)
        }
        if !json { show(summary, console) }
        try failOn.failOn.check(outcome.diagnostics)
    }

    private func dialect() throws -> Dialect {
        let mark = NumberConvention.DecimalMark(rawValue: decimal.rawValue)
        let groups = NumberConvention.Grouping(rawValue: grouping.rawValue)
        guard let mark, let groups, let numbers = NumberConvention(decimalMark: mark, grouping: groups),
            let separator = Dialect.Separator(rawValue: separator.rawValue)
        else { throw Failure(.usage, "CLI-0105", ["value": .text(decimal.rawValue)]) }
        let order: Dialect.DateOrder =
            switch dates {
            case .iso: .iso
            case .dmy: .dayMonthYear
            case .mdy: .monthDayYear
            }
        return Dialect(separator: separator, numbers: numbers, dates: order)
    }

    private func show(_ summary: ImportSummary, _ console: Console) {
        let texts = console.texts
        var table = Table([
            .text(texts.text(dryRun ? .cliWorkspaceImportWould : .cliWorkspaceImportDone)),
            .number(texts.text(.cliWorkspaceNew)), .number(texts.text(.cliWorkspaceChanged)),
            .number(texts.text(.cliWorkspaceUnchanged)), .number(texts.text(.cliWorkspaceRetired)),
        ])
        for (key, counts) in [
            (TextKey.cliWorkspaceDocuments, summary.documents), (.cliWorkspaceActivities, summary.activities),
            (.cliWorkspaceDatabases, summary.datasets),
        ] {
            table.append(
                [texts.text(key)]
                    + [counts.new, counts.changed, counts.unchanged, counts.retired].map { texts.integer($0) }
            )
        }
        console.result(table: table)
    }
}

/// `qadam workspace export my-folder`
struct WorkspaceExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: words(.cliWorkspaceExportAbstract),
            discussion: examples(
                "qadam workspace export my-folder",
                "qadam workspace export my-folder --dry-run"
            )
        )
    }

    @Operand(help: help(.cliWorkspaceExportFolder), completion: .directory) var folder: String
    @OptionGroup var workspace: WorkspaceOption
    @OptionGroup var force: ForceOption
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        let outcome = try withWorkspace(workspace) { workspace in
            try Interrupt.gracefully {
                do {
                    return try workspace.export(to: folder, keep: !dryRun, replaces: force.force) {
                        Interrupt.isRequested
                    }
                } catch is CancellationError {
                    throw Failure(.interrupted)
                }
            }
        }
        guard outcome.diagnostics.isEmpty else { throw Failure(.inputOutput, outcome.diagnostics) }
        for file in outcome.files { console.result(file) }
        console.say(
            console.texts.text(
                dryRun ? .cliWorkspaceExportWould : .cliWorkspaceExportDone,
                ["count": .integer(outcome.files.count), "folder": .text(folder)]
            )
        )
        try LifeReport.checkBook(workspace)
    }
}
