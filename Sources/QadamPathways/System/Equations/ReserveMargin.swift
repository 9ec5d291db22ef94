public import QadamEvidence

/// Capacity in reserve: tagged technologies can give more than tagged commodities are made, in every slice.
///
///     μ_y · Σ_c τ_c · Σ_{t,m} out · act_{t,m,y,l} ≤ Σ_t σ_t · u_t · cap_{t,y}
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | μ | reserve margin, 1.18 for 18 % more | 1 |
/// | τ_c | tag of the commodity | 1 |
/// | σ_t | part of the capacity that counts | 1 |
///
/// It is what is made that needs reserve, not the demand. Source: the published formulation of OSeMOSYS, `RM1` to `RM3`.
public struct ReserveMargin: Sendable {
    /// By region and period: where the rows of the slices stand, −1 for none.
    private(set) var slices: [Int32]

    init(_ data: SystemData, _ stock: CapacityStock, _ activities: Activities, _ rows: inout RowSet) {
        slices = [Int32](repeating: -1, count: data.regions * data.periods)
        for r in 0..<data.regions {
            for y in 0..<data.periods where data[.reserveMargin][r, y] > 0 {
                let tagged = (0..<data.commodities).contains { c in
                    data[.reserveCommodity][r, c, y] > 0 && activities.made[activities.at(r, c, y)]
                }
                if !tagged { continue }
                var fixed = 0.0
                for t in 0..<data.technologies where stock.form(r, t, y) != .column {
                    fixed += Self.share(data, r, t, y) * stock.residual(r, t, y)
                }
                slices[r * data.periods + y] = rows.add(
                    .reserveMargin,
                    ModelLayout.key(r, y),
                    slices: data.slices
                ) { _ in
                    (-.infinity, fixed)
                }
            }
        }
    }

    /// σ · u: what a unit of capacity gives to the reserve.
    static func share(_ data: SystemData, _ r: Int, _ t: Int, _ y: Int) -> Double {
        data[.reserveTechnology][r, t, y].given * data[.capacityToActivity][r, t]
    }

    func terms(
        of group: ActivityGroup,
        _ activities: Activities,
        _ data: SystemData,
        into terms: inout [RowTerm]
    ) {
        let (r, y) = (group.region, group.period)
        let map = slices[r * data.periods + y]
        if map < 0 { return }
        var made = 0.0
        for flow in activities.flows[group.flows] where flow.output > 0 {
            made += flow.output * data[.reserveCommodity][r, flow.commodity, y].given
        }
        if made != 0 {
            terms.append(RowTerm(rows: .slices(map), coefficient: made * data[.reserveMargin][r, y]))
        }
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.reserve-margin.1",
        title: "energy.method.reserveMargin",
        equation: "μ_y · Σ_c τ_c · Σ_{t,m} out · act_{t,m,y,l} ≤ Σ_t σ_t · u_t · cap_{t,y}",
        symbols: [
            MethodSymbol("μ_y", meaning: "energy.symbol.reserveMargin", unit: "1"),
            MethodSymbol("τ_c", meaning: "energy.symbol.reserveCommodity", unit: "1"),
            MethodSymbol("σ_t", meaning: "energy.symbol.reserveTechnology", unit: "1"),
            MethodSymbol("u_t", meaning: "energy.symbol.capacityToActivity", unit: "activity/(capacity·yr)"),
            MethodSymbol("cap_{t,y}", meaning: "energy.symbol.capacity", unit: "capacity"),
            MethodSymbol("act_{t,m,y,l}", meaning: "energy.symbol.activity", unit: "activity/yr"),
        ],
        citations: [Citation(reference: "osemosys2021", locator: "RM1–RM3")]
    )
}
