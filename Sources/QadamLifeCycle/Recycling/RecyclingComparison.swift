public import QadamEvidence

/// The approaches to recycling side by side for one product; never mixed into one number.
public struct RecyclingComparison: Sendable, Codable, Equatable {
    /// Identifier of the product.
    public var product: String
    /// Name of the set of warming potentials of the footprints.
    public var gwpSet: String
    /// Footprints by symbol, kg CO2e/kg or kg CO2e/MJ.
    public var impacts: [String: Double]
    /// The numbers with their sources.
    public var figures: [RecyclingDefinition.Figure]
    /// Cut-off; `nil` where something that it needs is not given.
    public var cutOff: CutOffApproach?
    /// End-of-life recycling.
    public var endOfLife: EndOfLifeApproach?
    /// Circular Footprint Formula.
    public var formula: CircularFootprintFormula?
    /// Material Circularity Indicator.
    public var circularity: MaterialCircularity?
    /// The results by approach (`cutOff`, `endOfLife`, `formula` in kg CO2e/kg, `circularity`), for readers of
    /// the record; approaches that lack something are absent.
    public var totals: [String: Double]

    /// Puts the approaches side by side.
    ///
    /// - Parameters:
    ///   - definition: numbers and symbols.
    ///   - impacts: footprints by symbol, kg CO2e/kg, and kg CO2e/MJ for heat and power.
    ///   - gwpSet: their set of warming potentials.
    /// - Returns: the comparison with every approach that has what it needs; what the others miss is a
    ///   warning (`LCA-0703`, `LCA-0704`), impossible numbers are errors (`LCA-0701`, `LCA-0702`).
    public static func compare(
        _ definition: RecyclingDefinition,
        impacts: [RecyclingRole: Double],
        gwpSet: String
    ) -> (comparison: RecyclingComparison?, diagnostics: [Diagnostic]) {
        var diagnostics = definition.check()
        if diagnostics.contains(where: { $0.severity == .error }) { return (nil, diagnostics) }
        var reader = RecyclingReader(definition, impacts)
        let cutOff = reader.cutOff()
        let endOfLife = reader.endOfLife()
        let formula = reader.formula()
        let circularity = reader.circularity()
        diagnostics += reader.diagnostics
        let comparison = RecyclingComparison(
            product: definition.product,
            gwpSet: gwpSet,
            impacts: Dictionary(uniqueKeysWithValues: impacts.map { ($0.key.rawValue, $0.value) }),
            figures: definition.figures,
            cutOff: cutOff,
            endOfLife: endOfLife,
            formula: formula,
            circularity: circularity,
            totals: [
                "cutOff": cutOff?.total, "endOfLife": endOfLife?.total, "formula": formula?.total,
                "circularity": circularity?.indicator,
            ].compactMapValues(\.self)
        )
        return (comparison, diagnostics)
    }
}

extension RecyclingDefinition {
    /// Impossible numbers: shares outside 0…1 (`LCA-0701`), R2 + R3 above 1 (`LCA-0702`), a symbol given
    /// twice (`LCA-0705`).
    public func check() -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var seen: Set<RecyclingParameter> = []
        for figure in figures {
            let symbol: Argument = .text(figure.parameter.rawValue)
            let isPossible =
                figure.value.isFinite && figure.value >= 0 && (!figure.parameter.isShare || figure.value <= 1)
            if !isPossible {
                let arguments: [String: Argument] = ["symbol": symbol, "value": .number(figure.value)]
                diagnostics.append(Diagnostic("LCA-0701", .error, at: figure.place, arguments))
            }
            if !seen.insert(figure.parameter).inserted {
                diagnostics.append(Diagnostic("LCA-0705", .error, at: figure.place, ["symbol": symbol]))
            }
        }
        func value(_ parameter: RecyclingParameter) -> Double? {
            figures.first { $0.parameter == parameter }?.value
        }
        if let recycled = value(.r2), let burnt = value(.r3), recycled + burnt > 1 + 1e-12 {
            let arguments: [String: Argument] = [
                "product": .text(product), "sum": .number(recycled + burnt),
            ]
            diagnostics.append(Diagnostic("LCA-0702", .error, at: place, arguments))
        }
        return diagnostics
    }
}
