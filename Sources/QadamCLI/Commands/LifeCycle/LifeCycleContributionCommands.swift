import ArgumentParser
import QadamEvidence
import QadamLifeCycle
import QadamReports
import QadamText
import QadamWorkspace

extension LifeCycleOptions {
    /// Opens the database, asks for something, prints the findings and hands over the result; errors end the
    /// command.
    func ask<Value>(_ question: (LifeCycleStudy) throws -> (Value?, [Diagnostic])) throws -> Value {
        let (value, diagnostics) = try withStudy { _, study in try question(study) }
        Console(language.texts).report(diagnostics)
        guard let value else { throw LifeCycleFailure.failure(diagnostics) }
        return value
    }
}

/// By what contributions are divided, on the command line.
enum ContributionViewName: String, ExpressibleByArgument, CaseIterable {
    case process, flow, location, stage, input, upstream

    var view: ContributionView { ContributionView(rawValue: rawValue) ?? .process }
}

/// `qadam lifecycle contributions`
struct LifeCycleContributionsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "contributions",
            abstract: words(.cliLifecycleContributionsAbstract),
            discussion: examples(
                "qadam lifecycle contributions --id 80126 --by process",
                "qadam lifecycle contributions --id 68523 --by flow --json"
            )
        )
    }

    @OptionGroup var product: LifeCycleProductOptions
    @Option(name: .long, help: help(.cliLifecycleBy)) var by: ContributionViewName = .process
    @Option(name: .long, help: help(.cliLifecycleLimit)) var limit = 20
    @Option(name: .long, help: help(.cliLifecycleHours)) var hours: [StageHours] = []
    @OptionGroup var options: LifeCycleOptions

    func run() throws {
        let demand = try product.demand()
        guard limit >= 0 else { throw Failure(.usage, "CLI-0153", ["limit": .text("\(limit)")]) }
        if !hours.isEmpty { return try showFormula(demand) }
        let report = try options.ask { $0.contributions(demand, by: by.view) }
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: report, schema: "qadam.lifecycle.contributions/1") }
        ContributionTable(console).show(report, limit: limit)
    }

    /// The parts by stage as the source's formula, with hours for each stage.
    private func showFormula(_ demand: DemandRequest) throws {
        guard by == .stage else { throw Failure(.usage, "CLI-0155") }
        let times = Dictionary(hours.map { ($0.stage, $0.hours) }, uniquingKeysWith: { first, _ in first })
        guard times.count == hours.count else { throw Failure(.usage, "CLI-0155") }
        let report = try options.ask { $0.stageFormula(demand, hours: times) }
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: report, schema: "qadam.lifecycle.formula/1") }
        RecyclingView(console).show(
            report.formula,
            title: report.product,
            unit: report.unit
        )
    }
}

/// `STAGE=T`
struct StageHours: ExpressibleByArgument {
    let stage: LifeCycleStage
    /// T, h.
    let hours: Double

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, let stage = LifeCycleStage(rawValue: String(parts[0])),
            let hours = Double(parts[1]), hours.isFinite
        else { return nil }
        self.stage = stage
        self.hours = hours
    }
}

/// `qadam lifecycle tree`
struct LifeCycleTreeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tree",
            abstract: words(.cliLifecycleTreeAbstract),
            discussion: examples(
                "qadam lifecycle tree --id 80126 --cut-off 0.02",
                "qadam lifecycle tree --id 68523 --depth 3 --json"
            )
        )
    }

    @OptionGroup var product: LifeCycleProductOptions
    @OptionGroup var limits: TreeLimitOptions
    @OptionGroup var options: LifeCycleOptions

    func run() throws {
        let demand = try product.demand()
        let limits = try limits.limits()
        let report = try options.ask { $0.tree(demand, limits: limits) }
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: report, schema: "qadam.lifecycle.tree/1") }
        ContributionTable(console).show(report)
    }
}

/// How far a tree goes.
struct TreeLimitOptions: ParsableArguments {
    @Option(name: .long, help: help(.cliLifecycleCutOff)) var cutOff = 0.01
    @Option(name: .long, help: help(.cliOptionDepth)) var depth = 8

    func limits() throws -> ContributionTree.Limits {
        guard cutOff >= 0, cutOff < 1 else {
            throw Failure(.usage, "CLI-0124", ["value": .text("\(cutOff)")])
        }
        guard depth >= 0 else { throw Failure(.usage, "CLI-0301", ["depth": .text("\(depth)")]) }
        return ContributionTree.Limits(cutOff: cutOff, depth: depth)
    }
}

/// `qadam lifecycle sankey`
struct LifeCycleSankeyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sankey",
            abstract: words(.cliLifecycleSankeyAbstract),
            discussion: examples(
                "qadam lifecycle sankey --id 80126 --output aluminium.svg",
                "qadam lifecycle sankey --id 68523 --cut-off 0.05 --json"
            )
        )
    }

    @OptionGroup var product: LifeCycleProductOptions
    @Option(name: .long, help: help(.cliLifecycleCutOff)) var cutOff = 0.01
    @Option(name: .long, help: help(.cliLifecycleNodes)) var nodes = 40
    @Option(name: .long, help: help(.cliLifecycleOutput), completion: .file()) var output: String?
    @OptionGroup var force: ForceOption
    @OptionGroup var options: LifeCycleOptions

    func run() throws {
        let demand = try product.demand()
        guard cutOff >= 0, cutOff < 1 else {
            throw Failure(.usage, "CLI-0124", ["value": .text("\(cutOff)")])
        }
        guard nodes > 0 else { throw Failure(.usage, "CLI-0154", ["nodes": .text("\(nodes)")]) }
        if let output { try OutputFile.refuse(existing: output, unless: force.force) }
        let sankey = try options.ask { $0.sankey(demand, cutOff: cutOff, limit: nodes) }
        let console = Console(options.language.texts)
        if let output {
            let picture = SankeyPicture(sankey, unit: unit(of: sankey), texts: console.texts)
            try OutputFile.write(Array(picture.svg.utf8), to: output)
            console.say(console.texts.text(.cliLifecycleWritten, ["file": .text(output)]))
        }
        if options.json { return try console.result(json: sankey, schema: "qadam.lifecycle.sankey/1") }
        ContributionTable(console).show(sankey, unit: unit(of: sankey))
    }

    private func unit(of sankey: Sankey) -> String {
        options.method == nil ? "kg{CO2e:\(options.gwp.set)}" : ""
    }
}

