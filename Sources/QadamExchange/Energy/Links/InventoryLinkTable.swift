import QadamEvidence
import QadamFactors
import QadamPathways
import QadamUnits

/// `inventoryLinks.csv`: a quantity of the plan that drives lines of the inventory, one a row.
enum InventoryLinkTable {
    private static let id = Column.identifier("link")
    private static let lines = Column.list("lines")
    private static let unit = Column.text("unit").optional()
    private static let conversion = Column.amount("conversion", unitColumn: "conversion_unit", .positive)
        .optional()
    private static let contract = Column.amount(
        "contract_factor",
        unitColumn: "contract_factor_unit",
        .nonNegative
    ).optional()
    private static let rule = Column<InventoryLink.Rule>.choice("rule")
    private static let base = Column.integer("base_period", 0...9999).optional()
    private static let factor = Column<InventoryLink.FactorRule>.choice("factor")
    private static let emission = Column.text("emission").optional()
    private static let gas = Column.oneOf("gas", [co2e] + Gas.all.map(\.symbol)).optional()

    private static let co2e = "CO2e"

    static let schema = TableSchema(
        "inventoryLinks",
        columns: [id, lines, unit, conversion, rule, contract, base, factor, emission, gas]
            + PlanQuantityColumns.all,
        unique: [["link"]]
    )

    static func read(_ input: InputFile, _ words: EnergyUnits) -> ([InventoryLink], [Diagnostic]) {
        let outcome = TableReader(schema).read(input)
        guard let table = outcome.table else { return ([], outcome.diagnostics) }
        var findings = Findings(file: input.name)
        let quantities = PlanQuantityColumns.quantities(table, &findings)
        let (ids, named, units, factors) = (table[id], table[lines], table[unit], table[conversion])
        let contracts = table[contract]
        let (rules, bases, kept) = (table[rule], table[base], table[factor])
        let (emissions, gases, sources) = (table[emission], table[gas], table[PlanQuantityColumns.source])
        var links: [InventoryLink] = []
        for row in 0..<table.count {
            let place = Place.file(table.file, row: table.rowNumbers[row])
            need(rules[row], kept[row], bases[row], emissions[row], place, &findings)
            if (rules[row] == .contract) != (contracts[row] != nil) {
                findings.add(Diagnostic("EXC-0849", .error, at: place, ["link": .text(ids[row])]))
            }
            guard let unit = self.unit(units[row], words, place, &findings) else { continue }
            links.append(
                InventoryLink(
                    id: ids[row],
                    lines: named[row],
                    quantity: quantities[row],
                    unit: unit,
                    conversion: factors[row],
                    rule: rules[row],
                    contractFactor: contracts[row],
                    basePeriod: bases[row],
                    factor: kept[row],
                    emission: emissions[row],
                    emissionUnit: emissions[row] == nil ? nil : mass(words, place, &findings),
                    gas: gases[row] == co2e ? nil : gases[row],
                    source: sources[row],
                    place: place
                )
            )
        }
        return (links, outcome.diagnostics + findings.diagnostics)
    }

    /// What is in proportion needs the period that it is in proportion to, and a factor that follows an emission.
    private static func need(
        _ rule: InventoryLink.Rule,
        _ factor: InventoryLink.FactorRule,
        _ base: Int?,
        _ emission: String?,
        _ place: Place,
        _ findings: inout Findings
    ) {
        if base == nil, rule == .proportional || factor == .proportional {
            findings.add(Diagnostic("EXC-0842", .error, at: place))
        }
        if emission == nil, factor == .proportional {
            findings.add(Diagnostic("EXC-0843", .error, at: place))
        }
    }

    /// The model's unit of emissions, which must be a mass for the two figures to be compared.
    private static func mass(_ words: EnergyUnits, _ place: Place, _ findings: inout Findings) -> Unit? {
        let tonne = try? UnitRegistry.standard.unit("t")
        if case .unit(let unit)? = words.emission.map({ EnergyUnitExpression.outcome($0) }),
            unit.dimension == tonne?.dimension
        {
            return unit
        }
        findings.add(Diagnostic("EXC-0848", .error, at: place, ["unit": .text(words.emission ?? "–")]))
        return nil
    }

    /// The unit of the row, or the model's unit of energy; the same quantity in two scales is refused.
    private static func unit(
        _ text: String?,
        _ words: EnergyUnits,
        _ place: Place,
        _ findings: inout Findings
    ) -> Unit? {
        var own: Unit?
        if case .unit(let unit)? = words.energy.map({ EnergyUnitExpression.outcome($0) }) { own = unit }
        guard let text else {
            if own == nil {
                findings.add(
                    Diagnostic("EXC-0844", .error, at: place, ["unit": .text(words.energy ?? "–")])
                )
            }
            return own
        }
        guard case .unit(let unit) = EnergyUnitExpression.outcome(text) else {
            findings.add(Diagnostic("EXC-0845", .error, at: place, ["unit": .text(text)]))
            return nil
        }
        if let own, own.dimension == unit.dimension, own.scale != unit.scale {
            let arguments: [String: Argument] = ["unit": .text(text), "expected": .text(own.symbol)]
            findings.add(Diagnostic("EXC-0846", .error, at: place, arguments))
            return nil
        }
        return unit
    }
}
