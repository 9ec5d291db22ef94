import Foundation
public import QadamEvidence
public import QadamExchange
import QadamStore

/// Where profiles of files lie in a workspace.
enum ProfileFolder {
    /// Folder, with its final `/`.
    static let prefix = "profiles/"

    static func path(_ name: String) -> String { prefix + name + ".yaml" }

    /// What is wrong with the profiles of an import.
    static func check(_ documents: DocumentSet) -> [Diagnostic] {
        documents.paths.filter { $0.hasPrefix(prefix) }
            .flatMap { ProfileFile.read(documents.input($0)).diagnostics }
    }
}

extension Workspace {
    /// The profile kept under a name; `nil` with the reason where there is none.
    ///
    /// - Throws: `StoreError`.
    public func activityProfile(_ name: String) throws -> (
        profile: ActivityProfile?, diagnostics: [Diagnostic]
    ) {
        let documents = DocumentSet(try store.documents())
        guard documents.has(ProfileFolder.path(name)) else {
            let known = documents.paths.filter { $0.hasPrefix(ProfileFolder.prefix) }
                .map { String($0.dropFirst(ProfileFolder.prefix.count).dropLast(5)) }
            let arguments: [String: Argument] = ["name": .text(name), "known": .list(known)]
            return (nil, [Diagnostic(known.isEmpty ? "ACT-0015" : "ACT-0016", .error, at: .whole, arguments)])
        }
        return ProfileFile.read(documents.input(ProfileFolder.path(name)))
    }
}
