import QadamEvidence

/// Why a command ends without its result: the status, and what to tell the user.
struct Failure: Error {
    let status: ExitStatus
    let diagnostics: [Diagnostic]

    init(_ status: ExitStatus, _ diagnostics: [Diagnostic] = []) {
        self.status = status
        self.diagnostics = diagnostics
    }

    init(
        _ status: ExitStatus,
        _ code: String,
        at place: Place = .whole,
        _ arguments: [String: Argument] = [:]
    ) {
        self.init(status, [Diagnostic(code, .error, at: place, arguments)])
    }
}
