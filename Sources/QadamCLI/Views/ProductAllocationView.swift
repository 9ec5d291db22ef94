import QadamEvidence
import QadamLifeCycle
import QadamReports
import QadamText

/// Rules of allocation as tables for the terminal.
struct AllocationView {
    private let console: Console
    private var texts: Texts { console.texts }

    init(_ console: Console) { self.console = console }

    /// One row a product, one column a rule, and the largest over the smallest.
    func show(_ spreads: [AllocationSpread]) {
        guard let first = spreads.first else { return }
        let unit = texts.unit("\(first.unit)/\(first.amountUnit)", .short)
        let isUniform = spreads.allSatisfy { $0.amountUnit == first.amountUnit }
        var table = Table(
            [.text(texts.text(.cliProductProduct))]
                + first.outcomes.map { .number($0.rule, unit: isUniform ? unit : nil) }
                + [.number(texts.text(.cliProductSpread))]
        )
        for spread in spreads {
            let mark = isUniform ? "" : ", " + texts.unit("\(spread.unit)/\(spread.amountUnit)", .short)
            table.append(
                [texts.format(.name(spread.name)) + mark]
                    + spread.outcomes.map { outcome in
                        outcome.total.map { texts.number($0 / spread.amount, .significant(4)) }
                            ?? outcome.reasons.first?.code ?? texts.missing
                    } + [spread.ratio.map { texts.number($0, .significant(3)) } ?? texts.missing]
            )
        }
        console.result(table: table, title: texts.text(.cliProductAllocationsTitle))
        console.result(texts.text(.cliProductSpreadMeaning))
        showReasons(spreads)
    }

    /// What stands in the place of footprints, said once: why a rule cannot be applied.
    private func showReasons(_ spreads: [AllocationSpread]) {
        var said: Set<Diagnostic> = []
        for reason in spreads.flatMap(\.outcomes).filter({ $0.total == nil }).flatMap(\.reasons)
        where said.insert(reason).inserted {
            let text = texts.render(reason)
            console.result("\(text.code): \(text.problem) \(text.fix)")
        }
    }

    /// How each process of a footprint was divided: factor, value and what it was made of.
    func showRecords(_ footprint: Footprint) {
        for record in footprint.allocation ?? [] { show(record) }
    }

    private func show(_ record: AllocationRecord) {
        var table = Table([
            .text(texts.text(.cliProductOutput)), .number(texts.text(.cliProductAmount)),
            .number(texts.text(.cliProductFactor)), .text(texts.text(.cliProductBasis)),
        ])
        for share in record.shares {
            table.append([
                share.name, texts.amount(share.amount, unit: share.unit, .significant(4), style: .short),
                texts.number(share.factor, .significant(4)), basis(share),
            ])
        }
        console.result(
            table: table,
            title: texts.text(
                .cliProductRecordTitle,
                [
                    "process": .text(record.name), "rule": .text(record.rule.id),
                    "method": .message(record.rule.method.title),
                ]
            )
        )
        if let window = record.window, let currency = record.currency {
            let sources = Set(
                record.shares.flatMap(\.values).flatMap(\.prices).compactMap(\.citation?.reference)
            )
            console.result(
                texts.text(
                    .cliProductWindow,
                    [
                        "from": .text(String(window.lowerBound)), "to": .text(String(window.upperBound)),
                        "currency": .text(currency),
                        "sources": .list(sources.isEmpty ? [texts.missing] : sources.sorted()),
                    ]
                )
            )
        }
    }

    private func basis(_ share: AllocationRecord.Share) -> String {
        if let avoided = share.avoided {
            return texts.text(
                .cliProductCredited,
                ["process": .text(avoided.process), "ratio": .number(avoided.ratio)]
            )
        }
        let parts = share.values.map { value in
            let amount = texts.amount(value.perUnit, unit: value.perUnitUnit, .significant(4), style: .short)
            return value.property.map { "\($0): \(amount)" } ?? amount
        }
        return parts.isEmpty ? texts.missing : parts.joined(separator: "; ")
    }
}
