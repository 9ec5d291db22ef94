import Foundation
import QadamDatasets

/// Files of the folder of reference data, where it is there.
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

extension ReferencePackage {
    /// The files of an archive of the folder `lca`, unpacked; `nil`, with a word on the console, where there are
    /// no reference data.
    static func files(_ archive: String, under part: String = "") throws -> [NamedChunks]? {
        guard let folder else {
            print("skipped: no reference data (\(archive))")
            return nil
        }
        let target = FileManager.default.temporaryDirectory.appendingPathComponent("qadam-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: target) }
        let unzip = Process()
        unzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let source = folder.appendingPathComponent("lca/\(archive).zip").path
        unzip.arguments = ["unzip", "-qo", source, "-d", target.path]
        try unzip.run()
        unzip.waitUntilExit()
        let names = try FileManager.default.subpathsOfDirectory(atPath: target.path).sorted()
        return try names.filter { $0.hasPrefix(part) && ($0.hasSuffix(".xml") || $0.hasSuffix(".spold")) }.map {
            let data = try Data(contentsOf: target.appendingPathComponent($0))
            return NamedChunks(name: $0, bytes: Array(data))
        }
    }
}
