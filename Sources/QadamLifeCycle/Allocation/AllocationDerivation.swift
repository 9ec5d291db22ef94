import QadamEvidence
import QadamUnits

extension AllocationRecord {
    /// The rule in words.
    var remark: Message {
        Message("lifecycle.explain.rule", ["rule": .text(rule.id), "method": .message(rule.method.title)])
    }

    /// Where the share of an output comes from: its properties and prices with their sources.
    func derivations(of flow: String) -> [Derivation] {
        guard let share = shares.first(where: { $0.flow == flow }) else { return [] }
        return share.values.map { value in
            Derivation(
                value.property.map { Message("lifecycle.explain.property", ["property": .text($0)]) }
                    ?? Message("lifecycle.explain.meanPrice", ["count": .integer(value.prices.count)]),
                value: value.perUnit,
                unit: value.perUnitUnit,
                method: LifeCycleMethods.allocationRules.id,
                origin: value.citation.map(Origin.constant),
                inputs: value.prices.map { price in
                    Derivation(
                        Message("lifecycle.explain.price", ["year": .text(String(price.year))]),
                        value: price.price.value,
                        unit: price.price.unit.symbol,
                        origin: .table(place: price.place, citation: price.citation, source: price.note)
                    )
                }
            )
        }
    }
}
