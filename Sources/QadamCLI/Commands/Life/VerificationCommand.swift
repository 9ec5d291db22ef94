import ArgumentParser
import QadamEvidence
import QadamReports
import QadamText
import QadamUnits
import QadamWorkspace

/// `qadam verification …`
struct VerificationCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verification",
            abstract: words(.cliVerificationAbstract),
            discussion: examples("qadam verification finding", "qadam verification statement"),
            subcommands: [
                VerificationSampleCommand.self, VerificationFindingCommand.self,
                VerificationStatementCommand.self,
            ]
        )
    }
}

/// `qadam verification sample --size 25`
struct VerificationSampleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sample",
            abstract: words(.cliVerificationSampleAbstract),
            discussion: examples(
                "qadam verification sample --size 25 --seed 7",
                "qadam verification sample --year 2024 --size 40 --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliVerificationYear)) var year: Int?
    @Option(name: .long, help: help(.cliVerificationSize)) var size: Int
    @Option(name: .long, help: help(.cliVerificationSeed)) var seed: UInt64 = 1
    @Option(name: .long, help: help(.cliVerificationMateriality)) var materialityPercent: Double?
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var options: ActivityOptions

    func run() throws {
        guard (1...100_000).contains(size) else {
            throw Failure(.usage, "CLI-0205", ["value": .text(String(size))])
        }
        if let materialityPercent, !(materialityPercent > 0 && materialityPercent < 100) {
            throw Failure(.usage, "CLI-0205", ["value": .text(String(materialityPercent))])
        }
        let console = options.console
        let outcome = try withWorkspace(options.workspace) {
            try $0.drawSample(
                year: year,
                size: size,
                seed: seed,
                materiality: materialityPercent.map { $0 / 100 },
                keep: !dryRun,
                act: .now
            )
        }
        try LifeReport.check(outcome, console)
        guard let sample = outcome.value else { return }
        if options.json { return try console.result(json: sample, schema: "qadam.verification.sample/1") }
        LifeView(console).show(sample)
    }
}

/// `qadam verification finding "…" --severity minor`
struct VerificationFindingCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "finding",
            abstract: words(.cliVerificationFindingAbstract),
            discussion: examples(
                "qadam verification finding 'January was read twice' --severity minor --about electricity.main.01 --misstatement 1.2",
                "qadam verification finding --list"
            )
        )
    }

    @Operand(help: help(.cliVerificationText)) var text: String?
    @Option(name: .long, help: help(.cliVerificationYear)) var year: Int?
    @Option(name: .long, help: help(.cliVerificationSeverity)) var severity: OptionWord<FindingSeverity>?
    @Option(name: .long, help: help(.cliVerificationAbout)) var about: String?
    @Option(name: .long, help: help(.cliVerificationMisstatement)) var misstatement: Double?
    @Option(name: .long, help: help(.cliVerificationDue)) var due: String?
    @Option(name: .long, help: help(.cliVerificationAnswer)) var answer: Int64?
    @Flag(name: .long, help: help(.cliVerificationList)) var list = false
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var options: ActivityOptions

    func run() throws {
        let console = options.console
        let due = try ActivityOptions.day(due)
        if let misstatement, !misstatement.isFinite {
            throw Failure(.usage, "CLI-0205", ["value": .text(String(misstatement))])
        }
        let outcome = try withWorkspace(options.workspace) { workspace in
            guard let text, !list else { return LifeOutcome(listing: try workspace.findings(year: year)) }
            if let answer {
                return try workspace.answerFinding(answer, answer: text, keep: !dryRun, act: .now)
            }
            guard let severity else { throw Failure(.usage, "CLI-0210") }
            return try workspace.addFinding(
                year: year,
                text: text,
                severity: severity.value,
                about: about,
                misstatement: misstatement.map { $0 * 1000 },
                due: due?.description,
                keep: !dryRun,
                act: .now
            )
        }
        try LifeReport.check(outcome, console)
        guard let findings = outcome.value else { return }
        if options.json {
            try console.result(json: findings, schema: "qadam.verification.finding/1")
        } else {
            LifeView(console).show(findings)
        }
        try LifeReport.checkBook(options.workspace)
    }
}

/// `qadam verification statement --opinion unmodified …`
struct VerificationStatementCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "statement",
            abstract: words(.cliVerificationStatementAbstract),
            discussion: examples(
                "qadam verification statement --list",
                "qadam verification statement --list --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliVerificationYear)) var year: Int?
    @Option(name: .long, help: help(.cliVerificationOpinion)) var opinion: OptionWord<Opinion>?
    @Option(name: .long, help: help(.cliVerificationLevel)) var level: OptionWord<AssuranceLevel>?
    @Option(name: .long, help: help(.cliVerificationCriteria)) var criteria: String?
    @Option(name: .long, help: help(.cliVerificationIndependence)) var independence: String?
    @Option(name: .long, help: help(.cliVerificationMateriality)) var materialityPercent: Double?
    @Flag(name: .long, help: help(.cliVerificationList)) var list = false
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var options: ActivityOptions

    func run() throws {
        let console = options.console
        if list || opinion == nil {
            let statements = try withWorkspace(options.workspace) { try $0.statements() }
            if options.json {
                try console.result(json: statements, schema: "qadam.verification.statement/1")
            } else {
                LifeView(console).show(statements)
            }
            return try LifeReport.checkBook(options.workspace)
        }
        guard let opinion, let level, let criteria, let independence, let materialityPercent,
            materialityPercent > 0, materialityPercent < 100
        else { throw Failure(.usage, "CLI-0211") }
        let outcome = try withWorkspace(options.workspace) {
            try $0.makeStatement(
                year: year,
                criteria: criteria,
                level: level.value,
                opinion: opinion.value,
                independence: independence,
                materiality: materialityPercent / 100,
                keep: !dryRun,
                act: .now
            )
        }
        try LifeReport.check(outcome, console)
        let statements = try withWorkspace(options.workspace) { try $0.statements() }
        if options.json {
            return try console.result(json: statements, schema: "qadam.verification.statement/1")
        }
        if dryRun { console.say(console.texts.text(.cliLifeWould)) }
        LifeView(console).show(statements)
    }
}
