import ArgumentParser
import QadamDatasets
import QadamEvidence
import QadamFactors
import QadamLifeCycle
import QadamText
import QadamWorkspace

/// `qadam lifecycle …`
struct LifeCycleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lifecycle",
            abstract: words(.cliLifecycleAbstract),
            discussion: examples(
                "qadam lifecycle score --all --csv",
                "qadam lifecycle contributions --id 80126 --by stage"
            ),
            subcommands: [
                LifeCycleExportCommand.self, LifeCycleImportCommand.self, LifeCycleListCommand.self,
                LifeCycleScoreCommand.self, LifeCycleContributionsCommand.self, LifeCycleTreeCommand.self,
                LifeCycleSankeyCommand.self, LifeCycleCompareCommand.self, LifeCycleMonteCarloCommand.self,
                LifeCycleSensitivityCommand.self, LifeCycleExplainCommand.self, LifeCycleMethodsCommand.self,
                LifeCycleFlowsCommand.self, LifeCycleMatricesCommand.self, LifeCycleImpactsCommand.self,
                LifeCycleStagesCommand.self, LifeCycleRemoveCommand.self,
            ]
        )
    }
}

/// Which database is calculated, and how its co-products, formulas and impacts are treated.
struct LifeCycleOptions: ParsableArguments {
    @OptionGroup var workspace: WorkspaceOption
    @Option(name: .long, help: help(.cliLifecycleDatabase)) var database: String?
    @Option(name: .long, help: help(.cliLifecycleAllocation)) var allocation = "published"
    @Option(name: .long, help: help(.cliLifecycleParameter)) var parameter: [String] = []
    @Option(name: .long, help: help(.cliOptionGwp)) var gwp: GWPName = .ar5
    @Option(name: .long, help: help(.cliLifecycleMethod)) var method: String?
    @Option(name: .long, help: help(.cliLifecycleCategory)) var category: String?
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    var request: LifeCycleRequest {
        LifeCycleRequest(
            database: database,
            allocation: AllocationChoice(rawValue: allocation) ?? .published,
            parameters: parameter,
            gwp: gwp.set,
            method: method,
            category: category
        )
    }

    func validate() throws {
        if AllocationChoice(rawValue: allocation) == nil {
            throw ValidationError("--allocation")
        }
    }

    /// Opens the database and does work on it; findings are printed, errors end the command.
    func withStudy<Value>(_ work: (Workspace, LifeCycleStudy) throws -> Value) throws -> Value {
        try withWorkspace(workspace) { workspace in
            let (study, diagnostics) = try workspace.openStudy(request)
            Console(language.texts).report(diagnostics)
            guard let study else { throw LifeCycleFailure.failure(diagnostics) }
            return try work(workspace, study)
        }
    }
}

/// Which product, and how much of it.
struct LifeCycleProductOptions: ParsableArguments {
    @Option(name: .long, help: help(.cliLifecycleProduct)) var product: String?
    @Option(name: .long, help: help(.cliLifecycleId)) var id: String?
    @Option(name: .long, help: help(.cliLifecycleAmount)) var amount: String?
    @Option(name: .long, help: help(.cliLifecycleUnit)) var unit: String?

    /// What is asked for; exactly one of name and identifier.
    func demand() throws -> DemandRequest {
        guard (product == nil) != (id == nil) else { throw Failure(.usage, "CLI-0120") }
        return DemandRequest(name: product, id: id, amount: try number(), unit: unit)
    }

    private func number() throws -> Double? {
        guard let amount else { return nil }
        guard let value = Double(amount), value.isFinite, value != 0 else {
            throw Failure(.usage, "CLI-0121", ["amount": .text(amount)])
        }
        return value
    }
}

/// The status of a command whose data could not be calculated.
enum LifeCycleFailure {
    static func failure(_ diagnostics: [Diagnostic]) -> Failure {
        let codes = Set(diagnostics.filter { $0.severity == .error }.map(\.code))
        if !codes.isDisjoint(with: ["WSP-0130"]) { return Failure(.noInput) }
        let usage: Set<String> = [
            "WSP-0131", "WSP-0132", "WSP-0133", "WSP-0134", "WSP-0135", "WSP-0136", "WSP-0137", "WSP-0146",
            "WSP-0147",
        ]
        return Failure(codes.isDisjoint(with: usage) ? .badData : .usage)
    }
}
