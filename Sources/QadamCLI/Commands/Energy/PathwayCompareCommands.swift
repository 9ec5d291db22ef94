import ArgumentParser
import QadamEvidence
import QadamPathways
import QadamText
import QadamWorkspace

/// `qadam pathway pareto`
struct PathwayParetoCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "pareto",
            abstract: words(.cliEnergyParetoAbstract),
            discussion: examples(
                "qadam pathway pareto --model town --points 5",
                "qadam pathway pareto --model town --points 8 --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliEnergyPoints)) var points = 10
    @OptionGroup var options: EnergyOptions

    func run() throws {
        guard points >= 0, points <= 10_000 else {
            throw Failure(.usage, "CLI-0131", ["value": .text("\(points)")])
        }
        let (front, system) = try options.ask { workspace, request in
            try workspace.energyFront(request, between: points, observer: EnergyOptions.observer)
        }
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: front, schema: "qadam.pathway.pareto/1") }
        EnergyView(console).show(front, system)
    }
}

/// `qadam pathway macc`
struct PathwayMaccCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "macc",
            abstract: words(.cliEnergyMaccAbstract),
            discussion: examples(
                "qadam pathway macc --model town",
                "qadam pathway macc --model town --grid 6 --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliEnergyGrid)) var grid = 12
    @Flag(name: .long, help: help(.cliEnergyExact)) var exact = false
    @OptionGroup var options: EnergyOptions

    func run() throws {
        if grid < 1 || grid > 10_000 {
            throw Failure(.usage, "CLI-0131", ["value": .text("\(grid)")])
        }
        let (curves, system) = try options.ask { workspace, request in
            try workspace.energyAbatement(
                request,
                resolution: exact ? .exact(atMost: 2_000) : .grid(grid),
                observer: EnergyOptions.observer
            )
        }
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: curves, schema: "qadam.pathway.macc/2") }
        EnergyView(console).show(curves, system)
    }
}
