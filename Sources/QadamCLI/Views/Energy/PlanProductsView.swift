import QadamEvidence
import QadamLifeCycle
import QadamReports
import QadamText
import QadamWorkspace

/// Footprints by period as tables for the terminal.
struct PlanProductsView {
    private let answer: PlanProducts
    private let console: Console
    private var texts: Texts { console.texts }
    private var years: [Int] { answer.products.first?.periods.map(\.year) ?? [] }
    private var hasPlan: Bool { answer.plan != .businessAsUsual }

    init(_ answer: PlanProducts, _ console: Console) { (self.answer, self.console) = (answer, console) }

    /// Shares and totals; stages and parts of the change where products were named.
    func show(details: Bool) {
        let plan = Argument.message(Message("pathway.links.choice.\(answer.plan.rawValue)"))
        console.result(
            texts.text("pathway.links.products.title", ["model": .text(answer.model), "plan": plan])
        )
        showShares()
        showTotals()
        guard details else { return console.result(texts.text("pathway.links.products.hint")) }
        for product in answer.products {
            showStages(product)
            if hasPlan { showParts(product) }
        }
    }

    private func showShares() {
        var rows: [PeriodTable.Row] = []
        for share in answer.shares where share.year == years.first {
            let all = answer.shares.filter { $0.link == share.link }
            rows.append(
                PeriodTable.Row(
                    name: "\(share.group) · \(share.link)",
                    usual: all.map { $0.businessAsUsual.map { 100 * $0 } },
                    planned: hasPlan ? all.map { $0.plan.map { 100 * $0 } } : nil
                )
            )
        }
        let head = texts.text("pathway.links.column.link")
        console.result(
            table: PeriodTable(texts, head: head, years: years, unit: "%").table(rows),
            title: texts.text("pathway.links.products.shares")
        )
    }

    private func unit(_ product: PlanProducts.Line) -> String {
        texts.unit("\(answer.unit)/\(product.amountUnit)", .short)
    }

    private func showTotals() {
        // Products are counted in units of their own, so each row says its.
        let rows = answer.products.map { product in
            PeriodTable.Row(
                name: texts.format(.name(product.name)) + ", " + unit(product),
                usual: product.periods.map { $0.businessAsUsual / product.amount },
                planned: hasPlan ? product.periods.map { $0.plan.map { $0 / product.amount } } : nil
            )
        }
        let head = texts.text("pathway.links.column.product")
        console.result(
            table: PeriodTable(texts, head: head, years: years, unit: "").table(rows),
            title: texts.text("pathway.links.products.totals")
        )
    }

    private func showStages(_ product: PlanProducts.Line) {
        let rows = LifeCycleStage.allCases.compactMap { stage -> PeriodTable.Row? in
            let found = product.periods.map { $0.stages.first { $0.stage == stage } }
            if found.allSatisfy({ $0 == nil }) { return nil }
            return PeriodTable.Row(
                name: texts.text(stage.title.key),
                usual: found.map { $0.map { $0.businessAsUsual / product.amount } },
                planned: hasPlan ? found.map { $0?.plan.map { $0 / product.amount } } : nil
            )
        }
        let head = texts.text("pathway.links.column.stage")
        console.result(
            table: PeriodTable(texts, head: head, years: years, unit: unit(product)).table(rows),
            title: texts.format(.name(product.name))
        )
    }

    private func showParts(_ product: PlanProducts.Line) {
        var names: [String] = []
        for part in product.periods.flatMap({ $0.parts ?? [] }) where !names.contains(part.link) {
            names.append(part.link)
        }
        var table = Table(
            [.text(texts.text("pathway.links.column.link"))]
                + years.map { .number("\($0)", unit: unit(product)) }
        )
        let changes = names.map { name in
            product.periods.map { period -> Double? in
                // A row whose share does not differ adds nothing; a change that cannot be divided is missing.
                guard let parts = period.parts else { return nil }
                return (parts.first { $0.link == name }?.change ?? 0) / product.amount
            }
        }
        let sums = product.periods.map { period in
            period.plan.map { ($0 - period.businessAsUsual) / product.amount }
        }
        let format = ColumnFormat((changes + [sums]).flatMap { $0 }, texts)
        for (name, row) in zip(names, changes) { table.append([name] + row.map { format.cell($0) }) }
        table.appendTotal([texts.text("pathway.links.products.change")] + sums.map { format.cell($0) })
        console.result(table: table, title: texts.text("pathway.links.products.parts"))
    }
}
