import ArgumentParser
import QadamEvidence
import QadamExchange
import QadamLifeCycle
import QadamText

/// `qadam product screen --stage production=5:120:40`
struct ProductScreenCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "screen",
            abstract: words(.cliProductScreenAbstract),
            discussion: examples(
                "qadam product screen --stage extraction=2:30:10 --stage production=5:120:40",
                "qadam product screen --stage disposal=1:2.5:0.5 --lang kk"
            )
        )
    }

    @Operand(help: help(.cliProductScreenFile)) var file: String?
    @Option(name: .long, help: help(.cliProductScreenStage)) var stage: [StageTerm] = []
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        var terms = stage.map(\.term)
        if let file {
            let (formula, found) = StageFormulaFile.read(.path(file))
            console.report(found)
            guard let formula else { throw Failure(.badData) }
            terms = formula.terms + terms
        }
        if terms.isEmpty { throw Failure(.usage, "LCA-0719", [:]) }
        let formula = StageFormula(terms)
        let found = formula.check()
        console.report(found)
        if found.contains(where: { $0.severity == .error }) { throw Failure(.badData) }
        if json { return try console.result(json: formula, schema: "qadam.product.screen/1") }
        RecyclingView(console).show(formula)
    }
}

/// `STAGE=T:F:FF`
struct StageTerm: ExpressibleByArgument {
    let term: StageFormula.Term

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, let stage = LifeCycleStage(rawValue: String(parts[0])) else { return nil }
        let words = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        let numbers = words.compactMap { Double($0) }
        guard words.count == 3, numbers.count == 3 else { return nil }
        term = .init(stage, hours: numbers[0], processRate: numbers[1], energyRate: numbers[2])
    }
}
