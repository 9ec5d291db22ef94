import QadamEvidence
import QadamFactors
import QadamInventory

extension GWPSet {
    /// A sentence for every choice between warming potentials that nobody made, where the gas is emitted, with the value
    /// that was taken.
    func openNotes(_ result: InventoryResult) -> [Message] {
        openChoices.compactMap { name in
            guard result.choices[name] == nil, let gas = values(of: name).first?.gas, let value = value(gas),
                result.location.masses[gas] != 0
            else { return nil }
            return Message(
                "inventory.note.potential",
                [
                    "gas": .text(gas.symbol), "set": .text(self.name), "value": .number(value),
                    "name": .text(name),
                ]
            )
        }
    }
}
