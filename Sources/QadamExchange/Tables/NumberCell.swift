import QadamEvidence
public import QadamUnits

/// Why a text is not a number under the convention of its file, and what it would be under others.
struct NumberMisfit {
    let code: ExchangeCode
    let arguments: [String: Argument]

    /// All conventions that are in use, the declared ones of Qadam's neighbours first.
    private static let conventions: [NumberConvention] = [
        .plain, .commaPlain, .commaSpaced, .pointGrouped,
        NumberConvention(decimalMark: .comma, grouping: .point),
        NumberConvention(decimalMark: .point, grouping: .space),
    ].compactMap { $0 }

    private static let notFinite: Set<String> = [
        "nan", "inf", "infinity", "∞", "#n/a", "#div/0!", "#value!", "#num!", "#ref!",
    ]

    init(_ text: String, expected: NumberConvention) {
        let bare = text.lowercased().drop { $0 == "-" || $0 == "+" }
        if Self.notFinite.contains(String(bare)) {
            code = .notFinite
            arguments = ["found": .text(text)]
            return
        }
        var readings: [(value: Double, convention: NumberConvention)] = []
        for convention in Self.conventions where convention != expected {
            guard let value = convention.number(text) else { continue }
            if !readings.contains(where: { $0.value == value }) { readings.append((value, convention)) }
        }
        switch readings.count {
        case 0:
            code = .notANumber
            arguments = ["found": .text(text)]
        case 1:
            code = .otherNumberConvention
            arguments = [
                "found": .text(text), "value": .number(readings[0].value),
                "expected": .text(expected.sample), "fits": .text(readings[0].convention.sample),
            ]
        default:
            code = .ambiguousGrouping
            arguments = [
                "found": .text(text), "first": .number(readings[0].value),
                "second": .number(readings[1].value), "expected": .text(expected.sample),
            ]
        }
    }
}

extension NumberConvention {
    /// One number written by the convention, to show it to a person: `1 234,5`.
    public var sample: String {
        let group =
            switch grouping {
            case .none: ""
            case .space: " "
            case .comma: ","
            case .point: "."
            }
        return "1" + group + "234" + (decimalMark == .point ? ".5" : ",5")
    }
}

extension CellContext {
    /// The number in a cell, checked against a range; `nil` after it reported what is wrong.
    mutating func number(_ index: Int = 0, in range: NumberRange) -> Double? {
        guard requireCell(index) else { return nil }
        guard let value = dialect.numbers.number(bytes(index)), value.isFinite else {
            let misfit = NumberMisfit(text(index), expected: dialect.numbers)
            report(misfit.code, cell: index, misfit.arguments)
            return nil
        }
        if let violation = range.violation(value) {
            report(
                violation.code,
                cell: index,
                ["found": .text(text(index)), "bound": .number(violation.bound)]
            )
            return nil
        }
        return value
    }

    /// The whole number in a cell.
    mutating func integer(_ index: Int = 0, in range: ClosedRange<Int>) -> Int? {
        let bounds = NumberRange(from: Double(range.lowerBound), to: Double(range.upperBound))
        guard let value = number(index, in: bounds) else { return nil }
        guard let whole = Int(exactly: value) else {
            report(.notAnInteger, cell: index, ["found": .text(text(index))])
            return nil
        }
        return whole
    }
}
