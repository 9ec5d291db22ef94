import ArgumentParser
import QadamLifeCycle
import QadamPathways
import QadamReports
import QadamText
import QadamWorkspace

/// `qadam pathway products zinc --model polymetal`
struct PathwayProductsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "products",
            abstract: SpokenLanguage.texts.text("pathway.links.cli.products"),
            discussion: examples(
                "qadam pathway products zinc --model polymetal",
                "qadam pathway products --model polymetal --why zinc:2040 --depth 4"
            )
        )
    }

    @Operand(help: help(.cliProductNames)) var products: [String] = []
    @Option(name: .long, help: help(.cliOptionGwp)) var gwp: GWPName = .ar5
    @OptionGroup var options: PlanLinkOptions

    func run() throws {
        let choice = try options.choice()
        let question = try options.question()
        let asked = try options.energy.ask { workspace, request in
            try workspace.planProducts(
                request,
                choice,
                products: products,
                year: options.year,
                gwp: gwp.set,
                why: question,
                observer: PlanLinkOptions.observer
            )
        }
        let answer = asked.value
        let console = Console(options.energy.language.texts)
        if let why = answer.why {
            if options.energy.json {
                try console.result(json: why, schema: "qadam.pathway.explain/1")
            } else {
                let methods = LifeCycleMethods.all + LifeCycleMethods.linked + EnergySystem.methods
                let tree = DerivationTree(console.texts, methods: methods, depth: options.depth)
                console.result(String(tree.text(why).dropLast()))
            }
        } else if options.energy.json {
            try console.result(json: answer, schema: "qadam.pathway.products/1")
        } else {
            PlanProductsView(answer, console).show(details: !products.isEmpty)
        }
    }
}
