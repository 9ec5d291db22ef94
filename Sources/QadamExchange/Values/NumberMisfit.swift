import QadamEvidence
public import QadamUnits

/// Why a text is not a number under the convention of its file, and what it would be under others.
struct NumberMisfit {
    let fault: ValueFault

    /// All conventions that are in use, the declared ones of Qadam's neighbours first.
    private static let conventions: [NumberConvention] = [
        .plain, .commaPlain, .commaSpaced, .pointGrouped,
        NumberConvention(decimalMark: .comma, grouping: .point),
        NumberConvention(decimalMark: .point, grouping: .space),
    ].compactMap { $0 }

    private static let notFinite: Set<String> = [
        "nan", "inf", "infinity", "∞", "#n/a", "#div/0!", "#value!", "#num!", "#ref!",
    ]

    /// All digits: the reader compares them with what he typed, so nothing may be rounded.
    private static func exact(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    init(_ text: String, expected: NumberConvention) {
        let bare = text.lowercased().drop { $0 == "-" || $0 == "+" }
        if Self.notFinite.contains(String(bare)) {
            fault = ValueFault(.notFinite, ["found": .text(text)])
            return
        }
        var readings: [(value: Double, convention: NumberConvention)] = []
        for convention in Self.conventions where convention != expected {
            guard let value = convention.number(text) else { continue }
            if !readings.contains(where: { $0.value == value }) { readings.append((value, convention)) }
        }
        switch readings.count {
        case 0:
            fault = ValueFault(.notANumber, ["found": .text(text)])
        case 1:
            fault = ValueFault(
                .otherNumberConvention,
                [
                    "found": .text(text), "value": .text(Self.exact(readings[0].value)),
                    "expected": .text(expected.sample), "fits": .text(readings[0].convention.sample),
                ]
            )
        default:
            fault = ValueFault(
                .ambiguousGrouping,
                [
                    "found": .text(text), "first": .text(Self.exact(readings[0].value)),
                    "second": .text(Self.exact(readings[1].value)), "expected": .text(expected.sample),
                ]
            )
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
