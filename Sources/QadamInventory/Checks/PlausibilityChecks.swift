import QadamEvidence
import QadamUnits

/// Energy per floor area of buildings outside the band of their reference building
/// (`Data/inventory/plausible-intensities.csv`).
///
/// The band is a third to three times the reference: wide, since a reference building is one model of one cold place; what
/// falls outside is a wrong unit, a wrong area or a meter that serves other buildings too. The width is a rule of this
/// program (`qadam.definitions`).
enum PlausibilityChecks {
    static let width = 3.0

    private struct Reference {
        let electricity: Double
        let heat: Double
    }

    private static let references: [String: Reference] = Dictionary(
        DataTable(csv: EmbeddedPlausibleIntensities.csv).rows.compactMap { row in
            guard row.count == 5, let electricity = Double(row[1]), let heat = Double(row[2]) else {
                return nil
            }
            return (row[0], Reference(electricity: electricity, heat: heat))
        },
        uniquingKeysWith: { first, _ in first }
    )

    static func check(_ inventory: Inventory) -> [Diagnostic] {
        let rates = MonthlyRates(inventory.input)
        return inventory.input.buildings.flatMap { building -> [Diagnostic] in
            guard let type = building.referenceType, let reference = references[type], building.areaM2 > 0
            else { return [] }
            return [
                finding(inventory, rates, building, .electricity, reference.electricity),
                finding(inventory, rates, building, .heat, reference.heat),
            ].compactMap(\.self)
        }
    }

    private static func finding(
        _ inventory: Inventory,
        _ rates: MonthlyRates,
        _ building: Building,
        _ category: EmissionCategory,
        _ reference: Double
    ) -> Diagnostic? {
        guard let (energy, isPartial) = energy(inventory, rates, building.id, category), reference > 0 else {
            return nil
        }
        let intensity = energy / building.areaM2
        // A part of a year may be little; too much of it is too much.
        guard (intensity < reference / width && !isPartial) || intensity > reference * width else {
            return nil
        }
        return Diagnostic(
            "INV-0803",
            .warning,
            at: .entity(kind: "building", id: building.id),
            [
                "building": .name(building.name), "category": .message(category.name),
                "value": .amount(intensity, unit: "kWh/m2"),
                "low": .amount(reference / width, unit: "kWh/m2"),
                "high": .amount(reference * width, unit: "kWh/m2"),
                "type": .text(building.referenceType ?? ""),
            ]
        )
    }

    /// Bought energy of a building, kWh, and whether days of the year are missing; nil without a line of the category with records.
    private static func energy(
        _ inventory: Inventory,
        _ rates: MonthlyRates,
        _ building: String,
        _ category: EmissionCategory
    ) -> (energy: Double, isPartial: Bool)? {
        guard let target = try? UnitRegistry.standard.unit("kWh") else { return nil }
        var energy: Double?
        var isPartial = false
        for (index, line) in inventory.input.sources.enumerated()
        where line.building == building && line.category == category && line.activityOf.isEmpty {
            guard let factor = try? line.unit.factor(to: target) else { return nil }
            let quantity = inventory.sums.total(index)
            let days = rates.days(index)
            if days.covered < days.all { isPartial = true }
            if quantity != 0 { energy = (energy ?? 0) + quantity * factor }
        }
        return energy.map { ($0, isPartial) }
    }
}
