import ArgumentParser
import QadamEvidence
import QadamReports
import QadamText
import QadamWorkspace

/// `qadam inventory lock`
struct InventoryLockCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lock",
            abstract: words(.cliLockAbstract),
            discussion: examples(
                "qadam inventory lock --reason 'closed for verification'",
                "qadam inventory lock --list"
            )
        )
    }

    @Option(name: .long, help: help(.cliInventoryYear)) var year: Int?
    @Option(name: .long, help: help(.cliOptionGwpOfOrganisation)) var gwp: GWPName?
    @Option(name: .long, help: help(.cliActivityReason)) var reason: String?
    @Flag(name: .long, help: help(.cliLockList)) var list = false
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var options: ActivityOptions

    func run() throws {
        try InventoryYear.check(year)
        let console = options.console
        if list {
            let states = try withWorkspace(options.workspace) { try $0.lockStates() }
            if options.json {
                try console.result(json: states, schema: "qadam.inventory.lock/1")
            } else {
                LifeView(console).show(states)
            }
            return try LifeReport.checkBook(options.workspace)
        }
        guard let reason, !reason.isEmpty else { throw Failure(.usage, "CLI-0208") }
        let outcome = try withWorkspace(options.workspace) {
            try $0.lockInventory(year: year, gwp: gwp?.set, reason: reason, keep: !dryRun, act: .now)
        }
        try LifeReport.check(outcome, console)
        guard let state = outcome.value else { return console.say(console.texts.text(.cliLifeWould)) }
        if options.json { return try console.result(json: [state], schema: "qadam.inventory.lock/1") }
        LifeView(console).show([state])
    }
}

/// `qadam inventory unlock 2024 --reason …`, then `--approve` by another person
struct InventoryUnlockCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "unlock",
            abstract: words(.cliUnlockAbstract),
            discussion: examples(
                "qadam inventory unlock 2024 --reason 'a bill was found' --dry-run",
                "qadam inventory unlock 2024 --reason 'a bill was found'"
            )
        )
    }

    @Operand(help: help(.cliUnlockYear)) var year: Int
    @Option(name: .long, help: help(.cliActivityReason)) var reason: String?
    @Flag(name: .long, help: help(.cliUnlockApprove)) var approve = false
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var options: ActivityOptions

    func run() throws {
        try InventoryYear.check(year)
        let console = options.console
        guard approve != (reason?.isEmpty == false) else { throw Failure(.usage, "CLI-0209") }
        let outcome = try withWorkspace(options.workspace) { workspace in
            if let reason, !approve {
                return try workspace.requestUnlock(year: year, reason: reason, keep: !dryRun, act: .now)
            }
            return try workspace.approveUnlock(year: year, keep: !dryRun, act: .now)
        }
        try LifeReport.check(outcome, console)
        if options.json {
            return try console.result(json: outcome.value, schema: "qadam.inventory.unlock/1")
        }
        let key: TextKey = dryRun ? .cliLifeWould : approve ? .cliUnlockDone : .cliUnlockAsked
        console.say(console.texts.text(key, ["year": .text(String(year))]))
    }
}

/// How acts in the life of an inventory end.
enum LifeReport {
    /// Ends a command that shows the book, or takes it along, where its chain is broken: after the answer.
    static func checkBook(_ option: WorkspaceOption) throws {
        let findings = try withWorkspace(option) { try $0.bookFindings() }
        if !findings.isEmpty { throw Failure(.badData, findings) }
    }

    static func check<Value>(_ outcome: LifeOutcome<Value>, _ console: Console) throws {
        console.report(outcome.diagnostics)
        let codes = outcome.diagnostics.filter { $0.severity == .error }.map(\.code)
        guard !codes.isEmpty else { return }
        let absent: Set<String> = [
            "INV-0510", "INV-0513", "INV-0520", "INV-0524", "WSP-0109", "WSP-0320", "WSP-0322",
            "WSP-0324", "WSP-0328", "WSP-0335", "WSP-0500", "WSP-0501", "WSP-0502", "WSP-0503",
        ]
        throw Failure(absent.isDisjoint(with: codes) ? .badData : .noInput)
    }
}
