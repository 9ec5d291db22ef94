import QadamEvidence
import QadamUnits

/// Quantities far from those of the year before.
///
/// Only months that both years have are compared, so that half a year is not held against a whole one.
enum LastYearChecks {
    /// A change beyond this part of last year's quantity is worth a question; a rule of this program
    /// (`qadam.definitions`), not of a standard.
    static let alarm = 0.3

    static func check(_ inventory: Inventory, previous: InventoryInput) -> [Diagnostic] {
        let columns = ActivityColumns(previous)
        let before = ActivitySums(
            columns,
            lines: previous.sources.count,
            records: previous.records,
            year: previous.year,
            schedules: previous.schedules
        )
        let own = inventory.statedSums
        return inventory.stated.sources.indices.compactMap { line in
            let source = inventory.stated.sources[line]
            guard source.activityOf.isEmpty, source.rhythm != .event else { return nil }
            let (now, then) = shared(own, before, line)
            guard then > 0, now != then, abs(now / then - 1) > alarm else { return nil }
            return Diagnostic(
                "INV-0801",
                .warning,
                at: source.place,
                [
                    "source": .text(source.id), "share": .share(now / then - 1),
                    "now": .amount(now, unit: source.unit.symbol),
                    "then": .amount(then, unit: source.unit.symbol),
                    "year": .text(String(previous.year)),
                ]
            )
        }
    }

    /// Sums of both years over the months that both have.
    private static func shared(_ now: ActivitySums, _ then: ActivitySums, _ line: Int) -> (Double, Double) {
        var sums = (0.0, 0.0)
        for month in 0..<ActivitySums.months {
            let index = line * ActivitySums.months + month
            guard now.byMonth[index] != 0, then.byMonth[index] != 0 else { continue }
            sums.0 += now.byMonth[index]
            sums.1 += then.byMonth[index]
        }
        return sums
    }
}
