import QadamEvidence
import QadamUnits

/// Months of lines with monthly records that are far from the same month of the year before, or, where that is not there, from their
/// neighbours.
///
/// | compared with | asked about |
/// |---|---|
/// | the same month of last year | three times as much and more, a third and less |
/// | both neighbours, without a last year | three times the larger of them and more |
///
/// Quantities a day are compared, so that a month recorded in part is no outlier. A low month has no neighbours to show it: seasons fall as
/// steeply. In January and December the two months on the one side are the neighbours. The width is a rule of this program
/// (`qadam.definitions`), not of a standard.
enum MonthlyOutliers {
    static let width = 3.0

    static func check(_ inventory: Inventory, previous: InventoryInput?) -> [Diagnostic] {
        let now = MonthlyRates(inventory.stated)
        let then = previous.map(MonthlyRates.init)
        let year = inventory.stated.year
        return inventory.stated.sources.indices.flatMap { line -> [Diagnostic] in
            let source = inventory.stated.sources[line]
            guard source.activityOf.isEmpty, source.rhythm == .month else { return [] }
            let months = Array(now.months(line))
            let before = then.map { Array($0.months(line)) }
            return lastYear(source, months, before, year) + neighbours(source, months, before, year)
        }
    }

    /// `2024-03`.
    static func name(_ month: Int, _ year: Int) -> String { "\(year)-\(month < 9 ? "0" : "")\(month + 1)" }

    private static func lastYear(
        _ source: SourceLine,
        _ months: [MonthlyRates.Month],
        _ before: [MonthlyRates.Month]?,
        _ year: Int
    ) -> [Diagnostic] {
        guard let before else { return [] }
        let least = LastYearChecks.small * max(mean(months), mean(before))
        let found = months.indices.filter { month in
            let (now, then) = (months[month].rate, before[month].rate)
            guard now > 0, then > 0, max(now, then) >= least else { return false }
            return now >= width * then || then >= width * now
        }
        guard let worst = found.max(by: { far(months[$0], before[$0]) < far(months[$1], before[$1]) }) else {
            return []
        }
        return [
            finding(
                "INV-1021",
                source,
                found.map { name($0, year) },
                [
                    "month": .text(name(worst, year)),
                    "now": .amount(months[worst].quantity, unit: source.unit.symbol),
                    "then": .amount(before[worst].quantity, unit: source.unit.symbol),
                ]
            )
        ]
    }

    private static func far(_ now: MonthlyRates.Month, _ then: MonthlyRates.Month) -> Double {
        max(now.rate / then.rate, then.rate / now.rate)
    }

    private static func neighbours(
        _ source: SourceLine,
        _ months: [MonthlyRates.Month],
        _ before: [MonthlyRates.Month]?,
        _ year: Int
    ) -> [Diagnostic] {
        let found = months.indices.filter { month in
            if let before, before[month].isCovered { return false }
            let around = Self.around(month).map { months[$0] }
            guard months[month].rate > 0, around.allSatisfy({ $0.rate > 0 }),
                let most = around.map(\.rate).max()
            else { return false }
            return months[month].rate >= width * most
        }
        guard let first = found.first, let most = around(first).map({ months[$0].quantity }).max() else {
            return []
        }
        return [
            finding(
                "INV-1022",
                source,
                found.map { name($0, year) },
                [
                    "month": .text(name(first, year)),
                    "now": .amount(months[first].quantity, unit: source.unit.symbol),
                    "then": .amount(most, unit: source.unit.symbol),
                ]
            )
        ]
    }

    /// The months before and after; at an end of the year the next two.
    private static func around(_ month: Int) -> [Int] {
        switch month {
        case 0: [1, 2]
        case 11: [9, 10]
        default: [month - 1, month + 1]
        }
    }

    /// The mean quantity a day of the months with a record.
    private static func mean(_ months: [MonthlyRates.Month]) -> Double {
        let used = months.filter { $0.rate > 0 }
        return used.isEmpty ? 0 : used.reduce(0) { $0 + $1.rate } / Double(used.count)
    }

    private static func finding(
        _ code: String,
        _ source: SourceLine,
        _ months: [String],
        _ arguments: [String: Argument]
    ) -> Diagnostic {
        let common: [String: Argument] = [
            "source": .text(source.id), "months": .list(months), "count": .integer(months.count),
        ]
        return Diagnostic(code, .warning, at: source.place, common.merging(arguments) { $1 })
    }
}
