import QadamEvidence
import QadamText

/// Emissions of buildings and installations, stacked by scope.
enum BuildingChart {
    static func make(_ inventory: InventoryPart, _ texts: Texts) -> Chart? {
        guard let breakdown = inventory.buildings?.sortedByTotal, let all = breakdown.total, all > 0,
            let first = breakdown.rows.first, let value = breakdown.total(ofRow: 0)
        else { return nil }
        let amount = texts.amount(value, unit: breakdown.unit, .significant(4), style: .short)
        return Chart(
            id: "buildings",
            title: texts.text(.reportBuildingsTitle),
            finding: texts.text(
                .reportBuildingsFinding,
                ["building": first, "amount": .text(amount), "share": .share(value / all)]
            ),
            specification: BarsChart.specification(breakdown, texts),
            table: breakdown.table(rowTitle: texts.text(.reportBuilding), texts)
        )
    }
}
