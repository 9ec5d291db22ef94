import ArgumentParser
import QadamEvidence
import QadamReports
import QadamStore
import QadamText
import QadamWorkspace

/// `qadam workspace …`
struct WorkspaceCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "workspace",
            abstract: words(.cliWorkspaceAbstract),
            discussion: examples("qadam workspace init my.qadam", "qadam workspace import Examples/campus"),
            subcommands: [
                WorkspaceInitCommand.self, WorkspaceInfoCommand.self, WorkspaceImportCommand.self,
                WorkspaceExportCommand.self,
            ]
        )
    }
}

/// `qadam workspace init my.qadam`
struct WorkspaceInitCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init",
            abstract: words(.cliWorkspaceInitAbstract),
            discussion: examples("qadam workspace init my.qadam", "qadam workspace init my.qadam --dry-run")
        )
    }

    @Operand(help: help(.cliWorkspaceInitFile)) var file: String
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        try reportingStoreErrors {
            if dryRun { try Workspace.checkCanCreate(at: file) } else { _ = try Workspace.create(at: file) }
        }
        console.say(
            console.texts.text(dryRun ? .cliWorkspaceInitWould : .cliWorkspaceInitDone, ["file": .text(file)])
        )
    }
}

/// `qadam workspace info`
struct WorkspaceInfoCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "info",
            abstract: words(.cliWorkspaceInfoAbstract),
            discussion: examples(
                "qadam workspace info",
                "qadam workspace info --workspace my.qadam --log --lang kk"
            )
        )
    }

    @OptionGroup var workspace: WorkspaceOption
    @Flag(name: .long, help: help(.cliWorkspaceInfoLog)) var log = false
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        let info = try withWorkspace(workspace) { try $0.info() }
        if json {
            try console.result(json: info, schema: "qadam.workspace.info/1")
        } else {
            show(info, console)
        }
        let broken = [("WSP-0116", info.firstBrokenLogEntry), ("WSP-0590", info.firstBrokenEntry)]
        let findings = broken.compactMap { code, entry in
            entry.map { Diagnostic(code, .error, at: .file(info.path), ["entry": .integer(Int($0))]) }
        }
        if !findings.isEmpty { throw Failure(.badData, findings) }
    }

    private func show(_ info: WorkspaceInfo, _ console: Console) {
        let texts = console.texts
        console.result(info.path)
        console.result(
            texts.text(
                .cliWorkspaceInfoCounts,
                [
                    "documents": .integer(info.counts.documents),
                    "activities": .integer(info.counts.activities),
                    "results": .integer(info.counts.results), "entries": .integer(info.counts.logEntries),
                    "schema": .text(info.counts.schema),
                ]
            )
        )
        var table = Table([
            .text(texts.text(.cliWorkspaceDocument)), .number(texts.text(.cliWorkspaceVersion)),
            .text("SHA-256"),
            .text(texts.text(.cliWorkspaceTime)),
        ])
        for document in info.documents {
            table.append([
                document.path, String(document.version), String(document.sha256.prefix(12)), document.at,
            ])
        }
        if !info.documents.isEmpty { console.result(table: table) }
        if log { console.result(table: logTable(info, texts)) }
    }

    private func logTable(_ info: WorkspaceInfo, _ texts: Texts) -> Table {
        var table = Table([
            .number("№"), .text(texts.text(.cliWorkspaceTime)), .text(texts.text(.cliWorkspaceActor)),
            .text(texts.text(.cliWorkspaceAction)), .text(texts.text(.cliWorkspaceSubject)),
        ])
        for entry in info.log {
            table.append([String(entry.sequence), entry.at, entry.actor, entry.action, entry.subject])
        }
        return table
    }
}
