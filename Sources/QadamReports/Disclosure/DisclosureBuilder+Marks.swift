import QadamEvidence
import QadamInventory
import QadamUnits

extension DisclosureBuilder {
    /// Whether the kind has a section on the quality of data; else what belongs there stands among the gaps.
    var hasQuality: Bool { kind == .ghgProtocol || kind == .iso14064 }

    /// Records of the year that a named rule has estimated or filled up; nil where there are none.
    var gapFilled: DisclosureTable? {
        guard let year = Period(year: result.year) else { return nil }
        let names = Dictionary(result.lines.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let rows = input.inventory.records.filter { $0.provenance == .estimated && $0.period.overlaps(year) }
            .compactMap { record -> DisclosureTable.Row? in
                guard let mark = GapMark(evidence: record.evidence) else { return nil }
                return DisclosureTable.Row([
                    .text(names[record.source].map { .name($0) } ?? .text(record.source)),
                    .text(.text(record.period.description)), .text(.message(mark.name)),
                    .number(record.amount.value, unit: record.amount.unit.symbol),
                    .text(.text(record.evidence ?? "")),
                ])
            }
        guard !rows.isEmpty else { return nil }
        return DisclosureTable(
            "gapFilled",
            columns: [
                .text("line"), .text("period"), .text("rule"), .number("quantity"), .text("evidence"),
            ],
            rows: rows
        )
    }
}
