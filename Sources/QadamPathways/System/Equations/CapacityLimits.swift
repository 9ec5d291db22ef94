public import QadamEvidence

/// What stands limits what runs, in every slice and over the year.
///
///     Σ_m act_{t,m,y,l} ≤ f_{t,l,y} · u_t · cap_{t,y}
///     Σ_l λ_l · Σ_m act_{t,m,y,l} ≤ a_{t,y} · u_t · cap_{t,y} · Σ_l λ_l · f_{t,l,y}      (where a_{t,y} < 1)
///
/// Where capacity cannot change and one mode runs, the first is a bound of the column and no row. In a slice where f is
/// zero the activity has no column.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | f | capacity factor | 1 |
/// | a | availability over the year | 1 |
/// | u | activity of one unit of capacity in a year | activity/(capacity·year) |
/// | cap | capacity that stands | capacity |
///
/// Source: Howells et al. 2011, capacity adequacy A and B; in the published formulation `CAa4`, `CAb1`.
public struct CapacityLimits: Sendable {
    /// By region, technology and period: where the rows of the slices stand, −1 for none.
    private(set) var slices: [Int32]
    /// By region, technology and period: the row of the year, −1 for none.
    private(set) var years: [Int32]

    init(_ data: SystemData, _ stock: CapacityStock, _ activities: Activities, _ rows: inout RowSet) {
        let count = data.regions * data.technologies * data.periods
        slices = [Int32](repeating: -1, count: count)
        years = slices
        var running = [Int32](repeating: 0, count: count)
        for group in activities.groups { running[data.at(group.region, group.technology, group.period)] += 1 }
        let factors = data[.capacityFactor]
        for r in 0..<data.regions {
            for t in 0..<data.technologies {
                for y in 0..<data.periods {
                    let key = data.at(r, t, y)
                    if running[key] == 0 { continue }
                    let form = stock.form(r, t, y)
                    let perUnit = data[.capacityToActivity][r, t]
                    let fixed = form == .column ? 0 : stock.residual(r, t, y) * perUnit
                    if form != .constant || running[key] > 1 {
                        slices[key] = rows.add(.capacity, ModelLayout.key(r, t, y), slices: data.slices) {
                            l in
                            let factor = factors[r, t, l, y]
                            return factor > 0 ? (-.infinity, factor * fixed) : nil
                        }
                    }
                    if let factor = Self.availability(data, r, t, y) {
                        years[key] = rows.add(
                            .availability,
                            ModelLayout.key(r, t, y),
                            -.infinity,
                            factor * fixed
                        )
                    }
                }
            }
        }
    }

    /// a · Σ_l λ_l · f_l where the availability is below one.
    static func availability(_ data: SystemData, _ r: Int, _ t: Int, _ y: Int) -> Double? {
        let availability = data[.availabilityFactor][r, t, y]
        guard availability < 1 else { return nil }
        var sum = 0.0
        let factors = data[.capacityFactor]
        for l in 0..<data.slices { sum += data.split(l, y) * factors[r, t, l, y] }
        return availability * sum
    }

    func terms(of group: ActivityGroup, _ data: SystemData, into terms: inout [RowTerm]) {
        let key = data.at(group.region, group.technology, group.period)
        if slices[key] >= 0 { terms.append(RowTerm(rows: .slices(slices[key]), coefficient: 1)) }
        if years[key] >= 0 { terms.append(RowTerm(rows: .year(years[key]), coefficient: 1)) }
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.capacity.1",
        title: "energy.method.capacity",
        equation:
            "Σ_m act_{t,m,y,l} ≤ f_{t,l,y} · u_t · cap_{t,y};  Σ_l λ_l · Σ_m act_{t,m,y,l} ≤ a_{t,y} · u_t · cap_{t,y} · Σ_l λ_l · f_{t,l,y}",
        symbols: [
            MethodSymbol("act_{t,m,y,l}", meaning: "energy.symbol.activity", unit: "activity/yr"),
            MethodSymbol("cap_{t,y}", meaning: "energy.symbol.capacity", unit: "capacity"),
            MethodSymbol("f_{t,l,y}", meaning: "energy.symbol.capacityFactor", unit: "1"),
            MethodSymbol("a_{t,y}", meaning: "energy.symbol.availability", unit: "1"),
            MethodSymbol("u_t", meaning: "energy.symbol.capacityToActivity", unit: "activity/(capacity·yr)"),
            MethodSymbol("λ_l", meaning: "energy.symbol.split", unit: "1"),
        ],
        citations: [
            Citation(reference: "howells2011", locator: "capacity adequacy A and B"),
            Citation(reference: "osemosys2021", locator: "CAa4, CAb1"),
        ]
    )
}
