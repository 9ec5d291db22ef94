import ArgumentParser
import Foundation
import QadamEvidence
import QadamText
import QadamWorkspace

/// How samples are drawn.
struct SamplingOptions: ParsableArguments {
    @Option(name: .long, help: help(.cliLifecycleSamples)) var samples = 1000
    @Option(name: .long, help: help(.cliLifecycleSeed)) var seed: UInt64 = 1
    @Option(name: .long, help: help(.cliLifecycleWorkers)) var workers: Int?

    var workerCount: Int { workers ?? ProcessInfo.processInfo.activeProcessorCount }

    func check() throws {
        guard (2...10_000_000).contains(samples) else {
            throw Failure(.usage, "CLI-0127", ["samples": .text("\(samples)")])
        }
        guard (1...256).contains(workerCount) else {
            throw Failure(.usage, "CLI-0151", ["workers": .text("\(workerCount)")])
        }
    }
}

/// `qadam lifecycle montecarlo`
struct LifeCycleMonteCarloCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "montecarlo",
            abstract: words(.cliLifecycleMontecarloAbstract),
            discussion: examples(
                "qadam lifecycle montecarlo --id 80126 --samples 10000",
                "qadam lifecycle montecarlo --id 80126 --with-id 74061 --contributions --json"
            )
        )
    }

    @OptionGroup var product: LifeCycleProductOptions
    @OptionGroup var other: OtherProductOptions
    @OptionGroup var sampling: SamplingOptions
    @Flag(name: .long, help: help(.cliLifecycleWithContributions)) var contributions = false
    @OptionGroup var options: LifeCycleOptions

    func run() throws {
        try sampling.check()
        let demand = try product.demand()
        let second = try other.demand(like: demand)
        let request = SimulationRequest(
            demands: [demand] + (second.map { [$0] } ?? []),
            samples: sampling.samples,
            seed: sampling.seed,
            workers: sampling.workerCount,
            withContributions: contributions
        )
        let console = Console(options.language.texts)
        let bar = ProgressBar()
        // the study is let go of before the samples are drawn
        let simulation = try options.ask { study in study.simulation(request) }
        let report = Interrupt.gracefully {
            simulation.run(
                progress: { done, all in bar.show(done, of: all) },
                isStopped: { Interrupt.isRequested }
            )
        }
        bar.end()
        if options.json {
            try console.result(json: report, schema: "qadam.lifecycle.montecarlo/1")
        } else {
            UncertaintyTable(console).show(report)
        }
        if report.isStopped { throw Failure(.interrupted) }
    }
}

/// `qadam lifecycle sensitivity`
struct LifeCycleSensitivityCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sensitivity",
            abstract: words(.cliLifecycleSensitivityAbstract),
            discussion: examples(
                "qadam lifecycle sensitivity --id 80126",
                "qadam lifecycle sensitivity --id 68523 --sobol 5 --borgonovo 5 --samples 4000 --json"
            )
        )
    }

    @OptionGroup var product: LifeCycleProductOptions
    @Option(name: .long, help: help(.cliLifecycleLimit)) var limit = 20
    @Option(name: .long, help: help(.cliLifecycleSobol)) var sobol = 0
    @Option(name: .long, help: help(.cliLifecycleBorgonovo)) var borgonovo = 0
    @OptionGroup var sampling: SamplingOptions
    @OptionGroup var options: LifeCycleOptions

    func run() throws {
        try sampling.check()
        guard limit >= 0 else { throw Failure(.usage, "CLI-0153", ["limit": .text("\(limit)")]) }
        guard (0...100).contains(sobol) else {
            throw Failure(.usage, "CLI-0152", ["sobol": .text("\(sobol)")])
        }
        guard (0...100).contains(borgonovo) else {
            throw Failure(.usage, "CLI-0156", ["borgonovo": .text("\(borgonovo)")])
        }
        if borgonovo > 0, sampling.samples < LifeCycleStudy.leastSamplesForDelta {
            throw Failure(.usage, "CLI-0157", ["samples": .text("\(sampling.samples)")])
        }
        let demand = try product.demand()
        let report = try Interrupt.gracefully {
            try options.ask { study in
                study.sensitivity(
                    demand,
                    limit: limit,
                    sobol: sobol,
                    borgonovo: borgonovo,
                    samples: sampling.samples,
                    seed: sampling.seed,
                    workers: sampling.workerCount,
                    isStopped: { Interrupt.isRequested }
                )
            }
        }
        if Interrupt.isRequested { throw Failure(.interrupted) }
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: report, schema: "qadam.lifecycle.sensitivity/1") }
        UncertaintyTable(console).show(report)
    }
}
