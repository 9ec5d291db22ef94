import ArgumentParser
import QadamEvidence
import QadamLifeCycle
import QadamReports
import QadamText
import QadamWorkspace

/// `qadam product …`
struct ProductCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "product",
            abstract: words(.cliProductAbstract),
            discussion: examples("qadam product calculate zinc", "qadam product compare --lang kk"),
            subcommands: [
                ProductCalculateCommand.self, ProductCompareCommand.self, ProductExplainCommand.self,
                ProductRecyclingCommand.self, ProductScreenCommand.self, ProductAbateCommand.self,
            ]
        )
    }
}

/// What the commands on products share.
struct ProductOptions: ParsableArguments {
    @OptionGroup var workspace: WorkspaceOption
    @Option(name: .long, help: help(.cliOptionGwp)) var gwp: GWPName = .ar5
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    /// Calculates and prints what was found; fails when anything was an error.
    func calculate(
        _ products: [String],
        allocation: String? = nil,
        explaining: Bool = false,
        act: Act? = nil
    ) throws -> ProductOutcome {
        let outcome = try withWorkspace(workspace) {
            try $0.calculateProducts(
                products,
                gwp: gwp.set,
                allocation: allocation,
                explaining: explaining,
                act: act
            )
        }
        try check(outcome.diagnostics)
        return outcome
    }

    /// Prints what was found; fails when anything was an error.
    func check(_ diagnostics: [Diagnostic]) throws {
        Console(language.texts).report(diagnostics)
        guard diagnostics.contains(where: { $0.severity == .error }) else { return }
        let codes = Set(diagnostics.map(\.code))
        let isUnknown = !codes.isDisjoint(with: ["WSP-0117", "LCA-0615", "LCA-0717"])
        throw Failure(codes.contains("WSP-0110") ? .noInput : isUnknown ? .usage : .badData)
    }
}

/// `qadam product calculate zinc`
struct ProductCalculateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "calculate",
            abstract: words(.cliProductCalculateAbstract),
            discussion: examples(
                "qadam product calculate zinc",
                "qadam product calculate --gwp ar6 --json"
            )
        )
    }

    @Operand(help: help(.cliProductNames)) var products: [String] = []
    @Option(name: .long, help: help(.cliProductAllocation)) var allocation: String?
    @OptionGroup var options: ProductOptions
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var failOn: FailOnOption

    func run() throws {
        let console = Console(options.language.texts)
        let outcome = try options.calculate(products, allocation: allocation, act: dryRun ? nil : .now)
        if options.json {
            try console.result(json: outcome.footprints, schema: "qadam.product/1")
        } else {
            let view = ProductView(console)
            view.showTotals(outcome.footprints)
            for footprint in outcome.footprints { view.show(footprint) }
        }
        try failOn.failOn.check(outcome.diagnostics)
    }
}

/// `qadam product compare`
struct ProductCompareCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "compare",
            abstract: words(.cliProductCompareAbstract),
            discussion: examples(
                "qadam product compare",
                "qadam product compare aluminium-primary aluminium-secondary --lang kk"
            )
        )
    }

    @Operand(help: help(.cliProductCompareNames)) var products: [String] = []
    @Option(name: .long, help: help(.cliProductCompareAllocation)) var allocation: String?
    @OptionGroup var options: ProductOptions

    private func checkOptions() throws {
        if !products.isEmpty, products.count != 2 {
            throw Failure(.usage, "CLI-0109", ["count": .integer(products.count)])
        }
    }

    /// Every product under each rule of allocation.
    private func compareAllocations() throws {
        let (spreads, diagnostics) = try withWorkspace(options.workspace) {
            try $0.compareAllocations(products, gwp: options.gwp.set)
        }
        try options.check(diagnostics)
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: spreads, schema: "qadam.product.allocations/1") }
        AllocationView(console).show(spreads)
    }

    func run() throws {
        if allocation == "all" { return try compareAllocations() }
        try checkOptions()
        let console = Console(options.language.texts)
        let outcome = try options.calculate(products, allocation: allocation)
        var comparisons = outcome.comparisons
        if products.count == 2, let linear = outcome.footprints.first(where: { $0.product == products[0] }),
            let circular = outcome.footprints.first(where: { $0.product == products[1] })
        {
            let (made, found) = ProductComparison.compare(
                id: products.joined(separator: "/"),
                linear: linear,
                circular: circular
            )
            console.report(found)
            guard let made else { throw Failure(.badData) }
            comparisons = [made]
        }
        if options.json { return try console.result(json: comparisons, schema: "qadam.product.compare/1") }
        ProductView(console).show(comparisons)
    }
}

/// `qadam product explain zinc`
struct ProductExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain",
            abstract: words(.cliProductExplainAbstract),
            discussion: examples(
                "qadam product explain zinc --depth 2",
                "qadam product explain aluminium-secondary --lang ru"
            )
        )
    }

    @Operand(help: help(.cliProductName)) var product: String
    @Option(name: .long, help: help(.cliOptionDepth)) var depth = 100
    @Option(name: .long, help: help(.cliProductAllocation)) var allocation: String?
    @OptionGroup var options: ProductOptions

    func run() throws {
        let console = Console(options.language.texts)
        let outcome = try options.calculate([product], allocation: allocation, explaining: true)
        guard let derivation = outcome.derivations[product] else { throw Failure(.failed) }
        if options.json { return try console.result(json: derivation, schema: "qadam.product.explain/1") }
        let tree = DerivationTree(console.texts, methods: LifeCycleMethods.all, depth: depth)
        console.result(String(tree.text(derivation).dropLast()))
        if let footprint = outcome.footprints.first { AllocationView(console).showRecords(footprint) }
    }
}
