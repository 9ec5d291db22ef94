import QadamEvidence
import QadamUnits

/// The same document counted twice: two records that rest on one piece of evidence with the same quantity, in whatever unit and
/// however they came in.
///
/// 1,000 kWh, 1 MWh and 3.6 GJ of one invoice are one quantity. Quantities are held against each other in the coherent unit of
/// their dimension and basis, rounded to nine digits, so that a conversion of units makes no difference; evidence in lower case without
/// needless blanks. A report or a letter proves many things, so that of records without an invoice only those of one line and the same
/// days are asked.
enum RepeatedEvidence {
    private struct Key: Hashable {
        let evidence: String
        let dimension: Dimension
        let basis: Basis
        let quantity: String
    }

    static func check(_ input: InventoryInput) -> [Diagnostic] {
        var seen: [Key: [ActivityRecord]] = [:]
        var found: [Diagnostic] = []
        for record in input.records {
            guard let key = key(record) else { continue }
            if let first = seen[key]?.first(where: { isSame($0, record) }) {
                found.append(finding(record, first))
            }
            seen[key, default: []].append(record)
        }
        return found
    }

    private static func key(_ record: ActivityRecord) -> Key? {
        guard let evidence = record.evidence, record.amount.value != 0 else { return nil }
        let words = evidence.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if words.isEmpty { return nil }
        let unit = record.amount.unit
        return Key(
            evidence: words,
            dimension: unit.dimension,
            basis: unit.basis,
            quantity: rounded(record.amount.value * unit.scale)
        )
    }

    /// Nine digits: what a conversion leaves is rounding, what a reader types is not.
    private static func rounded(_ value: Double) -> String {
        guard value != 0, value.isFinite else { return "0" }
        let (mantissa, exponent) = (value.significand, value.exponent)
        return "\((mantissa * 1e9).rounded()) \(exponent) \(value.sign)"
    }

    /// Both from an invoice; or of the same days, where one is from an invoice or both are of one line.
    private static func isSame(_ first: ActivityRecord, _ second: ActivityRecord) -> Bool {
        let invoices = [first, second].count { $0.provenance == .invoiced }
        return invoices == 2
            || (first.period.overlaps(second.period) && (invoices == 1 || first.source == second.source))
    }

    private static func finding(_ record: ActivityRecord, _ first: ActivityRecord) -> Diagnostic {
        Diagnostic(
            "INV-0804",
            .warning,
            at: record.place,
            [
                "record": .text(record.id), "other": .text(first.id),
                "evidence": .text(record.evidence ?? ""),
                "value": .amount(record.amount.value, unit: record.amount.unit.symbol),
                "otherValue": .amount(first.amount.value, unit: first.amount.unit.symbol),
            ]
        )
    }
}
