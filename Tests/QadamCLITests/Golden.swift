import Foundation
import Testing

/// Compares a text with a committed file; `QADAM_RECORD_GOLDEN=1` writes the file instead.
enum Golden {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    static func expect(
        _ text: String,
        _ name: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["QADAM_RECORD_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        guard recorded != text else { return }
        let pairs = zip(recorded.split(separator: "\n"), text.split(separator: "\n"))
        let first = pairs.enumerated().first { $0.element.0 != $0.element.1 }
        let place = first.map { "first at line \($0.offset + 1):\n- \($0.element.0)\n+ \($0.element.1)" }
        Issue.record(
            "\(name) differs, \(place ?? "in length"). Record with QADAM_RECORD_GOLDEN=1 and review.",
            sourceLocation: sourceLocation
        )
    }
}