/// `qadam lifecycle compare`
struct LifeCycleCompareCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "compare",
            abstract: words(.cliLifecycleCompareAbstract),
            discussion: examples(
                "qadam lifecycle compare --id 80126 --with-id 74061 --by process",
                "qadam lifecycle compare --id 80126 --with-id 89144 --json"
            )
        )
    }

    @OptionGroup var product: LifeCycleProductOptions
    @OptionGroup var other: OtherProductOptions
    @Option(name: .long, help: help(.cliLifecycleSince)) var since: String?
    @Option(name: .long, help: help(.cliLifecycleBy)) var by: ContributionViewName = .process
    @Option(name: .long, help: help(.cliLifecycleLimit)) var limit = 20
    @OptionGroup var options: LifeCycleOptions

    func run() throws {
        let demand = try product.demand()
        guard limit >= 0 else { throw Failure(.usage, "CLI-0153", ["limit": .text("\(limit)")]) }
        if let since { return try compareVersions(demand, since) }
        guard let second = try other.demand(like: demand) else { throw Failure(.usage, "CLI-0125") }
        let report = try options.ask { $0.compare(demand, second, by: by.view) }
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: report, schema: "qadam.lifecycle.compare/1") }
        ContributionTable(console).show(report, limit: limit)
    }

    /// One product in two versions of a database, exchange by exchange.
    private func compareVersions(_ demand: DemandRequest, _ since: String) throws {
        guard other.with == nil, other.withId == nil else { throw Failure(.usage, "CLI-0125") }
        let console = Console(options.language.texts)
        let (report, diagnostics) = try options.withStudy { workspace, study in
            var request = options.request
            request.database = since
            let (old, found) = try workspace.openStudy(request)
            guard let old else { throw LifeCycleFailure.failure(found) }
            let (report, more) = study.changes(since: old, demand)
            return (report, found + more)
        }
        console.report(diagnostics)
        guard let report else { throw LifeCycleFailure.failure(diagnostics) }
        if options.json { return try console.result(json: report, schema: "qadam.lifecycle.changes/1") }
        ContributionTable(console).show(report, limit: limit)
    }
}

/// The second product of a comparison; it is taken in the same amount and unit as the first.
struct OtherProductOptions: ParsableArguments {
    @Option(name: .long, help: help(.cliLifecycleWith)) var with: String?
    @Option(name: .long, help: help(.cliLifecycleWithId)) var withId: String?

    func demand(like first: DemandRequest) throws -> DemandRequest? {
        if with == nil, withId == nil { return nil }
        guard (with == nil) != (withId == nil) else { throw Failure(.usage, "CLI-0125") }
        return DemandRequest(name: with, id: withId, amount: first.amount, unit: first.unit)
    }
}

/// `qadam lifecycle explain`
struct LifeCycleExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain",
            abstract: words(.cliLifecycleExplainAbstract),
            discussion: examples(
                "qadam lifecycle explain --id 80126 --depth 2",
                "qadam lifecycle explain --id 68523 --lang kk"
            )
        )
    }

    @OptionGroup var product: LifeCycleProductOptions
    @OptionGroup var limits: TreeLimitOptions
    @OptionGroup var options: LifeCycleOptions

    func run() throws {
        let demand = try product.demand()
        let limits = try limits.limits()
        let derivation = try options.ask { $0.explanation(demand, limits: limits) }
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: derivation, schema: "qadam.lifecycle.explain/1") }
        let tree = DerivationTree(console.texts, methods: LifeCycleMethods.all)
        console.result(String(tree.text(derivation).dropLast()))
    }
}

/// `qadam lifecycle impacts`
struct LifeCycleImpactsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "impacts",
            abstract: words(.cliLifecycleImpactsAbstract),
            discussion: examples(
                "qadam lifecycle impacts --database copy --id 68523/6459 --method C.mtx",
                "qadam lifecycle impacts --database copy --id 80126/8514 --method C.mtx --json"
            )
        )
    }

    @OptionGroup var product: LifeCycleProductOptions
    @Option(name: .long, help: help(.cliLifecycleSet)) var set: String?
    @OptionGroup var options: LifeCycleOptions

    func run() throws {
        let demand = try product.demand()
        guard let method = options.method else { throw Failure(.usage, "CLI-0126") }
        var plain = options
        plain.method = nil
        let report = try plain.ask { $0.impacts(demand, method: method, set: set) }
        let console = Console(options.language.texts)
        if options.json { return try console.result(json: report, schema: "qadam.lifecycle.impacts/1") }
        ContributionTable(console).show(report)
    }
}
