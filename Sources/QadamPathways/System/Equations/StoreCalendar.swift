public import QadamEvidence
internal import QadamOptimize

/// Stores over the real order of days: the level at a time of the year is that at the start of its day and the
/// difference within its representative day.
///
///     I_{i+1} = (1 − σ)^ℓ_d · I_i + e_{d,end},   d = π(i),   I of the day after the last = I of the first
///     e_{d,l} = (1 − σ)^ℓ_l · e_{d,l−1} + η_c · τ_l · chg_l − τ_l / η_d · dis_l + τ_l · Σ_{t,m} (in − out) · act_{t,m,l},
///     e_{d,0} = 0
///     m_d ≤ e_{d,l} ≤ M_d,   m_d ≤ 0 ≤ M_d
///     I_i + M_{π(i)} ≤ E,   (1 − σ)^ℓ_d · I_i + m_{π(i)} ≥ q · E
///
/// - A day that occurs once in the year has its levels instead of a difference, as in ``StoreLevel``; with every day its
///   own representative that is the plain chronology of the year, to the last digit.
/// - Equal days that follow one another are one run of n days with one level. Within it levels move in one direction, so
///   that the first and the last day are enough for the limits:
///   `I_{i+n} = A^n · I_i + (1 + A + … + A^{n−1}) · e`, A = (1 − σ)^ℓ_d.
/// - With losses the limits of days that occur more than once are a little narrower than those of every hour: the level
///   of the morning is taken for the whole day above, and that of the evening below. A plan is never wider than the truth.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | I_i | level at the start of day i of the year | energy |
/// | π(i) | the day that represents it | |
/// | e_{d,l} | level after slice l less that at the start of the day | energy |
/// | M_d, m_d | highest and lowest difference of a day | energy |
/// | ℓ_d | length of a day | hour |
///
/// The others are those of ``StoreLevel``. Source: Kotzur, Markewitz, Robinius & Stolten 2018, states between and within
/// typical periods.
public struct StoreCalendar: Sendable {
    /// An entry of the energy capacity in a row of this store.
    struct Term: Sendable {
        let row: Int32
        let value: Double
    }

    /// Where the rows of slices stand that charge and discharge enter.
    private(set) var levels: Int32 = -1
    /// Entries of a unit of energy capacity.
    private(set) var terms: [Term] = []
    /// By run: the column of its first level in the block of the stores.
    private(set) var starts: [Int] = []

    private let place: (region: Int, storage: Int, period: Int)
    private let chronology: StoreChronology
    private let nature: StoreNature
    private let least: Double
    private let constant: Double
    private let isConstant: Bool

    init(
        _ place: (region: Int, storage: Int, period: Int),
        _ chronology: StoreChronology,
        _ nature: StoreNature,
        constant: Double,
        isConstant: Bool,
        slices: Int,
        _ block: inout RowwiseBlock,
        _ rows: inout RowSet
    ) {
        (self.place, self.chronology, self.nature) = (place, chronology, nature)
        least = nature.least[place.period]
        self.constant = constant * StoreChronology.hoursOfYear
        self.isConstant = isConstant
        var columns = [Int](repeating: -1, count: slices)
        addColumns(&columns, &block)
        levels = rows.add(.storeLevel, key(0), slices: slices) { [self] l in
            let d = chronology.day[l]
            guard d >= 0, chronology.runCount[d] > 0 else { return nil }
            let side = chronology.isSingle(d) ? 0 - least * (1 - kept(l)) * self.constant : 0
            return (side, side)
        }
        addLevels(columns, &block, rows.layout)
        addExtremes(columns, &block, &rows)
    }

    private func key(_ last: Int) -> SIMD8<Int32> {
        ModelLayout.key(place.region, place.storage, place.period, last)
    }

    private func kept(_ l: Int) -> Double { nature.kept(chronology.hours[l]) }

