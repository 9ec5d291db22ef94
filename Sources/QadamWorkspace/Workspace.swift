public import QadamStore

/// One organisation with its products and plans: the use cases that every surface calls.
///
/// Who acts and what time it is are passed in with every call that writes.
public struct Workspace: Sendable {
    let store: any WorkspaceStore
    /// The file.
    public let path: String

    /// Makes a new workspace file.
    ///
    /// - Throws: `StoreError` when the file is there already or cannot be written.
    public static func create(at path: String) throws(StoreError) -> Workspace {
        Workspace(store: try SQLiteStore.create(at: path), path: path)
    }

    /// Whether ``create(at:)`` would find the name free and the folder there, without making anything.
    ///
    /// - Throws: `StoreError` when the file is there already or its folder is not writable.
    public static func checkCanCreate(at path: String) throws(StoreError) {
        try SQLiteStore.checkCanCreate(at: path)
    }

    /// Opens a workspace file.
    ///
    /// - Throws: `StoreError`.
    public static func open(at path: String) throws(StoreError) -> Workspace {
        Workspace(store: try SQLiteStore.open(at: path), path: path)
    }
}

/// Who does something, and when.
public struct Act: Sendable, Hashable {
    /// ISO 8601 time in UTC, such as `2026-01-31T12:00:00Z`.
    public let at: String
    /// The name under which it is logged.
    public let actor: String

    /// An act. The name is kept as ``PersonName`` writes it.
    public init(at: String, actor: String) {
        self.at = at
        self.actor = PersonName.written(actor)
    }

    /// Whether a name in the book or the log is that of the person who acts.
    func isBy(_ name: String) -> Bool { PersonName.isSame(name, actor) }
}
