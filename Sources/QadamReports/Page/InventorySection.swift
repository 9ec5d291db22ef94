import QadamEvidence
import QadamText

extension ReportPage {
    /// The inventory: scopes, buildings, months, categories, gases.
    var inventorySection: Section? {
        guard let inventory = model.inventory else { return nil }
        let lead = texts.text(
            .reportInventoryLead,
            ["period": .text(texts.period(inventory.period)), "gwpSet": .text(inventory.gwpSet)]
        )
        return Section(
            id: "inventory",
            title: texts.text(.reportInventoryTitle),
            content: .joined([
                .element("p") { lead }, notes(inventory.notes),
                titled(
                    texts.text(.reportTotalsTitle),
                    FigureTable.make(inventory.totals, title: texts.text(.reportMeasureOfTotal), texts)
                ),
                .joined(model.inventoryCharts(texts).map(figure)),
                categories(inventory), statements(inventory), gases(inventory), intervals(inventory),
            ])
        )
    }

    private func categories(_ inventory: InventoryPart) -> HTML {
        guard !inventory.categories.isEmpty else { return .empty }
        let title = texts.text(.reportCategoriesTitle)
        return titled(
            title,
            FigureTable.make(inventory.categories, title: texts.text(.reportCategory), texts)
        )
    }

    private func statements(_ inventory: InventoryPart) -> HTML {
        guard !inventory.statements.isEmpty else { return .empty }
        var table = Table([
            .text(texts.text(.reportCategory)), .text(texts.text(.reportState)),
            .text(texts.text(.reportReason)),
        ])
        for statement in inventory.statements {
            table.append([statement.category, statement.status, statement.reason].map(texts.format))
        }
        return titled(texts.text(.reportStatementsTitle), table)
    }

    private func gases(_ inventory: InventoryPart) -> HTML {
        guard let unit = inventory.gases.first?.equivalent.unit else { return biogenic(inventory) }
        let format = ColumnFormat(inventory.gases.map(\.equivalent.value), texts)
        var table = Table([
            .text(texts.text(.reportGas)), .number(texts.text(.reportMass)),
            .number(
                texts.text(.reportEquivalent, ["gwpSet": .text(inventory.gwpSet)]),
                unit: texts.unit(unit, .short)
            ),
        ])
        for gas in inventory.gases {
            table.append([
                texts.format(gas.name),
                gas.mass.map { texts.amount($0, unit: gas.massUnit, .significant(4)) } ?? texts.missing,
                format.cell(gas.equivalent.value),
            ])
        }
        return .joined([titled(texts.text(.reportGasesTitle), table), biogenic(inventory)])
    }

    private func biogenic(_ inventory: InventoryPart) -> HTML {
        guard let figure = inventory.biogenic, let value = figure.value else { return .empty }
        let amount = texts.amount(value, unit: figure.unit, .significant(4))
        return .element("p") { texts.text(.reportBiogenic, ["amount": .text(amount)]) }
    }

    private func intervals(_ inventory: InventoryPart) -> HTML {
        guard !inventory.intervals.isEmpty || inventory.quality != nil else { return .empty }
        let title = texts.text(.reportUncertaintyTitle)
        let table = FigureTable.make(inventory.intervals, title: texts.text(.reportMethod), texts)
        return .joined([
            inventory.intervals.isEmpty ? .element("h3") { title } : titled(title, table),
            inventory.quality.map { message in .element("p") { texts.render(message) } } ?? .empty,
        ])
    }
}
