public import QadamEvidence

/// The level of a store lies between its least level and its capacity, at the start and at the end of every bracket of
/// the first and of the last week of every season.
///
///     q_y · E_y ≤ T_d + Σ_{b' < b} ℓ_{b'} · net_{k,d,b'} ≤ E_y            (start of bracket b, first day of the first week)
///     q_y · E_y ≤ T_d − Σ_{b' > b} ℓ_{b'} · net_{k,d−1,b'} ≤ E_y          (end of bracket b, last day of the type before)
///     q_y · E_y ≤ F_d − Σ_{b' > b} ℓ_{b'} · net_{k,d,b'} ≤ E_y            (end of bracket b, last day of the last week)
///     q_y · E_y ≤ F_{d−1} + Σ_{b' < b} ℓ_{b'} · net_{k,d,b'} ≤ E_y        (start of bracket b, first day in the last week)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | E | capacity of the store | energy |
/// | q | least level as a part of the capacity | 1 |
/// | net | charge less discharge in a bracket | energy/year |
/// | ℓ, T, F | see ``StorageRows`` | 1, energy, energy |
///
/// Source: the published formulation of OSeMOSYS, `SC1` to `SC4`.
public enum StorageBounds {
    /// Adds the rows of one store in one period.
    static func add(
        _ period: StoragePeriod,
        _ capacity: StorageCapacity,
        _ block: inout RowwiseBlock,
        _ rows: inout RowSet
    ) {
        let chronology = period.chronology
        // A level that is bounded by itself at one point is so at all that are the same column.
        var bounded: Set<Int> = []
        for season in 0..<chronology.seasons {
            for day in 0..<chronology.dayTypes {
                let place = season * chronology.dayTypes + day
                for bracket in 0..<chronology.brackets {
                    let before = Array(0..<bracket)
                    let after = Array((bracket + 1)..<max(bracket + 1, chronology.brackets))
                    var points = [
                        Point(level: period.dayStart[place], sign: 1, day: day, brackets: before),
                        Point(level: period.dayFinish[place], sign: -1, day: day, brackets: after),
                    ]
                    if day > 0 {
                        points += [
                            Point(level: period.dayStart[place], sign: -1, day: day - 1, brackets: after),
                            Point(level: period.dayFinish[place - 1], sign: 1, day: day, brackets: before),
                        ]
                    }
                    let key = ModelLayout.key(
                        period.region,
                        period.storage,
                        period.period,
                        season,
                        day,
                        bracket
                    )
                    for point in points {
                        if point.brackets.isEmpty, case .column(let column) = point.level,
                            !bounded.insert(column).inserted
                        {
                            continue
                        }
                        add(point, season, key, period, capacity, &block, &rows)
                    }
                }
            }
        }
    }

    /// A level and the net charges that are added to it.
    private struct Point {
        let level: StorageLevel
        let sign: Double
        let day: Int
        let brackets: [Int]
    }

    private static func add(
        _ point: Point,
        _ season: Int,
        _ key: SIMD8<Int32>,
        _ period: StoragePeriod,
        _ capacity: StorageCapacity,
        _ block: inout RowwiseBlock,
        _ rows: inout RowSet
    ) {
        let (data, y) = (period.data, period.period)
        let stands = capacity.standing(period.region, period.storage, y)
        let least = data[.minimumStorageLevel][period.region, period.storage, y].given
        var constant = 0.0
        if case .constant(let value) = point.level { constant = value }
        let isGiven: Bool
        if case .constant(let value) = point.level {
            // Neither an investment nor a plan can break it.
            isGiven =
                point.brackets.isEmpty && value <= stands.constant && value >= least * stands.constant
                && (least == 0 || stands.column == nil)
        } else {
            isGiven = false
        }
        if isGiven { return }
        let upper = rows.add(.storageUpper, key, -.infinity, stands.constant - constant)
        // A level that is a column and nothing more is not negative by itself.
        let isBound = least == 0 && point.brackets.isEmpty
        let lower = isBound ? -1 : rows.add(.storageLower, key, least * stands.constant - constant, .infinity)
        for (row, factor) in [(upper, 1.0), (lower, least)] where row >= 0 {
            if case .column(let column) = point.level { block.add(1, column, row: row) }
            for bracket in point.brackets {
                let at = period.chronology.at(season, point.day, bracket)
                period.addNet(point.sign * data[.daySplit][bracket, y].given, at, row: row, &block)
            }
            if let column = stands.column { block.add(-factor, column, row: row) }
        }
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.storage-bounds.1",
        title: "energy.method.storageBounds",
        equation:
            "q_y · E_y ≤ T_d + Σ_{b' < b} ℓ_{b'} · net_{b'} ≤ E_y;  q_y · E_y ≤ F_d − Σ_{b' > b} ℓ_{b'} · net_{b'} ≤ E_y",
        symbols: [
            MethodSymbol("T_d, F_d", meaning: "energy.symbol.level", unit: "energy"),
            MethodSymbol("E_y", meaning: "energy.symbol.storageCapacity", unit: "energy"),
            MethodSymbol("q_y", meaning: "energy.symbol.leastLevel", unit: "1"),
            MethodSymbol("net_b", meaning: "energy.symbol.storageRate", unit: "energy/yr"),
            MethodSymbol("ℓ_b", meaning: "energy.symbol.daySplit", unit: "1"),
        ],
        citations: [Citation(reference: "osemosys2021", locator: "SC1–SC4")]
    )
}
