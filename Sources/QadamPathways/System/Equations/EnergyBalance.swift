public import QadamEvidence

/// The balance of a commodity in every slice, and over the year.
///
///     Σ_{t,m} out · act_{t,m,y,l} + imports ≥ d_{c,y} · p_{c,l,y} / λ_l + Σ_{t,m} in · act_{t,m,y,l} + exports
///     Σ_l λ_l · (Σ_{t,m} (out − in) · act_{t,m,y,l} + imports − exports) ≥ D_{c,y}
///
/// Activities are rates, so the balance of a slice is one of rates. A commodity that nobody takes in a slice has no row
/// there, since what is made is never negative. The balance of the year holds beside those of the slices and has the
/// accumulated demand only, as in the published formulation: a demand by slice is not counted in it.
///
/// A commodity that is balanced over the year has no rows of slices; its row of the year has both demands. One that is
/// balanced exactly has equalities: nothing is thrown away.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | act | activity of a technology in a mode, as a rate | activity/year |
/// | out, in | output and input per activity | energy/activity |
/// | λ_l | part of the year that slice l is | 1 |
/// | d, p | demand of the year and its profile over the slices | energy, 1 |
/// | D | demand that may be met at any time of the year | energy |
///
/// Source: Howells et al. 2011, energy balance A and B; in the published formulation `EBa11`, `EBb4`.
public struct EnergyBalance: Sendable {
    /// By region, commodity and period: where the rows of the slices stand, −1 for none.
    private(set) var slices: [Int32]
    /// By region, commodity and period: the row of the year, −1 for none.
    private(set) var years: [Int32]

    init(_ data: SystemData, _ activities: Activities, _ rows: inout RowSet) {
        slices = [Int32](repeating: -1, count: activities.made.count)
        years = slices
        let (routes, efficiency) = (data[.tradeRoute], data[.linkEfficiency])
        for r in 0..<data.regions {
            for c in 0..<data.commodities {
                let linked = (0..<data.regions).filter {
                    $0 != r && !(routes.isEmpty && efficiency.isEmpty)
                }
                let overYear = data[.balancedOverYear][r, c] == 1
                let exactly = data[.balancedExactly][r, c] == 1
                for y in 0..<data.periods {
                    let key = activities.at(r, c, y)
                    let demand = data[.annualDemand][r, c, y].given
                    let traded = linked.contains {
                        routes[r, $0, c, y].given > 0 || efficiency[r, $0, c, y].given > 0
                    }
                    let needed = activities.taken[key] || traded
                    let accumulated = data[.accumulatedDemand][r, c, y].given
                    if overYear {
                        // Needed where anything takes it, or to hold what is made to what is wanted.
                        if needed || exactly || demand + accumulated > 0 {
                            let sum = demand + accumulated
                            years[key] = rows.add(
                                .annualBalance,
                                ModelLayout.key(r, c, y),
                                sum,
                                exactly ? sum : .infinity
                            )
                        }
                        continue
                    }
                    slices[key] = rows.add(.balance, ModelLayout.key(r, c, y), slices: data.slices) { l in
                        let rate = data.demandRate(r, c, y, l)
                        if exactly { return (rate, rate) }
                        return needed || rate > 0 ? (rate, .infinity) : nil
                    }
                    if accumulated > 0 {
                        years[key] = rows.add(
                            .annualBalance,
                            ModelLayout.key(r, c, y),
                            accumulated,
                            .infinity
                        )
                    }
                }
            }
        }
    }

    func terms(of group: ActivityGroup, _ activities: Activities, into terms: inout [RowTerm]) {
        for flow in activities.flows[group.flows] {
            let net = flow.output - flow.input
            if net == 0 { continue }
            let key = activities.at(group.region, flow.commodity, group.period)
            if slices[key] >= 0 { terms.append(RowTerm(rows: .slices(slices[key]), coefficient: net)) }
            if years[key] >= 0 { terms.append(RowTerm(rows: .year(years[key]), coefficient: net)) }
        }
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.balance.1",
        title: "energy.method.balance",
        equation:
            "Σ_{t,m} (out − in) · act_{t,m,y,l} + imp − exp ≥ d_{c,y} · p_{c,l,y} / λ_l;  Σ_l λ_l · (Σ_{t,m} (out − in) · act_{t,m,y,l} + imp − exp) ≥ D_{c,y}",
        symbols: [
            MethodSymbol("act_{t,m,y,l}", meaning: "energy.symbol.activity", unit: "activity/yr"),
            MethodSymbol("out, in", meaning: "energy.symbol.ratio", unit: "energy/activity"),
            MethodSymbol("imp, exp", meaning: "energy.symbol.trade", unit: "energy/yr"),
            MethodSymbol("λ_l", meaning: "energy.symbol.split", unit: "1"),
            MethodSymbol("d_{c,y}", meaning: "energy.symbol.annualDemand", unit: "energy"),
            MethodSymbol("p_{c,l,y}", meaning: "energy.symbol.profile", unit: "1"),
            MethodSymbol("D_{c,y}", meaning: "energy.symbol.accumulatedDemand", unit: "energy"),
        ],
        citations: [
            Citation(reference: "howells2011", locator: "energy balance A and B"),
            Citation(reference: "osemosys2021", locator: "EBa11, EBb4"),
        ]
    )
}
