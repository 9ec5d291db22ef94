import Foundation
import QadamEvidence
import QadamStore
import QadamWorkspace

/// A folder of its own with a workspace and copies of the examples, gone when the test is over.
final class Bench {
    let folder: URL
    let workspace: Workspace

    static let act = Act(at: "2026-01-31T12:00:00Z", actor: "tester")
    static let examples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples")

    /// Activity records of the campus: the rows of its table below the header.
    static let records: Int = {
        let file = examples.appending(path: "campus/activities.csv")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return 0 }
        return text.split(separator: "\n").count - 1
    }()

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "qadam-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        workspace = try Workspace.create(at: folder.appending(path: "w.qadam").path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Copies an example and gives its path.
    func copy(_ example: String, as name: String) throws -> String {
        let target = folder.appending(path: name)
        try FileManager.default.copyItem(at: Self.examples.appending(path: example), to: target)
        return target.path
    }

    /// Brings a folder in.
    @discardableResult
    func bring(_ path: String, keep: Bool = true) throws -> ImportOutcome {
        try workspace.importFolder(path, keep: keep, act: Self.act)
    }
}

extension ImportOutcome {
    /// The codes of what was found at a severity.
    func codes(_ severity: Diagnostic.Severity) -> [String] {
        diagnostics.filter { $0.severity == severity }.map(\.code)
    }
}
