import ArgumentParser
import QadamEvidence
import QadamPathways
import QadamText
import QadamWorkspace

/// `qadam pathway rolling`
struct PathwayRollingCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rolling",
            abstract: words(.cliEnergyRollingAbstract),
            discussion: examples(
                "qadam pathway rolling --model town --window 8 --step 4",
                "qadam pathway rolling --model town --window 5 --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliEnergyWindow)) var window: Int
    @Option(name: .long, help: help(.cliEnergyStep)) var step = 1
    @OptionGroup var options: EnergyOptions

    func run() throws {
        for value in [window, step] where value < 1 || value > 10_000 {
            throw Failure(.usage, "CLI-0131", ["value": .text("\(value)")])
        }
        let (rolling, system) = try options.ask { workspace, request in
            try workspace.energyRolling(request, window: window, step: step, observer: EnergyOptions.observer)
        }
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: rolling, schema: "qadam.pathway.rolling/1") }
        EnergyView(console).show(rolling, system)
    }
}

/// `qadam pathway alternatives`
struct PathwayAlternativesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "alternatives",
            abstract: words(.cliEnergyAlternativesAbstract),
            discussion: examples(
                "qadam pathway alternatives --model town --within 0.05 --count 3",
                "qadam pathway alternatives --model town --within 0.1 --directions 7 --sum 60 --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliEnergyAlternativesWithin)) var within = 0.05
    @Option(name: .long, help: help(.cliEnergyAlternativesCount)) var count = 5
    @Option(name: .long, help: help(.cliEnergyDirections)) var directions: UInt64?
    @Option(name: .long, help: help(.cliEnergySumLimit)) var sum: Double?
    @OptionGroup var options: EnergyOptions

    func run() throws {
        guard within >= 0, within < 10 else {
            throw Failure(.usage, "CLI-0132", ["value": .text("\(within)")])
        }
        guard count > 0, count <= 1_000 else {
            throw Failure(.usage, "CLI-0131", ["value": .text("\(count)")])
        }
        let (alternatives, system) = try options.ask { workspace, request in
            try workspace.energyAlternatives(
                request,
                within: within,
                count: count,
                approach: directions.map { .directions(seed: $0) } ?? .hopSkipJump,
                limit: sum,
                observer: EnergyOptions.observer
            )
        }
        let console = Console(options.language.texts)
        if options.json {
            return try console.result(json: alternatives, schema: "qadam.pathway.alternatives/1")
        }
        EnergyView(console).show(alternatives, system)
    }
}
