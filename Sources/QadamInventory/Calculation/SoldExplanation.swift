import QadamEvidence
import QadamUnits

extension Explanation {
    /// A line of own generation that is sold: its records, and what of the plant's emissions belongs to it, for information.
    func soldLine(_ id: String) -> Derivation? {
        guard let parts = inventory.sold, let found = result.sold?.first(where: { $0.id == id }),
            let compiled = parts.compiled.first(where: { $0.line.id == id })
        else { return nil }
        let quantity = Derivation(
            Message("inventory.explain.quantity", ["name": .name(found.name)]),
            value: found.quantity,
            unit: found.unit,
            inputs: (0..<parts.columns.count).filter {
                parts.columns.line($0) == compiled.index && parts.sums.inside($0) > 0
            }
            .map { leaf($0, parts, found.unit) }
        )
        let counted = Derivation(
            Message("inventory.explain.counted"),
            value: parts.sums.share(compiled.index),
            unit: "1",
            origin: .choice(name: "consolidation", chosen: parts.input.organisation.consolidation.rawValue)
        )
        return Derivation(
            Message("inventory.explain.line", ["name": .name(found.name)]),
            value: found.plantEmissions?.co2e,
            unit: unit,
            method: found.method,
            remarks: [Message("inventory.explain.sold")],
            inputs: [quantity] + (parts.sums.share(compiled.index) == 1 ? [] : [counted])
                + compiled.branches.map { branch($0, compiled) }
        )
    }

    private func leaf(_ row: Int, _ parts: SoldBoundary.Parts, _ unit: String) -> Derivation {
        let record = parts.input.records[parts.columns.record(row)]
        return Derivation(
            Message(
                "inventory.explain.record",
                ["record": .text(record.id), "period": .text(record.period.description)]
            ),
            value: parts.columns.quantity[row] * parts.sums.inside(row),
            unit: unit,
            origin: .record(
                id: record.id,
                place: record.place,
                entered: record.amount.entered,
                evidence: record.evidence
            )
        )
    }
}
