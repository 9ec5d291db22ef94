import QadamUnits

/// Invented activity records in any number, for benchmarks and tests of size. Not data about anything.
public enum SyntheticActivities {
    /// Source lines `source-0 …`, metered monthly in kWh.
    public static func sources(_ count: Int) -> [ActivitySource] {
        guard let unit = try? UnitRegistry.standard.unit("kWh") else { return [] }
        return (0..<count).map {
            ActivitySource(
                id: "source-\($0)",
                unit: unit,
                calendar: .withoutOverlap,
                expected: ExpectedMagnitude(low: 10, high: 1e9, per: .record)
            )
        }
    }

    /// The headers beyond the usual that the file has.
    public static var columns: ActivityColumns {
        var columns = ActivityColumns()
        columns.words = [("provenance", ["metered", "invoiced", "estimated"])]
        columns.texts = ["evidence"]
        return columns
    }

    /// Writes records of `sources` lines, month after month from 1950, until there are `rows`; about 75 bytes a
    /// row. Every record is sound.
    ///
    /// - Throws: ``ExchangeError`` when the file cannot be written.
    public static func write(_ path: String, rows: Int, sources: Int, withIdentifiers: Bool = true) throws {
        let words = ["metered", "invoiced", "estimated"]
        let units = ["kWh", "MWh", "GJ"]
        try AtomicFile.write(path) { sink in
            try sink.write(
                (withIdentifiers ? "id," : "")
                    + "source,first_day,last_day,quantity,unit,provenance,evidence\n"
            )
            for row in 0..<rows {
                let month = row / sources
                guard let period = Period(year: 1950 + month / 12, month: month % 12 + 1) else { return }
                let last = CivilDate(daysSinceEpoch: period.end.daysSinceEpoch - 1)
                let id = withIdentifiers ? "record-\(row)," : ""
                try sink.write(
                    "\(id)source-\(row % sources),\(period.start),\(last),\(1000 + row % 9973).\(row % 10),"
                        + "\(units[row % 3]),\(words[row % 3]),invoice \(row % 1000)\n"
                )
            }
        }
    }
}
