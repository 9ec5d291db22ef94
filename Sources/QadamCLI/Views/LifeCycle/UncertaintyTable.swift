import QadamEvidence
import QadamLifeCycle
import QadamReports
import QadamText
import QadamUncertainty
import QadamWorkspace

/// Statistics of simulations and shares of variance as tables for the terminal.
struct UncertaintyTable {
    private let console: Console
    private var texts: Texts { console.texts }

    init(_ console: Console) { self.console = console }

    private func figure(_ value: Double?) -> String {
        value.map { texts.number($0, .significant(4)) } ?? texts.missing
    }

    func show(_ report: SimulationReport) {
        let word = texts.unit(report.unit)
        var table = Table(
            [
                .text(texts.text(.cliLifecycleColumnProduct)),
                .number(texts.text(.cliLifecycleBase), unit: word),
            ]
                + [TextKey.cliLifecycleMean, .cliLifecycleDeviation].map { .number(texts.text($0)) }
                + ["2.5 %", "50 %", "97.5 %"].map { .number($0) }
                + [.number(texts.text(.cliLifecycleFirstOrder))]
        )
        for product in report.products {
            let quantiles = product.summary?.quantiles ?? []
            func quantile(_ probability: Double) -> Double? {
                quantiles.first { $0.probability == probability }?.value
            }
            table.append([
                product.name, figure(product.base), figure(product.summary?.mean),
                figure(product.summary?.standardDeviation), figure(quantile(0.025)), figure(quantile(0.5)),
                figure(quantile(0.975)), figure(product.firstOrderDeviation),
            ])
        }
        console.result(
            table: table,
            title: texts.text(
                .cliLifecycleSimulated,
                ["count": .integer(report.samples), "seed": .text("\(report.seed)")]
            )
        )
        for product in report.products { showHistogram(product) }
        showComparison(report)
        if !report.skipped.isEmpty {
            let list = report.skipped.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            console.result(texts.text(.cliLifecycleSkipped, ["reasons": .list(list)]))
        }
        for product in report.products { showContributions(product.contributions, product.name) }
        showContributions(report.differenceContributions, texts.text(.cliLifecycleDifference))
    }

    /// The distribution in bars of one line each.
    private func showHistogram(_ product: SimulationReport.Product) {
        guard let histogram = product.summary?.histogram, let top = histogram.counts.max(), top > 0 else {
            return
        }
        let bars = Array(" ▁▂▃▄▅▆▇█")
        let line = histogram.counts.map { bars[Int((Double($0) / Double(top) * 8).rounded(.up))] }
        let low = figure(histogram.minimum)
        let high = figure(histogram.minimum + histogram.width * Double(histogram.counts.count))
        console.result("\(low) \(String(line)) \(high)")
    }

    private func showComparison(_ report: SimulationReport) {
        guard let comparison = report.comparison, report.products.count > 1 else { return }
        let arguments: [String: Argument] = [
            "first": .text(report.products[0].name), "second": .text(report.products[1].name),
            "share": .share(comparison.shareBelow),
            "difference": .amount(comparison.difference.mean, unit: report.unit),
            "deviation": .amount(comparison.difference.standardDeviation, unit: report.unit),
        ]
        console.result(texts.text(.cliLifecycleCompared, arguments))
    }

    private func showContributions(_ rows: [SimulationReport.Contribution], _ title: String) {
        guard !rows.isEmpty else { return }
        var table = Table(
            [.text(texts.text(.cliLifecycleColumnProcess))]
                + [TextKey.cliLifecycleBase, .cliLifecycleMean, .cliLifecycleDeviation].map {
                    .number(texts.text($0))
                }
        )
        for row in rows.prefix(20) {
            table.append([row.process, figure(row.base), figure(row.mean), figure(row.standardDeviation)])
        }
        console.result(table: table, title: title)
    }

    func show(_ report: SensitivityReport) {
        let hasSobol = report.rows.contains { $0.sobol != nil }
        let hasDelta = report.rows.contains { $0.borgonovo != nil }
        var table = Table(
            [
                .text(texts.text(.cliLifecycleColumnProcess)), .text(texts.text(.cliLifecycleColumnFlow)),
                .number(texts.text(.cliLifecycleElasticity)), .number(texts.text(.cliLifecycleVarianceShare)),
            ] + (hasSobol ? [.number("S"), .number("S_T")] : [])
                + (hasDelta ? [.number("δ"), .number("±"), .number("δ₀")] : [])
        )
        for row in report.rows {
            let sobol = hasSobol ? [row.sobol?.first, row.sobol?.total].map(figure) : []
            let delta =
                hasDelta
                ? [row.borgonovo?.delta, row.borgonovo?.error, row.borgonovo?.noise].map(figure) : []
            let share = texts.number(row.share * 100, .decimals(1)) + " %"
            let input =
                row.parameter.map { texts.text(.cliLifecycleParameterInput, ["name": .text($0)]) } ?? row.flow
            table.append([row.process, input, figure(row.elasticity), share] + sobol + delta)
        }
        console.result(table: table, title: report.product)
        let arguments: [String: Argument] = [
            "score": .amount(report.score, unit: report.unit),
            "deviation": .amount(report.standardDeviation, unit: report.unit),
        ]
        console.result(texts.text(.cliLifecycleFirstOrderLine, arguments))
    }
}
