public import QadamStore

/// What a workspace holds.
public struct WorkspaceInfo: Sendable, Codable, Hashable {
    /// A document in force.
    public struct Document: Sendable, Codable, Hashable {
        /// Path inside the workspace.
        public let path: String
        /// Counts from 1.
        public let version: Int
        /// SHA-256 of its bytes.
        public let sha256: String
        /// When it was imported.
        public let at: String
    }

    /// The file.
    public let path: String
    /// The parts it has.
    public let parts: [WorkspacePart]
    /// Counts.
    public let counts: StoreCounts
    /// Documents in force.
    public let documents: [Document]
    /// The first entry of the log that does not follow from the one before; absent while the chain holds.
    public let firstBrokenLogEntry: Int64?
    /// The first act of the book that does not follow from the one before; absent while the chain holds.
    public let firstBrokenEntry: Int64?
    /// The log, oldest first.
    public let log: [LogEntry]
}

extension Workspace {
    /// What the workspace holds, with its log.
    ///
    /// - Throws: `StoreError`.
    public func info() throws(StoreError) -> WorkspaceInfo {
        let documents = try store.documents()
        return WorkspaceInfo(
            path: path,
            parts: WorkspacePart.allCases.filter { part in
                documents.contains { $0.path == part.prefix + part.marker }
            },
            counts: try store.counts(),
            documents: documents.map {
                WorkspaceInfo.Document(path: $0.path, version: $0.version, sha256: $0.sha256, at: $0.at)
            },
            firstBrokenLogEntry: try store.firstBrokenLogEntry(),
            firstBrokenEntry: try store.firstBrokenEntry(),
            log: try store.log()
        )
    }
}
