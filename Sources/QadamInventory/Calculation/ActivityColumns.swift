import QadamEvidence
import QadamUncertainty
import QadamUnits

/// The records of an input as columns: what the kernel reads.
struct ActivityColumns: Sendable {
    /// Index of the source line.
    private(set) var source: [Int32] = []
    /// Quantity in the unit of that line.
    private(set) var quantity: [Double] = []
    /// First day, days since 1970.
    private(set) var start: [Int32] = []
    /// The day after the last.
    private(set) var end: [Int32] = []
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
        let lineOfSource = input.records.sources.map { lines[$0] }
        let targets = input.sources.map(Target.init)
        var factors: [UnitPair: Double] = [:]
        reserve(input.records.count)
        var first = 0
        for chunk in input.records.chunks {
            let units = chunk.traits.map(\.unit)
            for position in 0..<chunk.count {
                let index = first + position
                let (unit, value) = (units[Int(chunk.trait[position])], chunk.value[position])
                switch read(value, unit, lineOfSource[Int(chunk.source[position])], targets, &factors) {
                case .success(let (line, quantity)):
                    append(line, quantity, chunk.period[position], index)
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

    /// The line of a record and its quantity in the unit of that line.
    private func read(
        _ value: Double,
        _ unit: Unit,
        _ line: Int32?,
        _ targets: [Target],
        _ factors: inout [UnitPair: Double]
    ) -> Result<(Int32, Double), Problem> {
        guard let line else { return .failure(.noLine) }
        guard targets[Int(line)].isMeasured else { return .failure(.derivedLine) }
        let pair = UnitPair(symbol: unit.symbol, line: line)
        guard let factor = Self.factor(pair, unit, targets[Int(line)].unit, &factors) else {
            return .failure(.unsuitableUnit(expected: targets[Int(line)].unit))
        }
        let quantity = value * factor
        guard quantity.isFinite, quantity >= 0 || targets[Int(line)].takesSigns else {
            return .failure(.unsuitableValue)
        }
        return .success((line, quantity))
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

    var count: Int { source.count }

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

    private mutating func reserve(_ count: Int) {
        source.reserveCapacity(count)
        quantity.reserveCapacity(count)
        start.reserveCapacity(count)
        end.reserveCapacity(count)
    }

    /// From the first record that is left out, rows and records differ.
    private mutating func leave(out index: Int) {
        if isShortened { return }
        isShortened = true
        records = (0..<Int32(count)).map(\.self)
    }

    private mutating func append(_ line: Int32, _ value: Double, _ period: Period, _ index: Int) {
        source.append(line)
        quantity.append(value)
        start.append(period.start.daysSinceEpoch)
        end.append(period.end.daysSinceEpoch)
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
