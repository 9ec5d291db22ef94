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
        write(text + "\n", to: STDOUT_FILENO)
    }

    /// What is going on.
    func say(_ text: String) {
        write(text + "\n", to: STDERR_FILENO)
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
    private func write(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done)
            }
            if count >= 0 {
                done += count
            } else if errno != EINTR {
                end(errno, writingTo: descriptor)
            }
        }
    }

    private func end(_ number: Int32, writingTo descriptor: Int32) -> Never {
        if number == EPIPE { exit(ExitStatus.done.rawValue) }
        if descriptor == STDOUT_FILENO {
            let detail = String(cString: strerror(number))
            report([
                Diagnostic(
                    "WSP-0113",
                    .error,
                    at: .whole,
                    ["file": .text("stdout"), "detail": .text(detail)]
                )
            ])
        }
        exit(ExitStatus.inputOutput.rawValue)
    }
}
