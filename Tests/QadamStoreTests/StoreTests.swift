import Foundation
import GRDB
import QadamStore
import Testing

/// A folder that lives as long as the test.
final class Scratch {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("qadam-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
}

func records(_ rows: [(record: String, quantity: Double)], firstRow: Int = 2) -> StoredActivities {
    var activities = StoredActivities()
    for (index, row) in rows.enumerated() {
        activities.records.append(row.record)
        activities.sources.append("electricity.main")
        activities.firstDays.append(19_723)
        activities.endDays.append(19_754)
        activities.quantities.append(row.quantity)
        activities.units.append("kWh")
        activities.entered.append("\(row.quantity)")
        activities.provenances.append("metered")
        activities.qualities.append("1 1 1 1 1")
        activities.halfWidthPercents.append(row.quantity > 10 ? 2 : nil)
        activities.evidences.append("")
        activities.fileRows.append(Int32(index + firstRow))
    }
    return activities
}

extension SQLiteStore {
    /// Brings in documents of the organisation and records, as one whole import.
    func bring(
        _ documents: [String: String],
        _ rows: [(record: String, quantity: Double)],
        keep: Bool = true
    ) throws -> ImportSummary {
        let batch = ImportBatch(
            at: "2026-01-02T03:04:05Z",
            actor: "tester",
            origin: "folder",
            documents: documents.sorted { $0.key < $1.key }.map {
                NewDocument(path: "organisation/" + $0.key, content: Data($0.value.utf8))
            },
            wholeFolders: ["organisation/"],
            bringsAllActivities: true
        )
        let summary = try apply(batch, keep: keep) { sink in
            // One by one, as batches of a long file would come.
            for (index, row) in rows.enumerated() { try sink.append(records([row], firstRow: index + 2)) }
            return true
        }
        return try #require(summary)
    }
}

@Suite struct StoreTests {
    @Test func keepsWhatWasImportedAfterReopening() throws {
        let scratch = try Scratch()
        let store = try SQLiteStore.create(at: scratch.path("a.qadam"))
        let summary = try store.bring(["organisation.yaml": "id: x\n"], [("r1", 10), ("r2", 20)])
        #expect(summary.documents.new == 1 && summary.activities.new == 2)
        let again = try SQLiteStore.open(at: scratch.path("a.qadam"))
        #expect(try again.activities() == records([("r1", 10), ("r2", 20)]))
        #expect(try again.documents().map(\.path) == ["organisation/organisation.yaml"])
        #expect(try again.documents().first?.content == Data("id: x\n".utf8))
    }

    @Test func anUnchangedImportStoresNothing() throws {
        let scratch = try Scratch()
        let store = try SQLiteStore.create(at: scratch.path("a.qadam"))
        _ = try store.bring(["a.yaml": "1"], [("r1", 10)])
        let before = try store.counts()
        #expect(try store.bring(["a.yaml": "1"], [("r1", 10)]).isEmpty)
        #expect(try store.counts() == before)
    }

