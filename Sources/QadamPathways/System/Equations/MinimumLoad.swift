public import QadamEvidence

/// What stands must run at least at a part of what it can: plants that cannot be turned off. Those that can:
/// ``UnitCommitment``.
///
///     Σ_m act_{t,m,y,l} ≥ μ_{t,y} · f_{t,l,y} · u_t · cap_{t,y}
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | μ | least load | 1 |
/// | f, u, cap | see ``CapacityLimits`` | 1, activity/(capacity·year), capacity |
public struct MinimumLoad: Sendable {
    /// By region, technology and period: where the rows of the slices stand, −1 for none.
    private(set) var slices: [Int32]

    init(_ data: SystemData, _ stock: CapacityStock, _ activities: Activities, _ rows: inout RowSet) {
        slices = [Int32](repeating: -1, count: data.regions * data.technologies * data.periods)
        for group in activities.groups {
            let (r, t, y) = (group.region, group.technology, group.period)
            let least = data[.minimumLoad][r, t, y]
            guard least > 0, slices[data.at(r, t, y)] < 0, !UnitCommitment.isCommitted(data, r, t, y)
            else { continue }
            let fixed =
                stock.form(r, t, y) == .column ? 0 : stock.residual(r, t, y) * data[.capacityToActivity][r, t]
            slices[data.at(r, t, y)] = rows.add(
                .minimumLoad,
                ModelLayout.key(r, t, y),
                slices: data.slices
            ) { l in
                let factor = data[.capacityFactor][r, t, l, y]
                return factor > 0 ? (least * factor * fixed, .infinity) : nil
            }
        }
    }

    func terms(of group: ActivityGroup, _ data: SystemData, into terms: inout [RowTerm]) {
        let map = slices[data.at(group.region, group.technology, group.period)]
        if map >= 0 { terms.append(RowTerm(rows: .slices(map), coefficient: 1)) }
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.minimum-load.1",
        title: "energy.method.minimumLoad",
        equation: "Σ_m act_{t,m,y,l} ≥ μ_{t,y} · f_{t,l,y} · u_t · cap_{t,y}",
        symbols: [
            MethodSymbol("act_{t,m,y,l}", meaning: "energy.symbol.activity", unit: "activity/yr"),
            MethodSymbol("μ_{t,y}", meaning: "energy.symbol.minimumLoad", unit: "1"),
            MethodSymbol("f_{t,l,y}", meaning: "energy.symbol.capacityFactor", unit: "1"),
            MethodSymbol("u_t", meaning: "energy.symbol.capacityToActivity", unit: "activity/(capacity·yr)"),
            MethodSymbol("cap_{t,y}", meaning: "energy.symbol.capacity", unit: "capacity"),
        ],
        citations: []
    )
}
