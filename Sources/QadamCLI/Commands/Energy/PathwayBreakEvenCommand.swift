import ArgumentParser
import QadamEvidence
import QadamPathways
import QadamText
import QadamWorkspace

/// `qadam pathway breakeven`
struct PathwayBreakEvenCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "breakeven",
            abstract: SpokenLanguage.texts.text("plan.goal.cli.breakEven"),
            discussion: examples(
                "qadam pathway breakeven WIND --model town --price carbon --to 100",
                "qadam pathway breakeven HEAT_PUMP --model town --price GAS --to 20 --tolerance 0.01 --json"
            )
        )
    }

    @Operand(help: goalHelp("option")) var option: String
    @Option(name: .long, help: goalHelp("price")) var price = EnergyBreakEven.carbon
    @Option(name: .long, help: goalHelp("from")) var from = 0.0
    @Option(name: .long, help: goalHelp("to")) var to: Double
    @Option(name: .long, help: goalHelp("steps")) var steps = 20
    @Option(name: .long, help: goalHelp("tolerance")) var tolerance: Double?
    @Option(name: .long, help: help(.cliEnergySumLimit)) var sum: Double?
    @OptionGroup var options: EnergyOptions

    func run() throws {
        let question = try question()
        let (found, system) = try options.ask { workspace, request in
            try workspace.energyBreakEven(request, question, observer: EnergyOptions.observer)
        }
        let console = Console(options.language.texts)
        // Without a plan at any price nothing is known of the option, and a table would say that it is in no plan.
        let isKnown = found.prices.points.contains { $0.cost != nil }
        if options.json {
            try console.result(json: found, schema: "qadam.pathway.breakeven/1")
        } else if isKnown {
            EnergyView(console).show(found, system)
        }
        if !isKnown { throw Failure(.infeasible) }
    }

    private func question() throws -> BreakEvenRequest {
        guard from.isFinite, to.isFinite, from < to else {
            throw Failure(.usage, "CLI-0522", ["from": .text("\(from)"), "to": .text("\(to)")])
        }
        guard steps > 0, steps <= 10_000 else {
            throw Failure(.usage, "CLI-0131", ["value": .text("\(steps)")])
        }
        let tolerance = tolerance ?? (to - from) / 1000
        guard tolerance > 0, tolerance.isFinite else {
            throw Failure(.usage, "CLI-0523", ["value": .text("\(tolerance)")])
        }
        return BreakEvenRequest(
            option: option,
            price: price,
            range: from...to,
            steps: steps,
            tolerance: tolerance,
            limit: sum
        )
    }
}