    /// Columns of slices (levels or differences) and of runs.
    private mutating func addColumns(_ columns: inout [Int], _ block: inout RowwiseBlock) {
        let most = isConstant ? (1 - least) * constant : .infinity
        for d in chronology.slices.indices where chronology.runCount[d] > 0 {
            let isSingle = chronology.isSingle(d)
            for l in chronology.slices[d] {
                columns[l] = block.column(
                    isSingle ? .levelOfSlice : .gainOfDay,
                    key(l),
                    isSingle ? .between(0, most) : .free
                )
            }
        }
        for run in chronology.runs {
            if chronology.isSingle(run.day), let first = chronology.slices[run.day].first {
                starts.append(columns[first])
            } else {
                starts.append(block.column(.levelOfRun, key(run.first), .between(0, most)))
            }
        }
    }

    /// `sign` × the column, once where it stands on both sides.
    private func add(
        _ first: (Double, Int),
        _ second: (Double, Int),
        row: Int32,
        _ block: inout RowwiseBlock
    ) {
        if first.1 == second.1 {
            block.add(first.0 + second.0, first.1, row: row)
        } else {
            block.add(first.0, first.1, row: row)
            block.add(second.0, second.1, row: row)
        }
    }

    /// Adds the entry of the energy capacity to a row whose other side already counts what stands anyway.
    private mutating func addCapacity(_ value: Double, row: Int32) {
        if value != 0 && !isConstant {
            terms.append(Term(row: row, value: value * StoreChronology.hoursOfYear))
        }
    }

    /// What leads from slice to slice.
    private mutating func addLevels(_ columns: [Int], _ block: inout RowwiseBlock, _ layout: ModelLayout) {
        for (position, run) in chronology.runs.enumerated() where chronology.isSingle(run.day) {
            let slices = chronology.slices[run.day]
            for (order, l) in slices.enumerated() {
                let row = layout.slices[Int(levels) + l]
                let next =
                    order + 1 < slices.count
                    ? columns[slices[order + 1]] : starts[(position + 1) % starts.count]
                add((1, next), (-kept(l), columns[l]), row: row, &block)
                addCapacity(least * (1 - kept(l)), row: row)
            }
        }
        for d in chronology.slices.indices where chronology.runCount[d] > 0 && !chronology.isSingle(d) {
            for (order, l) in chronology.slices[d].enumerated() {
                let row = layout.slices[Int(levels) + l]
                block.add(1, columns[l], row: row)
                if order > 0 { block.add(-kept(l), columns[chronology.slices[d][order - 1]], row: row) }
            }
        }
    }

    /// Limits of the levels, and what leads from run to run.
    private mutating func addExtremes(
        _ columns: [Int],
        _ block: inout RowwiseBlock,
        _ rows: inout RowSet
    ) {
        var highest = [Int](repeating: -1, count: chronology.slices.count)
        var lowest = highest
        for d in chronology.slices.indices where chronology.runCount[d] > 0 {
            let inner = chronology.slices[d].dropLast()
            if chronology.isSingle(d) {
                if !isConstant { addUpper(chronology.slices[d], columns, &block, &rows) }
            } else if !inner.isEmpty {
                highest[d] = block.column(.highestOfDay, key(d))
                lowest[d] = block.column(.lowestOfDay, key(d), .between(-.infinity, 0))
                for l in inner {
                    let above = rows.add(.storeHighest, key(l), 0, .infinity)
                    let below = rows.add(.storeLowest, key(l), -.infinity, 0)
                    block.add(1, highest[d], row: above)
                    block.add(-1, columns[l], row: above)
                    block.add(1, lowest[d], row: below)
                    block.add(-1, columns[l], row: below)
                }
            }
        }
        for (position, run) in chronology.runs.enumerated() where !chronology.isSingle(run.day) {
            guard let last = chronology.slices[run.day].last else { continue }
            let extremes = (highest: highest[run.day], lowest: lowest[run.day])
            addRun(position, run, gain: columns[last], extremes, &block, &rows)
        }
    }

    /// `lev ≤ (1 − q) · E` of slices that have levels.
    private mutating func addUpper(
        _ slices: [Int],
        _ columns: [Int],
        _ block: inout RowwiseBlock,
        _ rows: inout RowSet
    ) {
        for l in slices {
            let row = rows.add(.storeUpper, key(l), -.infinity, (1 - least) * constant)
            block.add(1, columns[l], row: row)
            addCapacity(-(1 - least), row: row)
        }
    }

