import QadamEvidence
import QadamUncertainty
import QadamUnits

/// The records of an input as the kernel reads them: rows with the index of a line, a quantity in its unit, and days.
///
/// Only quantities are columns of their own; lines and days are read where the records keep them.
struct ActivityColumns: Sendable {
    /// Quantity in the unit of the line.
    private(set) var quantity: [Double] = []
    private let chunks: [RecordChunk]
    /// Index of the line that a source of the records names; -1 for none.
    private let lineOfSource: [Int32]
    /// Index of each record in the input; empty while no record is left out, for then it is the row.
    private var records: [Int32] = []
    private var isShortened = false
    private(set) var diagnostics: [Diagnostic] = []

    /// Reads the records; those that name no line or an unsuitable unit are reported and left out.
    init(_ input: InventoryInput) {
        let lines = Dictionary(
            input.sources.enumerated().map { ($0.element.id, Int32($0.offset)) },
            uniquingKeysWith: { first, _ in first }
        )
        lineOfSource = input.records.sources.map { lines[$0] ?? -1 }
        chunks = input.records.chunks
        let targets = input.sources.map(Target.init)
        var factors: [UnitPair: Double] = [:]
        quantity.reserveCapacity(input.records.count)
        var first = 0
        for chunk in chunks {
            let units = chunk.traits.map(\.unit)
            for position in 0..<chunk.count {
                let index = first + position
                let (unit, value) = (units[Int(chunk.trait[position])], chunk.value[position])
                switch read(value, unit, lineOfSource[Int(chunk.source[position])], targets, &factors) {
                case .success(let quantity):
                    append(quantity, index)
                case .failure(let problem):
                    leave(out: index)
                    report(problem, input.records[index], input)
                }
            }
            first += chunk.count
        }
    }

    /// Why a record is left out.
    private enum Problem: Error {
        case noLine
        case derivedLine
        case unsuitableUnit(expected: Unit)
        case unsuitableValue
    }

    /// The quantity of a record in the unit of its line.
    private func read(
        _ value: Double,
        _ unit: Unit,
        _ line: Int32,
        _ targets: [Target],
        _ factors: inout [UnitPair: Double]
    ) -> Result<Double, Problem> {
        guard line >= 0 else { return .failure(.noLine) }
        guard targets[Int(line)].isMeasured else { return .failure(.derivedLine) }
        let pair = UnitPair(symbol: unit.symbol, line: line)
        guard let factor = Self.factor(pair, unit, targets[Int(line)].unit, &factors) else {
            return .failure(.unsuitableUnit(expected: targets[Int(line)].unit))
        }
        let quantity = value * factor
        guard quantity.isFinite, quantity >= 0 || targets[Int(line)].takesSigns else {
            return .failure(.unsuitableValue)
        }
        return .success(quantity)
    }

    private mutating func report(_ problem: Problem, _ record: ActivityRecord, _ input: InventoryInput) {
        let symbol = record.amount.unit.symbol
        switch problem {
        case .noLine:
            let near = NearMiss.closest(to: record.source, among: input.sources.map(\.id))
            report("INV-0101", record, ["suggestions": .list(near)])
        case .derivedLine:
            report("INV-0113", record)
        case .unsuitableUnit(let expected):
            report("INV-0102", record, ["found": .text(symbol), "expected": .text(expected.symbol)])
        case .unsuitableValue:
            report("INV-0110", record, ["value": .amount(record.amount.value, unit: symbol)])
        }
    }

    /// Index of the record of a row in the input.
    func record(_ row: Int) -> Int { records.isEmpty ? row : Int(records[row]) }

    var count: Int { quantity.count }

    /// Index of the source line of a row.
    func line(_ row: Int) -> Int {
        let (chunk, position) = cell(row)
        return Int(lineOfSource[Int(chunks[chunk].source[position])])
    }

    /// First day of a row, days since 1970.
    func start(_ row: Int) -> Int32 {
        let (chunk, position) = cell(row)
        return chunks[chunk].period[position].start.daysSinceEpoch
    }

    /// The day after the last of a row.
    func end(_ row: Int) -> Int32 {
        let (chunk, position) = cell(row)
        return chunks[chunk].period[position].end.daysSinceEpoch
    }

    private func cell(_ row: Int) -> (chunk: Int, position: Int) {
        let record = record(row)
        return (record / RecordColumns.chunkSize, record % RecordColumns.chunkSize)
    }

    private struct UnitPair: Hashable {
        let symbol: String
        let line: Int32
    }

    /// What a record needs to know of its line.
    private struct Target {
        let unit: Unit
        let isMeasured: Bool
        let takesSigns: Bool

        init(_ line: SourceLine) {
            unit = line.unit
            isMeasured = line.activityOf.isEmpty
            takesSigns = line.method == RefrigerantMassBalance.name
        }
    }

    private static func factor(
        _ pair: UnitPair,
        _ unit: Unit,
        _ target: Unit,
        _ known: inout [UnitPair: Double]
    ) -> Double? {
        if pair.symbol == target.symbol { return 1 }
        if let factor = known[pair] { return factor }
        guard let factor = try? unit.factor(to: target) else { return nil }
        known[pair] = factor
        return factor
    }

    /// From the first record that is left out, rows and records differ.
    private mutating func leave(out index: Int) {
        if isShortened { return }
        isShortened = true
        records = (0..<Int32(count)).map(\.self)
    }

    private mutating func append(_ value: Double, _ index: Int) {
        quantity.append(value)
        if isShortened { records.append(Int32(index)) }
    }

    private mutating func report(
        _ code: String,
        _ record: ActivityRecord,
        _ arguments: [String: Argument] = [:]
    ) {
        let common: [String: Argument] = ["record": .text(record.id), "source": .text(record.source)]
        diagnostics.append(Diagnostic(code, .error, at: record.place, arguments.merging(common) { $1 }))
    }
}
