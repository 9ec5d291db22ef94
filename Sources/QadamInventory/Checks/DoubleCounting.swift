import QadamEvidence
import QadamFactors
import QadamUnits

/// The same emission counted twice: explicit pairs of places where it happens.
///
/// Source: Scope 3 Standard, table 5.3 and category 3 (`ghgp2011.scope3`): what scopes 1 and 2 count is no part of scope 3.
enum DoubleCounting {
    static func check(_ inventory: Inventory) -> [Diagnostic] {
        RepeatedEvidence.check(inventory.stated) + upstream(inventory) + besideScope2(inventory)
            + sold(inventory) + resold(inventory) + leased(inventory.stated)
    }

    /// Category 3.3 against scopes 1 and 2.
    private static func upstream(_ inventory: Inventory) -> [Diagnostic] {
        let byID = Dictionary(
            inventory.lines.map { ($0.line.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return inventory.lines.filter { $0.line.category == .fuelAndEnergy }.flatMap { line in
            var found: [Diagnostic] = []
            if line.line.method != ResoldEnergy.name,
                emissions(line).contains(where: {
                    [.combustion, .delivered, .lifeCycle].contains($0.boundary)
                })
            {
                found.append(finding("INV-0806", line, []))
            }
            let origins = line.line.activityOf.compactMap { byID[$0] }
                .filter { contains($0, partOf: line) }
            if !origins.isEmpty { found.append(finding("INV-0805", line, origins.map(\.line.id))) }
            return found
        }
    }

    /// Whether the factors of a line of scope 1 or 2 have in them already what a line of category 3.3 counts. A factor of losses meets
    /// only factors with losses: the life cycle of generation ends at the power plant.
    private static func contains(_ line: CompiledLine, partOf upstream: CompiledLine) -> Bool {
        let parts = emissions(upstream)
        let isLosses = !parts.isEmpty && parts.allSatisfy { $0.boundary == .transmission }
        return emissions(line).contains {
            if $0.flags.contains(.lossesIncluded) || $0.boundary == .delivered { return true }
            return !isLosses && ($0.flags.contains(.upstreamIncluded) || $0.boundary == .lifeCycle)
        }
    }

    /// Lines of category 3.3 with records of their own, of a facility whose scope 2 has the upstream of the same kind of energy already. Which
    /// of several lines it belongs to is not said by anything, so a person is asked.
    private static func besideScope2(_ inventory: Inventory) -> [Diagnostic] {
        let bought = inventory.lines.filter { $0.line.category.scope == 2 }
        return inventory.lines.filter {
            $0.line.category == .fuelAndEnergy && $0.line.activityOf.isEmpty
                && $0.line.method == FuelAndEnergyUpstream.name
        }.compactMap { line in
            let same = bought.filter {
                $0.line.facility == line.line.facility && $0.line.unit.isCompatible(with: line.line.unit)
                    && contains($0, partOf: line)
            }
            return same.isEmpty ? nil : finding("INV-1024", line, same.map(\.line.id))
        }
    }

    /// Bought energy that is sold on, and is still in the records of the line it was bought by.
    private static func resold(_ inventory: Inventory) -> [Diagnostic] {
        let index = Dictionary(
            inventory.input.sources.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        return inventory.lines.compactMap { line in
            guard line.line.method == ResoldEnergy.name, let from = line.line.factors["from"] else {
                return nil
            }
            guard let bought = index[from], inventory.input.sources[bought].category.scope == 2,
                let factor = try? line.line.unit.factor(to: inventory.input.sources[bought].unit)
            else { return finding("INV-1017", line, [from]) }
            let quantity =
                line.origins.reduce(0) { $0 + inventory.sums.total($1.line) * $1.unitFactor } * factor
            if quantity == 0 { return nil }
            let whole = inventory.sums.total(bought)
            let unit = inventory.input.sources[bought].unit.symbol
            return Diagnostic(
                "INV-1015",
                .warning,
                at: line.line.place,
                [
                    "source": .text(line.line.id), "from": .text(from),
                    "sold": .amount(quantity, unit: unit), "bought": .amount(whole, unit: unit),
                ]
            )
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
