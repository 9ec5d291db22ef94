import QadamEvidence
import QadamLifeCycle
import QadamReports
import QadamText

/// Footprints as tables for the terminal.
struct ProductView {
    private let console: Console
    private var texts: Texts { console.texts }

    init(_ console: Console) { self.console = console }

    /// One row a product: by assessment, by the stage formula, largest relative difference.
    func showTotals(_ footprints: [Footprint]) {
        guard let first = footprints.first else { return }
        var table = Table([
            .text(texts.text(.cliProductProduct)),
            .number(texts.text(.cliProductByAssessment), unit: texts.unit(unit(first))),
            .number(texts.text(.cliProductByFormula), unit: texts.unit(unit(first))),
            .number(texts.text(.cliProductReconciliation)),
        ])
        for footprint in footprints {
            table.append([
                texts.format(.name(footprint.name)),
                texts.number(footprint.total / footprint.amount, .significant(5)),
                texts.number(footprint.totalByStages / footprint.amount, .significant(5)),
                texts.number(footprint.reconciliation, .significant(1)),
            ])
        }
        console.result(table: table, title: texts.text(.cliProductTitle))
    }

    private func unit(_ footprint: Footprint) -> String { "\(footprint.unit)/\(footprint.amountUnit)" }

    /// The stages of one footprint with what the reader must know about them.
    func show(_ footprint: Footprint) {
        showStages(footprint)
        showRoutes(footprint)
        AllocationView(console).showRecords(footprint)
        if footprint.stages.contains(where: \.hoursAreAssumed) {
            console.result(texts.text(.cliProductAssumedHours))
        }
        if !footprint.absent.isEmpty {
            let names = footprint.absent.map { texts.text($0.title.key) }
            console.result(texts.text(.cliProductAbsent, ["stages": .list(names)]))
        }
        if !footprint.cutOffs.isEmpty {
            console.result(texts.text(.cliProductCutOffs, ["count": .integer(footprint.cutOffs.count)]))
        }
    }

    /// The stages of one footprint by the formula of the source.
    func showStages(_ footprint: Footprint) {
        let format = ColumnFormat(footprint.stages.map { $0.kilogramsCO2e / footprint.amount }, texts)
        let word = texts.unit(unit(footprint), .short)
        let hasAggregates = footprint.stages.contains { $0.aggregatedCO2e != 0 }
        var table = Table(
            [
                .text(texts.text(.cliProductStage)), .number("T", unit: texts.unit("h")),
                .number("T·F", unit: word),
            ]
                + (hasAggregates ? [.number(texts.text(.cliProductAggregated), unit: word)] : [])
                + [.number("T·FF", unit: word), .number(texts.text(.cliProductSum), unit: word)]
        )
        for stage in footprint.stages {
            func cell(_ kilograms: Double) -> String { format.cell(kilograms / footprint.amount) }
            let hours =
                (stage.hours.map { texts.number($0) } ?? texts.missing) + (stage.hoursAreAssumed ? "*" : "")
            // What an aggregated table hides is neither process alone nor without energy.
            let isWhole = stage.aggregatedCO2e == 0
            let hidesEnergy = !isWhole && stage.energyCO2e == 0
            table.append(
                [texts.text(stage.stage.title.key), hours, cell(stage.processCO2e - stage.aggregatedCO2e)]
                    + (hasAggregates ? [cell(stage.aggregatedCO2e)] : [])
                    + [hidesEnergy ? texts.missing : cell(stage.energyCO2e), cell(stage.kilogramsCO2e)]
            )
        }
        console.result(table: table, title: texts.format(.name(footprint.name)))
    }

    /// The stage of disposal by route, where the study has one.
    private func showRoutes(_ footprint: Footprint) {
        let routes = footprint.routes(of: .disposal)
        if routes.isEmpty { return }
        let format = ColumnFormat(routes.map { $0.kilogramsCO2e / footprint.amount }, texts)
        var table = Table([
            .text(texts.text(.cliProductRoute)),
            .number(texts.text(.cliProductSum), unit: texts.unit(unit(footprint), .short)),
        ])
        for route in routes {
            table.append([route.route, format.cell(route.kilogramsCO2e / footprint.amount)])
        }
        console.result(table: table, title: texts.text(.cliProductRoutesTitle))
    }

    func show(_ comparisons: [ProductComparison]) {
        var table = Table([
            .text(texts.text(.cliProductLinear)), .text(texts.text(.cliProductCircular)),
            .number("CF", unit: nil), .number("CF", unit: nil), .number(texts.text(.cliProductRatio)),
            .number(texts.text(.cliProductIndex)),
        ])
        for comparison in comparisons {
            let (linear, circular) = (comparison.linear, comparison.circular)
            table.append([
                texts.format(.name(linear.name)), texts.format(.name(circular.name)),
                texts.amount(
                    linear.total / linear.amount,
                    unit: unit(linear),
                    .significant(4),
                    style: .short
                ),
                texts.amount(
                    circular.total / circular.amount,
                    unit: unit(circular),
                    .significant(4),
                    style: .short
                ),
                texts.number(comparison.ratio, .decimals(3)), texts.number(comparison.index, .decimals(3)),
            ])
        }
        console.result(table: table, title: texts.text(.cliProductCompareTitle))
        console.result(texts.text(.cliProductIndexMeaning))
    }
}
