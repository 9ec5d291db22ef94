import QadamEvidence
import QadamFactors
import QadamUnits

/// The same emission counted twice: explicit pairs of places where it happens.
///
/// Source: Scope 3 Standard, table 5.3 and category 3 (`ghgp2011.scope3`): what scopes 1 and 2 count is no part of scope 3.
enum DoubleCounting {
    static func check(_ inventory: Inventory) -> [Diagnostic] {
        sameInvoice(inventory.stated) + upstream(inventory) + sold(inventory) + leased(inventory.stated)
    }

    /// An invoice that two records rest on with the same quantity.
    private static func sameInvoice(_ input: InventoryInput) -> [Diagnostic] {
        struct Key: Hashable {
            let evidence: String
            let quantity: Double
            let unit: String
        }
        var seen: [Key: ActivityRecord] = [:]
        return input.records.compactMap { record in
            guard record.provenance == .invoiced, let evidence = record.evidence, record.amount.value != 0
            else { return nil }
            let key = Key(
                evidence: evidence,
                quantity: record.amount.value,
                unit: record.amount.unit.symbol
            )
            guard let first = seen[key] else {
                seen[key] = record
                return nil
            }
            return Diagnostic(
                "INV-0804",
                .warning,
                at: record.place,
                [
                    "record": .text(record.id), "other": .text(first.id), "evidence": .text(evidence),
                    "value": .amount(record.amount.value, unit: record.amount.unit.symbol),
                ]
            )
        }
    }

    /// Category 3.3 against scopes 1 and 2.
    private static func upstream(_ inventory: Inventory) -> [Diagnostic] {
        let byID = Dictionary(
            inventory.lines.map { ($0.line.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return inventory.lines.filter { $0.line.category == .fuelAndEnergy }.flatMap { line in
            var found: [Diagnostic] = []
            if emissions(line).contains(where: { $0.boundary == .combustion }) {
                found.append(finding("INV-0806", line, []))
            }
            let origins = line.line.activityOf.compactMap { byID[$0] }
                .filter { origin in
                    emissions(origin).contains {
                        $0.flags.contains(.upstreamIncluded) || $0.flags.contains(.lossesIncluded)
                            || $0.boundary == .delivered
                    }
                }
            if !origins.isEmpty { found.append(finding("INV-0805", line, origins.map(\.line.id))) }
            return found
        }
    }

    private static func emissions(_ line: CompiledLine) -> [Emission] { line.branches.map(\.source.emission) }

    private static func finding(_ code: String, _ line: CompiledLine, _ origins: [String]) -> Diagnostic {
        Diagnostic(
            code,
            .warning,
            at: line.line.place,
            ["source": .text(line.line.id), "origins": .list(origins), "count": .integer(origins.count)]
        )
    }

    /// Energy that is sold, taken off the energy that is bought.
    private static func sold(_ inventory: Inventory) -> [Diagnostic] {
        inventory.input.records.compactMap { record in
            guard record.amount.value < 0,
                let line = inventory.input.sources.first(where: { $0.id == record.source }),
                line.category.scope == 2
            else { return nil }
            return Diagnostic(
                line.category == .heat ? "INV-0808" : "INV-0807",
                .warning,
                at: record.place,
                [
                    "record": .text(record.id), "source": .text(line.id),
                    "value": .amount(record.amount.value, unit: record.amount.unit.symbol),
                ]
            )
        }
    }

    /// Leased or franchised assets whose activity is also one of scopes 1 and 2.
    private static func leased(_ input: InventoryInput) -> [Diagnostic] {
        let leases: Set<EmissionCategory> = [.upstreamLeases, .downstreamLeases, .franchises]
        return input.sources.filter { leases.contains($0.category) }.compactMap { line in
            let origins = line.activityOf.filter { id in
                input.sources.contains { $0.id == id && $0.category.scope < 3 }
            }
            guard !origins.isEmpty else { return nil }
            return Diagnostic(
                "INV-0809",
                .warning,
                at: line.place,
                ["source": .text(line.id), "origins": .list(origins), "count": .integer(origins.count)]
            )
        }
    }
}
