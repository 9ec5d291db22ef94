public import QadamEvidence

/// How fast activity may rise and fall from one slice of a day to the next, around the day.
///
///     −ρ↓_t · h_l · u_t · cap_{t,y} ≤ Σ_m act_{t,m,y,l} − Σ_m act_{t,m,y,l−1} ≤ ρ↑_t · h_l · u_t · cap_{t,y}
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | ρ↑, ρ↓ | largest rise and fall | 1/hour |
/// | h_l | hours between the middles of the two slices | hour |
public struct RampLimits: Sendable {
    /// The rows of one direction.
    struct Direction: Sendable {
        let attribute: EnergyAttribute.ID
        let part: ModelPart
        /// 1 for a rise, −1 for a fall.
        let sign: Double
        /// By region, technology and period: where the row of the later and of the earlier slice stands; −1 for none.
        var later: [Int32]
        var earlier: [Int32]
    }

    private(set) var directions: [Direction]
    private let chronology: DayChronology

    init(
        _ data: SystemData,
        _ stock: CapacityStock,
        _ activities: Activities,
        _ chronology: DayChronology,
        _ rows: inout RowSet
    ) {
        self.chronology = chronology
        let none = [Int32](repeating: -1, count: data.regions * data.technologies * data.periods)
        directions = [
            Direction(attribute: .rampUp, part: .rampUp, sign: 1, later: none, earlier: none),
            Direction(attribute: .rampDown, part: .rampDown, sign: -1, later: none, earlier: none),
        ]
        for index in directions.indices where !data[directions[index].attribute].isEmpty {
            for group in activities.groups { add(group, index, data, stock, &rows) }
        }
    }

    private mutating func add(
        _ group: ActivityGroup,
        _ index: Int,
        _ data: SystemData,
        _ stock: CapacityStock,
        _ rows: inout RowSet
    ) {
        let (r, t, y) = (group.region, group.technology, group.period)
        let direction = directions[index]
        let key = data.at(r, t, y)
        let rate = data[direction.attribute][r, t]
        guard rate >= 0, direction.later[key] < 0 else { return }
        let fixed =
            stock.form(r, t, y) == .column ? 0 : stock.residual(r, t, y) * data[.capacityToActivity][r, t]
        let map = rows.add(direction.part, ModelLayout.key(r, t, y), slices: data.slices) { l in
            let previous = chronology.previous[l]
            return previous < 0 || previous == l ? nil : (-.infinity, rate * gap(l) * fixed)
        }
        directions[index].later[key] = map
        if map < 0 { return }
        // The row of a slice stands at the slice before it, too.
        let earlier = rows.layout.slices.count
        for l in 0..<data.slices {
            let next = chronology.next[l]
            rows.layout.slices.append(next < 0 ? -1 : rows.layout.slices[Int(map) + next])
        }
        directions[index].earlier[key] = Int32(truncatingIfNeeded: earlier)
    }

    /// Hours between the middles of a slice and the one before it.
    private func gap(_ l: Int) -> Double {
        (chronology.hours[l] + chronology.hours[chronology.previous[l]]) / 2
    }

    func terms(of group: ActivityGroup, _ data: SystemData, into terms: inout [RowTerm]) {
        let key = data.at(group.region, group.technology, group.period)
        for direction in directions where direction.later[key] >= 0 {
            terms.append(RowTerm(rows: .slices(direction.later[key]), coefficient: direction.sign))
            terms.append(RowTerm(rows: .slices(direction.earlier[key]), coefficient: -direction.sign))
        }
    }

    /// What a unit of capacity allows in the row of a slice.
    func allowance(_ direction: Direction, _ data: SystemData, _ r: Int, _ t: Int, _ l: Int) -> Double {
        data[direction.attribute][r, t] * gap(l)
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.ramp.1",
        title: "energy.method.ramp",
        equation:
            "−ρ↓_t · h_l · u_t · cap_{t,y} ≤ Σ_m act_{t,m,y,l} − Σ_m act_{t,m,y,l−1} ≤ ρ↑_t · h_l · u_t · cap_{t,y}",
        symbols: [
            MethodSymbol("act_{t,m,y,l}", meaning: "energy.symbol.activity", unit: "activity/yr"),
            MethodSymbol("ρ↑_t, ρ↓_t", meaning: "energy.symbol.ramp", unit: "1/h"),
            MethodSymbol("h_l", meaning: "energy.symbol.hoursBetween", unit: "h"),
            MethodSymbol("u_t", meaning: "energy.symbol.capacityToActivity", unit: "activity/(capacity·yr)"),
            MethodSymbol("cap_{t,y}", meaning: "energy.symbol.capacity", unit: "capacity"),
        ],
        citations: []
    )
}
