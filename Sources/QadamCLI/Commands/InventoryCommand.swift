import ArgumentParser
import QadamEvidence
import QadamInventory
import QadamReports
import QadamText
import QadamWorkspace

/// `qadam inventory …`
struct InventoryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "inventory",
            abstract: words(.cliInventoryAbstract),
            discussion: examples("qadam inventory calculate", "qadam inventory show --by building"),
            subcommands: [
                InventoryCalculateCommand.self, InventoryShowCommand.self, InventoryExplainCommand.self,
                InventoryCheckCommand.self, InventoryUncertaintyCommand.self,
                InventoryLockCommand.self, InventoryUnlockCommand.self,
                InventoryCompareCommand.self, InventoryRecalculateCommand.self,
                InventoryForecastCommand.self, InventoryIntensityCommand.self, InventoryTargetCommand.self,
            ]
        )
    }
}

/// `qadam inventory calculate`
struct InventoryCalculateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "calculate",
            abstract: words(.cliInventoryCalculateAbstract),
            discussion: examples(
                "qadam inventory calculate",
                "qadam inventory calculate --gwp ar6 --approach equity-share --trials 50000"
            )
        )
    }

    @OptionGroup var workspace: WorkspaceOption
    @Option(name: .long, help: help(.cliOptionGwpOfOrganisation)) var gwp: GWPName?
    @Option(name: .long, help: help(.cliInventoryYear)) var year: Int?
    @Option(name: .long, help: help(.cliInventoryApproach)) var approach: OptionWord<Consolidation>?
    @Option(name: .long, help: help(.cliInventoryTrials)) var trials = 10_000
    @Option(name: .long, help: help(.cliInventorySeed)) var seed: UInt64 = 1
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var failOn: FailOnOption
    @OptionGroup var language: LanguageOption

    private func checkOptions() throws {
        try TrialCount.check(trials)
        try InventoryYear.check(year)
    }

    func run() throws {
        try checkOptions()
        let console = Console(language.texts)
        let outcome = try withWorkspace(workspace) { workspace in
            try workspace.calculateInventory(
                year: year,
                gwp: gwp?.set,
                approach: approach?.value,
                options: UncertaintyOptions(trials: trials == 0 ? nil : trials, seed: seed),
                act: dryRun ? nil : .now
            )
        }
        console.report(outcome.diagnostics)
        guard let result = outcome.inventory?.result else { throw outcome.refusal }
        if json {
            try console.result(json: result, schema: "qadam.inventory/1")
        } else {
            InventoryView(result, console).show()
            if let version = outcome.version {
                console.say(console.texts.text(.cliInventoryStored, ["version": .integer(version)]))
            }
        }
        try failOn.failOn.check(outcome.diagnostics)
    }
}

extension InventoryOutcome {
    /// The failure of a calculation that gave no result; its diagnostics were printed.
    var refusal: Failure {
        Failure(diagnostics.contains { $0.code.hasPrefix("WSP") } ? .noInput : .badData)
    }
}

/// `qadam inventory show --by building`
struct InventoryShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: words(.cliInventoryShowAbstract),
            discussion: examples(
                "qadam inventory show --by building",
                "qadam inventory show --by gas --gwp ar6 --json"
            )
        )
    }

    @OptionGroup var workspace: WorkspaceOption
    @Option(name: .long, help: help(.cliInventoryShowBy)) var by: InventoryGrouping?
    @Option(name: .long, help: help(.cliInventoryYear)) var year: Int?
    @Option(name: .long, help: help(.cliInventoryApproach)) var approach: OptionWord<Consolidation>?
    @Option(name: .long, help: help(.cliOptionGwpOfOrganisation)) var gwp: GWPName?
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        try InventoryYear.check(year)
        let stored = try withWorkspace(workspace) {
            try $0.shownInventory(year: year, gwp: gwp?.set, approach: approach?.value)
        }
        guard let stored else {
            throw Failure(
                .noInput,
                "WSP-0114",
                [
                    "noun": .text("inventory"),
                    "verb": .text(
                        "calculate" + (year.map { " --year \($0)" } ?? "")
                            + (gwp.map { " --gwp \($0.rawValue)" } ?? "")
                            + (approach.map { " --approach \($0.value.rawValue)" } ?? "")
                    ),
                ]
            )
        }
        console.report(stored.diagnostics)
        if json {
            return try console.result(
                json: ShownInventory(result: stored.result),
                schema: "qadam.inventory/1"
            )
        }
        let view = InventoryView(stored.result, console)
        if let by { view.show(by) } else { view.show() }
    }
}

/// A number of trials given on the command line: none, or enough for an interval.
enum TrialCount {
    static func check(_ trials: Int) throws {
        if (1..<100).contains(trials) {
            throw Failure(.usage, "WSP-0597", ["value": .text(String(trials))])
        }
        if trials < 0 || trials > 10_000_000 {
            throw Failure(.usage, "CLI-0106", ["value": .text(String(trials))])
        }
    }
}

/// A year given on the command line.
enum InventoryYear {
    static func check(_ year: Int?) throws {
        if let year, !(1900...2300).contains(year) {
            throw Failure(.usage, "CLI-0140", ["value": .text(String(year))])
        }
    }
}

/// `qadam inventory explain building:main`
struct InventoryExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain",
            abstract: words(.cliInventoryExplainAbstract),
            discussion: examples(
                "qadam inventory explain total --depth 2",
                "qadam inventory explain source:electricity.main --view market"
            )
        )
    }

    @Operand(help: help(.cliInventoryExplainWhat)) var what: String
    @OptionGroup var workspace: WorkspaceOption
    @Option(name: .long, help: help(.cliInventoryView)) var view: ViewName = .location
    @Option(name: .long, help: help(.cliOptionGwpOfOrganisation)) var gwp: GWPName?
    @Option(name: .long, help: help(.cliOptionDepth)) var depth = 100
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    enum ViewName: String, ExpressibleByArgument, CaseIterable {
        case location, market
        var view: Scope2View { self == .location ? .location : .market }
    }

    func run() throws {
        let console = Console(language.texts)
        guard let selector = selector else {
            throw Failure(.usage, "CLI-0107", ["value": .text(what)])
        }
        let outcome = try withWorkspace(workspace) {
            try $0.calculateInventory(gwp: gwp?.set, options: UncertaintyOptions(trials: nil))
        }
        guard let inventory = outcome.inventory, inventory.result != nil else {
            console.report(outcome.diagnostics)
            throw outcome.refusal
        }
        console.report(outcome.lockFindings)
        guard let derivation = inventory.explain(selector) else {
            throw Failure(.failed, "CLI-0108", ["value": .text(what)])
        }
        if json { return try console.result(json: derivation, schema: "qadam.inventory.explain/1") }
        let tree = DerivationTree(
            console.texts,
            methods: InventoryMethods.all.map { $0.method },
            depth: depth
        )
        console.result(String(tree.text(derivation).dropLast()))
    }

    /// `total`, `scope:1`, `category:3.6`, `source:ID`, `building:ID`, `record:ID`
    private var selector: InventorySelector? {
        let parts = what.split(separator: ":", maxSplits: 1).map(String.init)
        let view = view.view
        guard parts.count == 2 else { return what == "total" ? .total(view) : nil }
        switch parts[0] {
        case "scope": return Int(parts[1]).flatMap { (1...3).contains($0) ? .scope($0, view) : nil }
        case "category": return EmissionCategory(rawValue: parts[1]).map { .category($0, view) }
        case "source": return .source(parts[1], view)
        case "building": return .building(parts[1], view)
        case "record": return .record(parts[1])
        default: return nil
        }
    }
}
