import QadamEvidence
import QadamLifeCycle
import QadamReports
import QadamText

/// Approaches to recycling, options and the stage formula as tables for the terminal.
struct RecyclingView {
    private let console: Console
    private var texts: Texts { console.texts }

    init(_ console: Console) { self.console = console }

    /// One row a product, one column an approach.
    func show(_ comparisons: [RecyclingComparison]) {
        guard let first = comparisons.first else { return }
        let unit = texts.unit("kg{CO2e:\(first.gwpSet)}/kg", .short)
        var table = Table([
            .text(texts.text(.cliProductProduct)), .number(texts.text(.cliProductCutOff), unit: unit),
            .number(texts.text(.cliProductEndOfLife), unit: unit), .number("CFF", unit: unit),
            .number("MCI"),
        ])
        for comparison in comparisons {
            func cell(_ value: Double?) -> String {
                value.map { texts.number($0, .significant(4)) } ?? texts.missing
            }
            table.append([
                comparison.product, cell(comparison.cutOff?.total), cell(comparison.endOfLife?.total),
                cell(comparison.formula?.total), cell(comparison.circularity?.indicator),
            ])
        }
        console.result(table: table, title: texts.text(.cliProductRecyclingTitle))
        for comparison in comparisons { showParts(comparison) }
        console.result(texts.text(.cliProductRecyclingMeaning))
    }

    private func showParts(_ comparison: RecyclingComparison) {
        let assumed = comparison.figures.filter { $0.citation == nil }.map(\.parameter.rawValue)
        if !assumed.isEmpty {
            console.result(
                texts.text(
                    .cliProductAssumedFigures,
                    ["product": .text(comparison.product), "symbols": .list(assumed)]
                )
            )
        }
        guard let formula = comparison.formula else { return }
        func number(_ value: Double) -> Argument { .text(texts.number(value, .significant(4))) }
        console.result(
            texts.text(
                .cliProductFormulaParts,
                [
                    "product": .text(comparison.product), "content": number(formula.contentPart),
                    "recycling": number(formula.recyclingPart), "energy": number(formula.energyPart),
                    "disposal": number(formula.disposalPart),
                ]
            )
        )
    }

    /// Before and after, stage by stage.
    func show(_ comparisons: [AbatementComparison]) {
        if comparisons.isEmpty { return console.result(texts.text(.cliProductAbateNothing)) }
        var table = Table([
            .text(texts.text(.cliProductOption)), .text(texts.text(.cliProductProduct)),
            .text(texts.text(.cliProductStage)), .number(texts.text(.cliProductBefore)),
            .number(texts.text(.cliProductAfter)), .number(texts.text(.cliProductChange)),
        ])
        for comparison in comparisons {
            let amount = comparison.before.amount
            let unit = texts.unit("\(comparison.before.unit)/\(comparison.before.amountUnit)", .short)
            func row(_ stage: String, _ before: Double, _ after: Double) -> [String] {
                // What two solutions differ by in the last digits is no change.
                let change = abs(after - before) <= 1e-12 * abs(before) ? 0 : after - before
                return [
                    comparison.options.joined(separator: " + "),
                    texts.format(.name(comparison.before.name)) + ", " + unit, stage,
                    texts.number(before / amount, .significant(4)),
                    texts.number(after / amount, .significant(4)),
                    texts.number(change / amount, .significant(3)),
                ]
            }
            for stage in comparison.stages {
                table.append(row(texts.text(stage.stage.title.key), stage.before, stage.after))
            }
            table.append(row(texts.text(.cliProductSum), comparison.before.total, comparison.after.total))
        }
        console.result(table: table, title: texts.text(.cliProductAbateTitle))
    }

    /// T, F, FF and their product.
    func show(_ formula: StageFormula, title: String? = nil, unit: String = "kg{CO2e}") {
        let rate = texts.unit(unit + "/h")
        var table = Table([
            .text(texts.text(.cliProductStage)), .number("T", unit: texts.unit("h")),
            .number("F", unit: rate), .number("FF", unit: rate),
            .number("T·(F + FF)", unit: texts.unit(unit)),
        ])
        for term in formula.terms {
            table.append([
                texts.text(term.stage.title.key), texts.number(term.hours), texts.number(term.processRate),
                texts.number(term.energyRate), texts.number(term.kilogramsCO2e),
            ])
        }
        table.append([
            texts.text(.cliProductSum), texts.missing, texts.missing, texts.missing,
            texts.number(formula.total),
        ])
        console.result(table: table, title: title ?? texts.text(.cliProductScreenTitle))
    }
}
