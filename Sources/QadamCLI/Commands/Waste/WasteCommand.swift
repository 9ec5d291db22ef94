import ArgumentParser
import QadamEvidence
import QadamText
import QadamWaste
import QadamWorkspace

/// `qadam waste …`
struct WasteCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "waste",
            abstract: words(.cliWasteAbstract),
            discussion: examples("qadam workspace import Examples/waste", "qadam waste balance"),
            subcommands: [
                WasteBalanceCommand.self, WasteLandfillCommand.self, WasteRouteCommand.self,
                WastePlanCommand.self, WasteCircularityCommand.self, WasteExplainCommand.self,
            ]
        )
    }
}

/// What every command of waste takes.
struct WasteOptions: ParsableArguments {
    @OptionGroup var workspace: WorkspaceOption
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    var console: Console { Console(language.texts) }

    /// Asks the workspace and prints what was found; without an answer the command ends.
    func ask<Value: Sendable>(_ question: (Workspace) throws -> WasteAnswer<Value>) throws -> (
        value: Value, diagnostics: [Diagnostic]
    ) {
        let answer = try withWorkspace(workspace, question)
        console.report(answer.diagnostics)
        guard let value = answer.value else { throw Self.failure(answer.diagnostics) }
        return (value, answer.diagnostics)
    }

    private static func failure(_ diagnostics: [Diagnostic]) -> Failure {
        let codes = Set(diagnostics.filter { $0.severity == .error }.map(\.code))
        if codes.contains(where: { $0.hasPrefix("OPT-00") }) { return Failure(.configuration) }
        if !codes.isDisjoint(with: ["WSP-0180", "WSP-0184", "WSP-0185", "WSP-0187"]) {
            return Failure(.noInput)
        }
        let usage: Set<String> = [
            "WSP-0181", "WSP-0182", "WSP-0183", "WSP-0186", "WSP-0531", "WST-0403",
        ]
        return Failure(codes.isDisjoint(with: usage) ? .badData : .usage)
    }

    /// A year that a calendar has.
    static func year(_ year: Int?) throws -> Int? {
        if let year, !(1900...2300).contains(year) {
            throw Failure(.usage, "CLI-0140", ["value": .text(String(year))])
        }
        return year
    }

    /// A percentage as a share.
    static func share(_ percent: Double) throws -> Double {
        guard (0...100).contains(percent) else {
            throw Failure(.usage, "CLI-0141", ["value": .text(String(percent))])
        }
        return percent / 100
    }
}

/// `qadam waste balance`
struct WasteBalanceCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "balance",
            abstract: words(.cliWasteBalanceAbstract),
            discussion: examples(
                "qadam waste balance --year 2024",
                "qadam waste balance --site smelter --tolerance 2 --json"
            )
        )
    }

    @Option(name: .long, help: help(.cliWasteYear)) var year: Int?
    @Option(name: .long, help: help(.cliWasteSite)) var site: String?
    @Option(name: .long, help: help(.cliWasteTolerance)) var tolerance = 1.0
    @OptionGroup var failing: FailOnOption
    @OptionGroup var options: WasteOptions

    func run() throws {
        // A gram: sums of masses differ by rounding where nothing was generated.
        let allowed = MassBalance.Tolerance(relative: try WasteOptions.share(tolerance), tonnes: 1e-6)
        let year = try WasteOptions.year(year)
        let (balances, diagnostics) = try options.ask {
            try $0.wasteBalance(year: year, site: site, tolerance: allowed)
        }
        if options.json {
            try options.console.result(json: balances, schema: "qadam.waste.balance/1")
        } else {
            WasteView(options.console).show(balances)
        }
        try failing.failOn.check(diagnostics)
    }
}

