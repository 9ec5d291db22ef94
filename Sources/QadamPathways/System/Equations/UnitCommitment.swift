public import QadamEvidence
internal import QadamOptimize

/// Units that are switched on and off by the hour of a representative day.
///
///     Σ_m act_{t,m,y,l} ≤ f_{t,l,y} · u_t · s_{t,y} · on_l,   Σ_m act_{t,m,y,l} ≥ μ_{t,y} · f_{t,l,y} · u_t · s_{t,y} · on_l
///     on_l ≤ cap_{t,y} / s_{t,y},   on_l − on_{l−1} = start_l − stop_l
///     Σ_{l' ∈ U(l)} start_{l'} ≤ on_l,   Σ_{l' ∈ V(l)} stop_{l'} ≤ cap_{t,y} / s_{t,y} − on_l
///     cost:  D_y · Σ_l w_d(l) · K_{t,y} · s_{t,y} · start_l
///
/// The day goes round: its first slice follows its last. A unit that starts at the beginning of slice l' is on in all slices
/// that begin less than the least time on after it: U(l) are the slices from which l is so near; V(l) likewise for the least
/// time off. Starts and stops have no columns where nothing asks for them. A start need not be whole by itself: it is the
/// difference of whole numbers.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | on, start, stop | units that run, that are switched on and off before slice l | 1 |
/// | s | size of a unit | capacity |
/// | μ | least load of a unit that is on | 1 |
/// | K | cost of a start | cost/capacity |
/// | w | days of a year that the day stands for | day |
/// | f, u, cap | see ``CapacityLimits`` | 1, activity/(capacity·year), capacity |
///
/// Without commitment the least load holds for all that stands: ``MinimumLoad``.
public struct UnitCommitment: Sendable {
    /// The rows of one technology in one period, by slice; −1 for none.
    struct Period: Sendable {
        var output: Int32 = -1
        var least: Int32 = -1
        var standing: Int32 = -1
        var down: Int32 = -1
    }

    /// By region, technology and period.
    private(set) var periods: [Period]
    private(set) var block = RowwiseBlock()

    init(
        _ data: SystemData,
        _ stock: CapacityStock,
        _ activities: Activities,
        _ chronology: DayChronology,
        _ rows: inout RowSet
    ) {
        periods = [Period](
            repeating: Period(),
            count: data.regions * data.technologies * data.periods
        )
        if data[.committed].isEmpty { return }
        for group in activities.groups {
            let (r, t, y) = (group.region, group.technology, group.period)
            guard Self.isCommitted(data, r, t, y), periods[data.at(r, t, y)].output < 0 else { continue }
            add(r, t, y, data, stock, chronology, &rows)
        }
    }

    /// Whether a technology is switched; it needs a size of its units.
    static func isCommitted(_ data: SystemData, _ r: Int, _ t: Int, _ y: Int) -> Bool {
        data[.committed][r, t] == 1 && data[.unitCapacity][r, t, y] > 0
    }

    /// What a start costs, discounted, on every day of the year that its day stands for.
    static func price(_ data: SystemData, _ cost: SystemCost, _ r: Int, _ t: Int, _ y: Int) -> Double {
        data[.startCost][r, t, y].given * data[.unitCapacity][r, t, y] * cost.running(r, t, y)
    }

    /// How often a slice of a day occurs in a year.
    static func occurrences(_ data: SystemData, _ chronology: DayChronology, _ l: Int, _ y: Int) -> Double {
        data.split(l, y) * DayChronology.hoursOfYear / chronology.hours[l]
    }

    private mutating func add(
        _ r: Int,
        _ t: Int,
        _ y: Int,
        _ data: SystemData,
        _ stock: CapacityStock,
        _ chronology: DayChronology,
        _ rows: inout RowSet
    ) {
        let (key, size) = (ModelLayout.key(r, t, y), data[.unitCapacity][r, t, y])
        let factors = data[.capacityFactor]
        let fixed = stock.form(r, t, y) == .column ? 0 : stock.residual(r, t, y) / size
        let isIn = { (l: Int) in chronology.day[l] >= 0 && factors[r, t, l, y] > 0 }
        var period = Period()
        period.output = rows.add(.unitOutput, key, slices: data.slices) { isIn($0) ? (-.infinity, 0) : nil }
        let load = data[.minimumLoad][r, t, y]
        if load > 0 {
            period.least = rows.add(.unitLeastLoad, key, slices: data.slices) {
                isIn($0) ? (0, .infinity) : nil
            }
        }
        period.standing = rows.add(.unitsStanding, key, slices: data.slices) { l in
            chronology.day[l] >= 0 ? (-.infinity, fixed) : nil
        }
        var on = [Int](repeating: -1, count: data.slices)
        for l in 0..<data.slices where chronology.day[l] >= 0 {
            on[l] = block.column(.unitsOn, ModelLayout.key(r, t, y, l), integer: true)
            block.add(1, on[l], row: rows.layout.slices[Int(period.standing) + l])
            if !isIn(l) { continue }
            let most = factors[r, t, l, y] * data[.capacityToActivity][r, t] * size
            block.add(-most, on[l], row: rows.layout.slices[Int(period.output) + l])
            if period.least >= 0 {
                block.add(-load * most, on[l], row: rows.layout.slices[Int(period.least) + l])
            }
        }
        addSwitches(r, t, y, on, fixed, &period, data, chronology, &rows)
        periods[data.at(r, t, y)] = period
    }

