import Foundation
import GRDB

extension SQLiteStore {
    private static let currentDatasets = """
        \(allDatasets) AND NOT EXISTS
        (SELECT 1 FROM dataset AS later WHERE later.name = d.name AND later.version > d.version)
        """
    private static let allDatasets = """
        SELECT d.id, d.name, d.version, d.format, d.processes, d.exchanges, d.sha256, d.report, import.origin, import.at
        FROM dataset AS d JOIN import ON import.id = d.import
        WHERE d.retired = 0
        """

    /// Stores a life-cycle database in one transaction; see ``WorkspaceStore``.
    public func saveDataset(_ dataset: NewDataset) throws(StoreError) -> StoredDataset {
        try write { database in try Self.keep(dataset, database, path: self.path) }
    }

    /// Stores a database inside a transaction that is under way.
    static func keep(_ dataset: NewDataset, _ database: Database, path: String) throws -> StoredDataset {
        let sha256 = ContentHash.sha256(dataset.content)
        let present = try Self.dataset(named: dataset.name, database)
        if let present, present.sha256 == sha256 { return present }
        let last = try Int.fetchOne(
            database,
            sql: "SELECT max(version) FROM dataset WHERE name = ?",
            arguments: [dataset.name]
        )
        let version = last.map { $0 + 1 } ?? 1
        try insert(dataset, version: version, sha256: sha256, isRetired: false, database)
        guard let stored = try Self.dataset(named: dataset.name, isNew: true, database) else {
            throw StoreError(.other, path: path, detail: "dataset \(dataset.name)")
        }
        return stored
    }

    /// The newest version of every database that is not retired.
    public func datasets() throws(StoreError) -> [StoredDataset] {
        try read { database in
            try Row.fetchAll(database, sql: Self.currentDatasets + " ORDER BY d.name")
                .map { StoredDataset($0, isNew: false) }
        }
    }

    /// A version of a database.
    public func dataset(named name: String, version: Int) throws(StoreError) -> StoredDataset? {
        try read { database in
            try Row.fetchOne(
                database,
                sql: Self.allDatasets + " AND d.name = ? AND d.version = ?",
                arguments: [name, version]
            )
            .map { StoredDataset($0, isNew: false) }
        }
    }

    /// The content of a version.
    public func content(ofDataset dataset: StoredDataset) throws(StoreError) -> DatasetContent {
        try read { database in
            // a cursor: a row that was fetched would be a copy of the whole content
            let rows = try Row.fetchCursor(
                database,
                sql: "SELECT sweep_order, content FROM dataset WHERE id = ?",
                arguments: [dataset.id]
            )
            guard let row = try rows.next() else {
                throw StoreError(.missing, path: self.path, detail: dataset.name)
            }
            return try DatasetContent(
                columns: row.withUnsafeData(named: "content") { [UInt8]($0 ?? Data()) },
                sweepOrder: row.withUnsafeData(named: "sweep_order") { [UInt8]($0 ?? Data()) }
            )
        }
    }

    /// Ends the life of a database.
    public func retireDataset(_ name: String, at: String, actor: String) throws(StoreError) {
        try write { database in
            guard let present = try Self.dataset(named: name, database) else {
                throw StoreError(.missing, path: self.path, detail: name)
            }
            let end = NewDataset(
                name: name,
                format: present.format,
                origin: present.origin,
                processes: 0,
                exchanges: 0,
                report: "{}",
                sweepOrder: Data(),
                content: Data(),
                at: at,
                actor: actor
            )
            let none = ContentHash.sha256(Data())
            try Self.insert(end, version: present.version + 1, sha256: none, isRetired: true, database)
        }
    }

    private static func dataset(named name: String, isNew: Bool = false, _ database: Database) throws
        -> StoredDataset?
    {
        try Row.fetchOne(database, sql: currentDatasets + " AND d.name = ?", arguments: [name])
            .map { StoredDataset($0, isNew: isNew) }
    }

    private static func insert(
        _ dataset: NewDataset,
        version: Int,
        sha256: String,
        isRetired: Bool,
        _ database: Database
    ) throws {
        try database.execute(
            sql: "INSERT INTO import (at, actor, origin) VALUES (?, ?, ?)",
            arguments: [dataset.at, dataset.actor, dataset.origin]
        )
        let importID = database.lastInsertedRowID
        try database.execute(
            sql: """
                INSERT INTO dataset (name, version, retired, format, processes, exchanges, sha256, import, report,
                    sweep_order, content)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                dataset.name, version, isRetired ? 1 : 0, dataset.format, dataset.processes,
                dataset.exchanges,
                sha256, importID, dataset.report, dataset.sweepOrder, dataset.content,
            ]
        )
        try append(
            LogDraft(
                at: dataset.at,
                actor: dataset.actor,
                action: isRetired ? "retire" : "import",
                subject: "dataset \(dataset.name)",
                detail: try json(["sha256": sha256, "version": String(version), "origin": dataset.origin])
            ),
            to: database
        )
    }
}

extension StoredDataset {
    init(_ row: Row, isNew: Bool) {
        self.init(
            id: row["id"],
            name: row["name"],
            version: row["version"],
            format: row["format"],
            origin: row["origin"],
            processes: row["processes"],
            exchanges: row["exchanges"],
            sha256: row["sha256"],
            report: row["report"],
            at: row["at"],
            isNew: isNew
        )
    }
}
