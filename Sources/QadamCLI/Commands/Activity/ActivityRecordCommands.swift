import ArgumentParser
import QadamEvidence
import QadamInventory
import QadamStore
import QadamText
import QadamUnits
import QadamWorkspace

/// `qadam activity list`
struct ActivityListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: words(.cliActivityListAbstract),
            discussion: examples(
                "qadam activity list --source electricity.main --period 2024-01",
                "qadam activity list --record electricity.main.01 --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliActivitySourceFilter)) var source: String?
    @Option(name: .long, help: help(.cliActivityPeriod)) var period: String?
    @Option(name: .long, help: help(.cliActivityProvenanceFilter)) var provenance: ProvenanceName?
    @Flag(name: .long, help: help(.cliActivityWithoutEvidence)) var withoutEvidence = false
    @Option(name: .long, help: help(.cliActivityHistory)) var record: String?
    @OptionGroup var options: ActivityOptions

    func run() throws {
        let console = options.console
        if let record {
            let versions = try withWorkspace(options.workspace) { try $0.history(ofRecord: record) }
            guard !versions.isEmpty else {
                throw Failure(.noInput, "ACT-0050", ["record": .text(record)])
            }
            if options.json {
                return try console.result(json: versions, schema: "qadam.activity.history/1")
            }
            return ActivityView(console).show(versions)
        }
        var filter = RecordFilter()
        filter.source = source
        filter.period = try ActivityOptions.period(period)
        filter.provenance = provenance?.rawValue
        filter.withoutEvidence = withoutEvidence
        let records = try withWorkspace(options.workspace) { try $0.records(filter) }
        if options.json { return try console.result(json: records, schema: "qadam.activity.list/1") }
        ActivityView(console).show(records)
    }
}

/// How a quantity was obtained, as an option.
enum ProvenanceName: String, ExpressibleByArgument, CaseIterable {
    case metered, invoiced, weighed, calculated, survey, estimated
}

/// The fields of a record, as options.
struct RecordOptions: ParsableArguments {
    @Option(name: .long, help: help(.cliActivityFirstDay)) var firstDay: String?
    @Option(name: .long, help: help(.cliActivityLastDay)) var lastDay: String?
    @Option(name: .long, help: help(.cliActivityQuantity)) var quantity: String?
    @Option(name: .long, help: help(.cliActivityUnit)) var unit: String?
    @Option(name: .long, help: help(.cliActivityProvenance)) var provenance: ProvenanceName?
    @Option(name: .long, help: help(.cliActivityQuality)) var quality: String?
    @Option(name: .long, help: help(.cliActivityHalfWidth)) var halfWidthPercent: String?
    @Option(name: .long, help: help(.cliActivityEvidence)) var evidence: String?
    @Option(name: .long, help: help(.cliActivityEvidenceFile), completion: .file()) var evidenceFile: String?

    /// A file as evidence with its hash.
    static func evidence(_ path: String, _ workspace: Workspace) throws -> EvidenceFile {
        guard let file = workspace.evidence(ofFile: path) else {
            throw Failure(.noInput, "CLI-0553", ["file": .text(path)])
        }
        guard !file.path.contains(";") else { throw Failure(.usage, "CLI-0554", ["file": .text(path)]) }
        return file
    }

    func draft(_ workspace: Workspace) throws -> RecordDraft {
        var draft = try draft()
        guard let evidenceFile else { return draft }
        let file = try Self.evidence(evidenceFile, workspace).evidence
        draft.evidence = evidence.map { "\($0); \(file)" } ?? file
        return draft
    }

    private func draft() throws -> RecordDraft {
        var draft = RecordDraft()
        draft.firstDay = try ActivityOptions.day(firstDay)
        draft.lastDay = try ActivityOptions.day(lastDay)
        draft.quantity = quantity
        draft.unit = unit
        draft.provenance = provenance?.rawValue
        draft.quality = quality
        draft.halfWidthPercent = halfWidthPercent
        draft.evidence = evidence
        return draft
    }
}

/// `qadam activity add electricity.main …`
struct ActivityAddCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add",
            abstract: words(.cliActivityAddAbstract),
            discussion: examples(
                "qadam activity add refrigerant.main --first-day 2024-09-03 --quantity 1.5 --unit kg --provenance weighed --dry-run",
                "qadam activity add waste.garden --first-day 2025-01-01 --last-day 2025-12-31 --quantity 11 --unit t{wet} --provenance weighed"
            )
        )
    }

    @Operand(help: help(.cliActivityAddSource)) var source: String
    @OptionGroup var fields: RecordOptions
    @Option(name: .long, help: help(.cliActivityId)) var id: String?
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var options: ActivityOptions

    func run() throws {
        let outcome = try withWorkspace(options.workspace) { workspace in
            var draft = try fields.draft(workspace)
            draft.source = source
            draft.record = id
            return try workspace.addRecord(draft, keep: !dryRun, act: .now)
        }
        try RecordReport.show(outcome, dryRun: dryRun, options, schema: "qadam.activity.add/1")
    }
}

