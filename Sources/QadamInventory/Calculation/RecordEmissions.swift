/// What rests on one activity record: the emissions of its line and of the lines that use its records.
public struct RecordEmission: Sendable, Codable, Hashable {
    /// The record.
    public let record: String
    /// Its source line.
    public let source: String
    /// kg CO2e in the year, scope 2 by location, after consolidation.
    public let kilogramsCO2e: Double

    /// What rests on a record; see the fields.
    public init(record: String, source: String, kilogramsCO2e: Double) {
        self.record = record
        self.source = source
        self.kilogramsCO2e = kilogramsCO2e
    }
}

extension Inventory {
    /// Emissions by record, in the order of the records; empty where there is no result. Their sum is that of all lines, by
    /// location.
    public var recordEmissions: [RecordEmission] {
        guard let result else { return [] }
        var perUnit = [Double](repeating: 0, count: input.sources.count)
        for (line, made) in zip(lines, result.lines) {
            for origin in line.origins {
                perUnit[origin.line] += made.intensity * origin.unitFactor
            }
        }
        let rows = (0..<columns.count).map { row in
            let line = columns.line(row)
            return RecordEmission(
                record: input.records.id(columns.record(row)),
                source: input.sources[line].id,
                kilogramsCO2e: columns.quantity[row] * sums.countedInside(row, line: line) * perUnit[line]
            )
        }
        return wholes.isEmpty ? rows : joined(rows)
    }

    /// Parts that a lease made of a record, as the record that was brought.
    private func joined(_ rows: [RecordEmission]) -> [RecordEmission] {
        var parts: [String: Double] = [:]
        for row in rows { parts[wholes[row.record] ?? row.record, default: 0] += row.kilogramsCO2e }
        let lines = Dictionary(
            stated.records.map { ($0.id, $0.source) },
            uniquingKeysWith: { first, _ in first }
        )
        var seen: Set<String> = []
        return rows.compactMap { row in
            let whole = wholes[row.record] ?? row.record
            guard seen.insert(whole).inserted, let sum = parts[whole] else { return nil }
            return RecordEmission(record: whole, source: lines[whole] ?? row.source, kilogramsCO2e: sum)
        }
    }
}
