import Foundation
import QadamContainers
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
    /// The files of an archive of the folder `lca`; `nil`, with a word on the console, where there are no reference
    /// data.
    static func files(_ archive: String, under part: String = "") throws -> [NamedChunks]? {
        guard let folder else {
            print("skipped: no reference data (\(archive))")
            return nil
        }
        let path = folder.appendingPathComponent("lca/\(archive).zip").path
        let package = try PackageSource(path: path, unpackedLimit: 1 << 30)
        let entries = package.entries.filter {
            $0.path.hasPrefix(part) && ["xml", "spold"].contains($0.suffix)
        }
        return entries.sorted { $0.path < $1.path }.map { package.chunks(of: $0) }
    }
}
