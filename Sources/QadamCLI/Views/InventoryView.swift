import ArgumentParser
import QadamEvidence
import QadamFactors
import QadamInventory
import QadamReports
import QadamText
import QadamUncertainty

/// By what an inventory is broken down.
enum InventoryGrouping: String, ExpressibleByArgument, CaseIterable {
    case scope, category, building, source, gas, month, factor, uncertainty
}

/// An inventory as tables for the terminal, in t CO2e.
struct InventoryView {
    private let result: InventoryResult
    private let console: Console
    private var texts: Texts { console.texts }
    private var unit: String { "t{CO2e:\(result.gwp)}" }

    init(_ result: InventoryResult, _ console: Console) {
        self.result = result
        self.console = console
    }

    /// The summary: scopes with intervals, categories, data quality.
    func show() {
        console.result(
            texts.text(
                .cliInventoryTitle,
                ["name": .name(result.name), "year": .text(String(result.year)), "gwp": .text(result.gwp)]
            )
        )
        show(.scope)
        show(.category)
        if let sold = result.sold {
            console.result(table: table(sold), title: texts.text(.cliInventorySoldTitle))
        }
        if let mean = result.quality.mean {
            console.result(
                "\n" + texts.text(.cliInventoryQuality, ["score": .text(texts.number(mean, .decimals(2)))])
            )
        }
    }

    private func table(_ sold: [SoldEnergy]) -> Table {
        var table = Table([
            .text(texts.text(.cliInventorySource)), .text(texts.text(.cliInventoryCategory)),
            .number(texts.text(.cliInventorySoldQuantity)), .number(texts.text(.cliInventorySoldCounted)),
            .text(texts.text(.cliInventorySoldUnit)),
            .number(texts.text(.cliInventorySoldEmissions), unit: texts.unit(unit)),
        ])
        for line in sold {
            table.append([
                line.id, texts.render(line.carrier.name),
                texts.number(line.quantity, .significant(6)), texts.number(line.counted, .significant(6)),
                texts.unit(line.unit, .short),
                line.plantEmissions.map { texts.number($0.co2e / 1000, .significant(6)) } ?? texts.missing,
            ])
        }
        return table
    }

    func show(_ grouping: InventoryGrouping) {
        switch grouping {
        case .scope: console.result(table: scopes(), title: texts.text(.cliInventoryByScope))
        case .category:
            console.result(
                table: pairs(
                    result.categories.map {
                        (texts.render($0.category.name), $0.location.co2e, $0.market.co2e)
                    },
                    head: texts.text(.cliInventoryCategory)
                ),
                title: texts.text(.cliInventoryByCategory)
            )
        case .building: console.result(table: buildings(), title: texts.text(.cliInventoryByBuilding))
        case .source:
            console.result(
                table: pairs(
                    result.lines.map { (texts.format(.name($0.name)), $0.location.co2e, $0.market.co2e) },
                    head: texts.text(.cliInventorySource)
                ),
                title: texts.text(.cliInventoryBySource)
            )
        case .gas: console.result(table: gases(), title: texts.text(.cliInventoryByGas))
        case .month: console.result(table: months(), title: texts.text(.cliInventoryByMonth))
        case .factor: console.result(table: factors(), title: texts.text(.cliInventoryFactors))
        case .uncertainty: console.result(table: uncertainty(), title: texts.text(.cliInventoryUncertainty))
        }
    }

    private func scopes() -> Table {
        let rows: [(TextKey, String, Double)] = [
            (.cliInventoryScope1, "scope.1", result.scopes.scope1),
            (.cliInventoryScope2Location, "scope.2.location", result.scopes.scope2Location),
            (.cliInventoryScope2Market, "scope.2.market", result.scopes.scope2Market),
            (.cliInventoryScope3, "scope.3", result.scopes.scope3),
            (.cliInventoryTotalLocation, "total.location", result.location.co2e),
            (.cliInventoryTotalMarket, "total.market", result.market.co2e),
        ]
        let format = ColumnFormat(rows.map { $0.2 / 1000 }, texts)
        var table = Table([
            .text(texts.text(.cliInventoryScope)),
            .number(texts.text(.cliInventoryEmissions), unit: texts.unit(unit)),
            .number(texts.text(.cliInventoryLow)), .number(texts.text(.cliInventoryHigh)),
        ])
        for (key, output, value) in rows {
            let interval = interval(output)
            let cells = [
                texts.text(key), format.cell(value / 1000), format.cell(interval.map { $0.low / 1000 }),
                format.cell(interval.map { $0.high / 1000 }),
            ]
            if output.hasPrefix("total") { table.appendTotal(cells) } else { table.append(cells) }
        }
        table.appendTotal([
            texts.text(.cliInventoryBiogenic), format.cell(result.location.biogenic / 1000), "", "",
        ])
        return table
    }

