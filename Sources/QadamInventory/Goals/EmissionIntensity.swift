public import QadamEvidence

/// Emissions of a year divided by what they serve.
///
/// Equation: I = E / D
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | E | emissions of a sum of the inventory, gross | kg{CO2e} |
/// | D | denominator of the same year and boundary | its own |
///
/// A ratio indicator of the Corporate Standard (`ghgp2004.corporate`, chapter 9). No credit or removal is subtracted; where the
/// denominator is missing or zero there is no intensity, and it is said.
public struct EmissionIntensity: Sendable, Codable, Equatable {
    /// The year.
    public let year: Int
    /// Version of the stored inventory.
    public let version: Int
    /// Which sum.
    public let measure: EmissionMeasure
    /// Identifier of the denominator.
    public let denominator: String
    /// What the denominator counts.
    public let kind: Denominator.Kind
    /// kg CO2e; nil where the inventory has no line of the sum.
    public let emissions: Double?
    /// The denominator; nil where it is missing.
    public let amount: Double?
    /// The unit of the denominator.
    public let unit: String
    /// kg CO2e per unit of the denominator; nil where either is missing.
    public let intensity: Double?
    /// Where the denominator comes from, as it was stated.
    public let source: String?
    /// The GWP set.
    public let gwp: String

    /// The method as a value.
    public static let method = Method(
        id: "inventory.intensity.1",
        title: "inventory.method.intensity",
        equation: "I = E / D",
        symbols: [
            MethodSymbol("E", meaning: "inventory.symbol.grossEmissions", unit: "kg{CO2e}"),
            MethodSymbol("D", meaning: "inventory.symbol.denominator", unit: ""),
        ],
        citations: [Citation(reference: "ghgp2004.corporate", locator: "c9")]
    )

    /// All sums of a stored inventory per each denominator.
    ///
    /// - Returns: rows in the order of denominators and sums, and which denominators are missing.
    public static func rows(
        _ result: InventoryResult,
        version: Int,
        _ figures: DenominatorFigures
    ) -> (rows: [EmissionIntensity], diagnostics: [Diagnostic]) {
        var rows: [EmissionIntensity] = []
        var found: [Diagnostic] = []
        for denominator in figures.denominators {
            let (figure, missing) = figures.figure(denominator, result.year, result)
            if let missing { found.append(missing) }
            for measure in EmissionMeasure.allCases {
                let emissions = measure.isPresent(result) ? measure.kilograms(result) : nil
                rows.append(
                    EmissionIntensity(
                        year: result.year,
                        version: version,
                        measure: measure,
                        denominator: denominator.id,
                        kind: denominator.kind,
                        emissions: emissions,
                        amount: figure?.value,
                        unit: denominator.unit,
                        intensity: emissions.flatMap { kilograms in figure.map { kilograms / $0.value } },
                        source: figure?.source,
                        gwp: result.gwp
                    )
                )
            }
        }
        return (rows, found)
    }
}
