/// What the use cases ask of a store; SQLite stands behind it today, another database may tomorrow.
public protocol WorkspaceStore: Sendable {
    /// Brings in one import, everything or nothing.
    ///
    /// `feed` hands over the activity records in batches of any size and says at the end whether they may be kept;
    /// memory does not grow with their number. Nothing is stored if it returns false or throws, or if `keep` is
    /// false: then the summary says what would have been stored.
    ///
    /// - Throws: ``StoreError``, or what `feed` throws.
    func apply(_ batch: ImportBatch, keep: Bool, feed: (any ActivitySink) throws -> Bool) throws
        -> ImportSummary?
    /// The newest version of every document that is not retired, by path.
    func documents() throws(StoreError) -> [StoredDocument]
    /// The states in which the documents have been, the newest first: one after each import that changed any.
    /// `isSought` is asked of each until it says yes; `nil` where it never does.
    func documents(where isSought: ([StoredDocument]) throws -> Bool) throws -> [StoredDocument]?
    /// All versions of a document, oldest first.
    func history(ofDocument path: String) throws(StoreError) -> [StoredDocument]
    /// The newest version of every activity record that is not retired, in the order of their arrival.
    func activities() throws(StoreError) -> StoredActivities
    /// The same records in batches, so that memory does not grow with their number.
    func readActivities(_ take: (StoredActivities) -> Void) throws(StoreError)
    /// Stores a life-cycle database; the same content under the same name gives the version that is there.
    func saveDataset(_ dataset: NewDataset) throws(StoreError) -> StoredDataset
    /// The newest version of every life-cycle database that is not retired, by name, without content.
    func datasets() throws(StoreError) -> [StoredDataset]
    /// A version of a life-cycle database, current or not; `nil` where there is none or it ended the life of the database.
    func dataset(named name: String, version: Int) throws(StoreError) -> StoredDataset?
    /// The content of a version of a life-cycle database.
    func content(ofDataset dataset: StoredDataset) throws(StoreError) -> DatasetContent
    /// Ends the life of a database: its versions stay, it is no longer listed.
    func retireDataset(_ name: String, at: String, actor: String) throws(StoreError)
    /// Pins a result to the hash of its inputs; the same inputs and content give the version that is there.
    func saveResult(_ result: NewResult) throws(StoreError) -> StoredResult
    /// The newest result of that kind and subject.
    func latestResult(kind: String, subject: String) throws(StoreError) -> StoredResult?
    /// A version of a result.
    func result(kind: String, subject: String, version: Int) throws(StoreError) -> StoredResult?
    /// The append-only log, oldest first.
    func log() throws(StoreError) -> [LogEntry]
    /// The first entry whose hash does not follow from the entry before; `nil` when the chain holds.
    func firstBrokenLogEntry() throws(StoreError) -> Int64?
    /// The book: acts with their reasons, oldest first.
    func entries() throws(StoreError) -> [StoredEntry]
    /// Writes an act into the book.
    func append(_ entry: NewEntry, at: String, actor: String) throws(StoreError) -> StoredEntry
    /// The first act whose hash does not follow from the one before; `nil` when the chain holds.
    func firstBrokenEntry() throws(StoreError) -> Int64?
    /// All versions of an activity record, oldest first.
    func history(ofActivity record: String) throws(StoreError) -> [StoredActivityVersion]
    /// Puts back what an act of the book changed in the activity records; `nil` where it brought none into this file.
    func undo(entry number: Int64, with entry: NewEntry, at: String, actor: String, keep: Bool)
        throws(StoreError) -> UndoSummary?
    /// Counts for `workspace info`.
    func counts() throws(StoreError) -> StoreCounts
}

/// Takes the activity records of an import, in any number of batches.
public protocol ActivitySink {
    /// Takes the next records; an identifier may come once in an import.
    func append(_ activities: StoredActivities) throws
}

/// What one import brings besides its activity records.
public struct ImportBatch: Sendable {
    /// ISO 8601 time, passed in by the surface.
    public let at: String
    /// Who does it.
    public let actor: String
    /// Where it comes from (a folder or file name).
    public let origin: String
    /// Documents.
    public let documents: [NewDocument]
    /// Folders (with their final `/`) that this import brings as a whole: their documents which it does not name
    /// are retired.
    public let wholeFolders: [String]
    /// Whether its records are all activity records there are: those not named are retired.
    public let bringsAllActivities: Bool
    /// Kinds of acts of the book whose records are kept where this import would change or end them; see ``replacesActs``.
    public let actKinds: [String]
    /// Whether records that such acts made are changed and ended all the same. They are listed in the summary either way.
    public let replacesActs: Bool
    /// Life-cycle databases; others of the workspace stay.
    public let datasets: [NewDataset]
    /// Acts for the book, written only if the import stores anything.
    public let entries: [NewEntry]
    /// The book of an exported workspace, which ours must be the beginning of, or go beyond.
    public let book: [StoredEntry]

    /// A batch; see the fields.
    public init(
        at: String,
        actor: String,
        origin: String,
        documents: [NewDocument],
        wholeFolders: [String],
        bringsAllActivities: Bool,
        actKinds: [String] = [],
        replacesActs: Bool = false,
        datasets: [NewDataset] = [],
        entries: [NewEntry] = [],
        book: [StoredEntry] = []
    ) {
        self.at = at
        self.actor = actor
        self.origin = origin
        self.documents = documents
        self.wholeFolders = wholeFolders
        self.bringsAllActivities = bringsAllActivities
        self.actKinds = actKinds
        self.replacesActs = replacesActs
        self.datasets = datasets
        self.entries = entries
        self.book = book
    }
}

/// What an import did, or would do.
public struct ImportSummary: Hashable, Sendable, Codable {
    /// Counts of one kind of thing.
    public struct Counts: Hashable, Sendable, Codable {
        /// Not there before.
        public package(set) var new = 0
        /// There, with other content: a new version.
        public package(set) var changed = 0
        /// There, with the same content: nothing stored.
        public package(set) var unchanged = 0
        /// There before, not in this import.
        public package(set) var retired = 0
    }
    /// Documents.
    public package(set) var documents = Counts()
    /// Activity records.
    public package(set) var activities = Counts()
    /// Life-cycle databases.
    public package(set) var datasets = Counts()
    /// Acts of the book of an exported workspace.
    public package(set) var entries = Counts()
    /// Records made by an act of the book, which the import has otherwise: kept, or changed where that was asked for.
    public package(set) var actsChanged: [String] = []
    /// Records made by an act of the book, which the import does not have: kept, or ended where that was asked for.
    public package(set) var actsEnded: [String] = []

    /// Whether the import stores nothing.
    public var isEmpty: Bool {
        documents.new + documents.changed + documents.retired + activities.new + activities.changed
            + activities.retired + datasets.new + datasets.changed + entries.new == 0
    }
}

/// Counts for `workspace info`.
public struct StoreCounts: Hashable, Sendable, Codable {
    /// Documents in force.
    public let documents: Int
    /// Activity records in force.
    public let activities: Int
    /// All stored versions of activity records.
    public let activityVersions: Int
    /// Pinned results.
    public let results: Int
    /// Entries of the log.
    public let logEntries: Int
    /// Acts in the book.
    public let entries: Int
    /// Version of the schema.
    public let schema: String
}
