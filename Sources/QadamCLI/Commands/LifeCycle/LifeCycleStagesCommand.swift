import ArgumentParser
import QadamEvidence
import QadamExchange
import QadamLifeCycle
import QadamText
import QadamWorkspace

/// `qadam lifecycle stages NAME`
struct LifeCycleStagesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "stages",
            abstract: words(.cliLifecycleStagesAbstract),
            discussion: examples(
                "qadam lifecycle stages copy --csv > stages.csv",
                "qadam lifecycle stages copy --set stages.csv --dry-run"
            )
        )
    }

    @Operand(help: help(.cliLifecycleDatabase)) var name: String?
    @OptionGroup var workspace: WorkspaceOption
    @Option(
        name: .customLong("set"),
        help: help(.cliLifecycleStagesSet),
        completion: .file(extensions: ["csv"])
    )
    var table: String?
    @Flag(name: .long, help: help(.cliLifecycleCsv)) var csv = false
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        if csv, json { throw Failure(.usage, "CLI-0123") }
        if let table { return try set(InputFile(argument: table)) }
        let console = Console(language.texts)
        let (processes, diagnostics) = try withWorkspace(workspace) { try $0.stages(of: name) }
        console.report(diagnostics)
        guard let processes else { throw LifeCycleFailure.failure(diagnostics) }
        if json { return try console.result(json: processes, schema: "qadam.lifecycle.stages/1") }
        if csv { return console.result(StageView.csv(processes)) }
        StageView(console).show(processes)
    }

    private func set(_ input: InputFile) throws {
        let console = Console(language.texts)
        let outcome = try withWorkspace(workspace) {
            try $0.setStages(of: name, from: input, keep: !dryRun, act: .now)
        }
        if json {
            try console.result(json: StageReport(outcome), schema: "qadam.lifecycle.stages.set/1")
        } else if outcome.isUsable {
            StageView(console).show(outcome, isTrial: dryRun)
        }
        console.report(outcome.diagnostics)
        guard outcome.isUsable else { throw LifeCycleFailure.failure(outcome.diagnostics) }
    }
}
