import QadamEvidence
import QadamUnits

/// Quantities far from those of the year before: of the year, and zeros where there was something.
///
/// Only months that both years have are compared, so that half a year is not held against a whole one; of a month that one of the years
/// has in part, as many days of both.
enum LastYearChecks {
    /// A change beyond this part of last year's quantity is worth a question; a rule of this program
    /// (`qadam.definitions`), not of a standard.
    static let alarm = 0.3
    /// A month with less than this part of a mean month is too small to ask about; a rule of this program too.
    static let small = 0.1

    static func check(_ inventory: Inventory, previous: InventoryInput) -> [Diagnostic] {
        let (now, then) = (MonthlyRates(inventory.stated), MonthlyRates(previous))
        return inventory.stated.sources.indices.flatMap { line -> [Diagnostic] in
            let source = inventory.stated.sources[line]
            guard source.activityOf.isEmpty, source.rhythm != .event else { return [] }
            let months = Array(zip(now.months(line), then.months(line)))
            return [change(source, months, previous.year), zeros(source, months, inventory.stated.year)]
                .compactMap(\.self)
        }
    }

    private static func change(
        _ source: SourceLine,
        _ months: [(MonthlyRates.Month, MonthlyRates.Month)],
        _ year: Int
    ) -> Diagnostic? {
        let (now, then) = shared(months)
        guard then > 0, now != then, abs(now / then - 1) > alarm else { return nil }
        return Diagnostic(
            "INV-0801",
            .warning,
            at: source.place,
            [
                "source": .text(source.id), "share": .share(now / then - 1),
                "now": .amount(now, unit: source.unit.symbol),
                "then": .amount(then, unit: source.unit.symbol),
                "year": .text(String(year)),
            ]
        )
    }

    /// Sums of both years over what both have.
    private static func shared(_ months: [(MonthlyRates.Month, MonthlyRates.Month)]) -> (Double, Double) {
        var sums = (0.0, 0.0)
        for (now, then) in months where now.quantity != 0 && then.quantity != 0 {
            if now.days == now.length, then.days == then.length {
                sums.0 += now.quantity
                sums.1 += then.quantity
            } else {
                let days = Double(min(now.days, then.days))
                sums.0 += now.rate * days
                sums.1 += then.rate * days
            }
        }
        return sums
    }

    /// Months that are recorded as zero, where the year before had a quantity worth asking about.
    private static func zeros(
        _ source: SourceLine,
        _ months: [(MonthlyRates.Month, MonthlyRates.Month)],
        _ year: Int
    ) -> Diagnostic? {
        let used = months.map(\.1.quantity).filter { $0 > 0 }
        guard !used.isEmpty else { return nil }
        let mean = used.reduce(0, +) / Double(used.count)
        let found = months.indices.filter {
            months[$0].0.isCovered && months[$0].0.quantity == 0 && months[$0].1.quantity >= small * mean
        }
        if found.isEmpty { return nil }
        return Diagnostic(
            "INV-1020",
            .warning,
            at: source.place,
            [
                "source": .text(source.id), "count": .integer(found.count),
                "months": .list(found.map { MonthlyOutliers.name($0, year) }),
                "then": .amount(
                    found.reduce(0) { $0 + months[$1].1.quantity },
                    unit: source.unit.symbol
                ), "year": .text(String(year - 1)),
            ]
        )
    }
}
