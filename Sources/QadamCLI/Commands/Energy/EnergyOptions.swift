import ArgumentParser
import QadamEvidence
import QadamPathways
import QadamText
import QadamWorkspace

/// Which energy model, within which limits.
struct EnergyOptions: ParsableArguments {
    @OptionGroup var workspace: WorkspaceOption
    @Option(name: .long, help: help(.cliEnergyModel)) var model: String?
    @Option(name: .long, help: help(.cliEnergyEmission)) var emission: String?
    @Option(name: .long, help: help(.cliEnergyLimit)) var limit: [String] = []
    @Option(name: .long, help: help(.cliPathwayTimeLimit)) var timeLimit: Double?
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    func request() throws -> EnergyRequest {
        try EnergyRequest(
            model: model,
            emission: emission,
            caps: Self.caps(limit),
            timeLimit: Self.seconds(timeLimit)
        )
    }

    static func caps(_ texts: [String]) throws -> [EmissionCap] {
        try texts.map { text in
            guard let cap = EmissionCap(text) else {
                throw Failure(.usage, "CLI-0130", ["value": .text(text)])
            }
            return cap
        }
    }

    static func seconds(_ limit: Double?) throws -> Double? {
        if let limit, !(limit > 0) { throw Failure(.usage, "CLI-0111", ["value": .text(String(limit))]) }
        return limit
    }

    /// Asks the workspace and hands over the answer; findings are printed, errors end the command.
    func ask<Value: Sendable>(_ question: (Workspace, EnergyRequest) throws -> EnergyAnswer<Value>) throws
        -> (
            value: Value, system: EnergySystem
        )
    {
        let request = try request()
        let answer = try withWorkspace(workspace) { workspace in
            try Interrupt.gracefully { try question(workspace, request) }
        }
        Self.bar.end()
        Console(language.texts).report(answer.diagnostics)
        if Interrupt.isRequested { throw Failure(.interrupted) }
        guard let value = answer.value, let system = answer.system else {
            throw EnergyFailure.failure(answer.diagnostics)
        }
        return (value, system)
    }

    static func variations(_ texts: [String]) throws -> [EnergyVariation] {
        try texts.map { text in
            guard let variation = EnergyVariation(text) else {
                throw Failure(.usage, "CLI-0133", ["value": .text(text)])
            }
            return variation
        }
    }

    /// Shows how far a comparison has come, and stops it when the user asks for it.
    static var observer: ComparisonObserver {
        ComparisonObserver { done, expected in
            bar.show(done, of: expected)
            return !Interrupt.isRequested
        }
    }

    private static let bar = ProgressBar()
}

/// The exit status that fits what was found.
enum EnergyFailure {
    static func failure(_ diagnostics: [Diagnostic]) -> Failure {
        let codes = Set(diagnostics.filter { $0.severity == .error }.map(\.code))
        if codes.contains(where: { $0.hasPrefix("OPT-00") }) { return Failure(.configuration) }
        if !codes.isDisjoint(with: ["WSP-0103", "WSP-0109", "WSP-0110", "WSP-0152", "WSP-0400"]) {
            return Failure(.noInput)
        }
        let usage: Set<String> = [
            "WSP-0150", "WSP-0151", "WSP-0153", "WSP-0154", "WSP-0155", "WSP-0156", "WSP-0158", "WSP-0159",
            "WSP-0161", "WSP-0162", "WSP-0163", "WSP-0164", "WSP-0250", "WSP-0117", "WSP-0370", "PTH-0837",
            "WSP-0401", "WSP-0540", "WSP-0543", "PTH-0932", "PTH-0933",
            "WSP-0600", "WSP-0601", "WSP-0602", "WSP-0620", "WSP-0621",
        ]
        if !codes.isDisjoint(with: usage) { return Failure(.usage) }
        let noPlan: Set<String> = [
            "PTH-0532", "PTH-0540", "PTH-0545", "PTH-0604", "PTH-0605", "PTH-0830", "PTH-0934",
        ]
        return Failure(codes.isDisjoint(with: noPlan) ? .badData : .infeasible)
    }
}
