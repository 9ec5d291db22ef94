import QadamEvidence
import QadamInventory
import QadamUncertainty

extension InventoryReader {
    /// The total by both approaches of the IPCC and for both views of scope 2.
    var intervals: [Figure] {
        let (first, second) = (result.uncertainty.approach1, result.uncertainty.approach2)
        return ["location", "market"].flatMap { view -> [Figure] in
            var figures: [Figure] = []
            let total = Argument.message(Message("report.totalBy.\(view)"))
            if let outcome = first["total.\(view)"] {
                figures.append(
                    Figure(
                        .message(Message("report.approach1", ["total": total])),
                        outcome.total / 1000,
                        unit: unit,
                        low: (outcome.total - outcome.halfWidth) / 1000,
                        high: (outcome.total + outcome.halfWidth) / 1000
                    )
                )
            }
            if let second, let outcome = second.outcomes.first(where: { $0.output == "total.\(view)" }) {
                let arguments: [String: Argument] = ["total": total, "trials": .integer(second.trials)]
                figures.append(
                    Figure(
                        .message(Message("report.approach2", arguments)),
                        outcome.mean / 1000,
                        unit: unit,
                        low: outcome.lower / 1000,
                        high: outcome.upper / 1000
                    )
                )
            }
            return figures
        }
    }

    var quality: Message? {
        guard let score = result.quality.mean, let coverage = result.quality.coverage else { return nil }
        return Message(
            "report.quality",
            ["score": .number(Self.rounded(score)), "coverage": .share(coverage)]
        )
    }

    private static func rounded(_ score: Double) -> Double { (score * 10).rounded() / 10 }

    /// How the organisation was bounded, what was chosen, what the interval does not know.
    var notes: [Message] {
        var notes = [
            Message("report.note.consolidation", ["approach": .message(result.consolidation.name)])
        ]
        for (name, chosen) in result.choices.sorted(by: { $0.key < $1.key }) {
            notes.append(Message("report.note.choice", ["name": .text(name), "chosen": .text(chosen)]))
        }
        notes += gwp.openNotes(result)
        if let coverage = result.uncertainty.coverage, coverage < 0.9995 {
            notes.append(Message("report.note.coverage", ["share": .share(coverage)]))
        }
        return notes
    }
}
