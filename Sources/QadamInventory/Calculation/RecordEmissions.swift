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
        return (0..<columns.count).map { row in
            let line = Int(columns.source[row])
            return RecordEmission(
                record: input.records.id(columns.record(row)),
                source: input.sources[line].id,
                kilogramsCO2e: columns.quantity[row] * sums.countedInside(row, line: line) * perUnit[line]
            )
        }
    }
}
