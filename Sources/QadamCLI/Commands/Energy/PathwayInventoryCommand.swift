import ArgumentParser
import QadamInventory
import QadamPathways
import QadamReports
import QadamText
import QadamWorkspace

/// `qadam pathway inventory --model campus`
struct PathwayInventoryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "inventory",
            abstract: SpokenLanguage.texts.text("pathway.links.cli.inventory"),
            discussion: examples(
                "qadam pathway inventory --model campus",
                "qadam pathway inventory --model campus --why coal.laboratory-hall:2035"
            )
        )
    }

    @Option(name: .long, help: help(.cliOptionGwpOfOrganisation)) var gwp: GWPName?
    @OptionGroup var options: PlanLinkOptions

    func run() throws {
        let choice = try options.choice()
        let question = try options.question()
        let asked = try options.energy.ask { workspace, request in
            try workspace.planInventory(
                request,
                choice,
                year: options.year,
                gwp: gwp?.set,
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
                let methods = InventoryMethods.all.map { $0.method } + EnergySystem.methods
                let tree = DerivationTree(console.texts, methods: methods, depth: options.depth)
                console.result(String(tree.text(why).dropLast()))
            }
        } else if options.energy.json {
            try console.result(json: answer, schema: "qadam.pathway.inventory/1")
        } else {
            PlanInventoryView(answer, console).show()
        }
    }
}
