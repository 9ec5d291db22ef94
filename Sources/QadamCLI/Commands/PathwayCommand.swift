import ArgumentParser
import QadamEvidence
import QadamOptimize
import QadamPathways
import QadamText
import QadamWorkspace

/// `qadam pathway …`
struct PathwayCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "pathway",
            abstract: words(.cliPathwayAbstract),
            discussion: examples("qadam pathway solve", "qadam pathway show --by built"),
            subcommands: [
                PathwayImportCommand.self, PathwayCheckCommand.self, PathwaySolveCommand.self,
                PathwayShowCommand.self,
                PathwayExplainCommand.self, PathwayParetoCommand.self, PathwayMaccCommand.self,
                PathwayRankCommand.self, PathwayBreakEvenCommand.self, PathwayPlansCommand.self,
                PathwayAlternativesCommand.self,
                PathwayTornadoCommand.self, PathwayEnsembleCommand.self, PathwayRegretCommand.self,
                PathwayStochasticCommand.self, PathwayRollingCommand.self,
                PathwayOperateCommand.self,
                PathwayExportCommand.self,
                PathwayInventoryCommand.self, PathwayProductsCommand.self,
            ]
        )
    }
}

/// `qadam pathway solve`
struct PathwaySolveCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "solve",
            abstract: words(.cliPathwaySolveAbstract),
            discussion: examples(
                "qadam pathway solve",
                "qadam pathway solve --gap 0.001 --time-limit 60 --lang ru"
            )
        )
    }

    @OptionGroup var workspace: WorkspaceOption
    @Option(name: .long, help: help(.cliEnergyModelOrPathway)) var model: String?
    @OptionGroup var goal: GoalOptions
    @Option(name: .long, help: help(.cliEnergyEmission)) var emission: String?
    @Option(name: .long, help: help(.cliEnergyLimit)) var limit: [String] = []
    @Option(name: .long, help: help(.cliOptionGwpOfOrganisation)) var gwp: GWPName?
    @Option(name: .long, help: help(.cliPathwayGap)) var gap = PathwayOptions().relativeGap
    @Option(name: .long, help: help(.cliPathwayTimeLimit)) var timeLimit: Double?
    @Flag(name: .long, help: help(.cliEnergySolveExact)) var exact = false
    @Flag(name: .long, help: goalHelp("withoutBaseline")) var withoutBaseline = false
    @Option(name: .long, help: help(.cliEnergySolver)) var solver: SolverName?
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var failOn: FailOnOption
    @OptionGroup var language: LanguageOption

    private func checkOptions() throws {
        if !(gap >= 0 && gap < 1) { throw Failure(.usage, "CLI-0110", ["value": .text(String(gap))]) }
        if let timeLimit, !(timeLimit > 0) {
            throw Failure(.usage, "CLI-0111", ["value": .text(String(timeLimit))])
        }
    }

    func run() throws {
        try checkOptions()
        let console = Console(language.texts)
        if try asksForModel() { return try solveModel(console) }
        var options = PathwayOptions()
        options.relativeGap = gap
        options.timeLimit = timeLimit
        let outcome = try withWorkspace(workspace) { workspace in
            try Interrupt.gracefully {
                try workspace.solvePathway(
                    gwp: gwp?.set,
                    options: options,
                    observer: PathwayProgressLines(console).observer,
                    act: dryRun ? nil : .now
                )
            }
        }
        console.report(outcome.diagnostics)
        if Interrupt.isRequested { throw Failure(.interrupted) }
        let (scenario, result) = try outcome.solved()
        if json {
            try console.result(json: result, schema: "qadam.pathway/1")
        } else {
            PathwayView(result, scenario, console).show()
        }
        if result.plans.isEmpty {
            // Nothing was solved: the limit is below what nobody decides on, or the tables contradict themselves.
            let isOutOfReach = outcome.diagnostics.contains { $0.code == "PTH-0113" }
            throw Failure(isOutOfReach ? .infeasible : .badData)
        }
        if result.plans.contains(where: { $0.status == .infeasible || $0.status == .unbounded }) {
            throw Failure(.infeasible)
        }
        try failOn.failOn.check(outcome.diagnostics)
    }
}

/// The algorithm for linear models, on the command line.
enum SolverName: String, ExpressibleByArgument, CaseIterable {
    case auto, simplex, ipm, hipo

    var method: SolverOptions.Method {
        switch self {
        case .auto: .choose
        case .simplex: .simplex
        case .ipm: .interiorPoint
        case .hipo: .factorization
        }
    }
}

/// What is made small, on the command line.
enum EnergyObjectiveName: String, ExpressibleByArgument, CaseIterable {
    case cost, emissions, weighted

