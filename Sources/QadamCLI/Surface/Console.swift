import Foundation
import QadamEvidence
import QadamText

/// Where commands speak: results to standard output, everything else to standard error.
struct Console: Sendable {
    let texts: Texts
    private let colored: Bool

    init(_ texts: Texts) {
        self.texts = texts
        let environment = ProcessInfo.processInfo.environment
        colored =
            isatty(STDERR_FILENO) == 1 && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
    }

    /// A result.
    func result(_ text: String) {
        Self.write(text + "\n", to: .standardOutput)
    }

    /// What is going on.
    func say(_ text: String) {
        Self.write(text + "\n", to: .standardError)
    }

    /// The diagnostics, worst first, in the reader's language, with the counts at the end.
    func report(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics.sorted(by: { $0.severity > $1.severity }) {
            let text = texts.render(diagnostic)
            say(tinted(text.line, diagnostic.severity))
        }
    }

    private func tinted(_ text: String, _ severity: Diagnostic.Severity) -> String {
        guard colored else { return text }
        let color =
            switch severity {
            case .error: "31"
            case .warning: "33"
            case .note: "36"
            }
        return "\u{1B}[\(color)m\(text)\u{1B}[0m"
    }

    /// A closed pipe ends the program quietly; a full disk is a failure.
    private static func write(_ text: String, to handle: FileHandle) {
        do {
            try handle.write(contentsOf: Data(text.utf8))
        } catch {
            let reader = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
            exit(reader?.code == Int(EPIPE) ? ExitStatus.done.rawValue : ExitStatus.inputOutput.rawValue)
        }
    }
}
