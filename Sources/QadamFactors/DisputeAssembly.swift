import QadamEvidence
import QadamUnits

extension Dispute {
    /// The disputed values of all rows, by name.
    static func all(rows: [FactorRow], gwp: [GWPRow], references: References) -> [Dispute] {
        var groups: [String: [Alternative]] = [:]
        for row in rows {
            guard let name = row.dispute,
                let publisher = references.reference(row.citation.reference)?.publisher
            else { continue }
            groups[name, default: []].append(
                Alternative(
                    id: row.id,
                    amount: Amount(row.value, row.unit),
                    comparable: row.value * row.unit.scale,
                    year: row.year,
                    boundary: row.boundary,
                    publisher: publisher,
                    citation: row.citation,
                    flags: row.flags
                )
            )
        }
        for row in gwp {
            guard let name = row.dispute, let work = references.reference(row.citation.reference),
                let unit = try? UnitRegistry.standard.unit("kg{CO2e:\(row.set)}/kg{\(row.gas.symbol)}")
            else { continue }
            groups[name, default: []].append(
                Alternative(
                    id: "\(name).\(row.variant)",
                    amount: Amount(row.value, unit),
                    comparable: row.value,
                    year: Int(work.year),
                    boundary: nil,
                    publisher: work.publisher,
                    citation: row.citation,
                    flags: []
                )
            )
        }
        return groups.sorted { $0.key < $1.key }.map { name, alternatives in
            Dispute(
                name: name,
                alternatives: alternatives.sorted { ($0.comparable, $0.id) < ($1.comparable, $1.id) }
            )
        }
    }
}
