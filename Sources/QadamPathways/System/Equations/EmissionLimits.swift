public import QadamEvidence

/// Emissions of a gas in a period and over all periods, with what comes from outside the model.
///
///     Σ_{t,m,l} λ_l · ε_{t,e,m,y} · act_{t,m,y,l} + x_{e,y} ≤ E_{e,y}
///     Σ_y Δ_y · Σ_{t,m,l} λ_l · ε_{t,e,m,y} · act_{t,m,y,l} + X_e ≤ E_e
///
/// As in the published formulation the limit of all periods counts X_e and not the x_{e,y}. Factors may be negative
/// (removals): older published formulations forbid such activities without a word, by variables that may not be negative.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | ε | emission per activity | emission/activity |
/// | x, X | exogenous emissions of a period and of all periods | emission |
/// | E | limits | emission |
///
/// Source: the published formulation of OSeMOSYS, `E1`, `E6` to `E9`.
public struct EmissionLimits: Sendable {
    /// By region, emission and period: the row, −1 for none.
    private(set) var annual: [Int32]
    /// By region and emission: the row, −1 for none.
    private(set) var total: [Int32]

    init(_ data: SystemData, _ rows: inout RowSet) {
        annual = [Int32](repeating: -1, count: data.regions * data.emissions * data.periods)
        total = [Int32](repeating: -1, count: data.regions * data.emissions)
        for r in 0..<data.regions {
            for e in 0..<data.emissions {
                for y in 0..<data.periods where data[.emissionLimit][r, e, y] < .infinity {
                    annual[(r * data.emissions + e) * data.periods + y] = rows.add(
                        .emissionLimit,
                        ModelLayout.key(r, e, y),
                        -.infinity,
                        data[.emissionLimit][r, e, y] - data[.exogenousEmission][r, e, y].given
                    )
                }
                if data[.totalEmissionLimit][r, e] < .infinity {
                    total[r * data.emissions + e] = rows.add(
                        .totalEmissionLimit,
                        ModelLayout.key(r, e),
                        -.infinity,
                        data[.totalEmissionLimit][r, e] - data[.totalExogenousEmission][r, e].given
                    )
                }
            }
        }
    }

    func terms(of group: ActivityGroup, _ data: SystemData, into terms: inout [RowTerm]) {
        let (r, t, y) = (group.region, group.technology, group.period)
        for e in 0..<data.emissions where data[.emissionFactor].hasBlock(r, t, e) {
            let factor = data[.emissionFactor][r, t, e, group.mode, y].given
            if factor == 0 { continue }
            let row = annual[(r * data.emissions + e) * data.periods + y]
            if row >= 0 { terms.append(RowTerm(rows: .year(row), coefficient: factor)) }
            let all = total[r * data.emissions + e]
            if all >= 0 { terms.append(RowTerm(rows: .year(all), coefficient: factor * data.length[y])) }
        }
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.emission.1",
        title: "energy.method.emission",
        equation:
            "Σ_{t,m,l} λ_l · ε_{t,e,m,y} · act_{t,m,y,l} + x_{e,y} ≤ E_{e,y};  Σ_y Δ_y · Σ_{t,m,l} λ_l · ε_{t,e,m,y} · act_{t,m,y,l} + X_e ≤ E_e",
        symbols: [
            MethodSymbol("ε_{t,e,m,y}", meaning: "energy.symbol.emissionFactor", unit: "emission/activity"),
            MethodSymbol("x_{e,y}, X_e", meaning: "energy.symbol.exogenous", unit: "emission"),
            MethodSymbol("E_{e,y}, E_e", meaning: "energy.symbol.emissionLimit", unit: "emission"),
            MethodSymbol("act_{t,m,y,l}", meaning: "energy.symbol.activity", unit: "activity/yr"),
            MethodSymbol("λ_l", meaning: "energy.symbol.split", unit: "1"),
            MethodSymbol("Δ_y", meaning: "energy.symbol.periodYears", unit: "yr"),
        ],
        citations: [
            Citation(reference: "howells2011", locator: "emissions"),
            Citation(reference: "osemosys2021", locator: "E1, E6–E9"),
        ]
    )
}
