import QadamEvidence
import QadamStore
import QadamUnits

/// Compares the quantity that is calculated with what was typed: they part only where a record was changed outside of Qadam.
enum QuantityCheck {
    /// All ways in which a number may have been typed.
    private static let conventions = NumberConvention.DecimalMark.allCases.flatMap { mark in
        NumberConvention.Grouping.allCases.compactMap { NumberConvention(decimalMark: mark, grouping: $0) }
    }

    /// Rows whose text is a number under some convention, and none of them the quantity.
    static func disagreeing(_ rows: StoredActivities) -> [Int] {
        (0..<rows.count).filter { !agrees(rows.quantities[$0], rows.entered[$0]) }
    }

    /// The finding about a set of records; none where all agree.
    static func findings(_ rows: StoredActivities) -> [Diagnostic] {
        let apart = disagreeing(rows)
        guard let first = apart.first else { return [] }
        return [
            Diagnostic(
                "WSP-0591",
                .error,
                at: .file(WorkspacePart.activities, row: Int(rows.fileRows[first])),
                [
                    "count": .integer(apart.count), "record": .text(rows.records[first]),
                    "entered": .text(rows.entered[first]), "quantity": .text("\(rows.quantities[first])"),
                    "records": .list(apart.prefix(5).map { rows.records[$0] }),
                ]
            )
        ]
    }

    private static func agrees(_ quantity: Double, _ entered: String) -> Bool {
        if NumberConvention.plain.number(entered) == quantity { return true }
        let readings = conventions.compactMap { $0.number(entered) }
        // A workbook may show fewer digits than it holds.
        return readings.isEmpty
            || readings.contains { ($0 - quantity).magnitude <= 1e-9 * quantity.magnitude }
    }
}
