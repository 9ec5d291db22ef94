import ArgumentParser
import Foundation
import QadamEvidence
import QadamText

/// Which workspace a command works on.
struct WorkspaceOption: ParsableArguments {
    @Option(name: [.long, .short], help: help(.cliOptionWorkspace), completion: .file(extensions: ["qadam"]))
    var workspace: String?

    /// The file named by `--workspace`, else by `QADAM_WORKSPACE`, else the only `*.qadam` in the folder.
    func path() throws -> String {
        if let workspace { return workspace }
        if let named = ProcessInfo.processInfo.environment["QADAM_WORKSPACE"], !named.isEmpty { return named }
        let here = FileManager.default.currentDirectoryPath
        let names = (try? FileManager.default.contentsOfDirectory(atPath: here)) ?? []
        let found = names.filter { $0.hasSuffix(".qadam") }.sorted()
        guard let only = found.first else { throw Failure(.noInput, "WSP-0101") }
        guard found.count == 1 else { throw Failure(.usage, "WSP-0102", ["files": .list(found)]) }
        return only
    }
}
