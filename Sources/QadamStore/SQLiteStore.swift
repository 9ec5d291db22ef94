import Foundation
import GRDB

/// A workspace in one SQLite file (`*.qadam`), in write-ahead mode with full synchronisation: what was acknowledged
/// survives a kill of the process and a loss of power.
public final class SQLiteStore: WorkspaceStore {
    /// The file.
    public let path: String
    let queue: DatabaseQueue

    private init(path: String, queue: DatabaseQueue) {
        self.path = path
        self.queue = queue
    }

    /// Makes a new workspace file.
    ///
    /// - Throws: ``StoreError`` exists, denied, diskFull.
    public static func create(at path: String) throws(StoreError) -> SQLiteStore {
        guard !FileManager.default.fileExists(atPath: path) else { throw StoreError(.exists, path: path) }
        do {
            let store = SQLiteStore(
                path: path,
                queue: try DatabaseQueue(path: path, configuration: configuration)
            )
            try Schema.migrator.migrate(store.queue)
            return store
        } catch {
            for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
            throw StoreError(error, path: path)
        }
    }

    /// Whether ``create(at:)`` would find the name free and the folder writable, without making anything.
    ///
    /// - Throws: ``StoreError`` exists, denied.
    public static func checkCanCreate(at path: String) throws(StoreError) {
        if FileManager.default.fileExists(atPath: path) { throw StoreError(.exists, path: path) }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        guard FileManager.default.isWritableFile(atPath: folder) else {
            throw StoreError(.denied, path: path)
        }
    }

    /// Opens a workspace file; an older schema is copied to `<path>.before-<n>` and then migrated.
    ///
    /// - Throws: ``StoreError`` missing, notAWorkspace, newerSchema, denied, diskFull, busy.
    public static func open(at path: String) throws(StoreError) -> SQLiteStore {
        guard FileManager.default.fileExists(atPath: path) else { throw StoreError(.missing, path: path) }
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let migrator = Schema.migrator
            let (mark, unknown, pending) = try queue.read { database in
                (
                    try Int64.fetchOne(database, sql: "PRAGMA application_id"),
                    try migrator.hasBeenSuperseded(database),
                    try !migrator.hasCompletedMigrations(database)
                )
            }
            guard mark == Schema.applicationID else { throw StoreError(.notAWorkspace, path: path) }
            guard !unknown else { throw StoreError(.newerSchema, path: path) }
            if pending {
                try backUp(queue, beside: path)
                try migrator.migrate(queue)
            }
            return SQLiteStore(path: path, queue: queue)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    private static func backUp(_ queue: DatabaseQueue, beside path: String) throws {
        var number = 1
        while FileManager.default.fileExists(atPath: "\(path).before-\(number)") { number += 1 }
        try queue.inDatabase { database in
            try database.execute(sql: "VACUUM INTO ?", arguments: ["\(path).before-\(number)"])
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.journalMode = .wal
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
        }
        return configuration
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try queue.read(body)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try queue.write(body)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Counts for `workspace info`.
    public func counts() throws(StoreError) -> StoreCounts {
        try read { database in
            func count(_ sql: String) throws -> Int {
                guard let number = try Int.fetchOne(database, sql: sql) else { return 0 }
                return number
            }
            return StoreCounts(
                documents: try count("SELECT count(*) FROM (\(Self.currentDocuments))"),
                activities: try count("SELECT count(*) FROM (\(Self.currentActivities))"),
                activityVersions: try count("SELECT count(*) FROM activity"),
                results: try count("SELECT count(*) FROM result"),
                logEntries: try count("SELECT count(*) FROM log"),
                entries: try count("SELECT count(*) FROM entry"),
                schema: try Schema.migrator.appliedIdentifiers(database).sorted().joined(separator: ",")
            )
        }
    }
}

extension StoreError {
    init(_ error: any Error, path: String) {
        if let already = error as? StoreError {
            self = already
            return
        }
        guard let database = error as? DatabaseError else {
            self.init(.other, path: path, detail: String(describing: error))
            return
        }
        let kind: Kind =
            switch database.resultCode {
            case .SQLITE_FULL: .diskFull
            case .SQLITE_IOERR where Self.mayNotGrow(database): .diskFull
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
            case .SQLITE_NOTADB, .SQLITE_CORRUPT: .notAWorkspace
            case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .denied
            case .SQLITE_CONSTRAINT where database.message == Schema.lockedPeriod: .locked
            case .SQLITE_CONSTRAINT: .rule
            default: .other
            }
        self.init(kind, path: path, detail: database.description)
    }

    /// Whether a write failed in a process whose files may not grow beyond a limit (`ulimit -f`): SQLite reports it as
    /// any failed write, the user must make room for it as on a full disk.
    private static func mayNotGrow(_ error: DatabaseError) -> Bool {
        let writes: [ResultCode] = [
            .SQLITE_IOERR_WRITE, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_SHMSIZE,
        ]
        guard writes.contains(error.extendedResultCode) else { return false }
        var limit = rlimit()
        return getrlimit(fileSizeResource, &limit) == 0 && limit.rlim_cur != rlim_t.max
    }
}

#if canImport(Glibc)
    private let fileSizeResource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
#else
    private let fileSizeResource = RLIMIT_FSIZE
#endif
