import QadamEvidence
import QadamFactors

/// Warming potentials that a set gives in several values: what is open is said with the value that was taken and what the
/// others would change, and methane whose origin the method knows is held against the value for that origin.
///
/// AR6 values methane of fossil and of other origin apart (table 7.15, `ipcc2021.ar6`); the difference is the carbon dioxide
/// that fossil methane becomes. Methane of burnt fuel is left out: its carbon is counted as carbon dioxide already, and no
/// method knows its origin better than the publisher of the factor.
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

    var diagnostics: [Diagnostic] { gwp.openChoices.compactMap(open) + Origin.allCases.compactMap(origin) }

    /// Where methane comes from, by the method of a line.
    private enum Origin: String, CaseIterable {
        case fossil
        case nonFossil = "non-fossil"

        var methods: Set<String> {
            switch self {
            case .fossil: [CoalMining.name, GasLoss.name, GasSystem.name]
            case .nonFossil:
                [
                    OwnLandfill.name, LandfillLifetime.name, WastewaterMethane.name,
                    BiologicalTreatment.name,
                ]
            }
        }

        var name: Message { Message("inventory.methane.\(rawValue)") }
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
        let tonnes = lines.reduce(0) { $0 + mass($1, gas) } / 1000
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

    /// Methane of one origin that is counted with another value than the set gives that origin.
    private func origin(_ origin: Origin) -> Diagnostic? {
        let dispute = "gwp.CH4.\(gwp.name)"
        guard let own = gwp.values(of: dispute).first(where: { $0.variant == origin.rawValue }),
            let taken = gwp.value(.ch4), taken != own.value
        else { return nil }
        let found = lines.filter { origin.methods.contains($0.line.method) && mass($0, .ch4) > 0 }
        if found.isEmpty { return nil }
        let tonnes = found.reduce(0) { $0 + mass($1, .ch4) } / 1000
        return Diagnostic(
            "INV-0983",
            .warning,
            at: place,
            [
                "origin": .message(origin.name), "sources": .list(found.map(\.line.id)),
                "count": .integer(found.count), "value": .number(taken), "own": .number(own.value),
                "change": .amount((own.value - taken) * tonnes, unit: "t{CO2e:\(gwp.name)}"),
                "dispute": .text(dispute), "example": .text(own.id), "set": .text(gwp.name),
            ]
        )
    }

    /// kg of a gas of a line that are counted.
    private func mass(_ line: CompiledLine, _ gas: Gas) -> Double {
        line.origins.reduce(0) { $0 + sums.counted($1.line) * $1.unitFactor } * line.masses[gas]
    }
}
