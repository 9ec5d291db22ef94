import GRDB

extension SQLiteStore {
    /// The newest version of every activity record that is not retired, in the order of their arrival.
    public func activities() throws(StoreError) -> StoredActivities {
        try read { database in
            var activities = StoredActivities()
            let cursor = try Row.fetchCursor(
                database,
                sql: "\(Self.currentActivities) ORDER BY id"
            )
            while let row = try cursor.next() { activities.append(row) }
            return activities
        }
    }
}

extension StoredActivities {
    mutating func append(_ row: Row) {
        records.append(row["record"])
        sources.append(row["source"])
        firstDays.append(row["first_day"])
        endDays.append(row["end_day"])
        quantities.append(row["quantity"])
        units.append(row["unit"])
        entered.append(row["entered"])
        provenances.append(row["provenance"])
        qualities.append(row["quality"])
        halfWidthPercents.append(row["half_width_percent"])
        evidences.append(row["evidence"])
        fileRows.append(row["file_row"])
    }
}
