import ArgumentParser
import QadamEvidence
import QadamInventory
import QadamText
import QadamWorkspace

/// `qadam inventory recalculate --trigger factor --reason …`, then `--approve` by another person
struct InventoryRecalculateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "recalculate",
            abstract: words(.cliInventoryRecalculateAbstract),
            discussion: examples(
                "qadam inventory recalculate --year 2024 --trigger factor --reason 'new grid factor' --dry-run",
                "qadam inventory recalculate --list"
            )
        )
    }

    @Option(name: .long, help: help(.cliInventoryRecalculateYear)) var year: Int?
    @Option(name: .long, help: help(.cliInventoryRecalculateTrigger)) var trigger:
        OptionWord<BaseYearPolicy.Trigger>?
    @Option(name: .long, defaultAsFlag: "", help: help(.cliInventoryRecalculateStructureOf))
    var structureOf: String?
    @Option(name: .long, help: help(.cliActivityReason)) var reason: String?
    @Flag(name: .long, help: help(.cliInventoryRecalculateApprove)) var approve = false
    @Flag(name: .long, help: help(.cliInventoryRecalculateList)) var list = false
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var options: ActivityOptions

    func run() throws {
        try InventoryYear.check(year)
        let console = options.console
        if list {
            let all = try withWorkspace(options.workspace) { try $0.recalculations() }
            if options.json {
                return try console.result(json: all, schema: "qadam.inventory.recalculation/1")
            }
            return ChangeView(console).show(all)
        }
        let outcome = try withWorkspace(options.workspace) { workspace in
            if approve {
                guard let year, trigger == nil, reason == nil, structureOf == nil else {
                    throw Failure(.usage, "CLI-0416")
                }
                return try workspace.approveRecalculation(year: year, keep: !dryRun, act: .now)
            }
            guard let trigger, let reason, !reason.isEmpty else { throw Failure(.usage, "CLI-0417") }
            return try workspace.proposeRecalculation(
                year: year,
                trigger: trigger.value,
                reason: reason,
                structure: try structure,
                keep: !dryRun,
                act: .now
            )
        }
        try LifeReport.check(outcome, console)
        guard let value = outcome.value else { return }
        if options.json {
            try console.result(json: [value], schema: "qadam.inventory.recalculation/1")
        } else {
            ChangeView(console).show([value])
            ChangeView(console).show(value.location, by: .scope)
            if value.structure != nil { ChangeView(console).show(value.location, by: .facility) }
        }
        if dryRun { console.say(console.texts.text(.cliLifeWould)) }
    }

    /// Whose structure is taken.
    private var structure: StructureChoice {
        get throws {
            guard let structureOf else { return .kept }
            guard !structureOf.isEmpty, let date = try ActivityOptions.day(structureOf) else {
                return .reportingYear
            }
            return .date(date)
        }
    }
}