/// `qadam activity correct electricity.main.01 --quantity 150160 --reason …`
struct ActivityCorrectCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct",
            abstract: words(.cliActivityCorrectAbstract),
            discussion: examples(
                "qadam activity correct electricity.main.01 --quantity 150195 --reason 'digits were swapped' --dry-run",
                "qadam activity correct electricity.main.02 --evidence 'invoice 17' --reason 'the invoice was found'"
            )
        )
    }

    @Operand(help: help(.cliActivityCorrectRecord)) var record: String
    @Option(name: .long, help: help(.cliActivityReason)) var reason: String
    @OptionGroup var fields: RecordOptions
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var options: ActivityOptions

    func run() throws {
        let outcome = try withWorkspace(options.workspace) { workspace in
            let draft = try fields.draft(workspace)
            return try workspace.correctRecord(record, draft, reason: reason, keep: !dryRun, act: .now)
        }
        try RecordReport.show(outcome, dryRun: dryRun, options, schema: "qadam.activity.correct/1")
    }
}

/// How adding and correcting end.
enum RecordReport {
    struct Content: Encodable {
        let before: RecordView?
        let after: RecordView?
        let diagnostics: [Diagnostic]
        let dryRun: Bool
    }

    static func show(
        _ outcome: RecordOutcome,
        dryRun: Bool,
        _ options: ActivityOptions,
        schema: String
    ) throws {
        let console = options.console
        if options.json {
            let content = Content(
                before: outcome.before,
                after: outcome.after,
                diagnostics: outcome.diagnostics,
                dryRun: dryRun
            )
            try console.result(json: content, schema: schema)
        } else {
            console.report(outcome.diagnostics)
        }
        if outcome.diagnostics.contains(where: { $0.severity == .error }) {
            throw ActivityOptions.failure(outcome.diagnostics)
        }
        guard !options.json else { return }
        ActivityView(console).show([outcome.before, outcome.after].compactMap(\.self))
        let key: TextKey = dryRun ? .cliActivityRecordWould : .cliActivityRecordDone
        console.say(console.texts.text(key))
    }
}

/// `qadam activity undo`
struct ActivityUndoCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "undo",
            abstract: words(.cliActivityUndoAbstract),
            discussion: examples("qadam activity undo --dry-run", "qadam activity undo")
        )
    }

    @Option(name: .long, help: help(.cliActivityUndoNumber)) var act: Int64?
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var options: ActivityOptions

    struct Content: Encodable {
        let act: BookAct?
        let undone: UndoSummary?
        let diagnostics: [Diagnostic]
        let dryRun: Bool
    }

    func run() throws {
        let console = options.console
        let outcome = try withWorkspace(options.workspace) {
            try $0.undoActivities(number: act, keep: !dryRun, act: .now)
        }
        if options.json {
            let content = Content(
                act: outcome.act,
                undone: outcome.summary,
                diagnostics: outcome.diagnostics,
                dryRun: dryRun
            )
            try console.result(json: content, schema: "qadam.activity.undo/1")
        } else {
            console.report(outcome.diagnostics)
        }
        guard let summary = outcome.summary, let done = outcome.act else {
            throw ActivityOptions.failure(outcome.diagnostics)
        }
        guard !options.json else { return }
        let key: TextKey = dryRun ? .cliActivityUndoWould : .cliActivityUndoDone
        console.say(
            console.texts.text(
                key,
                [
                    "act": .text("\(done.number) (\(done.kind), \(done.subject))"),
                    "restored": .integer(summary.restored), "ended": .integer(summary.ended),
                ]
            )
        )
    }
}

/// `qadam activity calendar`
struct ActivityCalendarCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "calendar",
            abstract: words(.cliActivityCalendarAbstract),
            discussion: examples(
                "qadam activity calendar --year 2024",
                "qadam activity calendar --source electricity.main --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliActivityCalendarYear)) var year: Int?
    @Option(name: .long, help: help(.cliActivitySourceFilter)) var source: String?
    @OptionGroup var failOn: FailOnOption
    @OptionGroup var options: ActivityOptions

    func run() throws {
        let console = options.console
        let answer = try withWorkspace(options.workspace) {
            try $0.activityCalendar(year: year, source: source)
        }
        console.report(answer.diagnostics)
        guard let calendars = answer.value else { throw ActivityOptions.failure(answer.diagnostics) }
        if options.json {
            try console.result(json: calendars, schema: "qadam.activity.calendar/1")
        } else {
            ActivityView(console).show(calendars)
        }
        try failOn.failOn.check(answer.diagnostics)
    }
}

/// `qadam activity fill electricity.main --rule neighbours`
struct ActivityFillCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "fill",
            abstract: words(.cliActivityFillAbstract),
            discussion: examples(
                "qadam activity fill electricity.main --rule neighbours --dry-run",
                "qadam activity fill electricity.clinic --rule same-days-last-year --year 2025 --json"
            )
        )
    }

    @Operand(help: help(.cliActivityFillSource)) var source: String
    @Option(name: .long, help: help(.cliActivityFillRule)) var rule: OptionWord<GapFilling.Rule>
    @Option(name: .long, help: help(.cliActivityCalendarYear)) var year: Int?
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var options: ActivityOptions

    func run() throws {
        let console = options.console
        let answer = try withWorkspace(options.workspace) {
            try $0.fillGaps(source: source, rule: rule.value, year: year, keep: !dryRun, act: .now)
        }
        console.report(answer.diagnostics)
        guard let fills = answer.value else { throw ActivityOptions.failure(answer.diagnostics) }
        if options.json { return try console.result(json: fills, schema: "qadam.activity.fill/1") }
        ActivityView(console).show(fills)
        let made = fills.count { $0.quantity != nil }
        let key: TextKey = dryRun ? .cliActivityFillWould : .cliActivityFillDone
        console.say(console.texts.text(key, ["count": .integer(made)]))
    }
}