/// `qadam waste landfill`
struct WasteLandfillCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "landfill",
            abstract: words(.cliWasteLandfillAbstract),
            discussion: examples(
                "qadam waste landfill",
                "qadam waste landfill old-tip --through 2050 --gwp ar6 --json"
            )
        )
    }

    @Operand(help: help(.cliWasteLandfills)) var landfills: [String] = []
    @Option(name: .long, help: help(.cliWasteThrough)) var through: Int?
    @Option(name: .long, help: help(.cliOptionGwp)) var gwp: GWPName = .ar5
    @OptionGroup var options: WasteOptions

    func run() throws {
        let through = try WasteOptions.year(through)
        let (reports, diagnostics) = try options.ask {
            try $0.wasteLandfills(landfills, through: through, gwp: gwp.set)
        }
        if options.json {
            try options.console.result(json: reports, schema: "qadam.waste.landfill/1")
        } else {
            WasteView(options.console).show(reports)
        }
        // A landfill that could not be calculated is not among them.
        try FailOn.error.check(diagnostics)
    }
}

/// `qadam waste route`
struct WasteRouteCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "route",
            abstract: words(.cliWasteRouteAbstract),
            discussion: examples(
                "qadam waste route canteen",
                "qadam waste route canteen --tonnes 200 --baseline to-tip --gwp ar6 --json"
            )
        )
    }

    @Operand(help: help(.cliWasteStreams)) var streams: [String] = []
    @Option(name: .long, help: help(.cliWasteTonnes)) var tonnes: Double?
    @Option(name: .long, help: help(.cliWasteYear)) var year: Int?
    @Option(name: .long, help: help(.cliWasteBaseline)) var baseline: String?
    @Option(name: .long, help: help(.cliWasteCurrency)) var currency: String?
    @Option(name: .long, help: help(.cliWasteRate)) var rate: Double?
    @Option(name: .long, help: help(.cliWasteGwp)) var gwp: GWPName?
    @OptionGroup var options: WasteOptions

    func run() throws {
        if let tonnes, !(tonnes > 0 && tonnes.isFinite) {
            throw Failure(.usage, "CLI-0142", ["value": .text(String(tonnes))])
        }
        let request = WasteRouteRequest(
            streams: streams,
            tonnes: tonnes,
            year: try WasteOptions.year(year),
            baseline: baseline,
            currency: currency,
            rate: try rate.map(WasteOptions.share),
            gwp: gwp?.set
        )
        let (routes, _) = try options.ask { try $0.wasteRoutes(request) }
        if options.json { return try options.console.result(json: routes, schema: "qadam.waste.route/1") }
        WasteView(options.console).show(routes)
    }
}

/// `qadam waste plan`
struct WastePlanCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "plan",
            abstract: words(.cliWastePlanAbstract),
            discussion: examples("qadam waste plan", "qadam waste plan --json")
        )
    }

    @OptionGroup var options: WasteOptions

    func run() throws {
        let (report, _) = try options.ask { try $0.wastePlan() }
        if report.plan.status == .optimal || options.json {
            if options.json {
                try options.console.result(json: report, schema: "qadam.waste.plan/1")
            } else {
                WasteView(options.console).show(report)
            }
        }
        switch report.plan.status {
        case .optimal: return
        case .infeasible: throw Failure(.infeasible)
        case .unknown: throw Failure(.badData)
        }
    }
}

/// `qadam waste circularity`
struct WasteCircularityCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "circularity",
            abstract: words(.cliWasteCircularityAbstract),
            discussion: examples("qadam waste circularity", "qadam waste circularity --tolerance 5 --json")
        )
    }

    @Option(name: .long, help: help(.cliWasteMetalTolerance)) var tolerance = 2.0
    @OptionGroup var options: WasteOptions

    func run() throws {
        let allowed = try WasteOptions.share(tolerance)
        let (circularity, diagnostics) = try options.ask { try $0.wasteCircularity(tolerance: allowed) }
        if options.json {
            try options.console.result(json: circularity, schema: "qadam.waste.circularity/1")
        } else {
            WasteView(options.console).show(circularity)
        }
        try FailOn.error.check(diagnostics)
    }
}
