import ArgumentParser
import QadamEvidence
import QadamPathways
import QadamText
import QadamWorkspace

/// `qadam pathway rank`
struct PathwayRankCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rank",
            abstract: words(.cliEnergyRankAbstract),
            discussion: examples(
                "qadam pathway rank --model town --sum 60",
                "qadam pathway rank --model town --vary variableCost:GAS_SUPPLY=0.6..1.8 --samples 10 --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliEnergySumLimit)) var sum: Double?
    @Option(name: .long, help: help(.cliEnergyWithin)) var within: Double?
    @OptionGroup var robust: RobustOptions
    @OptionGroup var options: EnergyOptions

    func run() throws {
        if robust.isGiven { return try rankOverScenarios() }
        if let within, !(within >= 0 && within < 10) {
            throw Failure(.usage, "CLI-0132", ["value": .text("\(within)")])
        }
        let (ranking, system) = try options.ask { workspace, request in
            try workspace.energyRanking(
                request,
                limit: sum,
                within: within,
                observer: EnergyOptions.observer
            )
        }
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: ranking, schema: "qadam.pathway.rank/1") }
        EnergyView(console).show(ranking, system)
    }

    private func rankOverScenarios() throws {
        if within != nil { throw Failure(.usage, "CLI-0524") }
        let question = try robust.request(limit: sum)
        let (ranking, system) = try options.ask { workspace, request in
            try workspace.energyRobustRanking(request, question, observer: EnergyOptions.observer)
        }
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: ranking, schema: "qadam.pathway.robust-rank/1") }
        EnergyView(console).show(ranking, system)
    }
}

/// `qadam pathway compare`
struct PathwayPlansCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "compare",
            abstract: words(.cliEnergyCompareAbstract),
            discussion: examples(
                "qadam pathway compare --model town --sum 60 --sum 40",
                "qadam pathway compare --model town --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliEnergySumLimit)) var sum: [Double] = []
    @OptionGroup var options: EnergyOptions

    func run() throws {
        let (plans, system) = try options.ask { workspace, request in
            try workspace.energyPlans(request, limits: sum, observer: EnergyOptions.observer)
        }
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: plans, schema: "qadam.pathway.compare/1") }
        EnergyView(console).show(plans, system)
    }
}

/// `qadam pathway ensemble`
struct PathwayEnsembleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ensemble",
            abstract: words(.cliEnergyEnsembleAbstract),
            discussion: examples(
                "qadam pathway ensemble --model town --vary variableCost:GAS_SUPPLY=0.6..1.8 --samples 20",
                "qadam pathway ensemble --model town --vary capitalCost=0.7..1.3 --samples 20 --shard 1/2 --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliEnergyVary)) var vary: [String]
    @Option(name: .long, help: help(.cliEnergySamples)) var samples = 100
    @Option(name: .long, help: help(.cliEnergySeed)) var seed: UInt64 = 1
    @Option(name: .long, help: help(.cliEnergyWorkers)) var workers = 2
    @Option(name: .long, help: help(.cliEnergyShard)) var shard: String?
    @OptionGroup var options: EnergyOptions

    func run() throws {
        let ensemble = try ensemble()
        let (result, system) = try options.ask { workspace, request in
            try workspace.energyEnsemble(request, ensemble, observer: EnergyOptions.observer)
        }
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: result, schema: "qadam.pathway.ensemble/1") }
        EnergyView(console).show(result, system)
    }

    private func ensemble() throws -> EnsembleRequest {
        let variations = try EnergyOptions.variations(vary)
        guard samples > 0, samples <= 1_000_000 else {
            throw Failure(.usage, "CLI-0131", ["value": .text("\(samples)")])
        }
        guard workers > 0, workers <= 256 else {
            throw Failure(.usage, "CLI-0530", ["workers": .text("\(workers)")])
        }
        return EnsembleRequest(
            variations: variations,
            samples: samples,
            seed: seed,
            workers: workers,
            shard: try part()
        )
    }

    /// `2/4` is the second of four parts.
    private func part() throws -> (index: Int, count: Int) {
        guard let shard else { return (0, 1) }
        let numbers = shard.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 2, let index = numbers[0], let count = numbers[1], index >= 1, index <= count
        else {
            throw Failure(.usage, "CLI-0134", ["value": .text(shard)])
        }
        return (index - 1, count)
    }
}
