import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUncertainty
import QadamUnits

extension DisclosureBuilder {
    /// Contracts, what they cover and what was claimed of them.
    var instruments: DisclosureSection {
        let contracts = input.inventory.instruments
        let table = DisclosureTable(
            "instruments",
            columns: [
                .text("contract"), .text("kind"), .number("volume"), .number("claimed", unit: "MWh"),
                .text("year"), .text("contractMarket"), .number("factorValue"), .text("retirement"),
            ],
            rows: contracts.map {
                DisclosureTable.Row([
                    .text(.name($0.name)), .text(.message($0.kind.name)),
                    .number($0.volume(in: result.year).value, unit: $0.volume.unit.symbol),
                    .number(
                        result.claimedMWh[$0.id],
                        unit: "MWh",
                        otherwise: Message("disclosure.enter.claim")
                    ),
                    .text(.text(String($0.vintage))),
                    $0.market.map { .text(.text($0)) } ?? .missing(Message("disclosure.enter.market")),
                    .number($0.emissionFactor.value, unit: $0.emissionFactor.unit.symbol),
                    .text(.text($0.retirement)),
                ])
            }
        )
        let own = input.inventory.residualValue.map {
            Message(
                "disclosure.note.residual-value",
                [
                    "value": .amount($0.amount.value, unit: $0.amount.unit.symbol),
                    "source": .text($0.source),
                ]
            )
        }
        let residual =
            own
            ?? input.inventory.residualMix.map {
                Message("disclosure.note.residual", ["factor": .text($0)])
            }
        return DisclosureSection(
            "instruments",
            notes: [residual ?? Message("disclosure.note.noResidual")]
                + (contracts.isEmpty ? [Message("disclosure.note.noInstruments")] : []),
            tables: contracts.isEmpty ? [] : [table]
        )
    }

    /// The base year; not available until it is set.
    var baseYear: DisclosureSection {
        let row = DisclosureTable.Row([
            .message("disclosure.fact.baseYear"), figures.cell("baseline-year"),
            figures.cell("base-year-emissions"),
        ])
        let columns: [DisclosureTable.Column] = [.text("item"), .text("year"), .number("co2e", unit: co2e)]
        return DisclosureSection(
            "baseYear",
            tables: [DisclosureTable("baseYear", columns: columns, rows: [row])]
        )
    }

    /// Intervals of all outputs by both approaches, and the inputs they come from.
    var uncertainty: DisclosureSection {
        let none = Message("disclosure.enter.interval")
        let second = result.uncertainty.approach2
        let rows = result.uncertainty.approach1.sorted { $0.key < $1.key }.map { output, first in
            let simulated = second?.outcomes.first { $0.output == output }
            guard isKnown(output) else {
                let missing = [DisclosureCell](repeating: .missing(Self.noRecords), count: 5)
                return DisclosureTable.Row([.text(Self.word(output))] + missing)
            }
            return DisclosureTable.Row([
                .text(Self.word(output)), .number(first.total / 1000, unit: co2e),
                .number((first.total - first.halfWidth) / 1000, unit: co2e),
                .number((first.total + first.halfWidth) / 1000, unit: co2e),
                .number(simulated.map { $0.lower / 1000 }, unit: co2e, otherwise: none),
                .number(simulated.map { $0.upper / 1000 }, unit: co2e, otherwise: none),
            ])
        }
        let table = DisclosureTable(
            "intervals",
            columns: [
                .text("output"), .number("co2e", unit: co2e), .number("low1", unit: co2e),
                .number("high1", unit: co2e), .number("low2", unit: co2e), .number("high2", unit: co2e),
            ],
            rows: rows
        )
        var notes = [Message("disclosure.note.uncertainty")]
        if let second {
            notes.append(
                Message(
                    "disclosure.note.trials",
                    ["count": .integer(second.trials), "seed": .text(String(second.seed))]
                )
            )
        }
        if let coverage = result.uncertainty.coverage {
            notes.append(Message("disclosure.note.coverage", ["share": .share(coverage)]))
        }
        return DisclosureSection("uncertainty", notes: notes, tables: [table, contributions])
    }

    /// An output of the propagation in words: a sum of all scopes, a scope or a category.
    static func word(_ output: String) -> Argument {
        let parts = output.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return .text(output) }
        switch parts[0] {
        case "total": return .message(Message("report.totalBy.\(parts[1])"))
        case "scope": return .message(Message("report.scopeName.\(parts[1])"))
        default: return EmissionCategory(rawValue: parts[1]).map { .message($0.name) } ?? .text(output)
        }
    }

    /// Whether anything is known of an output: of `category.…` and `scope.…` by their lines.
    private func isKnown(_ output: String) -> Bool {
        let parts = output.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return true }
        if parts[0] == "category" { return EmissionCategory(rawValue: parts[1]).map(known.has) ?? true }
        guard parts[0] == "scope", let scope = parts[1].first?.wholeNumberValue else { return true }
        return known.has(scope: scope)
    }

    private var contributions: DisclosureTable {
        let shares = result.uncertainty.approach1["total.location"]?.shares ?? []
        return DisclosureTable(
            "contributions",
            columns: [
                .text("input"), .number("halfWidth", unit: co2e), .number("share", unit: "%"),
            ],
            rows: shares.prefix(15).map {
                DisclosureTable.Row([
                    .text(.text($0.input)), .number($0.halfWidth / 1000, unit: co2e),
                    .number($0.share * 100, unit: "%"),
                ])
            }
        )
    }

    /// The five parts of the data-quality score, weighted by emissions.
    var quality: DisclosureSection {
        let missing = Message("disclosure.enter.quality")
        let parts = result.quality.parts
        var rows = QualityPart.allCases.enumerated().map { index, part in
            DisclosureTable.Row([
                .text(.message(part.name)),
                .number(
                    parts.flatMap { $0.indices.contains(index) ? $0[index] : nil },
                    unit: "1",
                    otherwise: missing
                ),
            ])
        }
        rows.append(
            DisclosureTable.Row(
                [
                    .message("disclosure.quality.mean"),
                    .number(result.quality.mean, unit: "1", otherwise: missing),
                ],
                isTotal: true
            )
        )
        rows.append(
            DisclosureTable.Row(
                [
                    .message("disclosure.quality.coverage"),
                    .number(result.quality.coverage.map { $0 * 100 }, unit: "%", otherwise: missing),
                ],
                isTotal: true
            )
        )
        return DisclosureSection(
            "quality",
            notes: [Message("disclosure.note.quality")],
            tables: [
                DisclosureTable("quality", columns: [.text("part"), .number("score")], rows: rows)
            ] + [gapFilled].compactMap(\.self)
        )
    }
}
