import ArgumentParser
import QadamEvidence
import QadamText

/// From which severity on findings make the command end with status 2.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case error, warning, note, never

    private var threshold: Diagnostic.Severity? {
        switch self {
        case .error: .error
        case .warning: .warning
        case .note: .note
        case .never: nil
        }
    }

    /// Ends the command with status 2 if any finding is at or above the threshold; they were printed before.
    func check(_ diagnostics: [Diagnostic]) throws {
        guard let threshold, diagnostics.contains(where: { $0.severity >= threshold }) else { return }
        throw Failure(.findings)
    }
}

/// The option `--fail-on`.
struct FailOnOption: ParsableArguments {
    @Option(name: .long, help: help(.cliOptionFailOn)) var failOn: FailOn = .error
}
