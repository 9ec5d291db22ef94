import ArgumentParser
import QadamEvidence
import QadamPathways
import QadamText
import QadamWorkspace

/// `qadam pathway tornado`
struct PathwayTornadoCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tornado",
            abstract: words(.cliEnergyTornadoAbstract),
            discussion: examples(
                "qadam pathway tornado --model town --vary variableCost:GAS_SUPPLY=0.6..1.8 --vary capitalCost:WIND=0.7..1.3",
                "qadam pathway tornado --model town --vary annualDemand=0.9..1.1 --sum 60 --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliEnergyVary)) var vary: [String]
    @Option(name: .long, help: help(.cliEnergySumLimit)) var sum: Double?
    @OptionGroup var options: EnergyOptions

    func run() throws {
        let variations = try EnergyOptions.variations(vary)
        let (tornado, system) = try options.ask { workspace, request in
            try workspace.energyTornado(request, variations, limit: sum, observer: EnergyOptions.observer)
        }
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: tornado, schema: "qadam.pathway.tornado/1") }
        EnergyView(console).show(tornado, system)
    }
}

/// Scenarios on the command line, and what is decided before one of them is known.
struct ScenarioOptions: ParsableArguments {
    @Option(name: .long, help: help(.cliEnergyScenario)) var scenario: [String]
    @Option(name: .long, help: help(.cliEnergyNow)) var now: Int

    /// - Throws: ``Failure`` for a text that is no scenario, or fewer than two.
    func scenarios() throws -> [EnergyScenario] {
        let scenarios = try scenario.map { text in
            guard let scenario = EnergyScenario(text) else {
                throw Failure(.usage, "CLI-0136", ["value": .text(text)])
            }
            return scenario
        }
        guard scenarios.count > 1 else { throw Failure(.usage, "CLI-0137") }
        return scenarios
    }
}

/// `qadam pathway regret`
struct PathwayRegretCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "regret",
            abstract: words(.cliEnergyRegretAbstract),
            discussion: examples(
                "qadam pathway regret --model town --now 2030 --scenario cheap,variableCost:GAS_SUPPLY=0.6 --scenario dear,variableCost:GAS_SUPPLY=1.8",
                "qadam pathway regret --model town --now 2028 --scenario as-is --scenario low,annualDemand=0.8 --json"
            )
        )
    }

    @OptionGroup var scenarios: ScenarioOptions
    @OptionGroup var options: EnergyOptions

    func run() throws {
        let futures = try scenarios.scenarios()
        let (regret, system) = try options.ask { workspace, request in
            try workspace.energyRegret(request, futures, now: scenarios.now, observer: EnergyOptions.observer)
        }
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: regret, schema: "qadam.pathway.regret/1") }
        EnergyView(console).show(regret, system)
    }
}

/// `qadam pathway stochastic`
struct PathwayStochasticCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "stochastic",
            abstract: words(.cliEnergyStochasticAbstract),
            discussion: examples(
                "qadam pathway stochastic --model town --now 2030 --scenario cheap@0.5,variableCost:GAS_SUPPLY=0.6 --scenario dear@0.5,variableCost:GAS_SUPPLY=1.8",
                "qadam pathway stochastic --model town --now 2028 --scenario as-is@0.7 --scenario low@0.3,annualDemand=0.8 --json"
            )
        )
    }

    @OptionGroup var scenarios: ScenarioOptions
    @OptionGroup var options: EnergyOptions

    func run() throws {
        let futures = try scenarios.scenarios()
        let (plan, system) = try options.ask { workspace, request in
            try workspace.energyStochastic(
                request,
                futures,
                now: scenarios.now,
                observer: EnergyOptions.observer
            )
        }
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: plan, schema: "qadam.pathway.stochastic/1") }
        EnergyView(console).show(plan, system)
    }
}
