internal import QadamOptimize

/// A level of a store: a number, or a column of ``RowwiseBlock``.
enum StorageLevel {
    case constant(Double)
    case column(Int)
}

/// Charge, discharge and levels of one store in one period; the equations are in ``StorageRows``.
struct StoragePeriod {
    let region: Int
    let storage: Int
    let period: Int
    let data: SystemData
    let chronology: StorageChronology
    /// By bracket.
    private(set) var chargeRows: [Int32] = []
    private(set) var dischargeRows: [Int32] = []
    private(set) var charge: [Int] = []
    private(set) var discharge: [Int] = []
    /// Levels at the start of seasons, by season.
    private(set) var seasonStart: [StorageLevel] = []
    /// Levels at the start of types of day and at the end of their last week, by season and type.
    private(set) var dayStart: [StorageLevel] = []
    private(set) var dayFinish: [StorageLevel] = []
    /// The level at the end of the period.
    private(set) var finish: StorageLevel = .constant(0)

    init(_ r: Int, _ s: Int, _ y: Int, _ data: SystemData, _ chronology: StorageChronology) {
        (region, storage, period) = (r, s, y)
        (self.data, self.chronology) = (data, chronology)
    }

    private func key(_ season: Int = 0, _ day: Int = 0, _ bracket: Int = 0) -> SIMD8<Int32> {
        ModelLayout.key(region, storage, period, season, day, bracket)
    }

    /// Adds the rates of charge and discharge; their largest values are bounds.
    mutating func addRates(_ block: inout RowwiseBlock, _ rows: inout RowSet) {
        let (most, mostOut) = (
            data[.maximumChargeRate][region, storage], data[.maximumDischargeRate][region, storage]
        )
        for season in 0..<chronology.seasons {
            for day in 0..<chronology.dayTypes {
                for bracket in 0..<chronology.brackets {
                    let key = key(season, day, bracket)
                    chargeRows.append(rows.add(.storageCharge, key, 0, 0))
                    dischargeRows.append(rows.add(.storageDischarge, key, 0, 0))
                    charge.append(block.column(.charge, key, .between(0, most.isNaN ? .infinity : most)))
                    discharge.append(
                        block.column(.discharge, key, .between(0, mostOut.isNaN ? .infinity : mostOut))
                    )
                    let at = chronology.at(season, day, bracket)
                    block.add(-1, charge[at], row: chargeRows[at])
                    block.add(-1, discharge[at], row: dischargeRows[at])
                }
            }
        }
    }

    /// Adds the net charge of a bracket, `weight` a unit of rate, to a row.
    func addNet(_ weight: Double, _ bracket: Int, row: Int32, _ block: inout RowwiseBlock) {
        block.add(weight, charge[bracket], row: row)
        block.add(-weight, discharge[bracket], row: row)
    }

    private func addNetOfDay(
        _ sign: Double,
        _ season: Int,
        _ day: Int,
        row: Int32,
        _ block: inout RowwiseBlock
    ) {
        let days = data[.daysInDayType][season, day, period].given
        for bracket in 0..<chronology.brackets {
            let weight = sign * days * data[.daySplit][bracket, period].given
            addNet(weight, chronology.at(season, day, bracket), row: row, &block)
        }
    }

    /// `level − former − net = 0`, with the former level a number or a column.
    private func define(
        _ part: ModelPart,
        _ key: SIMD8<Int32>,
        _ level: Int,
        after former: StorageLevel,
        _ block: inout RowwiseBlock,
        _ rows: inout RowSet
    ) -> Int32 {
        var constant = 0.0
        if case .constant(let value) = former { constant = value }
        let row = rows.add(part, key, constant, constant)
        block.add(1, level, row: row)
        if case .column(let column) = former { block.add(-1, column, row: row) }
        return row
    }

    /// Adds the levels of the period, which begins with `start`.
    mutating func addLevels(from start: StorageLevel, _ block: inout RowwiseBlock, _ rows: inout RowSet) {
        let end = block.column(.levelOfYear, key())
        finish = .column(end)
        let yearRow = define(.storageYear, key(), end, after: start, &block, &rows)
        let length = data.length[period]
        for bracket in 0..<chronology.count {
            addNet(-length * chronology.share(of: bracket, data, period), bracket, row: yearRow, &block)
        }
        seasonStart = [start]
        for season in 1..<max(1, chronology.seasons) {
            let level = block.column(.levelOfSeason, key(season))
            let row = define(
                .storageSeason,
                key(season),
                level,
                after: seasonStart[season - 1],
                &block,
                &rows
            )
            let first = chronology.at(season - 1, 0, 0)
            for bracket in first..<(first + chronology.dayTypes * chronology.brackets) {
                addNet(-chronology.share(of: bracket, data, period), bracket, row: row, &block)
            }
            seasonStart.append(.column(level))
        }
        for season in 0..<chronology.seasons { addDays(season, &block, &rows) }
    }

    private mutating func addDays(_ season: Int, _ block: inout RowwiseBlock, _ rows: inout RowSet) {
        var starts = [seasonStart[season]]
        for day in 1..<max(1, chronology.dayTypes) {
            let level = block.column(.levelOfDay, key(season, day))
            let row = define(.storageDay, key(season, day), level, after: starts[day - 1], &block, &rows)
            addNetOfDay(-1, season, day - 1, row: row, &block)
            starts.append(.column(level))
        }
        dayStart += starts
        let isLast = season == chronology.seasons - 1
        var finishes = [isLast ? finish : seasonStart[season + 1]]
        for day in stride(from: chronology.dayTypes - 2, through: 0, by: -1) {
            let level = block.column(.levelAtFinish, key(season, day))
            let row = define(.storageFinish, key(season, day), level, after: finishes[0], &block, &rows)
            addNetOfDay(1, season, day + 1, row: row, &block)
            finishes.insert(.column(level), at: 0)
        }
        dayFinish += finishes
    }
}