    @Test func aChangeIsANewVersionAndNothingIsLost() throws {
        let scratch = try Scratch()
        let store = try SQLiteStore.create(at: scratch.path("a.qadam"))
        _ = try store.bring(["a.yaml": "1", "b.yaml": "1"], [("r1", 10), ("r2", 20)])
        let before = try store.counts()
        let preview = try store.bring(["a.yaml": "2"], [("r1", 11), ("r3", 30)], keep: false)
        #expect(try store.counts() == before)
        let summary = try store.bring(["a.yaml": "2"], [("r1", 11), ("r3", 30)])
        #expect(preview == summary)
        #expect(summary.documents.changed == 1 && summary.documents.retired == 1)
        #expect(
            summary.activities.changed == 1 && summary.activities.new == 1 && summary.activities.retired == 1
        )
        #expect(Set(try store.activities().records) == ["r1", "r3"])
        #expect(
            try store.history(ofDocument: "organisation/a.yaml").map {
                String(decoding: $0.content, as: UTF8.self)
            } == [
                "1", "2",
            ]
        )
        #expect(try store.history(ofDocument: "organisation/b.yaml").map(\.isRetired) == [false, true])
        #expect(try store.counts().activityVersions == 5)
        // What ended may come back.
        #expect(
            try store.bring(["a.yaml": "2", "b.yaml": "1"], [("r1", 11), ("r2", 20), ("r3", 30)])
                .activities.new == 1
        )
        #expect(Set(try store.activities().records) == ["r1", "r2", "r3"])
    }

    @Test(arguments: ["import", "document", "activity", "result", "log"])
    func refusesToChangeOrRemoveARow(_ table: String) throws {
        let scratch = try Scratch()
        let store = try SQLiteStore.create(at: scratch.path("a.qadam"))
        _ = try store.bring(["a.yaml": "1"], [("r1", 10)])
        _ = try store.saveResult(result("{}"))
        let queue = try DatabaseQueue(path: scratch.path("a.qadam"))
        #expect(throws: DatabaseError.self) {
            try queue.write { try $0.execute(sql: "DELETE FROM \(table)") }
        }
        let column =
            table == "log"
            ? "action" : table == "result" ? "subject" : table == "import" ? "actor" : "version"
        #expect(throws: DatabaseError.self) {
            try queue.write { try $0.execute(sql: "UPDATE \(table) SET \(column) = '9'") }
        }
    }

    @Test func aFailingImportLeavesNothingBehind() throws {
        let scratch = try Scratch()
        let store = try SQLiteStore.create(at: scratch.path("a.qadam"))
        let documents = [NewDocument(path: "a.yaml", content: Data("1".utf8))]
        let folder = ImportBatch(
            at: "2026-01-02T03:04:05Z",
            actor: "tester",
            origin: "folder",
            documents: documents,
            wholeFolders: [],
            bringsAllActivities: true
        )
        var broken = records([("r1", 10), ("r2", 20)])
        broken.endDays[1] = broken.firstDays[1]
        #expect {
            try store.apply(folder, keep: true) { sink in
                try sink.append(broken)
                return true
            }
        } throws: { ($0 as? StoreError)?.kind == .rule }
        // The reader found an error in the last row.
        #expect(
            try store.apply(folder, keep: true) { sink in
                try sink.append(records([("r1", 10)]))
                return false
            } == nil
        )
        // The reader itself failed: its own error comes through.
        struct Unreadable: Error {}
        #expect(throws: Unreadable.self) { try store.apply(folder, keep: true) { _ in throw Unreadable() } }
        #expect(try store.counts().documents == 0)
        #expect(try store.counts().activities == 0)
        #expect(try store.log().isEmpty)
    }

    @Test func theLogIsAChainThatShowsTampering() throws {
        let scratch = try Scratch()
        let store = try SQLiteStore.create(at: scratch.path("a.qadam"))
        _ = try store.bring(["a.yaml": "1"], [])
        _ = try store.bring(["a.yaml": "2"], [])
        _ = try store.saveResult(result("{}"))
        #expect(try store.log().map(\.sequence) == [1, 2, 3])
        #expect(try store.firstBrokenLogEntry() == nil)
        let queue = try DatabaseQueue(path: scratch.path("a.qadam"))
        try queue.write { database in
            try database.execute(sql: "DROP TRIGGER log_is_never_changed")
            try database.execute(sql: "UPDATE log SET actor = 'someone' WHERE sequence = 2")
        }
        #expect(try store.firstBrokenLogEntry() == 2)
    }

    private func result(_ content: String) -> NewResult {
        NewResult(
            kind: "inventory",
            subject: "2024",
            inputs: String(repeating: "a", count: 64),
            at: "2026-01-02T03:04:05Z",
            actor: "tester",
            content: content
        )
    }

    @Test func aResultIsPinnedOnceForTheSameInputs() throws {
        let scratch = try Scratch()
        let store = try SQLiteStore.create(at: scratch.path("a.qadam"))
        let first = try store.saveResult(result("{\"t\":1}"))
        let same = try store.saveResult(result("{\"t\":1}"))
        let other = try store.saveResult(result("{\"t\":2}"))
        #expect(first.isNew && !same.isNew && other.isNew)
        let versions: [Int] = [first.version, same.version, other.version]
        #expect(versions.elementsEqual([1, 1, 2]))
        #expect(try store.latestResult(kind: "inventory", subject: "2024")?.content == "{\"t\":2}")
    }

    @Test func saysWhatAFileIsNot() throws {
        let scratch = try Scratch()
        try Data("not a database at all, just text that is long enough".utf8)
            .write(to: URL(fileURLWithPath: scratch.path("text.qadam")))
        #expect { try SQLiteStore.open(at: scratch.path("text.qadam")) } throws: {
            ($0 as? StoreError)?.kind == .notAWorkspace
        }
        #expect { try SQLiteStore.open(at: scratch.path("none.qadam")) } throws: {
            ($0 as? StoreError)?.kind == .missing
        }
        _ = try SQLiteStore.create(at: scratch.path("a.qadam"))
        #expect { try SQLiteStore.create(at: scratch.path("a.qadam")) } throws: {
            ($0 as? StoreError)?.kind == .exists
        }
        #expect { try SQLiteStore.create(at: scratch.path("no/such/folder/a.qadam")) } throws: {
            ($0 as? StoreError)?.kind == .denied
        }
        let foreign = try DatabaseQueue(path: scratch.path("foreign.qadam"))
        try foreign.write { try $0.execute(sql: "CREATE TABLE t (x)") }
        #expect { try SQLiteStore.open(at: scratch.path("foreign.qadam")) } throws: {
            ($0 as? StoreError)?.kind == .notAWorkspace
        }
    }

    @Test func opensAWorkspaceOfEveryReleasedSchema() throws {
        let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Fixtures"
        )
        let names = try FileManager.default.contentsOfDirectory(atPath: fixtures.path).filter {
            $0.hasSuffix(".sql")
        }
        #expect(names.contains("schema-1.sql"))
        for name in names {
            let scratch = try Scratch()
            let sql = try String(contentsOf: fixtures.appendingPathComponent(name), encoding: .utf8)
            let queue = try DatabaseQueue(path: scratch.path("old.qadam"))
            try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
            try queue.close()
            let store = try SQLiteStore.open(at: scratch.path("old.qadam"))
            #expect(try store.activities().records == ["r1"])
            #expect(try store.documents().map(\.path) == ["organisation/organisation.yaml"])
            #expect(try store.firstBrokenLogEntry() == nil)
        }
    }
}
