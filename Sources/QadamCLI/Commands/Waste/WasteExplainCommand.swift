import ArgumentParser
import QadamEvidence
import QadamFactors
import QadamReports
import QadamText
import QadamWaste
import QadamWorkspace

/// `qadam waste explain stream:canteen`
struct WasteExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain",
            abstract: words(.cliWasteExplainAbstract),
            discussion: examples(
                "qadam waste explain total",
                "qadam waste explain stream:canteen --boundary full-chain --gwp ar6 --json"
            )
        )
    }

    @Operand(help: help(.cliWasteExplainWhat)) var what: String
    @Option(name: .long, help: help(.cliWasteYear)) var year: Int?
    @Option(name: .long, help: help(.cliWasteExplainBoundary)) var boundary: OptionWord<WasteBoundary>?
    @Option(name: .long, help: help(.cliOptionGwp)) var gwp: GWPName = .ar5
    @Option(name: .long, help: help(.cliOptionDepth)) var depth = 100
    @OptionGroup var options: WasteOptions

    func run() throws {
        guard let figure = WasteFigure(what), let set = GWPSet.all.first(where: { $0.name == gwp.set }) else {
            throw Failure(.usage, "CLI-0510", ["value": .text(what)])
        }
        let year = try WasteOptions.year(year)
        let (derivation, _) = try options.ask {
            try $0.explainWaste(figure, year: year, boundary: boundary?.value ?? .process, gwp: set)
        }
        if options.json {
            return try options.console.result(json: derivation, schema: "qadam.waste.explain/1")
        }
        let tree = DerivationTree(options.console.texts, methods: WasteMethods.all, depth: depth)
        options.console.result(String(tree.text(derivation).dropLast()))
    }
}
