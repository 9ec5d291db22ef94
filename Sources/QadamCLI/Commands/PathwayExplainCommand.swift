import ArgumentParser
import QadamEvidence
import QadamOptimize
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
                "qadam pathway explain emissions:2030 --plan baseline --lang ru",
                "qadam pathway explain price:ELC:2030 --model town --depth 2"
            )
        )
    }

    @Operand(help: help(.cliPathwayExplainWhat)) var what: String
    @OptionGroup var workspace: WorkspaceOption
    @Option(name: .long, help: help(.cliEnergyModelOrPathway)) var model: String?
    @Option(name: .long, help: help(.cliEnergyExplainRegion)) var region: String?
    @Option(name: .long, help: help(.cliEnergyLimit)) var limit: [String] = []
    @OptionGroup var goal: GoalOptions
    @Option(name: .long, help: help(.cliEnergyEmission)) var emission: String?
    @Option(name: .long, help: help(.cliPathwayPlan)) var plan: PlanName = .limited
    @Option(name: .long, help: help(.cliOptionDepth)) var depth = 100
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        if try asksForModel() { return try explainModel(console) }
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

    private func asksForModel() throws -> Bool {
        if model != nil || region != nil || !limit.isEmpty || goal.isGiven || emission != nil {
            return true
        }
        return try withWorkspace(workspace) { try !$0.hasPathway() && !$0.energyModels().isEmpty }
    }

    private func explainModel(_ console: Console) throws {
        guard let figure = EnergyFigure(what) else {
            throw Failure(.usage, "CLI-0135", ["value": .text(what)])
        }
        let request = try goal.apply(
            to: EnergyRequest(
                model: model,
                emission: emission,
                caps: EnergyOptions.caps(limit),
                gap: PathwayOptions().relativeGap
            )
        )
        let answer = try withWorkspace(workspace) { workspace in
            try Interrupt.gracefully {
                let observer = SolveObserver(progress: { _ in Interrupt.isRequested ? .stop : .proceed })
                return try workspace.explainEnergyModel(request, figure, region: region, observer: observer)
            }
        }
        console.report(answer.diagnostics)
        if Interrupt.isRequested { throw Failure(.interrupted) }
        guard let derivation = answer.value else { throw EnergyFailure.failure(answer.diagnostics) }
        if json { return try console.result(json: derivation, schema: "qadam.pathway.explain/1") }
        let tree = DerivationTree(
            console.texts,
            methods: EnergySystem.methods + PathwayMethods.all,
            depth: depth
        )
        console.result(String(tree.text(derivation).dropLast()))
    }
}
