import ArgumentParser
import QadamEvidence
import QadamText
import QadamWorkspace

/// Help whose key is one of the texts of goals and comparisons of plans.
func goalHelp(_ key: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: SpokenLanguage.texts.text("plan.goal.cli.\(key)"))
}

/// What is made small, at what weight, and for how much money.
struct GoalOptions: ParsableArguments {
    @Option(name: .long, help: goalHelp("objective")) var objective: EnergyObjectiveName = .cost
    @Option(name: .long, help: goalHelp("weight")) var weight: Double?
    @Option(name: .long, help: goalHelp("budget")) var budget: Double?

    /// Whether something else than least cost is asked for, which only energy models know.
    var isGiven: Bool { objective != .cost || weight != nil || budget != nil }

    /// The request with the goal.
    ///
    /// - Throws: ``Failure`` where a weight is missing or stands alone, or a number is none.
    func apply(to request: EnergyRequest) throws -> EnergyRequest {
        if (objective == .weighted) != (weight != nil) { throw Failure(.usage, "CLI-0520") }
        for value in [weight, budget].compactMap(\.self) where !value.isFinite {
            throw Failure(.usage, "CLI-0521", ["value": .text("\(value)")])
        }
        if let weight, weight < 0 { throw Failure(.usage, "CLI-0521", ["value": .text("\(weight)")]) }
        var request = request
        (request.objective, request.weight, request.budget) = (objective.objective, weight, budget)
        return request
    }
}
