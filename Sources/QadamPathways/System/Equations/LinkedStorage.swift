public import QadamEvidence
internal import QadamOptimize

/// Stores over the real order of the days: a content at the start of every day of the year, and in it the change within
/// the day that stands for it. So heat of the summer serves the winter though only a few days are modelled.
///
///     i_{l+1} = (1 − σ)^{h_l} · i_l + h_l / 8760 · Σ_{t,m} (in − out) · act_{t,m,y,l},   i of the first slice of a day is 0
///     C_{n+1} = (1 − σ)^{h_d} · C_n + Δ_{d(n)},   around the year;   Δ_d: i at the end of day d
///     C_n + max_d ≤ E_y,   (1 − σ)^{h_d} · C_n + min_d ≥ q_y · E_y,   min_d ≤ i_l ≤ max_d
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | C_n | content at the start of day n of the year | energy |
/// | i_l | change since the start of the day | energy |
/// | d(n) | the day that stands for day n | 1 |
/// | h_d | hours of a day | hour |
///
/// Source: Kotzur et al. 2018, section 3, inter-day storage.
public enum LinkedStorage {
    /// Adds a store in a period; returns where the rows of the slices stand.
    static func add(_ store: HourlyStore, _ block: inout RowwiseBlock, _ rows: inout RowSet) -> Int32 {
        let (data, chronology) = (store.data, store.chronology)
        let map = rows.add(.hourlyLevel, store.key, slices: data.slices) {
            chronology.day[$0] < 0 ? nil : (0, 0)
        }
        let days = chronology.days.indices.map { addDay($0, store, Int(map), &block, &rows) }
        let contents = chronology.calendar.indices.map { block.column(.contentOfDay, store.key($0)) }
        for (n, d) in chronology.calendar.enumerated() {
            let next = contents[(n + 1) % contents.count]
            let row = rows.add(.calendarLevel, store.key(n), 0, 0)
            if contents.count > 1 {
                block.add(1, next, row: row)
                block.add(-days[d].left, contents[n], row: row)
            } else {
                block.add(1 - days[d].left, next, row: row)
            }
            block.add(-1, days[d].change, row: row)
            addBounds(n, contents[n], days[d], store, &block, &rows)
        }
        return map
    }

    private struct Day {
        let change: Int
        let highest: Int
        let lowest: Int
        let left: Double
    }

    /// Changes within a day; the change at its start is zero and has no column.
    private static func addDay(
        _ d: Int,
        _ store: HourlyStore,
        _ map: Int,
        _ block: inout RowwiseBlock,
        _ rows: inout RowSet
    ) -> Day {
        let slices = store.chronology.days[d]
        let hours = slices.reduce(0) { $0 + store.chronology.hours[$1] }
        let day = Day(
            change: block.column(.contentChange, store.key(d), .free),
            highest: block.column(.highest, store.key(d), .nonnegative),
            lowest: block.column(.lowest, store.key(d), .atMost(0)),
            left: store.left(after: hours)
        )
        var before: Int?
        for (place, l) in slices.enumerated() {
            let row = rows.layout.slices[map + l]
            let isLast = place == slices.count - 1
            let after = isLast ? day.change : block.column(.contentInDay, store.key(slices[place + 1]), .free)
            block.add(1, after, row: row)
            if let before { block.add(-store.left(after: store.chronology.hours[l]), before, row: row) }
            let peak = rows.add(.dayPeak, store.key(l), -.infinity, 0)
            block.add(1, after, row: peak)
            block.add(-1, day.highest, row: peak)
            let trough = rows.add(.dayTrough, store.key(l), 0, .infinity)
            block.add(1, after, row: trough)
            block.add(-1, day.lowest, row: trough)
            before = after
        }
        return day
    }

    private static func addBounds(
        _ n: Int,
        _ content: Int,
        _ day: Day,
        _ store: HourlyStore,
        _ block: inout RowwiseBlock,
        _ rows: inout RowSet
    ) {
        let upper = rows.add(.calendarUpper, store.key(n), -.infinity, store.capacity.constant)
        block.add(1, content, row: upper)
        block.add(1, day.highest, row: upper)
        let lower = rows.add(.calendarLower, store.key(n), store.least * store.capacity.constant, .infinity)
        block.add(day.left, content, row: lower)
        block.add(1, day.lowest, row: lower)
        if let stands = store.capacity.column {
            block.add(-1, stands, row: upper)
            block.add(-store.least, stands, row: lower)
        }
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.linked-storage.1",
        title: "energy.method.linkedStorage",
        equation:
            "C_{n+1} = (1 − σ)^{h_d} · C_n + Δ_{d(n)};  C_n + max_d ≤ E_y;  (1 − σ)^{h_d} · C_n + min_d ≥ q_y · E_y",
        symbols: [
            MethodSymbol("C_n", meaning: "energy.symbol.contentOfDay", unit: "energy"),
            MethodSymbol("Δ_{d(n)}", meaning: "energy.symbol.contentChange", unit: "energy"),
            MethodSymbol("max_d, min_d", meaning: "energy.symbol.contentExtremes", unit: "energy"),
            MethodSymbol("h_d", meaning: "energy.symbol.hoursOfDay", unit: "h"),
            MethodSymbol("σ", meaning: "energy.symbol.standingLoss", unit: "1/h"),
            MethodSymbol("E_y", meaning: "energy.symbol.storageCapacity", unit: "energy"),
            MethodSymbol("q_y", meaning: "energy.symbol.leastLevel", unit: "1"),
        ],
        citations: [Citation(reference: "kotzur2018", locator: "section 3, inter-day storage")]
    )
}
