/// An act on its way into the book of the workspace.
public struct NewEntry: Hashable, Sendable {
    /// What was done: `activity-import`, `correction`, `lock`, `finding`…
    public let kind: String
    /// To what: a year, a record, a file.
    public let subject: String
    /// First day that it is about, days since 1970-01-01, where it is about days.
    public let firstDay: Int32?
    /// The day after the last.
    public let endDay: Int32?
    /// JSON with sorted keys.
    public let content: String

    /// An act; see the fields.
    public init(
        kind: String,
        subject: String,
        firstDay: Int32? = nil,
        endDay: Int32? = nil,
        content: String
    ) {
        self.kind = kind
        self.subject = subject
        self.firstDay = firstDay
        self.endDay = endDay
        self.content = content
    }
}

/// An act in the book: append-only, each covering the hash of the one before.
public struct StoredEntry: Hashable, Sendable, Codable {
    /// Counts from 1 without gaps.
    public let number: Int64
    /// What was done.
    public let kind: String
    /// To what.
    public let subject: String
    /// ISO 8601 time.
    public let at: String
    /// Who.
    public let actor: String
    /// First day that it is about, days since 1970-01-01.
    public let firstDay: Int32?
    /// The day after the last.
    public let endDay: Int32?
    /// JSON.
    public let content: String
    /// Hash of the act before; empty for the first.
    public let previous: String
    /// SHA-256 over all of the above but the number.
    public let hash: String

    /// The hash that the fields give.
    public var expectedHash: String {
        Self.hash(
            NewEntry(kind: kind, subject: subject, firstDay: firstDay, endDay: endDay, content: content),
            at: at,
            actor: actor,
            after: previous
        )
    }

    /// SHA-256 over the fields and the hash before, each preceded by its length.
    static func hash(_ entry: NewEntry, at: String, actor: String, after previous: String) -> String {
        let days = [entry.firstDay, entry.endDay].map { $0.map { String($0) } ?? "" }
        let fields = [previous, entry.kind, entry.subject, at, actor] + days + [entry.content]
        let text = fields.map { "\($0.utf8.count):\($0)" }.joined()
        return ContentHash.sha256(text)
    }
}
