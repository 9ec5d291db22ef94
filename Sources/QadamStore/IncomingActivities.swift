import GRDB

/// The activity records of a running import, collected in a temporary table, so that neither their number nor the
/// number of those in force needs memory; compared and stored by the database in sets.
final class IncomingActivities: ActivitySink {
    private let database: Database
    private let insert: Statement

    static let fields = [
        "source", "first_day", "end_day", "quantity", "unit", "entered", "provenance", "quality",
        "half_width_percent", "evidence",
    ]
    private static let columns = (["record"] + fields + ["file_row"]).joined(separator: ", ")

    init(_ database: Database) throws {
        self.database = database
        try database.execute(
            sql: """
                DROP TABLE IF EXISTS temp.incoming;
                CREATE TEMP TABLE incoming (
                    position INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE, source TEXT, first_day INTEGER,
                    end_day INTEGER, quantity REAL, unit TEXT, entered TEXT, provenance TEXT, quality TEXT,
                    half_width_percent REAL, evidence TEXT, file_row INTEGER
                );
                """
        )
        insert = try database.makeStatement(
            sql: "INSERT INTO temp.incoming (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        )
    }

    func append(_ rows: StoredActivities) throws {
        for position in 0..<rows.count {
            insert.setUncheckedArguments([
                rows.records[position], rows.sources[position], rows.firstDays[position],
                rows.endDays[position], rows.quantities[position], rows.units[position],
                rows.entered[position], rows.provenances[position], rows.qualities[position],
                rows.halfWidthPercents[position], rows.evidences[position], rows.fileRows[position],
            ])
            try insert.execute()
        }
    }

    /// Stores what is new or changed and, if asked to, ends what did not come; the row of the file is no change.
    /// Records that acts of the book made and the import has otherwise, or has not, are taken out of it first, unless it
    /// replaces them.
    func store(as importID: Int64, _ batch: ImportBatch, into summary: inout ImportSummary) throws {
        try findActs(batch, &summary)
        summary.activities = try store(as: importID, retiringOthers: batch.bringsAllActivities)
        try database.execute(sql: "DROP TABLE temp.incoming; DROP TABLE temp.of_acts;")
    }

    private func findActs(_ batch: ImportBatch, _ summary: inout ImportSummary) throws {
        let marks = batch.actKinds.map { _ in "?" }.joined(separator: ", ")
        try database.execute(
            sql: """
                DROP TABLE IF EXISTS temp.of_acts;
                CREATE TEMP TABLE of_acts (record TEXT PRIMARY KEY, version INTEGER);
                """
        )
        guard !batch.actKinds.isEmpty else { return }
        try database.execute(
            sql: """
                INSERT INTO temp.of_acts SELECT c.record, c.version FROM (\(SQLiteStore.currentActivities)) AS c
                WHERE c.import IN (SELECT e.import FROM entry AS e WHERE e.kind IN (\(marks)))
                """,
            arguments: StatementArguments(batch.actKinds)
        )
        let changed = """
            SELECT i.record \(Self.joined) WHERE i.record IN (SELECT record FROM temp.of_acts)
            AND NOT (\(Self.isUnchanged)) ORDER BY i.record
            """
        summary.actsChanged = try String.fetchAll(database, sql: changed)
        if batch.bringsAllActivities {
            summary.actsEnded = try String.fetchAll(
                database,
                sql: """
                    SELECT record FROM temp.of_acts WHERE record NOT IN (SELECT record FROM temp.incoming)
                    ORDER BY record
                    """
            )
        }
        if batch.replacesActs {
            try database.execute(sql: "DELETE FROM temp.of_acts")
        } else {
            try database.execute(sql: "DELETE FROM temp.incoming WHERE record IN (\(changed))")
        }
    }

    private func store(as importID: Int64, retiringOthers: Bool) throws -> ImportSummary.Counts {
        var counts = try compare()
        try database.execute(
            sql: """
                INSERT INTO activity (record, version, retired, \(Self.fields.joined(separator: ", ")), file_row, import)
                SELECT i.record, coalesce(n.version, 0) + 1, 0, \(Self.fields.map { "i." + $0 }.joined(separator: ", ")),
                i.file_row, ? \(Self.joined) WHERE NOT (\(Self.isUnchanged)) ORDER BY i.position
                """,
            arguments: [importID]
        )
        if retiringOthers {
            try database.execute(
                sql: """
                    INSERT INTO activity (record, version, retired, \(Self.fields.joined(separator: ", ")), file_row, import)
                    SELECT record, version + 1, 1, \(Self.fields.joined(separator: ", ")), file_row, ?
                    FROM (\(SQLiteStore.currentActivities)) AS c
                    WHERE NOT EXISTS (SELECT 1 FROM temp.incoming AS i WHERE i.record = c.record)
                    AND c.record NOT IN (SELECT record FROM temp.of_acts)
                    """,
                arguments: [importID]
            )
            counts.retired = database.changesCount
        }
        return counts
    }

    private static let joined = """
        FROM temp.incoming AS i LEFT JOIN activity AS n ON n.record = i.record
        AND n.version = (SELECT max(version) FROM activity AS m WHERE m.record = i.record)
        """

    private static let isUnchanged =
        "n.record IS NOT NULL AND n.retired = 0 AND "
        + fields.map { "n.\($0) IS i.\($0)" }.joined(separator: " AND ")

    private func compare() throws -> ImportSummary.Counts {
        var counts = ImportSummary.Counts()
        let row = try Row.fetchOne(
            database,
            sql: """
                SELECT count(*) FILTER (WHERE n.record IS NULL OR n.retired = 1) AS new,
                count(*) FILTER (WHERE \(Self.isUnchanged)) AS unchanged, count(*) AS all_records \(Self.joined)
                """
        )
        guard let row else { return counts }
        counts.new = row["new"]
        counts.unchanged = row["unchanged"]
        counts.changed = row["all_records"] - counts.new - counts.unchanged
        return counts
    }
}
