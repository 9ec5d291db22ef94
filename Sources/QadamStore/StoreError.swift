/// Why the workspace file could not be opened, read or written. Facts only; surfaces word them.
public struct StoreError: Error, Hashable, Sendable {
    /// The kinds of failure.
    public enum Kind: String, Sendable, Codable {
        /// There is no such file.
        case missing
        /// A file of that name exists already.
        case exists
        /// The file is not a Qadam workspace, or it is damaged.
        case notAWorkspace
        /// The file was written by a newer program.
        case newerSchema
        /// The file or its folder may not be written or read.
        case denied
        /// No space is left on the disk; nothing of the write was kept.
        case diskFull
        /// Another program holds the file; the wait of five seconds ran out.
        case busy
        /// A rule of the schema was broken, such as editing an immutable row.
        case rule
        /// The write would change activity records of a locked period.
        case locked
        /// The book of a folder and that of the workspace are not the same.
        case otherBook
        /// Anything else the database reports.
        case other
    }

    /// What went wrong.
    public let kind: Kind
    /// The file.
    public let path: String
    /// The database's own words, for a log.
    public let detail: String

    package init(_ kind: Kind, path: String, detail: String = "") {
        self.kind = kind
        self.path = path
        self.detail = detail
    }
}
