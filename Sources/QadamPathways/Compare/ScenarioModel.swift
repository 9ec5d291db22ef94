internal import QadamEvidence
internal import QadamOptimize

/// A possible future: a model of its own, in which some columns are decided before anybody knows which future comes.
///
/// Models of one comparison have these columns at the same positions. What is decided later may differ in number and kind.
/// Limits are bounds of rows.
public struct ScenarioModel: Sendable {
    /// Identifier.
    public let id: String
    /// Its model.
    public let model: ComparableModel
    /// Probability; needed where means over scenarios are asked for.
    public let probability: Double?

    /// A scenario; see the fields.
    public init(id: String, model: ComparableModel, probability: Double? = nil) {
        self.id = id
        self.model = model
        self.probability = probability
    }
}

/// Decisions that are taken at once.
public struct EarlyDecisions: Hashable, Sendable, Codable {
    /// Identifier of the plan that they come from.
    public let id: String
    /// Values in the order of the columns that are decided at once.
    public let values: [Double]

    /// Decisions; see the fields.
    public init(id: String, values: [Double]) {
        self.id = id
        self.values = values
    }
}

/// Scenarios with the columns that they share.
struct ScenarioSet {
    let scenarios: [ScenarioModel]
    let early: [LinearModel.Column]

    /// What keeps them from being compared.
    func findings() -> [Diagnostic] {
        var findings = scenarios.flatMap { $0.model.findings() }
        guard let first = scenarios.first, findings.isEmpty else { return findings }
        var ids: Set<String> = []
        for scenario in scenarios {
            if !ids.insert(scenario.id).inserted {
                findings.append(
                    Diagnostic(
                        "PTH-0106",
                        .error,
                        at: .entity(kind: "scenario", id: scenario.id),
                        ["id": .text(scenario.id)]
                    )
                )
            }
            let fits = early.allSatisfy { column in
                column.index >= 0 && column.index < scenario.model.linear.columnCount
                    && column.index < first.model.linear.columnCount
                    && scenario.model.linear.isInteger(column) == first.model.linear.isInteger(column)
            }
            if !fits || Set(early).count != early.count { findings.append(.misfit(scenario.id, "columns")) }
        }
        return findings
    }

    /// Probabilities; nil with a finding where they are none.
    func probabilities(_ findings: inout [Diagnostic]) -> [Double]? {
        let values = scenarios.compactMap(\.probability)
        if values.count == scenarios.count, EnsembleStatistics.areProbabilities(values) { return values }
        findings.append(.notProbabilities(values))
        return nil
    }

    /// Values of the shared columns in a solution, whole where they must be.
    func decisions(_ id: String, _ values: [Double]) -> EarlyDecisions {
        EarlyDecisions(
            id: id,
            values: early.map { column in
                let isWhole = scenarios.first?.model.linear.isInteger(column) ?? false
                return isWhole ? values[column.index].rounded() : values[column.index]
            }
        )
    }
}

extension Diagnostic {
    /// A scenario that does not fit the others.
    static func misfit(_ id: String, _ part: String) -> Diagnostic {
        Diagnostic(
            "PTH-0616",
            .error,
            at: .entity(kind: "scenario", id: id, field: part),
            ["id": .text(id), "part": .text(part)]
        )
    }

    /// A scenario without a plan.
    static func withoutPlan(_ id: String) -> Diagnostic {
        Diagnostic("PTH-0613", .warning, at: .entity(kind: "scenario", id: id), ["id": .text(id)])
    }
}
