import QadamEvidence
public import QadamFactors
public import QadamInventory
import QadamUncertainty
import QadamUnits

extension InventoryPart {
    /// What a report shows of an inventory. `gwp` is the set that the result was calculated with; nil where the result
    /// names another one, or a year that does not exist: a report never mixes sets.
    /// Of a line without records in `coverage` nothing is known, and no figure stands for it.
    public init?(_ result: InventoryResult, gwp: GWPSet, coverage: [LineCoverage] = []) {
        guard gwp.name == result.gwp, let period = Period(year: result.year) else { return nil }
        let reader = InventoryReader(result: result, gwp: gwp, known: KnownLines(result, coverage))
        self.init(
            period: period,
            gwpSet: result.gwp,
            scopes: reader.scopes,
            totals: reader.totals,
            buildings: reader.buildings,
            categories: reader.categories,
            gases: reader.gases,
            biogenic: reader.biogenic,
            months: reader.months,
            intervals: reader.intervals,
            quality: reader.quality,
            statements: result.scope3.map { statement in
                Statement(
                    category: .message(Message("inventory.category.3.\(statement.category)")),
                    status: .message(statement.status.name),
                    reason: .name(statement.reason)
                )
            },
            notes: reader.notes
        )
    }
}

/// Reads an inventory result for a report: kilograms become tonnes, lines become rows and series.
struct InventoryReader {
    let result: InventoryResult
    let gwp: GWPSet
    let known: KnownLines

    var unit: String { "t{CO2e:\(result.gwp)}" }

    private func tonnes(_ kilograms: Double) -> Double { kilograms / 1000 }

    private func figure(_ label: Argument, _ kilograms: Double, output: String) -> Figure {
        let interval = self.interval(of: output)
        return Figure(label, tonnes(kilograms), unit: unit, low: interval?.low, high: interval?.high)
    }

    /// The interval by simulation where there is one, by error propagation otherwise.
    private func interval(of output: String) -> (low: Double, high: Double)? {
        if let outcome = result.uncertainty.approach2?.outcomes.first(where: { $0.output == output }) {
            return (tonnes(outcome.lower), tonnes(outcome.upper))
        }
        guard let outcome = result.uncertainty.approach1[output] else { return nil }
        return (tonnes(outcome.total - outcome.halfWidth), tonnes(outcome.total + outcome.halfWidth))
    }

    private static func scope(_ name: String) -> Argument { .message(Message("report.scopeName.\(name)")) }

    var scopes: [Figure] {
        [
            figure(Self.scope("1"), result.scopes.scope1, output: "scope.1"),
            figure(Self.scope("2.location"), result.scopes.scope2Location, output: "scope.2.location"),
            figure(Self.scope("2.market"), result.scopes.scope2Market, output: "scope.2.market"),
            figure(Self.scope("3"), result.scopes.scope3, output: "scope.3"),
        ]
    }

    var totals: [Figure] {
        [
            figure(
                .message(Message("report.totalBy.location")),
                result.location.co2e,
                output: "total.location"
            ),
            figure(.message(Message("report.totalBy.market")), result.market.co2e, output: "total.market"),
        ]
    }

    /// Buildings by scope, scope 2 by location; lines of no building are a row of their own, so that the table adds
    /// up to the total.
    var buildings: Breakdown? {
        guard !result.buildings.isEmpty else { return nil }
        var sums: [String?: [Double?]] = [:]
        for line in result.lines {
            var row = sums[line.building] ?? [nil, nil, nil]
            let series = line.category.scope - 1
            row[series] = (row[series] ?? 0) + tonnes(line.location.co2e)
            sums[line.building] = row
        }
        var rows: [(name: Argument, values: [Double?])] = []
        for building in result.buildings {
            guard let values = sums[building.id] else { continue }
            rows.append((.name(building.name), values))
        }
        if let rest = sums[nil] { rows.append((.message(Message("report.noBuilding")), rest)) }
        return Breakdown(
            unit: unit,
            rows: rows.map(\.name),
            series: ["1", "2.location", "3"].map(Self.scope),
            values: rows.map(\.values),
            lastRowIsRemainder: sums[nil] != nil
        )
    }

    var categories: [Figure] {
        result.categories.map { category in
            guard known.has(category.category) else {
                return Figure(.message(category.category.name), nil, unit: unit)
            }
            return figure(
                .message(category.category.name),
                category.location.co2e,
                output: "category.\(category.category.rawValue)"
            )
        }
    }

    /// `CH₄` for CH4, `HFC-134a` for HFC134a.
    static func formula(_ symbol: String) -> String {
        if let family = ["HCFC", "CFC", "HFC", "HFE"].first(where: symbol.hasPrefix) {
            return "\(family)-\(symbol.dropFirst(family.count))"
        }
        let small: [Character] = ["₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"]
        return String(symbol.map { $0.isASCII ? $0.wholeNumberValue.map { small[$0] } ?? $0 : $0 })
    }

    /// Masses of the Kyoto gases; figures whose publisher names no gases stand below them.
    var gases: [InventoryPart.Gas] {
        var gases = result.location.masses.present.filter { $0.group == .kyoto }.compactMap { gas in
            result.location.equivalent(of: gas, in: gwp).map { equivalent in
                let mass = tonnes(result.location.masses[gas])
                let label = Argument.text(Self.formula(gas.symbol))
                return InventoryPart.Gas(
                    name: label,
                    mass: mass,
                    massUnit: "t{\(gas.symbol)}",
                    equivalent: Figure(label, tonnes(equivalent), unit: unit)
                )
            }
        }
        let unknown = tonnes(result.location.co2eOnly.values.reduce(0, +))
        if unknown != 0 {
            let label = Argument.message(Message("report.gasesNotNamed"))
            gases.append(
                .init(name: label, mass: nil, massUnit: unit, equivalent: Figure(label, unknown, unit: unit))
            )
        }
        return gases
    }

    var biogenic: Figure? {
        let kilograms = result.location.biogenic
        guard kilograms != 0 else { return nil }
        return Figure(.message(Message("report.biogenicName")), tonnes(kilograms), unit: "t{CO2_biogenic}")
    }

    /// Months by category, scope 2 by location.
    var months: Breakdown? {
        let days = (1...12).compactMap { CivilDate(year: result.year, month: $0, day: 1) }
        guard days.count == 12 else { return nil }
        let series = result.categories.map(\.category)
        let values = days.indices.map { month in
            series.map { category in
                let lines = result.lines.filter { $0.category == category && $0.months.count == 12 }
                return lines.isEmpty ? nil : tonnes(lines.reduce(0) { $0 + $1.months[month] })
            }
        }
        return Breakdown(
            unit: unit,
            rows: days.map(Argument.date),
            series: series.map { .message($0.name) },
            values: values
        )
    }
}
