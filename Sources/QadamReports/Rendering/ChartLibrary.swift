public import Foundation

/// Where the chart library (`vl-convert-python`, unpacked by `make setup`) lies on this machine.
public struct ChartLibrary: Equatable, Sendable {
    /// The folder that holds the Python package `vl_convert`.
    public let folder: URL

    /// Looks for the library: the folder that `QADAM_VLCONVERT_DIR` names, then `.deps/vl-convert` at each parent of
    /// the executable, then in the working folder and its parents. Nil where it is nowhere.
    ///
    /// A folder named by the variable that holds no library is not replaced by another one: the result is nil.
    public static func find(
        environment: [String: String] = ProcessInfo.processInfo.environment,
        executable: URL? = Bundle.main.executableURL,
        workingFolder: URL = URL(filePath: FileManager.default.currentDirectoryPath)
    ) -> ChartLibrary? {
        if let named = environment["QADAM_VLCONVERT_DIR"], !named.isEmpty {
            return ChartLibrary(checking: URL(filePath: named))
        }
        let starts = [executable?.resolvingSymlinksInPath().deletingLastPathComponent(), workingFolder]
        for start in starts.compactMap(\.self) {
            for parent in parents(of: start) {
                if let found = ChartLibrary(checking: parent.appending(path: ".deps/vl-convert")) {
                    return found
                }
            }
        }
        return nil
    }

    private init?(checking folder: URL) {
        let package = folder.appending(path: "vl_convert").path
        guard FileManager.default.fileExists(atPath: package) else { return nil }
        self.folder = folder
    }

    private static func parents(of folder: URL) -> [URL] {
        var result: [URL] = []
        var current = folder.standardizedFileURL
        while current.path != "/" && result.count < 64 {
            result.append(current)
            current = current.deletingLastPathComponent().standardizedFileURL
        }
        return result
    }
}
