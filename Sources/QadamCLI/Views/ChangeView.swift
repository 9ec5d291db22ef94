import QadamEvidence
import QadamInventory
import QadamReports
import QadamText
import QadamWorkspace

/// What changed between two inventories, as tables for the terminal, in t CO2e.
struct ChangeView {
    private let console: Console
    private var texts: Texts { console.texts }

    init(_ console: Console) { self.console = console }

    func show(_ change: InventoryComparison, by grouping: InventoryCompareCommand.Grouping) {
        // What rounding leaves is no cause.
        let least = 1e-9 * max(change.before.total, change.after.total)
        let causes = ChangeParts.Cause.allCases.filter { cause in
            change.lines.contains { abs($0.parts[cause]) > least }
        }
        let unit = texts.unit(
            change.before.gwp == change.after.gwp ? "t{CO2e:\(change.after.gwp)}" : "t{CO2e}"
        )
        var table = Table(
            [
                .text(texts.text(head(grouping))),
                .number(titles(change).before, unit: unit), .number(titles(change).after, unit: unit),
                .number(texts.text(.cliInventoryCompareDifference), unit: unit),
            ] + causes.map { .number(texts.text("cli.inventory.cause.\($0.rawValue)"), unit: unit) }
        )
        func cells(_ before: Double, _ after: Double, _ parts: ChangeParts) -> [String] {
            [figure(before), figure(after), figure(after - before)] + causes.map { figure(parts[$0]) }
        }
        switch grouping {
        case .scope:
            for group in change.scopes {
                let name = texts.text(.cliInventoryCompareScope, ["scope": .text(group.id)])
                table.append([name] + cells(group.before, group.after, group.parts))
            }
        case .category:
            for group in change.categories {
                let name = EmissionCategory(rawValue: group.id).map { texts.render($0.name) } ?? group.id
                table.append([name] + cells(group.before, group.after, group.parts))
            }
        case .facility:
            for group in change.facilities ?? [] {
                let name = group.id.isEmpty ? texts.text(.cliInventoryCompareNoFacility) : group.id
                table.append([name] + cells(group.before, group.after, group.parts))
            }
        case .line:
            for line in change.lines {
                table.append([line.id] + cells(line.before, line.after, line.parts))
            }
        }
        table.appendTotal(
            [texts.text(.cliInventoryCompareTotal)]
                + cells(change.before.total, change.after.total, change.parts)
        )
        console.result(table: table, title: texts.text(.cliInventoryCompareTitle))
        showFactors(change)
        console.result(texts.text(.cliInventoryCompareNote))
    }

    private func head(_ grouping: InventoryCompareCommand.Grouping) -> TextKey {
        switch grouping {
        case .scope: .cliInventoryCompareScopes
        case .category: .cliInventoryCategory
        case .facility: .cliInventoryCompareFacility
        case .line: .cliInventoryCompareLine
        }
    }

    /// Year and set of potentials; two versions of one year are told apart as before and after.
    private func titles(_ change: InventoryComparison) -> (before: String, after: String) {
        func title(_ side: InventoryComparison.Side) -> String { "\(side.year) \(side.gwp)" }
        let (before, after) = (title(change.before), title(change.after))
        if before != after { return (before, after) }
        return (
            "\(before), \(texts.text(.cliInventoryCompareBefore))",
            "\(after), \(texts.text(.cliInventoryCompareAfter))"
        )
    }

    private func showFactors(_ change: InventoryComparison) {
        if change.factors.isEmpty { return }
        var table = Table([
            .text(texts.text(.cliInventoryCompareFactor)), .text(texts.text(.cliInventoryCompareBefore)),
            .text(texts.text(.cliInventoryCompareAfter)),
        ])
        for factor in change.factors {
            table.append([factor.id, factor.before ?? texts.missing, factor.after ?? texts.missing])
        }
        console.result(table: table, title: texts.text(.cliInventoryCompareFactors))
    }

    func show(_ recalculations: [Recalculation]) {
        if recalculations.isEmpty { return console.result(texts.text(.cliInventoryRecalculateNone)) }
        var table = Table([
            .number(texts.text(.cliInventoryRecalculateYearColumn)),
            .text(texts.text(.cliInventoryRecalculateTriggerColumn)),
            .text(texts.text(.cliInventoryRecalculateReasonColumn)),
            .number(texts.text(.cliInventoryCompareBefore), unit: texts.unit("t{CO2e}")),
            .number(texts.text(.cliInventoryCompareAfter), unit: texts.unit("t{CO2e}")),
            .number(texts.text(.cliInventoryRecalculateShare), unit: "%"),
            .number(texts.text(.cliInventoryRecalculateThreshold), unit: "%"),
            .text(texts.text(.cliInventoryRecalculateStructureColumn)),
            .text(texts.text(.cliInventoryRecalculateBy)),
            .text(texts.text(.cliInventoryRecalculateApproved)),
        ])
        for value in recalculations {
            table.append([
                "\(value.year)", texts.render(value.trigger.name), value.reason,
                figure(value.location.before.total), figure(value.location.after.total),
                value.significance.map { texts.number($0 * 100, .decimals(2)) } ?? texts.missing,
                value.threshold.map { texts.number($0 * 100, .decimals(2)) } ?? texts.missing,
                value.structure.map { texts.date($0) } ?? texts.missing,
                value.actor, value.approvedBy ?? texts.missing,
            ])
        }
        console.result(table: table, title: texts.text(.cliInventoryRecalculateTitle))
    }

    private func figure(_ kilograms: Double) -> String { texts.number(kilograms / 1000, .decimals(1)) }
}
