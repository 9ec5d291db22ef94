import Foundation
import GRDB
import QadamStore
import Testing

/// Workspaces of older schemas are opened, migrated and used.
@Suite struct MigrationTests {
    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures")

    private func old(_ schema: Int, in scratch: Scratch) throws -> String {
        let sql = try String(
            contentsOf: Self.fixtures.appending(path: "schema-\(schema).sql"),
            encoding: .utf8
        )
        let path = scratch.path("old-\(schema).qadam")
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
        return path
    }

    /// Tables, indices, views and triggers by name, without blanks that do not matter.
    private func schema(_ path: String) throws -> [String: String] {
        let queue = try DatabaseQueue(path: path)
        let rows = try queue.read { database in
            try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        }
        let pairs = rows.map { row -> (String, String) in
            let (name, sql): (String, String) = (row[0], row[1])
            return (name, sql.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        }
        return Dictionary(pairs, uniquingKeysWith: { $1 })
    }

    @Test(arguments: [1, 2]) func anOldWorkspaceHasTheSchemaOfANewOne(_ version: Int) throws {
        let scratch = try Scratch()
        let path = try old(version, in: scratch)
        _ = try SQLiteStore.open(at: path)
        _ = try SQLiteStore.create(at: scratch.path("new.qadam"))
        #expect(try schema(path) == schema(scratch.path("new.qadam")))
    }

    @Test func aWorkspaceOfSchemaTwoKeepsItsDatabaseAndGetsABook() throws {
        let scratch = try Scratch()
        let store = try SQLiteStore.open(at: try old(2, in: scratch))
        let dataset = try #require(try store.datasets().first)
        #expect(dataset.name == "metals" && dataset.version == 1)
        #expect(try store.content(ofDataset: dataset).columns == [0, 1, 2, 3])
        #expect(try store.entries().isEmpty)
        let lock = NewEntry(kind: "lock", subject: "2024", firstDay: 19_723, endDay: 20_089, content: "{}")
        _ = try store.append(lock, at: "2026-01-02T03:04:05Z", actor: "a")
        // The record of the old schema lies in the period that is locked now.
        #expect { try store.bring([:], [("r1", 11)]) } throws: { ($0 as? StoreError)?.kind == .locked }
        #expect(try store.activities().records == ["r1"])
    }

    @Test func aFileOfANewerProgramIsLeftAlone() throws {
        let scratch = try Scratch()
        let path = scratch.path("future.qadam")
        _ = try SQLiteStore.create(at: path)
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99')") }
        try queue.close()
        #expect { try SQLiteStore.open(at: path) } throws: { ($0 as? StoreError)?.kind == .newerSchema }
    }
}
