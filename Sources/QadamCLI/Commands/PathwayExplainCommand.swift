import ArgumentParser
import QadamEvidence
import QadamPathways
import QadamReports
import QadamText
import QadamWorkspace

/// `qadam pathway explain emissions:2040`
struct PathwayExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain",
            abstract: words(.cliPathwayExplainAbstract),
            discussion: examples(
                "qadam pathway explain price:2040",
                "qadam pathway explain emissions:2030 --plan baseline --lang ru"
            )
        )
    }

    @Operand(help: help(.cliPathwayExplainWhat)) var what: String
    @OptionGroup var workspace: WorkspaceOption
    @Option(name: .long, help: help(.cliPathwayPlan)) var plan: PlanName = .limited
    @Option(name: .long, help: help(.cliOptionDepth)) var depth = 100
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        let outcome = try withWorkspace(workspace) { try $0.latestPathway() }
        console.report(outcome.diagnostics)
        let (scenario, result) = try outcome.solved()
        let parts = what.split(separator: ":", maxSplits: 1).map(String.init)
        let periods = scenario.periods.map(\.id)
        guard parts.count == 2, let found = result.plan(plan.kind), found.hasPlan else {
            throw Failure(.usage, "CLI-0112", ["value": .text(what), "periods": .list(periods)])
        }
        let explanation = PathwayExplanation(scenario: scenario, plan: found)
        let derivation: Derivation? =
            switch parts[0] {
            case "emissions": explanation.emissions(period: parts[1])
            case "cost": explanation.cost(period: parts[1])
            case "investment": explanation.investments(period: parts[1])
            case "price": explanation.priceOfLimit(period: parts[1])
            default: nil
            }
        guard let derivation else {
            throw Failure(.usage, "CLI-0112", ["value": .text(what), "periods": .list(periods)])
        }
        if json { return try console.result(json: derivation, schema: "qadam.pathway.explain/1") }
        let tree = DerivationTree(console.texts, methods: PathwayMethods.all, depth: depth)
        console.result(String(tree.text(derivation).dropLast()))
    }
}
