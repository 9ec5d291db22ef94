import ArgumentParser
import Foundation
import QadamEvidence
import QadamText
import QadamWorkspace

/// Scenarios over which options are ranked: named, from a file, or drawn.
struct RobustOptions: ParsableArguments {
    @Option(name: .long, help: goalHelp("scenario")) var scenario: [String] = []
    @Option(name: .long, help: goalHelp("scenarios")) var scenarios: String?
    @Option(name: .long, help: goalHelp("vary")) var vary: [String] = []
    @Option(name: .long, help: goalHelp("samples")) var samples = 20
    @Option(name: .long, help: help(.cliEnergySeed)) var seed: UInt64 = 1
    @Option(name: .long, help: help(.cliEnergyWorkers)) var workers = 2

    /// Whether a ranking over scenarios is asked for.
    var isGiven: Bool { !scenario.isEmpty || scenarios != nil || !vary.isEmpty }

    /// - Throws: ``Failure`` for a text that is no scenario, a file that cannot be read, or fewer than two scenarios.
    func request(limit: Double?) throws -> RobustRequest {
        for count in [samples, workers] where count < 1 || count > (count == workers ? 256 : 100_000) {
            throw Failure(.usage, "CLI-0131", ["value": .text("\(count)")])
        }
        var named = try scenario.map { try Self.scenario($0) }
        if let scenarios { named += try Self.read(scenarios) }
        let variations = try EnergyOptions.variations(vary)
        let draws =
            variations.isEmpty
            ? nil : EnsembleRequest(variations: variations, samples: samples, seed: seed)
        guard named.count + (draws?.samples ?? 0) > 1 else { throw Failure(.usage, "CLI-0137") }
        return RobustRequest(scenarios: named, draws: draws, workers: workers, limit: limit)
    }

    private static func scenario(_ text: String) throws -> EnergyScenario {
        guard let scenario = EnergyScenario(text) else {
            throw Failure(.usage, "CLI-0136", ["value": .text(text)])
        }
        return scenario
    }

    /// One scenario a line, as on the command line; empty lines and lines that begin with `#` are left out.
    private static func read(_ path: String) throws -> [EnergyScenario] {
        guard let data = FileManager.default.contents(atPath: path),
            let text = String(data: data, encoding: .utf8)
        else { throw Failure(.noInput, "CLI-0525", ["file": .text(path)]) }
        return try text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty && !$0.hasPrefix("#") }.map { try scenario($0) }
    }
}
