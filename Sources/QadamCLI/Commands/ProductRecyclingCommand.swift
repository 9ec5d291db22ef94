import ArgumentParser
import QadamEvidence
import QadamLifeCycle
import QadamText
import QadamWorkspace

/// `qadam product recycling`
struct ProductRecyclingCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "recycling",
            abstract: words(.cliProductRecyclingAbstract),
            discussion: examples("qadam product recycling", "qadam product recycling --lang kk")
        )
    }

    @Operand(help: help(.cliProductNames)) var products: [String] = []
    @OptionGroup var options: ProductOptions

    func run() throws {
        let (comparisons, diagnostics) = try withWorkspace(options.workspace) {
            try $0.compareRecycling(products, gwp: options.gwp.set)
        }
        try options.check(diagnostics)
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: comparisons, schema: "qadam.product.recycling/1") }
        RecyclingView(console).show(comparisons)
    }
}

/// `qadam product abate`
struct ProductAbateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "abate",
            abstract: words(.cliProductAbateAbstract),
            discussion: examples("qadam product abate", "qadam product abate --lang ru")
        )
    }

    @Operand(help: help(.cliProductAbateNames)) var names: [String] = []
    @OptionGroup var options: ProductOptions

    func run() throws {
        let (comparisons, diagnostics) = try withWorkspace(options.workspace) {
            try $0.abateProducts(names, gwp: options.gwp.set)
        }
        try options.check(diagnostics)
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: comparisons, schema: "qadam.product.abate/1") }
        // a study without options has been told so
        if diagnostics.contains(where: { $0.code == "LCA-0718" }) { return }
        RecyclingView(console).show(comparisons)
    }
}
