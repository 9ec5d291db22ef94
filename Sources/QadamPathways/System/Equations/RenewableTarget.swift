public import QadamEvidence

/// Tagged technologies make at least a part of what is made of tagged commodities, over the year.
///
///     θ_y · Σ_{t,m,l} λ_l · Σ_c ρ_c · out · act_{t,m,y,l} ≤ Σ_{t,m,l} λ_l · ρ_t · Σ_c out · act_{t,m,y,l}
///
/// On the right all outputs of a tagged technology count, as in the published formulation, not only tagged commodities.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | θ | target | 1 |
/// | ρ_t, ρ_c | tags of technologies and commodities | 1 |
/// | λ_l | part of the year that slice l is | 1 |
///
/// Source: the published formulation of OSeMOSYS, `RE1` to `RE4` (the short one lacks λ).
public struct RenewableTarget: Sendable {
    /// By region and period: the row, −1 for none.
    private(set) var rows: [Int32]

    init(_ data: SystemData, _ activities: Activities, _ set: inout RowSet) {
        rows = [Int32](repeating: -1, count: data.regions * data.periods)
        for r in 0..<data.regions {
            for y in 0..<data.periods where data[.renewableTarget][r, y] > 0 {
                let tagged = (0..<data.commodities).contains { c in
                    data[.renewableCommodity][r, c, y] > 0 && activities.made[activities.at(r, c, y)]
                }
                if tagged {
                    rows[r * data.periods + y] = set.add(
                        .renewableTarget,
                        ModelLayout.key(r, y),
                        -.infinity,
                        0
                    )
                }
            }
        }
    }

    func terms(
        of group: ActivityGroup,
        _ activities: Activities,
        _ data: SystemData,
        into terms: inout [RowTerm]
    ) {
        let (r, y) = (group.region, group.period)
        let row = rows[r * data.periods + y]
        if row < 0 { return }
        let technology = data[.renewableTechnology][r, group.technology, y].given
        let target = data[.renewableTarget][r, y]
        var coefficient = 0.0
        for flow in activities.flows[group.flows] {
            coefficient +=
                flow.output * (target * data[.renewableCommodity][r, flow.commodity, y].given - technology)
        }
        if coefficient != 0 { terms.append(RowTerm(rows: .year(row), coefficient: coefficient)) }
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.renewable-target.1",
        title: "energy.method.renewableTarget",
        equation:
            "θ_y · Σ_{t,m,l} λ_l · Σ_c ρ_c · out · act_{t,m,y,l} ≤ Σ_{t,m,l} λ_l · ρ_t · Σ_c out · act_{t,m,y,l}",
        symbols: [
            MethodSymbol("θ_y", meaning: "energy.symbol.renewableTarget", unit: "1"),
            MethodSymbol("ρ_c", meaning: "energy.symbol.renewableCommodity", unit: "1"),
            MethodSymbol("ρ_t", meaning: "energy.symbol.renewableTechnology", unit: "1"),
            MethodSymbol("λ_l", meaning: "energy.symbol.split", unit: "1"),
            MethodSymbol("act_{t,m,y,l}", meaning: "energy.symbol.activity", unit: "activity/yr"),
        ],
        citations: [Citation(reference: "osemosys2021", locator: "RE1–RE4")]
    )
}
