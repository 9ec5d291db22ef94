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
        var factors: [UnitPair: Double] = [:]
        reserve(input.records.count)
        for (index, record) in input.records.enumerated() {
            guard let line = lines[record.source] else {
                let near = NearMiss.closest(to: record.source, among: input.sources.map(\.id))
                report("INV-0101", record, ["suggestions": .list(near)])
                continue
            }
            let target = input.sources[Int(line)]
            guard target.activityOf.isEmpty else {
                report("INV-0113", record)
                continue
            }
            guard let factor = Self.factor(from: record.amount.unit, to: target, line, &factors) else {
                report(
                    "INV-0102",
                    record,
                    ["found": .text(record.amount.unit.symbol), "expected": .text(target.unit.symbol)]
                )
                continue
            }
            let quantity = record.amount.value * factor
            guard quantity.isFinite, quantity >= 0 || target.method == RefrigerantMassBalance.name else {
                report(
                    "INV-0110",
                    record,
                    ["value": .amount(record.amount.value, unit: record.amount.unit.symbol)]
                )
                continue
            }
            append(line, quantity, record, index)
        }
    }

    var count: Int { source.count }

    private struct UnitPair: Hashable {
        let symbol: String
        let line: Int32
    }

    private static func factor(
        from unit: Unit,
        to line: SourceLine,
        _ index: Int32,
        _ known: inout [UnitPair: Double]
    ) -> Double? {
        if unit.symbol == line.unit.symbol { return 1 }
        let pair = UnitPair(symbol: unit.symbol, line: index)
        if let factor = known[pair] { return factor }
        guard let factor = try? unit.factor(to: line.unit) else { return nil }
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

    private mutating func append(_ line: Int32, _ value: Double, _ item: ActivityRecord, _ index: Int) {
        source.append(line)
        quantity.append(value)
        start.append(item.period.start.daysSinceEpoch)
        end.append(item.period.end.daysSinceEpoch)
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
