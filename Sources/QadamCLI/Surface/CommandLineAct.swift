import Foundation
import QadamEvidence
import QadamStore
import QadamWorkspace

extension Act {
    /// Now, by the user of this process.
    static var now: Act {
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withInternetDateTime]
        let name = ProcessInfo.processInfo.environment["QADAM_ACTOR"] ?? NSUserName()
        let act = Act(at: formatter.string(from: Date()), actor: name)
        return act.actor.isEmpty ? Act(at: act.at, actor: "unknown") : act
    }
}

/// Runs work on a workspace file and turns its failures into diagnostics with a status.
func withWorkspace<Value>(_ option: WorkspaceOption, _ body: (Workspace) throws -> Value) throws -> Value {
    let path = try option.path()
    return try reportingStoreErrors { try body(try Workspace.open(at: path)) }
}

/// Turns failures of the workspace file into diagnostics with a status.
func reportingStoreErrors<Value>(_ body: () throws -> Value) throws -> Value {
    do {
        return try body()
    } catch let error as StoreError {
        let status: ExitStatus =
            switch error.kind {
            case .missing: .noInput
            case .notAWorkspace, .newerSchema, .rule, .locked, .otherBook: .badData
            case .exists, .denied, .diskFull, .busy, .other: .inputOutput
            }
        throw Failure(status, [Diagnostic(error)])
    }
}
