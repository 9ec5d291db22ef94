import QadamEvidence
import QadamFactors

/// Warming potentials that a set gives in several values: which value methane of known origin takes, and what is open for the rest, with the
/// value that was taken and what the others would change.
///
/// AR6 values methane of fossil and of other origin apart (table 7.15, `ipcc2021.ar6`); ``MethaneOrigin`` says which lines are which.
struct WarmingPotentialChecks {
    private let input: InventoryInput
    private let lines: [CompiledLine]
    private let sums: ActivitySums
    private let gwp: GWPSet

    init(_ input: InventoryInput, _ lines: [CompiledLine], _ sums: ActivitySums, _ gwp: GWPSet) {
        self.input = input
        self.lines = lines
        self.sums = sums
        self.gwp = gwp
    }

    var diagnostics: [Diagnostic] {
        gwp.openChoices.compactMap(open) + MethaneOrigin.allCases.compactMap(taken)
    }

    private var place: Place {
        .entity(kind: "organisation", id: input.organisation.id, field: "choices")
    }

    /// A choice that nobody made, where the gas is emitted.
    private func open(_ dispute: String) -> Diagnostic? {
        let values = gwp.values(of: dispute)
        guard input.choices[dispute] == nil, let gas = values.first?.gas, let taken = gwp.value(gas) else {
            return nil
        }
        let tonnes = lines.reduce(0) { $0 + (isKnown($1, gas) ? 0 : mass($1, gas)) } / 1000
        guard tonnes > 0 else { return nil }
        let others = values.filter { $0.value != taken }
        let changes = others.map { ($0.value - taken) * tonnes } + [0]
        guard let low = changes.min(), let high = changes.max(), let first = others.first else { return nil }
        let unit = "t{CO2e:\(gwp.name)}"
        return Diagnostic(
            "INV-0982",
            .note,
            at: place,
            [
                "gas": .text(gas.symbol), "set": .text(gwp.name), "value": .number(taken),
                "mass": .amount(tonnes, unit: "t"), "dispute": .text(dispute),
                "others": .list(others.map(\.id)), "example": .text(first.id),
                "low": .amount(low, unit: unit), "high": .amount(high, unit: unit),
            ]
        )
    }

    /// Whether a line takes the value of its origin, whatever is chosen.
    private func isKnown(_ line: CompiledLine, _ gas: Gas) -> Bool {
        gas == .ch4 && line.methane.map { gwp.value(gas, as: $0.variant) != nil } == true
    }

    /// The value that methane of one origin took.
    private func taken(_ origin: MethaneOrigin) -> Diagnostic? {
        guard let value = gwp.value(.ch4, as: origin.variant) else { return nil }
        let found = lines.filter { $0.methane == origin && mass($0, .ch4) > 0 }
        if found.isEmpty { return nil }
        let tonnes = found.reduce(0) { $0 + mass($1, .ch4) } / 1000
        return Diagnostic(
            "INV-1025",
            .note,
            at: place,
            [
                "origin": .message(origin.name), "sources": .list(found.map(\.line.id)),
                "count": .integer(found.count), "value": .number(value),
                "mass": .amount(tonnes, unit: "t"), "set": .text(gwp.name),
            ]
        )
    }

    /// kg of a gas of a line that are counted.
    private func mass(_ line: CompiledLine, _ gas: Gas) -> Double {
        line.origins.reduce(0) { $0 + sums.counted($1.line) * $1.unitFactor } * line.masses[gas]
    }
}
