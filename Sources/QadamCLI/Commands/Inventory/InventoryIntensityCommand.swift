import ArgumentParser
import QadamEvidence
import QadamInventory
import QadamReports
import QadamText
import QadamWorkspace

/// `qadam inventory intensity --year 2024`
struct InventoryIntensityCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "intensity",
            abstract: words(.cliInventoryIntensityAbstract),
            discussion: examples(
                "qadam inventory intensity",
                "qadam inventory intensity --year 2024 --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliInventoryIntensityYear)) var year: Int?
    @OptionGroup var options: ActivityOptions

    func run() throws {
        try InventoryYear.check(year)
        let console = options.console
        let outcome = try withWorkspace(options.workspace) { try $0.inventoryIntensity(year: year) }
        try LifeReport.check(outcome, console)
        guard let report = outcome.value else { return }
        if options.json { return try console.result(json: report, schema: "qadam.inventory.intensity/1") }
        show(report, console)
    }

    private func show(_ report: IntensityReport, _ console: Console) {
        let texts = console.texts
        let mass = "t{CO2e:\(report.gwp)}"
        for denominator in report.denominators {
            let own = report.rows.filter { $0.denominator == denominator.id }
            let unit = texts.unit(denominator.unit)
            var table = Table([
                .number(texts.text(.cliEnergyOperateYearColumn)),
                .text(texts.text(.cliInventoryIntensitySum)),
                .number(texts.text(.cliInventoryIntensityEmissions), unit: texts.unit(mass)),
                .number(texts.name(denominator.name), unit: unit),
                .number(
                    texts.text(.cliInventoryIntensityRatio),
                    unit: texts.unit("kg{CO2e:\(report.gwp)}") + "/" + unit
                ),
            ])
            for row in own {
                func figure(_ value: Double?, _ precision: Precision) -> String {
                    value.map { texts.number($0, precision) } ?? texts.missing
                }
                table.append([
                    "\(row.year)", texts.render(row.measure.name),
                    figure(row.emissions.map { $0 / 1000 }, .decimals(1)),
                    figure(row.amount, .significant(7)), figure(row.intensity, .significant(5)),
                ])
            }
            let name: [String: QadamEvidence.Argument] = [
                "denominator": .name(denominator.name), "kind": .message(denominator.kind.name),
            ]
            console.result(table: table, title: texts.text(.cliInventoryIntensityTitle, name))
        }
    }
}
