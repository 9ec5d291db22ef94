public import Foundation

/// A life-cycle database on its way into the store.
public struct NewDataset: Sendable {
    /// Name, unique in the workspace.
    public let name: String
    /// Format it came in.
    public let format: String
    /// Where it came from: name of the file or folder.
    public let origin: String
    /// Number of processes.
    public let processes: Int
    /// Number of exchanges.
    public let exchanges: Int
    /// What was read, mapped and left out, as JSON.
    public let report: String
    /// Order of the sweeps, as bytes; empty where it is not known. It decides speed, never a result.
    public let sweepOrder: Data
    /// The columns, as bytes.
    public let content: Data
    /// ISO 8601 time.
    public let at: String
    /// Who does it.
    public let actor: String

    /// A database; see the fields.
    public init(
        name: String,
        format: String,
        origin: String,
        processes: Int,
        exchanges: Int,
        report: String,
        sweepOrder: Data,
        content: Data,
        at: String,
        actor: String
    ) {
        self.name = name
        self.format = format
        self.origin = origin
        self.processes = processes
        self.exchanges = exchanges
        self.report = report
        self.sweepOrder = sweepOrder
        self.content = content
        self.at = at
        self.actor = actor
    }
}

/// A stored version of a life-cycle database, without its content.
public struct StoredDataset: Hashable, Sendable, Codable {
    /// Row of the version.
    public let id: Int64
    /// Name, unique in the workspace.
    public let name: String
    /// Counts from 1.
    public let version: Int
    /// Format it came in.
    public let format: String
    /// Where it came from.
    public let origin: String
    /// Number of processes.
    public let processes: Int
    /// Number of exchanges.
    public let exchanges: Int
    /// SHA-256 of the content.
    public let sha256: String
    /// What was read, mapped and left out, as JSON.
    public let report: String
    /// When it was imported.
    public let at: String
    /// Whether it was stored just now (or had been there before with the same content).
    public let isNew: Bool

    package init(
        id: Int64,
        name: String,
        version: Int,
        format: String,
        origin: String,
        processes: Int,
        exchanges: Int,
        sha256: String,
        report: String,
        at: String,
        isNew: Bool
    ) {
        self.id = id
        self.name = name
        self.version = version
        self.format = format
        self.origin = origin
        self.processes = processes
        self.exchanges = exchanges
        self.sha256 = sha256
        self.report = report
        self.at = at
        self.isNew = isNew
    }
}

/// The columns of a stored database.
public struct DatasetContent: Sendable {
    /// The columns, as bytes.
    public let columns: [UInt8]
    /// Order of the sweeps, as bytes.
    public let sweepOrder: [UInt8]
}
