import QadamEvidence
import QadamInventory
import QadamReports
import QadamText
import QadamWorkspace

/// Inventories by period as tables for the terminal.
struct PlanInventoryView {
    private let answer: PlanInventory
    private let console: Console
    private var texts: Texts { console.texts }

    init(_ answer: PlanInventory, _ console: Console) { (self.answer, self.console) = (answer, console) }

    func show() {
        let title = texts.text(
            "pathway.links.inventory.title",
            [
                "model": .text(answer.model), "base": .text("\(answer.baseYear)"),
                "plan": .message(Message("pathway.links.choice.\(answer.plan.rawValue)")),
            ]
        )
        console.result(title)
        showScopes()
        showCategories()
        showGases()
        showLines()
        showComparisons()
    }

    private func table(_ head: String, _ unit: String, _ rows: [PeriodTable.Row]) -> Table {
        PeriodTable(
            texts,
            head: texts.text(head),
            years: answer.periods.map(\.year),
            unit: texts.unit(unit, .short)
        )
        .table(rows)
    }

    private func row(_ name: String, _ figure: (PlanInventory.Side) -> Double?) -> PeriodTable.Row {
        PeriodTable.Row(
            name: name,
            usual: answer.periods.map { figure($0.businessAsUsual) },
            planned: answer.plan == .businessAsUsual
                ? nil : answer.periods.map { $0.plan.flatMap { figure($0) } }
        )
    }

    private func showScopes() {
        let rows: [(TextKey, (PlanInventory.Sums) -> Double)] = [
            (.cliInventoryScope1, { $0.scopes.scope1 }),
            (.cliInventoryScope2Location, { $0.scopes.scope2Location }),
            (.cliInventoryScope2Market, { $0.scopes.scope2Market }),
            (.cliInventoryScope3, { $0.scopes.scope3 }),
            (.cliInventoryTotalLocation, { $0.location }), (.cliInventoryTotalMarket, { $0.market }),
            (.cliInventoryBiogenic, { $0.biogenic }),
        ]
        let shown = rows.map { key, figure in row(texts.text(key)) { figure($0.sums) / 1000 } }
        console.result(
            table: table("pathway.links.column.scope", "t{CO2e:\(answer.gwp)}", shown),
            title: texts.text("pathway.links.inventory.byScope")
        )
    }

    private func showCategories() {
        let found = answer.periods.flatMap { period in
            ([period.businessAsUsual] + (period.plan.map { [$0] } ?? [])).flatMap {
                $0.sums.categories.map(\.category)
            }
        }
        let rows = EmissionCategory.allCases.filter(found.contains).flatMap { category in
            let name = texts.render(category.name)
            func figure(_ side: PlanInventory.Side, _ view: Scope2View) -> Double? {
                side.sums.categories.first { $0.category == category }.map {
                    (view == .location ? $0.location : $0.market) / 1000
                }
            }
            guard category.scope == 2 else { return [row(name) { figure($0, .location) }] }
            // Both views of scope 2, always.
            return [Scope2View.location, .market].map { view in
                row(name + " · " + texts.render(view.name)) { figure($0, view) }
            }
        }
        console.result(
            table: table("pathway.links.column.category", "t{CO2e:\(answer.gwp)}", rows),
            title: texts.text(.cliInventoryByCategory)
        )
    }

    private func showGases() {
        var names: [String] = []
        for period in answer.periods {
            for side in [period.businessAsUsual] + (period.plan.map { [$0] } ?? []) {
                for gas in side.sums.gases where !names.contains(gas.gas) { names.append(gas.gas) }
            }
        }
        var rows = names.map { name in
            row(name) { side in side.sums.gases.first { $0.gas == name }?.location }
        }
        rows.append(row(texts.text("pathway.links.withoutGases")) { $0.sums.withoutGases })
        console.result(
            table: table("pathway.links.column.gas", "kg", rows),
            title: texts.text(.cliInventoryByGas)
        )
    }

    private func showLines() {
        let lines = answer.periods.first?.businessAsUsual.driven ?? []
        let rows = lines.map { line in
            row(line.line + ", " + texts.unit(line.unit, .short)) { side in
                side.driven.first { $0.line == line.line }?.quantity
            }
        }
        console.result(
            table: table("pathway.links.column.line", "", rows),
            title: texts.text("pathway.links.inventory.driven")
        )
    }

    /// What model and inventory give the same activity, for links that name an emission.
    private func showComparisons() {
        let compared = answer.periods.first?.businessAsUsual.comparisons ?? []
        if compared.isEmpty { return }
        let rows = compared.flatMap { one in
            [
                (texts.text("pathway.links.inventory.byModel"), \PlanInventory.Comparison.model),
                (texts.text("pathway.links.inventory.byInventory"), \.inventory),
            ].map { word, figure in
                row("\(one.link) · \(one.emission), \(word)") { side in
                    side.comparisons.first { $0.link == one.link }.map { $0[keyPath: figure] / 1000 }
                }
            }
        }
        console.result(
            table: table("pathway.links.column.link", "t", rows),
            title: texts.text("pathway.links.inventory.compared")
        )
    }
}