    private mutating func addRun(
        _ position: Int,
        _ run: StoreChronology.Run,
        gain: Int,
        _ extremes: (highest: Int, lowest: Int),
        _ block: inout RowwiseBlock,
        _ rows: inout RowSet
    ) {
        let a = nature.kept(chronology.length(run.day))
        let start = starts[position]
        // Before every day: a^(day), and the sum of the gains so far as a multiple of one.
        var (left, sum) = (1.0, 0.0)
        for number in 0..<run.length {
            if number == 0 || number == run.length - 1 {
                // Above: I' + M ≤ (1 − q) E; below: a I' + m ≥ q (1 − a) E, both for I' written from the start of the run.
                let (most, floor) = ((1 - least) + least * (1 - left), least * (1 - a * left))
                let upper = rows.add(.storeRunUpper, key(run.first + number), -.infinity, most * constant)
                // Where only the start of the first day is asked for, its bound says so.
                let isBound = number == 0 && extremes.lowest < 0 && floor == 0
                let lower =
                    isBound
                    ? -1 : rows.add(.storeRunLower, key(run.first + number), floor * constant, .infinity)
                for (row, factor) in [(upper, 1.0), (lower, a)] {
                    block.add(factor * left, start, row: row)
                    block.add(factor * sum, gain, row: row)
                }
                if extremes.highest >= 0 {
                    block.add(1, extremes.highest, row: upper)
                    block.add(1, extremes.lowest, row: lower)
                }
                addCapacity(-most, row: upper)
                addCapacity(-floor, row: lower)
            }
            (left, sum) = (left * a, sum * a + 1)
        }
        let side = 0 - least * (1 - left) * constant
        let row = rows.add(.storeRun, key(run.first), side, side)
        add((1, starts[(position + 1) % starts.count]), (-left, start), row: row, &block)
        block.add(-sum, gain, row: row)
        addCapacity(least * (1 - left), row: row)
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.store-calendar.1",
        title: "energy.method.storeCalendar",
        equation:
            "I_{i+1} = (1 − σ)^ℓ_d · I_i + e_{d,end};  e_{d,l} = (1 − σ)^ℓ_l · e_{d,l−1} + η_c · τ_l · chg_l − τ_l / η_d · dis_l + τ_l · Σ_{t,m} (in − out) · act_{t,m,l};  m_d ≤ e_{d,l} ≤ M_d;  I_i + M_{π(i)} ≤ E;  (1 − σ)^ℓ_d · I_i + m_{π(i)} ≥ q · E",
        symbols: [
            MethodSymbol("I_i", meaning: "energy.symbol.levelOfDay", unit: "energy"),
            MethodSymbol("π(i)", meaning: "energy.symbol.representative", unit: "1"),
            MethodSymbol("e_{d,l}", meaning: "energy.symbol.gain", unit: "energy"),
            MethodSymbol("M_d, m_d", meaning: "energy.symbol.extremes", unit: "energy"),
            MethodSymbol("chg_l, dis_l", meaning: "energy.symbol.storeRate", unit: "energy/yr"),
            MethodSymbol("in, out", meaning: "energy.symbol.storageRatio", unit: "energy/activity"),
            MethodSymbol("act_{t,m,l}", meaning: "energy.symbol.activity", unit: "activity/yr"),
            MethodSymbol("τ_l", meaning: "energy.symbol.occurrence", unit: "1"),
            MethodSymbol("ℓ_l, ℓ_d", meaning: "energy.symbol.sliceHours", unit: "h"),
            MethodSymbol("σ", meaning: "energy.symbol.standingLoss", unit: "1/h"),
            MethodSymbol("η_c, η_d", meaning: "energy.symbol.storeEfficiency", unit: "1"),
            MethodSymbol("q", meaning: "energy.symbol.leastLevel", unit: "1"),
            MethodSymbol("E", meaning: "energy.symbol.storageCapacity", unit: "energy"),
        ],
        citations: [Citation(reference: "kotzur2018", locator: "states between and within typical periods")]
    )
}
