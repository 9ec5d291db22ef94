import QadamEvidence
import QadamInventory

extension DisclosureBuilder {
    /// What stands where nothing was recorded.
    static let noRecords = Message("disclosure.enter.noRecords")

    /// A figure of a category; not available where none of its lines has a record.
    func number(_ value: Double?, _ category: EmissionCategory, otherwise: Message) -> DisclosureCell {
        known.has(category)
            ? .number(value, unit: co2e, otherwise: otherwise) : .missing(Self.noRecords)
    }

    /// Data gaps and findings: what the records of every line cover, and all that was found. It stands in every report.
    var gaps: DisclosureSection {
        let none = input.coverage.count { !$0.hasData }
        let partial = input.coverage.count(where: \.isPartial)
        var notes = [Message("disclosure.note.gaps")]
        if none > 0 { notes.append(Message("disclosure.note.withoutData", ["count": .integer(none)])) }
        if partial > 0 { notes.append(Message("disclosure.note.partial", ["count": .integer(partial)])) }
        notes += input.statements
        if input.findings.isEmpty { notes.append(Message("disclosure.note.noFindings")) }
        return DisclosureSection(
            "gaps",
            notes: notes,
            tables: [coverage] + (hasQuality ? [] : [gapFilled].compactMap(\.self))
                + (input.completeness.isEmpty ? [] : [expected])
                + (input.findings.isEmpty ? [] : [findings])
        )
    }

    private var coverage: DisclosureTable {
        let names = Dictionary(result.lines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return DisclosureTable(
            "coverage",
            columns: [
                .text("line"), .text("category"), .text("rhythm"), .text("state"),
                .number("monthsCovered"), .number("daysCovered", unit: "%"), .number("recordCount"),
            ],
            rows: input.coverage.map { own in
                let line = names[own.line]
                return DisclosureTable.Row([
                    .text(line.map { .name($0.name) } ?? .text(own.line)),
                    line.map { .text(.message($0.category.name)) } ?? .empty,
                    .text(.message(own.rhythm.name)),
                    .message("disclosure.coverage.\(state(own))"),
                    own.hasData ? .number(Double(own.months), unit: "1") : .missing(Self.noRecords),
                    own.hasData ? .number(own.days * 100, unit: "%") : .missing(Self.noRecords),
                    .number(Double(own.records), unit: "1"),
                ])
            }
        )
    }

    /// What is expected of every building and site, with the lines that answer it or the reason why there is none.
    private var expected: DisclosureTable {
        let names = Dictionary(result.lines.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return DisclosureTable(
            "completeness",
            columns: [.text("where"), .text("expected"), .text("state"), .text("answer")],
            rows: input.completeness.map { row in
                let answer: DisclosureCell =
                    row.lines.first.map { first in
                        let name = names[first].map { Argument.name($0) } ?? .text(first)
                        let more = row.lines.count - 1
                        return more == 0
                            ? .text(name)
                            : .text(
                                .message(
                                    Message(
                                        "disclosure.fact.andMore",
                                        ["first": name, "count": .integer(more)]
                                    )
                                )
                            )
                    } ?? row.reason.map { .text(.name($0)) } ?? .missing(Message("disclosure.enter.absence"))
                return DisclosureTable.Row([
                    .text(.name(row.name)), .text(.message(row.what)), .text(.message(row.state.name)),
                    answer,
                ])
            }
        )
    }

    private func state(_ own: LineCoverage) -> String {
        if !own.hasData { return "none" }
        if own.rhythm == .event { return "event" }
        return own.isPartial ? "partial" : "complete"
    }

    private var findings: DisclosureTable {
        DisclosureTable(
            "findings",
            columns: [.text("code"), .text("severity"), .text("where"), .text("finding")],
            rows: input.findings.map {
                DisclosureTable.Row([
                    .text(.text($0.code)), .message("disclosure.severity.\($0.severity.rawValue)"),
                    $0.place == .whole ? .empty : .text(.text($0.place.description)),
                    .text(.message($0.problem)),
                ])
            }
        )
    }
}