    /// By simulation where one was made, else by error propagation, kg CO2e.
    private func interval(_ output: String) -> (low: Double, high: Double)? {
        if let outcome = result.uncertainty.approach2?.outcomes.first(where: { $0.output == output }) {
            return (outcome.lower, outcome.upper)
        }
        return result.uncertainty.approach1[output].map { ($0.total - $0.halfWidth, $0.total + $0.halfWidth) }
    }

    private func pairs(_ rows: [(name: String, location: Double, market: Double)], head: String) -> Table {
        let format = ColumnFormat(rows.flatMap { [$0.location / 1000, $0.market / 1000] }, texts)
        var table = Table([
            .text(head), .number(texts.text(.cliInventoryLocation), unit: texts.unit(unit, .short)),
            .number(texts.text(.cliInventoryMarket), unit: texts.unit(unit, .short)),
        ])
        for row in rows {
            table.append([row.name, format.cell(row.location / 1000), format.cell(row.market / 1000)])
        }
        return table
    }

    private func buildings() -> Table {
        let format = ColumnFormat(result.buildings.map { $0.location.co2e / 1000 }, texts)
        var table = Table([
            .text(texts.text(.cliInventoryBuilding)),
            .number(texts.text(.cliInventoryLocation), unit: texts.unit(unit, .short)),
            .number(texts.text(.cliInventoryMarket), unit: texts.unit(unit, .short)),
            .number(texts.text(.cliInventoryPerArea), unit: texts.unit("kg{CO2e:\(result.gwp)}/m2", .short)),
            .number(
                texts.text(.cliInventoryPerPerson),
                unit: texts.unit("kg{CO2e:\(result.gwp)}/person", .short)
            ),
        ])
        for building in result.buildings {
            table.append([
                texts.format(.name(building.name)), format.cell(building.location.co2e / 1000),
                format.cell(building.market.co2e / 1000),
                texts.number(building.perSquareMetre, .significant(3)),
                building.perPerson.map { texts.number($0, .significant(3)) } ?? texts.missing,
            ])
        }
        return table
    }

    private func gases() -> Table {
        var table = Table([
            .text(texts.text(.cliFactorGas)),
            .number(texts.text(.cliInventoryLocation), unit: texts.unit("kg")),
            .number(texts.text(.cliInventoryMarket), unit: texts.unit("kg")),
        ])
        let location = result.location.masses
        let market = result.market.masses
        for gas in location.present + market.present.filter({ !location.present.contains($0) }) {
            table.append([gas.symbol, texts.number(location[gas]), texts.number(market[gas])])
        }
        for set in Set(result.location.co2eOnly.keys).union(result.market.co2eOnly.keys).sorted() {
            let name = set.isEmpty ? texts.text(.cliInventoryCo2eUnstated) : "CO2e (\(set))"
            table.append([
                name, texts.number(result.location.co2eOnly[set, default: .zero]),
                texts.number(result.market.co2eOnly[set, default: .zero]),
            ])
        }
        return table
    }

    private func months() -> Table {
        let format = ColumnFormat(result.months.map { $0 / 1000 }, texts)
        var table = Table([
            .text(texts.text(.cliInventoryMonth)),
            .number(texts.text(.cliInventoryEmissions), unit: texts.unit(unit, .short)),
        ])
        for (index, value) in result.months.enumerated() {
            table.append([texts.month(index + 1, of: result.year), format.cell(value / 1000)])
        }
        return table
    }

    private func factors() -> Table {
        var table = Table([.text(texts.text(.cliFactorId)), .text(texts.text(.cliFactorVersion))])
        for version in result.versions { table.append([version.id, "\(version.pack)#\(version.hash)"]) }
        return table
    }

    private func uncertainty() -> Table {
        var table = Table([
            .text(texts.text(.cliInventoryOutput)), .number(texts.text(.cliInventoryApproach1)),
            .number(texts.text(.cliInventoryApproach2Low)), .number(texts.text(.cliInventoryApproach2High)),
        ])
        for (output, outcome) in result.uncertainty.approach1.sorted(by: { $0.key < $1.key })
        where outcome.total != 0 {
            let simulated = result.uncertainty.approach2?.outcomes.first { $0.output == output }
            func share(_ value: Double?) -> String {
                value.map { texts.percent($0 / outcome.total - 1, .decimals(1)) } ?? texts.missing
            }
            table.append([
                output, "±" + texts.percent(outcome.halfWidth / outcome.total, .decimals(1)),
                share(simulated?.lower), share(simulated?.upper),
            ])
        }
        return table
    }
}
