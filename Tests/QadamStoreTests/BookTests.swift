import Foundation
import GRDB
import QadamStore
import Testing

/// The book of acts, locked periods and undoing, on a real file.
@Suite struct BookTests {
    private func store(_ scratch: Scratch) throws -> SQLiteStore {
        let store = try SQLiteStore.create(at: scratch.path("a.qadam"))
        _ = try store.bring(["organisation.yaml": "id: x\n"], [("r1", 10), ("r2", 20)])
        return store
    }

    private func act(_ kind: String, _ subject: String = "2024", days: Bool = false) -> NewEntry {
        NewEntry(
            kind: kind,
            subject: subject,
            firstDay: days ? 19_723 : nil,
            endDay: days ? 20_089 : nil,
            content: "{}"
        )
    }

    private func apply(
        _ store: SQLiteStore,
        _ rows: [(record: String, quantity: Double)],
        keep: Bool = true
    ) throws -> ImportSummary? {
        let batch = ImportBatch(
            at: "2026-01-02T03:04:05Z",
            actor: "tester",
            origin: "bills.csv",
            documents: [],
            wholeFolders: [],
            bringsAllActivities: false,
            entries: [act("activity-import", "bills.csv")]
        )
        return try store.apply(batch, keep: keep) { sink in
            try sink.append(records(rows))
            return true
        }
    }

    private func append(_ store: SQLiteStore, _ entry: NewEntry, by actor: String) throws {
        _ = try store.append(entry, at: "2026-01-02T03:04:05Z", actor: actor)
    }

    @Test func actsAreChained() throws {
        let scratch = try Scratch()
        let store = try store(scratch)
        for kind in ["finding", "finding", "lock"] { try append(store, act(kind, days: true), by: "a") }
        #expect(try store.firstBrokenEntry() == nil)
        #expect(try store.entries().map(\.number) == [1, 2, 3])
        let queue = try DatabaseQueue(path: scratch.path("a.qadam"))
        try queue.write { database in
            try database.execute(sql: "DROP TRIGGER entry_is_never_changed")
            try database.execute(sql: "UPDATE entry SET actor = 'b' WHERE id = 2")
        }
        #expect(try store.firstBrokenEntry() == 2)
    }

    @Test func aLockedPeriodKeepsItsRecords() throws {
        let scratch = try Scratch()
        let store = try store(scratch)
        try append(store, act("lock", days: true), by: "a")
        let before = try store.counts()
        for rows in [[("r1", 11.0)], [("r3", 1.0)]] {
            #expect { try apply(store, rows) } throws: { ($0 as? StoreError)?.kind == .locked }
        }
        // A whole import that no longer names a record of the period would end it.
        #expect { try store.bring(["organisation.yaml": "id: x\n"], [("r1", 10)]) } throws: {
            ($0 as? StoreError)?.kind == .locked
        }
        #expect(try store.counts() == before)
        // What is the same stores nothing and is no change.
        #expect(try apply(store, [("r1", 10)])?.isEmpty == true)
    }

    @Test func unlockingNeedsTheRequestOfAnotherPerson() throws {
        let scratch = try Scratch()
        let store = try store(scratch)
        try append(store, act("lock", days: true), by: "a")
        #expect(throws: StoreError.self) { try append(store, act("unlock"), by: "b") }
        try append(store, act("unlock-request"), by: "b")
        #expect(throws: StoreError.self) { try append(store, act("unlock"), by: "b") }
        #expect(throws: StoreError.self) { try append(store, act("lock", days: true), by: "c") }
        try append(store, act("unlock"), by: "a")
        #expect(try apply(store, [("r1", 11)])?.activities.changed == 1)
        // The request was for that lock, not for the next.
        try append(store, act("lock", days: true), by: "a")
        #expect(throws: StoreError.self) { try append(store, act("unlock"), by: "c") }
    }

    @Test func undoingPutsBackWhatWasThere() throws {
        let scratch = try Scratch()
        let store = try store(scratch)
        let before = try store.activities()
        #expect(try apply(store, [("r1", 11), ("r3", 30)])?.activities.changed == 1)
        let number = try #require(try store.entries().last).number
        let undo = act("activity-undo", String(number))
        func undone(_ keep: Bool) throws -> UndoSummary? {
            try store.undo(entry: number, with: undo, at: "2026-01-02T03:04:05Z", actor: "t", keep: keep)
        }
        let versions = try store.counts().activityVersions
        #expect(try undone(false)?.restored == 1)
        #expect(try store.counts().activityVersions == versions)
        let summary = try #require(try undone(true))
        #expect(summary.restored == 1 && summary.ended == 1 && summary.changedSince.isEmpty)
        let after = try store.activities()
        #expect(Set(after.records) == Set(before.records))
        #expect(after.quantities.sorted() == before.quantities.sorted())
        #expect(try store.history(ofActivity: "r1").map { $0.row.quantities[0] } == [10, 11, 10])
        #expect(try store.history(ofActivity: "r3").map(\.isRetired) == [false, true])
        // A second time the records have newer versions.
        #expect(try undone(true)?.changedSince == ["r1", "r3"])
    }

    @Test func aDryImportWritesNoAct() throws {
        let scratch = try Scratch()
        let store = try store(scratch)
        #expect(try apply(store, [("r9", 1)], keep: false)?.activities.new == 1)
        #expect(try store.entries().isEmpty)
        #expect(try apply(store, [("r1", 10)])?.isEmpty == true)
        #expect(try store.entries().isEmpty)
    }

    @Test func aBookIsContinuedButNeverMixed() throws {
        let scratch = try Scratch()
        let first = try store(scratch)
        try append(first, act("finding"), by: "a")
        let other = try SQLiteStore.create(at: scratch.path("b.qadam"))
        func bring(_ book: [StoredEntry]) throws -> Int? {
            let batch = ImportBatch(
                at: "2026-01-02T03:04:05Z",
                actor: "t",
                origin: "folder",
                documents: [],
                wholeFolders: [],
                bringsAllActivities: false,
                book: book
            )
            return try other.apply(batch, keep: true) { _ in true }?.entries.new
        }
        #expect(try bring(try first.entries()) == 1)
        #expect(try other.entries() == first.entries())
        #expect(try bring(try first.entries()) == 0)
        try append(first, act("finding"), by: "a")
        #expect(try bring(try first.entries()) == 1)
        try append(first, act("finding", "x"), by: "a")
        try append(other, act("finding", "y"), by: "a")
        #expect { try bring(try first.entries()) } throws: { ($0 as? StoreError)?.kind == .otherBook }
    }
}
