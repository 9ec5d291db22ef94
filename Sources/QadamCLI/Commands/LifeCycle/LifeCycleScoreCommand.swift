import ArgumentParser
import QadamEvidence
import QadamLifeCycle
import QadamText
import QadamWorkspace

/// `qadam lifecycle score`
struct LifeCycleScoreCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "score",
            abstract: words(.cliLifecycleScoreAbstract),
            discussion: examples(
                "qadam lifecycle score --id 68523 --amount 1 --unit t",
                "qadam lifecycle score --all --gwp ar6 --csv"
            )
        )
    }

    @OptionGroup var product: LifeCycleProductOptions
    @Flag(name: .long, help: help(.cliLifecycleAll)) var all = false
    @Flag(name: .long, help: help(.cliLifecycleCsv)) var csv = false
    @Flag(name: .long, help: help(.cliLifecycleRecord)) var record = false
    @OptionGroup var options: LifeCycleOptions

    func run() throws {
        let console = Console(options.language.texts)
        if csv, options.json { throw Failure(.usage, "CLI-0123") }
        if all, product.product != nil || product.id != nil { throw Failure(.usage, "CLI-0120") }
        let demand = all ? nil : try product.demand()
        let (scores, diagnostics, versions) = try options.withStudy { workspace, study in
            let (scores, diagnostics) = study.scores(of: demand)
            let failed = diagnostics.contains { $0.severity == .error }
            let versions =
                record && !failed ? try workspace.record(scores, of: study, act: .now) : [:]
            return (scores, diagnostics, versions)
        }
        console.report(diagnostics)
        guard !diagnostics.contains(where: { $0.severity == .error }) else {
            throw LifeCycleFailure.failure(diagnostics)
        }
        if record {
            console.say(console.texts.text(.cliLifecycleRecorded, ["count": .integer(versions.count)]))
        }
        if options.json { return try console.result(json: scores, schema: "qadam.lifecycle.score/1") }
        if csv { return console.result(ScoreView.csv(scores)) }
        ScoreView(console).show(scores)
    }
}
