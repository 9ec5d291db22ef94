import ArgumentParser
import QadamEvidence
import QadamInventory
import QadamReports
import QadamText
import QadamWorkspace

/// `qadam inventory target --target campus-2035`
struct InventoryTargetCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "target",
            abstract: words(.cliInventoryTargetAbstract),
            discussion: examples(
                "qadam inventory target",
                "qadam inventory target --target net-zero-2050 --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliInventoryTargetYear)) var year: Int?
    @Option(name: .long, help: help(.cliInventoryTargetTarget)) var target: String?
    @OptionGroup var options: ActivityOptions

    func run() throws {
        try InventoryYear.check(year)
        let console = options.console
        let outcome = try withWorkspace(options.workspace) {
            try $0.inventoryTargets(until: year, target: target)
        }
        try LifeReport.check(outcome, console)
        guard let report = outcome.value else { return }
        if options.json { return try console.result(json: report, schema: "qadam.inventory.target/1") }
        let view = TargetView(console, gwp: report.gwp)
        view.show(report.targets)
        guard target != nil else { return }
        for one in report.targets { view.years(one) }
        view.show(report.checks)
    }
}

/// Targets on the screen.
private struct TargetView {
    private let console: Console
    private let texts: Texts
    private let unit: String

    init(_ console: Console, gwp: String) {
        self.console = console
        texts = console.texts
        unit = console.texts.unit("t{CO2e:\(gwp)}")
    }

    private func tonnes(_ kilograms: Double?) -> String {
        kilograms.map { texts.number($0 / 1000, .decimals(1)) } ?? texts.missing
    }

    private func percent(_ part: Double?) -> String {
        part.map { texts.number($0 * 100, .decimals(2)) } ?? texts.missing
    }

    /// All targets by their last stored year.
    func show(_ targets: [TargetProgress]) {
        var table = Table([
            .text(texts.text(.cliInventoryTargetTargetColumn)), .text(texts.text(.cliInventoryTargetKind)),
            .number(texts.text(.cliInventoryTargetUntil)),
            .number(texts.text(.cliInventoryTargetBase), unit: unit),
            .number(texts.text(.cliInventoryTargetLast)),
            .number(texts.text(.cliInventoryTargetEmissions), unit: unit),
            .number(texts.text(.cliInventoryTargetAllowed), unit: unit),
            .number(texts.text(.cliInventoryTargetDistance), unit: unit),
            .number(texts.text(.cliInventoryTargetRequired), unit: unit),
            .text(texts.text(.cliInventoryTargetStatus)),
        ])
        for one in targets {
            let last = one.years.last { $0.emissions != nil }
            table.append([
                one.target.id, texts.render(one.kind.name), "\(one.target.targetYear)",
                tonnes(one.baseEmissions), last.map { "\($0.year)" } ?? texts.missing,
                tonnes(last?.sum ?? last?.emissions), tonnes(last?.allowedSum ?? last?.allowed),
                tonnes(last?.distance), tonnes(one.required?.kilogramsPerYear),
                texts.render(one.status.name),
            ])
        }
        console.result(table: table, title: texts.text(.cliInventoryTargetTitle))
    }

    /// The years of one target.
    func years(_ one: TargetProgress) {
        var table = Table([
            .number(texts.text(.cliEnergyOperateYearColumn)),
            .number(texts.text(.cliInventoryTargetAllowed), unit: unit),
            .number(texts.text(.cliInventoryTargetEmissions), unit: unit),
            .number(texts.text(.cliInventoryTargetDistance), unit: unit),
            .number(texts.text(.cliInventoryTargetNeutralised), unit: unit),
            .text(texts.text(.cliInventoryTargetStatus)),
        ])
        for year in one.years {
            table.append([
                "\(year.year)", tonnes(year.allowedSum ?? year.allowed), tonnes(year.sum ?? year.emissions),
                tonnes(year.distance), tonnes(year.neutralised),
                year.emissions == nil ? texts.missing : texts.render(year.status.name),
            ])
        }
        console.result(table: table, title: texts.name(one.target.name))
    }

    /// Checks after criteria.
    func show(_ checks: [TargetCheck]) {
        guard !checks.isEmpty else { return }
        var table = Table([
            .text(texts.text(.cliInventoryTargetCriterion)), .number(texts.text(.cliInventoryTargetFound)),
            .number(texts.text(.cliInventoryTargetLimit)), .text(texts.text(.cliInventoryTargetOutcome)),
            .text(texts.text(.cliInventoryTargetSource)),
        ])
        for check in checks {
            // Years are no quantities: they carry no grouping of digits.
            func figure(_ value: Double) -> String {
                check.unit == "%" ? percent(value / 100) + " %" : "\(Int(value))"
            }
            let outcome = texts.render(check.outcome.name)
            let reason = check.reason.map { ": " + texts.render($0) } ?? ""
            table.append([
                texts.render(check.name), check.value.map(figure) ?? texts.missing, figure(check.limit),
                outcome + reason, check.source.description,
            ])
        }
        console.result(table: table, title: texts.text(.cliInventoryTargetChecks))
    }
}