    var objective: EnergyRequest.Objective {
        switch self {
        case .cost: .cost
        case .emissions: .emissions
        case .weighted: .weighted
        }
    }
}

extension PathwaySolveCommand {
    /// Whether an energy model is meant: by its name, by an option that only one has, or because there is nothing else.
    private func asksForModel() throws -> Bool {
        let isOwn = emission != nil || !limit.isEmpty || exact || solver != nil || withoutBaseline
        if model != nil || goal.isGiven || isOwn { return true }
        return try withWorkspace(workspace) { try !$0.hasPathway() && !$0.energyModels().isEmpty }
    }

    private func solveModel(_ console: Console) throws {
        let request = try goal.apply(
            to: EnergyRequest(
                model: model,
                emission: emission,
                leavesOutUsual: withoutBaseline,
                caps: EnergyOptions.caps(limit),
                timeLimit: timeLimit,
                gap: gap,
                isExact: exact,
                method: (solver ?? .auto).method
            )
        )
        let answer = try withWorkspace(workspace) { workspace in
            try Interrupt.gracefully {
                let observer = SolveObserver(progress: { _ in Interrupt.isRequested ? .stop : .proceed })
                return try workspace.solveEnergyModel(request, observer: observer, act: dryRun ? nil : .now)
            }
        }
        console.report(answer.diagnostics)
        if Interrupt.isRequested { throw Failure(.interrupted) }
        guard let plan = answer.value, let system = answer.system else {
            throw EnergyFailure.failure(answer.diagnostics)
        }
        if json {
            try console.result(json: plan, schema: "qadam.pathway.plan/1")
        } else {
            EnergyView(console).show(plan, system)
        }
        if plan.objective == nil { throw EnergyFailure.failure(answer.diagnostics) }
        try failOn.failOn.check(answer.diagnostics)
    }
}

extension PathwayOutcome {
    /// Scenario and result; the diagnostics were printed.
    ///
    /// - Throws: ``Failure`` with the status that fits when there is no result.
    func solved() throws -> (scenario: PathwayScenario, result: PathwayResult) {
        if let scenario, let result { return (scenario, result) }
        if diagnostics.contains(where: { $0.code.hasPrefix("OPT-00") }) { throw Failure(.configuration) }
        if diagnostics.contains(where: { $0.code.hasPrefix("WSP-01") && $0.severity == .error }) {
            throw Failure(.noInput)
        }
        if diagnostics.contains(where: { $0.severity == .error }) { throw Failure(.badData) }
        throw Failure(.noInput, "WSP-0114", ["noun": .text("pathway"), "verb": .text("solve")])
    }
}

/// `qadam pathway show --by period`
struct PathwayShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: words(.cliPathwayShowAbstract),
            discussion: examples("qadam pathway show --by built", "qadam pathway show --by curve --lang kk")
        )
    }

    @OptionGroup var workspace: WorkspaceOption
    @Option(name: .long, help: help(.cliPathwayShowBy)) var by: PathwayGrouping?
    @Option(name: .long, help: help(.cliPathwayPlan)) var plan: PlanName = .limited
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        let outcome = try withWorkspace(workspace) { try $0.latestPathway() }
        console.report(outcome.diagnostics)
        let (scenario, result) = try outcome.solved()
        if json { return try console.result(json: result, schema: "qadam.pathway/1") }
        let view = PathwayView(result, scenario, console)
        if let by { view.show(by, plan: plan.kind) } else { view.show() }
    }
}

/// The plans on the command line.
enum PlanName: String, ExpressibleByArgument, CaseIterable {
    case baseline, cheapest, limited

    var kind: PlanKind {
        switch self {
        case .baseline: .businessAsUsual
        case .cheapest: .leastCost
        case .limited: .limited
        }
    }
}

/// One line a step on standard error while a pathway is solved.
struct PathwayProgressLines {
    private let console: Console

    init(_ console: Console) { self.console = console }

    var observer: PathwayObserver {
        let console = console
        return PathwayObserver { progress in
            switch progress {
            case .days(let count, let hours):
                console.say(
                    console.texts.text(
                        .cliPathwayStepDays,
                        ["count": .integer(count), "hours": .integer(hours)]
                    )
                )
            case .plan(let kind, let size):
                console.say(
                    console.texts.text(
                        .cliPathwayStepPlan,
                        [
                            "plan": .message(kind.title), "rows": .integer(size.rows),
                            "columns": .integer(size.columns),
                        ]
                    )
                )
            case .curve:
                console.say(console.texts.text(.cliPathwayStepCurve))
            case .solving, .prices:
                break
            }
            return !Interrupt.isRequested
        }
    }
}
