import Foundation

/// The folder of reference data, where it is there.
enum ReferencePackage {
    static var folder: URL? {
        let environment = ProcessInfo.processInfo.environment["QADAM_REFERENCE_DATA"]
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let candidates = [
            environment.map { URL(fileURLWithPath: $0) },
            root.deletingLastPathComponent().appendingPathComponent("shared/data"),
        ]
        return candidates.compactMap(\.self).first {
            FileManager.default.fileExists(atPath: $0.appendingPathComponent("lca").path)
        }
    }
}
