public import QadamEvidence

/// Least and largest activity of a technology in a period and over all periods.
///
///     least_{t,y} ≤ Σ_{m,l} λ_l · act_{t,m,y,l} ≤ most_{t,y}
///     least_t ≤ Σ_y Δ_y · Σ_{m,l} λ_l · act_{t,m,y,l} ≤ most_t
///
/// Both sides of a limit are one row.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | λ_l | part of the year that slice l is | 1 |
/// | Δ_y | years that the period stands for | year |
///
/// Source: the published formulation of OSeMOSYS, `AAC2`, `AAC3`, `TAC2`, `TAC3`.
public struct ActivityLimits: Sendable {
    /// By region, technology and period: the row of the period, −1 for none.
    private(set) var annual: [Int32]
    /// By region and technology: the row of all periods, −1 for none.
    private(set) var total: [Int32]

    init(_ data: SystemData, _ rows: inout RowSet) {
        annual = [Int32](repeating: -1, count: data.regions * data.technologies * data.periods)
        total = [Int32](repeating: -1, count: data.regions * data.technologies)
        for r in 0..<data.regions {
            for t in 0..<data.technologies {
                for y in 0..<data.periods {
                    let least = data[.minimumActivity][r, t, y]
                    let most = data[.maximumActivity][r, t, y]
                    // A largest activity of zero is no column at all.
                    if !(least > 0) && !(most > 0 && most < .infinity) { continue }
                    annual[data.at(r, t, y)] = rows.add(
                        .annualActivity,
                        ModelLayout.key(r, t, y),
                        least > 0 ? least : -.infinity,
                        most.isNaN ? .infinity : most
                    )
                }
                let (least, most) = (data[.minimumTotalActivity][r, t], data[.maximumTotalActivity][r, t])
                if least > 0 || most < .infinity {
                    total[r * data.technologies + t] = rows.add(
                        .totalActivity,
                        ModelLayout.key(r, t),
                        least > 0 ? least : -.infinity,
                        most.isNaN ? .infinity : most
                    )
                }
            }
        }
    }

    func terms(of group: ActivityGroup, _ data: SystemData, into terms: inout [RowTerm]) {
        let row = annual[data.at(group.region, group.technology, group.period)]
        if row >= 0 { terms.append(RowTerm(rows: .year(row), coefficient: 1)) }
        let all = total[group.region * data.technologies + group.technology]
        if all >= 0 { terms.append(RowTerm(rows: .year(all), coefficient: data.length[group.period])) }
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.activity-limits.1",
        title: "energy.method.activityLimits",
        equation:
            "least_{t,y} ≤ Σ_{m,l} λ_l · act_{t,m,y,l} ≤ most_{t,y};  least_t ≤ Σ_y Δ_y · Σ_{m,l} λ_l · act_{t,m,y,l} ≤ most_t",
        symbols: [
            MethodSymbol("act_{t,m,y,l}", meaning: "energy.symbol.activity", unit: "activity/yr"),
            MethodSymbol("least, most", meaning: "energy.symbol.activityLimit", unit: "activity"),
            MethodSymbol("λ_l", meaning: "energy.symbol.split", unit: "1"),
            MethodSymbol("Δ_y", meaning: "energy.symbol.periodYears", unit: "yr"),
        ],
        citations: [Citation(reference: "osemosys2021", locator: "AAC2, AAC3, TAC2, TAC3")]
    )
}
