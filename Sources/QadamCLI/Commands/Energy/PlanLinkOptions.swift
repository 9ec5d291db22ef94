import ArgumentParser
import QadamEvidence
import QadamOptimize
import QadamText
import QadamWorkspace

/// Help whose key is one of the texts of linked plans.
func linkHelp(_ key: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: SpokenLanguage.texts.text("pathway.links.cli.\(key)"))
}

/// What commands on linked plans share: the model, the plan, a period, a question.
struct PlanLinkOptions: ParsableArguments {
    @OptionGroup var energy: EnergyOptions
    @Option(name: .long, help: linkHelp("plan")) var plan: OptionWord<PlanChoice>?
    @Option(name: .long, help: linkHelp("year")) var year: Int?
    @Option(name: .long, help: linkHelp("why")) var why: String?
    @Option(name: .long, help: help(.cliOptionDepth)) var depth = 100

    /// The plan: that within limits where limits are given, else the cheapest.
    func choice() throws -> PlanChoice {
        let choice = plan?.value ?? (energy.limit.isEmpty ? .leastCost : .limited)
        if choice == .limited, energy.limit.isEmpty { throw Failure(.usage, "CLI-0430") }
        if !energy.limit.isEmpty, choice == .leastCost || choice == .businessAsUsual {
            throw Failure(.usage, "CLI-0431", ["plan": .text(choice.rawValue)])
        }
        return choice
    }

    func question() throws -> PlanQuestion? {
        guard let why else { return nil }
        guard let question = PlanQuestion(why) else {
            throw Failure(.usage, "CLI-0432", ["value": .text(why)])
        }
        return question
    }

    /// Stops the solver when the user asks for it.
    static var observer: SolveObserver {
        SolveObserver(progress: { _ in Interrupt.isRequested ? .stop : .proceed })
    }
}
