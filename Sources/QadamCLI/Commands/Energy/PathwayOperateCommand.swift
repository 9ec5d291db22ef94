import ArgumentParser
import QadamEvidence
import QadamOptimize
import QadamPathways
import QadamText
import QadamWorkspace

/// `qadam pathway operate`
struct PathwayOperateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "operate",
            abstract: words(.cliEnergyOperateAbstract),
            discussion: examples(
                "qadam pathway operate --model district",
                "qadam pathway operate --model district --year 2040 --limit CO2@2040=20 --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliEnergyOperateYear)) var year: [Int] = []
    @Option(name: .long, help: help(.cliPathwayGap)) var gap = PathwayOptions().relativeGap
    @OptionGroup var options: EnergyOptions
    @OptionGroup var failOn: FailOnOption

    func run() throws {
        if !(gap >= 0 && gap < 1) { throw Failure(.usage, "CLI-0110", ["value": .text(String(gap))]) }
        let observer = SolveObserver(progress: { _ in Interrupt.isRequested ? .stop : .proceed })
        var found: [Diagnostic] = []
        let (operation, system) = try options.ask { workspace, request in
            var request = request
            request.gap = gap
            let answer = try workspace.operateEnergyModel(request, years: year, observer: observer)
            found = answer.diagnostics
            return answer
        }
        let console = Console(options.language.texts)
        if options.json {
            try console.result(json: operation, schema: "qadam.pathway.operate/1")
        } else {
            EnergyView(console).show(operation, system)
        }
        try failOn.failOn.check(found)
    }
}
