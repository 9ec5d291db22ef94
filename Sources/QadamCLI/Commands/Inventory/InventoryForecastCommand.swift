import ArgumentParser
import QadamEvidence
import QadamInventory
import QadamReports
import QadamText
import QadamWorkspace

/// `qadam inventory forecast --until 2050`
struct InventoryForecastCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "forecast",
            abstract: words(.cliInventoryForecastAbstract),
            discussion: examples(
                "qadam inventory forecast --until 2050",
                "qadam inventory forecast --until 2035 --step 1 --dry-run --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliInventoryForecastUntil)) var until: Int
    @Option(name: .long, help: help(.cliInventoryForecastStep)) var step = 5
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var options: ActivityOptions

    func run() throws {
        try InventoryYear.check(until)
        guard (1...100).contains(step) else {
            throw Failure(.usage, "CLI-0440", ["value": .text(String(step))])
        }
        let console = options.console
        let outcome = try withWorkspace(options.workspace) {
            try $0.forecastInventory(until: until, step: step, act: dryRun ? nil : .now)
        }
        try LifeReport.check(outcome, console)
        guard let value = outcome.value else { return }
        if options.json { return try console.result(json: value, schema: "qadam.inventory.forecast/1") }
        show(value, console)
        if let version = value.version {
            console.say(console.texts.text(.cliInventoryStored, ["version": .integer(version)]))
        }
    }

    private func show(_ value: FrozenForecast, _ console: Console) {
        let texts = console.texts
        let unit = texts.unit("t{CO2e:\(value.forecast.gwp)}")
        func figure(_ kilograms: Double) -> String { texts.number(kilograms / 1000, .decimals(1)) }
        func scope(_ number: Int) -> String {
            texts.text(.cliInventoryCompareScope, ["scope": .text("\(number)")])
        }
        var table = Table([
            .number(texts.text(.cliEnergyOperateYearColumn)), .number(scope(1), unit: unit),
            .number(texts.text(.cliInventoryForecastLocation), unit: unit),
            .number(texts.text(.cliInventoryForecastMarket), unit: unit), .number(scope(3), unit: unit),
            .number(texts.text(.cliInventoryCompareTotal), unit: unit),
            .number(texts.text(.cliInventoryForecastChange), unit: "%"),
        ])
        for year in value.forecast.years {
            let change = value.location == 0 ? nil : (year.location / value.location - 1) * 100
            table.append([
                "\(year.year)", figure(year.scopes.scope1), figure(year.scopes.scope2Location),
                figure(year.scopes.scope2Market), figure(year.scopes.scope3), figure(year.location),
                change.map { texts.number($0, .decimals(1)) } ?? texts.missing,
            ])
        }
        let base: QadamEvidence.Argument = .text(String(value.forecast.baseYear))
        console.result(table: table, title: texts.text(.cliInventoryForecastTitle, ["year": base]))
    }
}
