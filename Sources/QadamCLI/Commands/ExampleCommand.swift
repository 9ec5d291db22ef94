import ArgumentParser
import Foundation
import QadamEvidence
import QadamInventory
import QadamLifeCycle
import QadamPathways
import QadamText
import QadamWorkspace

/// `qadam example …`
struct ExampleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "example",
            abstract: words(.cliExampleAbstract),
            discussion: examples("qadam example run", "qadam example run --output out --lang kk"),
            subcommands: [ExampleRunCommand.self]
        )
    }
}

/// `qadam example run`: what `make run` does after the build.
struct ExampleRunCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "run",
            abstract: words(.cliExampleRunAbstract),
            discussion: examples("qadam example run", "qadam example run --output out --lang kk")
        )
    }

    @Option(name: .long, help: help(.cliExampleFolder), completion: .directory) var folder = "Examples"
    @Option(name: [.long, .short], help: help(.cliExampleOutput), completion: .directory) var output = "out"
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        let path = "\(output)/example.qadam"
        let steps = Steps(console)
        let workspace = try reportingStoreErrors { try open(path) }
        try reportingStoreErrors {
            for name in ["campus", "metals"] {
                steps.begin(.cliExampleStepImport, ["name": .text(name)])
                let outcome = try workspace.importFolder("\(folder)/\(name)", keep: true, act: .now)
                guard outcome.summary != nil else {
                    console.report(outcome.diagnostics)
                    throw Failure(
                        outcome.diagnostics.contains { $0.code == "WSP-0103" } ? .noInput : .badData
                    )
                }
                console.report(outcome.diagnostics.filter { $0.severity > .note })
            }
            try calculate(workspace, console, steps)
        }
        steps.finish()
        next(path, console)
    }

    /// A workspace in the output folder: a new one, or the one that a former run left.
    private func open(_ path: String) throws -> Workspace {
        if FileManager.default.fileExists(atPath: path) { return try Workspace.open(at: path) }
        do {
            try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        } catch {
            throw Failure(
                .inputOutput,
                "WSP-0113",
                at: .file(output),
                ["file": .text(output), "detail": .text(error.localizedDescription)]
            )
        }
        return try Workspace.create(at: path)
    }

    private func calculate(_ workspace: Workspace, _ console: Console, _ steps: Steps) throws {
        steps.begin(.cliExampleStepInventory)
        let inventory = try workspace.calculateInventory(act: .now)
        guard let result = inventory.inventory?.result else {
            console.report(inventory.diagnostics)
            throw inventory.refusal
        }
        steps.begin(.cliExampleStepProducts)
        let products = try workspace.calculateProducts(act: .now)
        guard !products.footprints.isEmpty else {
            console.report(products.diagnostics)
            throw Failure(.badData)
        }
        steps.begin(.cliExampleStepPathway)
        let pathway = try workspace.solvePathway(observer: PathwayProgressLines(console).observer, act: .now)
        let (scenario, plans) = try solved(pathway, console)
        steps.begin(.cliExampleStepReport)
        let content = ReportContent(
            inventory: inventory.inventory,
            footprints: products.footprints,
            comparisons: products.comparisons,
            scenario: scenario,
            pathway: plans,
            findings: inventory.diagnostics + products.diagnostics + pathway.diagnostics
        )
        let model = workspace.reportModel(content, program: "Qadam \(Version.current)")
        InventoryView(result, console).show()
        let view = ProductView(console)
        view.showTotals(products.footprints)
        for footprint in products.footprints { view.showStages(footprint) }
        view.show(products.comparisons)
        console.result("")
        PathwayView(plans, scenario, console).show()
        try ReportFile.write(model, to: "\(output)/report.html", keep: true, console)
    }

    private func solved(
        _ outcome: PathwayOutcome,
        _ console: Console
    ) throws -> (scenario: PathwayScenario, result: PathwayResult) {
        do {
            return try outcome.solved()
        } catch {
            console.report(outcome.diagnostics)
            throw error
        }
    }

    private func next(_ path: String, _ console: Console) {
        console.say(
            console.texts.text(
                .cliExampleNext,
                ["workspace": .text(path), "program": .text(CommandLine.arguments.first ?? "qadam")]
            )
        )
    }
}

/// One line a step on standard error, and the time of all at the end.
private struct Steps {
    private let console: Console
    private let start = ContinuousClock.now

    init(_ console: Console) { self.console = console }

    func begin(_ key: TextKey, _ arguments: [String: QadamEvidence.Argument] = [:]) {
        console.say("→ " + console.texts.text(key, arguments))
    }

    func finish() {
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        console.say(
            console.texts.text(
                .cliExampleTime,
                ["seconds": .text(console.texts.number(seconds, .decimals(1)))]
            )
        )
    }
}
