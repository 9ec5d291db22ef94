import QadamEvidence
import QadamFactors
import QadamInventory

extension GWPSet {
    /// A sentence for every choice between warming potentials that nobody made, where the gas is emitted, with the value
    /// that was taken, and one for every value that methane of known origin took.
    func openNotes(_ result: InventoryResult) -> [Message] {
        let known = result.location.methane ?? [:]
        let taken = known.keys.sorted().compactMap { variant in
            value(.ch4, as: variant).map {
                Message(
                    "inventory.note.methane.\(variant)",
                    ["set": .text(self.name), "value": .number($0)]
                )
            }
        }
        let open = openChoices.compactMap { name -> Message? in
            guard result.choices[name] == nil, let gas = values(of: name).first?.gas, let value = value(gas),
                abs(result.location.masses[gas] - (gas == .ch4 ? known.values.reduce(0, +) : 0))
                    > 1e-12 * abs(result.location.masses[gas])
            else { return nil }
            return Message(
                "inventory.note.potential",
                [
                    "gas": .text(gas.symbol), "set": .text(self.name), "value": .number(value),
                    "name": .text(name),
                ]
            )
        }
        return taken + open
    }
}
