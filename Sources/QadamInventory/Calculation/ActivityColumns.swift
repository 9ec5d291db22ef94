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
    /// Index of the record in the input.
    private(set) var record: [Int32] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Reads the records; those that name no line or an unsuitable unit are reported and left out.
    init(_ input: InventoryInput) {
        let lines = Dictionary(
            input.sources.enumerated().map { ($0.element.id, Int32($0.offset)) },
            uniquingKeysWith: { first, _ in first }
        )
        let targets = input.sources.map(Target.init)
        var factors: [UnitPair: Double] = [:]
        reserve(input.records.count)
        // Fields are read in place: copying a record costs more than reading it.
        for index in input.records.indices {
            guard let line = lines[input.records[index].source] else {
                let near = NearMiss.closest(to: input.records[index].source, among: input.sources.map(\.id))
                report("INV-0101", input.records[index], ["suggestions": .list(near)])
                continue
            }
            let target = targets[Int(line)]
            guard target.isMeasured else {
                report("INV-0113", input.records[index])
                continue
            }
            let symbol = input.records[index].amount.unit.symbol
            guard
                let factor = Self.factor(
                    UnitPair(symbol: symbol, line: line),
                    input.records[index].amount.unit,
                    target.unit,
                    &factors
                )
            else {
                report(
                    "INV-0102",
                    input.records[index],
                    ["found": .text(symbol), "expected": .text(target.unit.symbol)]
                )
                continue
            }
            let quantity = input.records[index].amount.value * factor
            guard quantity.isFinite, quantity >= 0 || target.takesSigns else {
                report(
                    "INV-0110",
                    input.records[index],
                    ["value": .amount(input.records[index].amount.value, unit: symbol)]
                )
                continue
            }
            append(line, quantity, input.records[index].period, index)
        }
    }

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
        record.reserveCapacity(count)
    }

    private mutating func append(_ line: Int32, _ value: Double, _ period: Period, _ index: Int) {
        source.append(line)
        quantity.append(value)
        start.append(period.start.daysSinceEpoch)
        end.append(period.end.daysSinceEpoch)
        record.append(Int32(index))
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
