import GRDB

extension SQLiteStore {
    /// Records in a batch of ``readActivities(_:)``.
    static let activityBatch = 4096

    /// The newest version of every activity record that is not retired, in the order of their arrival.
    public func activities() throws(StoreError) -> StoredActivities {
        try read { database in
            var activities = StoredActivities()
            let cursor = try Self.activityCursor(database)
            while let row = try cursor.next() { activities.append(row) }
            return activities
        }
    }

    /// Hands the same records over in batches, so that memory does not grow with their number.
    public func readActivities(_ take: (StoredActivities) -> Void) throws(StoreError) {
        try read { database in
            var batch = StoredActivities()
            let cursor = try Self.activityCursor(database)
            while let row = try cursor.next() {
                batch.append(row)
                if batch.count == Self.activityBatch {
                    take(batch)
                    batch = StoredActivities()
                }
            }
            if batch.count > 0 { take(batch) }
        }
    }

    private static func activityCursor(_ database: Database) throws -> RowCursor {
        try Row.fetchCursor(
            database,
            sql: "SELECT \(StoredActivities.columns) FROM (\(currentActivities)) ORDER BY id"
        )
    }
}

extension StoredActivities {
    /// The columns in the order in which ``append(_:)`` reads them.
    static let columns = """
        record, source, first_day, end_day, quantity, unit, entered, provenance, quality, half_width_percent, evidence, file_row
        """

    /// Appends a row of ``columns``; by position, for looking up a name in every row takes longer than reading it.
    mutating func append(_ row: Row) {
        records.append(row[0])
        sources.append(row[1])
        firstDays.append(row[2])
        endDays.append(row[3])
        quantities.append(row[4])
        units.append(row[5])
        entered.append(row[6])
        provenances.append(row[7])
        qualities.append(row[8])
        halfWidthPercents.append(row[9])
        evidences.append(row[10])
        fileRows.append(row[11])
    }
}
