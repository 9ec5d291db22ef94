public import QadamEvidence
internal import QadamOptimize

/// Stores over the real order of days: the level at a time of the year is what is left of that at the start of its day,
/// and the difference within its representative day.
///
///     lev_{i,l} = a_l · I_i + e_{d,l},   a_l = (1 − σ)^(ℓ_1 + … + ℓ_l),   d = π(i)
///     I_{i+1} = a_d · I_i + e_{d,end},   I of the day after the last = I of the first
///     e_{d,l} = (1 − σ)^ℓ_l · e_{d,l−1} + η_c · τ_l · chg_l − τ_l / η_d · dis_l + τ_l · Σ_{t,m} (in − out) · act_{t,m,l},
///     e_{d,0} = 0
///     N_d ≤ I_i ≤ X_d for every day i of the year with π(i) = d
///     a_l · X_d + e_{d,l} ≤ E,   a_l · N_d + e_{d,l} ≥ q · E,   q · E ≤ N_d,   X_d ≤ E
///
/// - The limits are those of every hour of the year and nothing narrower: of all days that share a representative one,
///   that with the highest morning has the highest level at every hour, since what is left of it is in the same
///   proportion, a_l ≥ 0, and the difference is the same. So X_d and N_d, highest and lowest morning, say everything.
///   To bound the sum of the morning and of the highest difference of the day instead, as the first form of this equation
///   did, is narrower than the truth with losses: the morning is not left whole when the difference is highest.
/// - A day that occurs once in the year has its levels instead of a difference, as in ``StoreLevel``; with every day its
///   own representative that is the plain chronology of the year, to the last digit.
/// - Equal days that follow one another are one run of n days with one level. Within it levels move in one direction, so
///   that the first and the last day are enough for X_d and N_d:
///   `I_{i+n} = A^n · I_i + (1 + A + … + A^{n−1}) · e`, A = a_d.
/// - What remains of a difference to all hours of the year is that equal days are operated alike.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | I_i | level at the start of day i of the year | energy |
/// | π(i) | the day that represents it | |
/// | e_{d,l} | level after slice l less that at the start of the day | energy |
/// | X_d, N_d | highest and lowest level in the morning of the days that d stands for | energy |
/// | a_l, a_d | what is left of the morning's level after slice l, after the day | 1 |
/// | ℓ_d | length of a day | hour |
///
/// The others are those of ``StoreLevel``. Source: Kotzur, Markewitz, Robinius & Stolten 2018, states between and within
/// typical periods; the limits are derived above.
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
        var mornings = [Mornings?](repeating: nil, count: chronology.slices.count)
        for d in chronology.slices.indices where chronology.runCount[d] > 0 {
            if chronology.isSingle(d) {
                if !isConstant { addUpper(chronology.slices[d], columns, &block, &rows) }
            } else if chronology.slices[d].count > 1 {
                mornings[d] = addMornings(d, columns, &block, &rows)
            }
        }
        for (position, run) in chronology.runs.enumerated() where !chronology.isSingle(run.day) {
            guard let last = chronology.slices[run.day].last else { continue }
            addRun(position, run, gain: columns[last], mornings[run.day], &block, &rows)
        }
    }

    /// Columns of the highest and the lowest level in the morning, above the least level.
    private struct Mornings {
        let highest: Int
        let lowest: Int
    }

    /// The limits of the hours of a day that occurs more than once. The end of the day is the morning of the next one.
    private mutating func addMornings(
        _ d: Int,
        _ columns: [Int],
        _ block: inout RowwiseBlock,
        _ rows: inout RowSet
    ) -> Mornings {
        let most = isConstant ? (1 - least) * constant : .infinity
        let highest = block.column(.highestOfDay, key(d), .between(0, most))
        let lowest = block.column(.lowestOfDay, key(d), .between(0, most))
        if !isConstant, let first = chronology.slices[d].first {
            let row = rows.add(.storeUpper, key(first), -.infinity, (1 - least) * constant)
            block.add(1, highest, row: row)
            addCapacity(-(1 - least), row: row)
        }
        var left = 1.0
        for l in chronology.slices[d].dropLast() {
            left *= kept(l)
            // Written above the least level: a (X − q E) + e ≤ (1 − a q) E and a (N − q E) + e ≥ q (1 − a) E.
            let (most, floor) = (1 - least * left, least * (1 - left))
            let above = rows.add(.storeHighest, key(l), -.infinity, most * constant)
            let below = rows.add(.storeLowest, key(l), floor * constant, .infinity)
            for (row, morning) in [(above, highest), (below, lowest)] {
                block.add(left, morning, row: row)
                block.add(1, columns[l], row: row)
            }
            addCapacity(-most, row: above)
            addCapacity(-floor, row: below)
        }
        return Mornings(highest: highest, lowest: lowest)
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
        _ mornings: Mornings?,
        _ block: inout RowwiseBlock,
        _ rows: inout RowSet
    ) {
        let a = nature.kept(chronology.length(run.day))
        let start = starts[position]
        // Before every day: a^(day), and the sum of the gains so far as a multiple of one.
        var (left, sum) = (1.0, 0.0)
        for number in 0..<run.length {
            if number == 0 || number == run.length - 1 {
                addMorning(run, number, (left, start), (sum, gain), mornings, &block, &rows)
            }
            (left, sum) = (left * a, sum * a + 1)
        }
        let side = 0 - least * (1 - left) * constant
        let row = rows.add(.storeRun, key(run.first), side, side)
        add((1, starts[(position + 1) % starts.count]), (-left, start), row: row, &block)
        block.add(-sum, gain, row: row)
        addCapacity(least * (1 - left), row: row)
    }

    /// The morning of a day of a run, I' = left · I + sum · e − q (1 − left) E above the least level, lies between the lowest
    /// and the highest; without those, between nothing and the capacity.
    private mutating func addMorning(
        _ run: StoreChronology.Run,
        _ number: Int,
        _ start: (Double, Int),
        _ gain: (Double, Int),
        _ mornings: Mornings?,
        _ block: inout RowwiseBlock,
        _ rows: inout RowSet
    ) {
        let key = key(run.first + number)
        let drop = least * (1 - start.0)
        let most = mornings == nil ? 1 - least + drop : drop
        let upper = rows.add(.storeRunUpper, key, -.infinity, most * constant)
        // Without hours to be limited, the start of the first day has a bound below.
        let hasLower = mornings != nil || number > 0
        let lower = hasLower ? rows.add(.storeRunLower, key, drop * constant, .infinity) : -1
        for row in [upper, lower] where row >= 0 {
            block.add(start.0, start.1, row: row)
            block.add(gain.0, gain.1, row: row)
        }
        if let mornings {
            block.add(-1, mornings.highest, row: upper)
            block.add(-1, mornings.lowest, row: lower)
        }
        addCapacity(-most, row: upper)
        if hasLower { addCapacity(-drop, row: lower) }
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.store-calendar.2",
        title: "energy.method.storeCalendar",
        equation:
            "lev_{i,l} = a_l · I_i + e_{d,l};  a_l = (1 − σ)^(ℓ_1 + … + ℓ_l);  I_{i+1} = a_d · I_i + e_{d,end};  d = π(i);  e_{d,l} = (1 − σ)^ℓ_l · e_{d,l−1} + η_c · τ_l · chg_l − τ_l / η_d · dis_l + τ_l · Σ_{t,m} (in − out) · act_{t,m,l};  N_d ≤ I_i ≤ X_d;  a_l · X_d + e_{d,l} ≤ E;  a_l · N_d + e_{d,l} ≥ q · E",
        symbols: [
            MethodSymbol("I_i", meaning: "energy.symbol.levelOfDay", unit: "energy"),
            MethodSymbol("π(i)", meaning: "energy.symbol.representative", unit: "1"),
            MethodSymbol("e_{d,l}", meaning: "energy.symbol.gain", unit: "energy"),
            MethodSymbol("X_d, N_d", meaning: "energy.symbol.extremes", unit: "energy"),
            MethodSymbol("a_l, a_d", meaning: "energy.symbol.leftOfMorning", unit: "1"),
            MethodSymbol("lev_{i,l}", meaning: "energy.symbol.storeLevel", unit: "energy"),
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
