import QadamEvidence
import QadamUnits

/// What is suspicious about the records of a year.
struct RecordChecks {
    private let input: InventoryInput
    private let columns: ActivityColumns
    private let sums: ActivitySums
    private(set) var diagnostics: [Diagnostic] = []

    init(_ input: InventoryInput, _ columns: ActivityColumns, _ sums: ActivitySums) {
        self.input = input
        self.columns = columns
        self.sums = sums
        identifiers()
        years()
        let (rows, ends) = rowsByLine()
        for line in ends.indices { neighbours(rows[(line == 0 ? 0 : ends[line - 1])..<ends[line]]) }
        missing()
    }

    /// Factor above the median of a line from which a quantity looks like another unit (kWh for MWh is 1000).
    private static let suspiciousRatio = 200.0

    /// Equal identifiers have equal fingerprints, so only those that meet are compared as text.
    private mutating func identifiers() {
        let repeated = RepeatedFingerprints.find(input.records)
        guard !repeated.isEmpty else { return }
        var seen: Set<String> = []
        for (index, print) in input.records.fingerprints().enumerated() where repeated.contains(print) {
            if !seen.insert(input.records.id(index)).inserted {
                report("INV-0103", .error, input.records[index])
            }
        }
    }

    private mutating func years() {
        for row in sums.rowsPartlyInside where sums.inside(row) < 1 {
            let record = input.records[columns.record(row)]
            let arguments: [String: Argument] = [
                "period": .text(record.period.description), "year": .text(String(input.year)),
                "share": .share(sums.inside(row)),
            ]
            report(sums.inside(row) == 0 ? "INV-0108" : "INV-0107", .warning, record, arguments)
        }
    }

    /// Rows of line after line, those of a line in the order of their first day, and where each line ends.
    private func rowsByLine() -> (rows: [Int32], ends: [Int]) {
        var next = [Int](repeating: 0, count: input.sources.count + 1)
        for row in 0..<columns.count { next[columns.line(row) + 1] += 1 }
        for line in 1..<next.count { next[line] += next[line - 1] }
        var rows = [Int32](repeating: 0, count: columns.count)
        for row in 0..<columns.count {
            let line = columns.line(row)
            rows[next[line]] = Int32(row)
            next[line] += 1
        }
        let ends = Array(next.dropLast())
        for line in ends.indices {
            let range = (line == 0 ? 0 : ends[line - 1])..<ends[line]
            let isSorted = zip(rows[range], rows[range].dropFirst())
                .allSatisfy { columns.start(Int($0)) <= columns.start(Int($1)) }
            if !isSorted { rows[range].sort { columns.start(Int($0)) < columns.start(Int($1)) } }
        }
        return (rows, ends)
    }

    /// Duplicates, overlaps and quantities out of line among the records of one line.
    private mutating func neighbours(_ rows: ArraySlice<Int32>) {
        guard let first = rows.first else { return }
        let line = input.sources[columns.line(Int(first))]
        if line.rhythm != .event {
            var reach = first
            for row in rows.dropFirst() {
                if columns.start(Int(row)) < columns.end(Int(reach)) { overlap(Int(reach), Int(row)) }
                if columns.end(Int(row)) > columns.end(Int(reach)) { reach = row }
            }
        }
        guard rows.count >= 4 else { return }
        let rates = rows.map {
            abs(columns.quantity[Int($0)]) / Double(columns.end(Int($0)) - columns.start(Int($0)))
        }
        let positive = rates.filter { $0 > 0 }.sorted()
        guard positive.count >= 4 else { return }
        let median = positive[positive.count / 2]
        for (position, row) in rows.enumerated()
        where rates[position] > median * Self.suspiciousRatio || isDip(rates, position) {
            let record = input.records[columns.record(Int(row))]
            report(
                "INV-0109",
                .warning,
                record,
                [
                    "ratio": .number(rates[position] / median),
                    "value": .amount(record.amount.value, unit: record.amount.unit.symbol),
                ]
            )
        }
    }

    /// Whether both neighbours are very much higher: a season falls and rises over months, a wrong unit does not.
    private func isDip(_ rates: [Double], _ position: Int) -> Bool {
        guard rates[position] > 0, position > 0, position + 1 < rates.count else { return false }
        let limit = rates[position] * Self.suspiciousRatio
        return rates[position - 1] > limit && rates[position + 1] > limit
    }

    private mutating func overlap(_ earlier: Int, _ later: Int) {
        let (first, second) = (
            input.records[columns.record(earlier)], input.records[columns.record(later)]
        )
        let same = first.period == second.period && columns.quantity[earlier] == columns.quantity[later]
        report(
            same ? "INV-0104" : "INV-0105",
            .warning,
            second,
            ["other": .text(first.id), "period": .text(second.period.description)]
        )
    }

    /// Days of a line's year that no record covers, by month; lines without any record.
    private mutating func missing() {
        let starts = ActivitySums.monthStarts(input.year)
        guard starts.count == 13 else { return }
        var covered = [UInt16](repeating: 0, count: input.sources.count)
        for row in 0..<columns.count {
            for month in 0..<12
            where columns.start(row) < starts[month + 1] && columns.end(row) > starts[month] {
                covered[columns.line(row)] |= 1 << UInt16(month)
            }
        }
        for (index, line) in input.sources.enumerated() where line.activityOf.isEmpty {
            if covered[index] == 0 {
                diagnostics.append(
                    Diagnostic("INV-0211", .warning, at: line.place, ["source": .text(line.id)])
                )
            } else if line.rhythm != .event, covered[index] != 0x0FFF {
                let months = Self.uncovered(covered[index], year: input.year)
                diagnostics.append(
                    Diagnostic(
                        "INV-0106",
                        .warning,
                        at: line.place,
                        ["source": .text(line.id), "months": .list(months), "count": .integer(months.count)]
                    )
                )
            }
        }
    }

    /// Months as `2024-03` whose bit is not set.
    private static func uncovered(_ bits: UInt16, year: Int) -> [String] {
        (1...12).filter { bits & (1 << UInt16($0 - 1)) == 0 }.map { month in
            month < 10 ? "\(year)-0\(month)" : "\(year)-\(month)"
        }
    }

    private mutating func report(
        _ code: String,
        _ severity: Diagnostic.Severity,
        _ record: ActivityRecord,
        _ arguments: [String: Argument] = [:]
    ) {
        let common: [String: Argument] = ["record": .text(record.id), "source": .text(record.source)]
        diagnostics.append(Diagnostic(code, severity, at: record.place, arguments.merging(common) { $1 }))
    }
}
