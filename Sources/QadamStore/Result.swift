/// A calculated result on its way into the store.
public struct NewResult: Hashable, Sendable {
    /// `inventory`, `product`, `pathway`.
    public let kind: String
    /// What it is about: a year, a product, a scenario.
    public let subject: String
    /// SHA-256 over everything it was calculated from: documents, records, factor versions, methods, settings.
    public let inputs: String
    /// ISO 8601 time.
    public let at: String
    /// Who asked for it.
    public let actor: String
    /// JSON with sorted keys.
    public let content: String

    /// A result; see the fields.
    public init(kind: String, subject: String, inputs: String, at: String, actor: String, content: String) {
        self.kind = kind
        self.subject = subject
        self.inputs = inputs
        self.at = at
        self.actor = actor
        self.content = content
    }
}

/// A stored result.
public struct StoredResult: Hashable, Sendable {
    /// Counts from 1 for each kind and subject.
    public let version: Int
    /// Hash of the inputs.
    public let inputs: String
    /// When it was calculated.
    public let at: String
    /// JSON.
    public let content: String
    /// Whether this call stored it, or it was there.
    public let isNew: Bool
}

/// An entry of the append-only log.
public struct LogEntry: Hashable, Sendable, Codable {
    /// Counts from 1 without gaps.
    public let sequence: Int64
    /// ISO 8601 time.
    public let at: String
    /// Who.
    public let actor: String
    /// What was done.
    public let action: String
    /// To what.
    public let subject: String
    /// JSON with the particulars.
    public let detail: String
    /// Hash of this entry, which covers the hash of the entry before.
    public let hash: String
}