    /// Starts and stops, where they cost something or a time must pass between them.
    private mutating func addSwitches(
        _ r: Int,
        _ t: Int,
        _ y: Int,
        _ on: [Int],
        _ fixed: Double,
        _ period: inout Period,
        _ data: SystemData,
        _ chronology: DayChronology,
        _ rows: inout RowSet
    ) {
        let price = Self.price(data, SystemCost(data), r, t, y)
        let (up, down) = (data[.minimumUpHours][r, t].given, data[.minimumDownHours][r, t].given)
        if price == 0 && up == 0 && down == 0 { return }
        let key = ModelLayout.key(r, t, y)
        var (starts, stops) = (on, on)
        for l in on.indices where on[l] >= 0 {
            let often = Self.occurrences(data, chronology, l, y)
            starts[l] = block.column(.unitsStarted, ModelLayout.key(r, t, y, l), cost: price * often)
            stops[l] = block.column(.unitsStopped, ModelLayout.key(r, t, y, l))
        }
        for l in on.indices where on[l] >= 0 {
            let before = chronology.previous[l]
            let row = rows.add(.unitSwitch, ModelLayout.key(r, t, y, l), 0, 0)
            if before != l {
                block.add(1, on[l], row: row)
                block.add(-1, on[before], row: row)
            }
            block.add(-1, starts[l], row: row)
            block.add(1, stops[l], row: row)
        }
        if up > 0 {
            for l in on.indices where on[l] >= 0 {
                let row = rows.add(.unitUpTime, ModelLayout.key(r, t, y, l), -.infinity, 0)
                for near in Self.near(l, up, chronology) { block.add(1, starts[near], row: row) }
                block.add(-1, on[l], row: row)
            }
        }
        if down > 0 {
            period.down = rows.add(.unitDownTime, key, slices: data.slices) {
                on[$0] >= 0 ? (-.infinity, fixed) : nil
            }
            for l in on.indices where on[l] >= 0 {
                let row = rows.layout.slices[Int(period.down) + l]
                for near in Self.near(l, down, chronology) { block.add(1, stops[near], row: row) }
                block.add(1, on[l], row: row)
            }
        }
    }

    /// The slices of the day that begin less than so many hours before a slice does, itself included.
    static func near(_ l: Int, _ hours: Double, _ chronology: DayChronology) -> [Int] {
        var (near, at, gone) = ([l], l, 0.0)
        while true {
            at = chronology.previous[at]
            gone += chronology.hours[at]
            if at == l || gone >= hours - 1e-9 { return near }
            near.append(at)
        }
    }

    func terms(of group: ActivityGroup, _ data: SystemData, into terms: inout [RowTerm]) {
        let period = periods[data.at(group.region, group.technology, group.period)]
        for map in [period.output, period.least] where map >= 0 {
            terms.append(RowTerm(rows: .slices(map), coefficient: 1))
        }
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.commitment.1",
        title: "energy.method.commitment",
        equation:
            "μ_{t,y} · f_{t,l,y} · u_t · s_{t,y} · on_l ≤ Σ_m act_{t,m,y,l} ≤ f_{t,l,y} · u_t · s_{t,y} · on_l;  on_l ≤ cap_{t,y} / s_{t,y};  on_l − on_{l−1} = start_l − stop_l;  Σ_{l' ∈ U(l)} start_{l'} ≤ on_l;  Σ_{l' ∈ V(l)} stop_{l'} ≤ cap_{t,y} / s_{t,y} − on_l;  D_y · Σ_l w_d · K_{t,y} · s_{t,y} · start_l",
        symbols: [
            MethodSymbol("act_{t,m,y,l}", meaning: "energy.symbol.activity", unit: "activity/yr"),
            MethodSymbol("on_l", meaning: "energy.symbol.unitsOn", unit: "1"),
            MethodSymbol("start_l, stop_l", meaning: "energy.symbol.unitsSwitched", unit: "1"),
            MethodSymbol("U(l), V(l)", meaning: "energy.symbol.nearSlices", unit: "1"),
            MethodSymbol("s_{t,y}", meaning: "energy.symbol.unitCapacity", unit: "capacity"),
            MethodSymbol("cap_{t,y}", meaning: "energy.symbol.capacity", unit: "capacity"),
            MethodSymbol("μ_{t,y}", meaning: "energy.symbol.minimumLoad", unit: "1"),
            MethodSymbol("f_{t,l,y}", meaning: "energy.symbol.capacityFactor", unit: "1"),
            MethodSymbol("u_t", meaning: "energy.symbol.capacityToActivity", unit: "activity/(capacity·yr)"),
            MethodSymbol("K_{t,y}", meaning: "energy.symbol.startCost", unit: "cost/capacity"),
            MethodSymbol("w_d", meaning: "energy.symbol.dayWeight", unit: "d"),
            MethodSymbol("D_y", meaning: "energy.symbol.runningFactor", unit: "yr"),
        ],
        citations: []
    )
}
