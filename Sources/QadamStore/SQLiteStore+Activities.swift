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

    /// The newest version of every record, retired ones included, with version, row identifier and end mark.
    static func newestActivities(
        _ database: Database
    ) throws -> (activities: StoredActivities, versions: [Int32], identifiers: [Int64], ended: [Bool]) {
        var activities = StoredActivities()
        var versions: [Int32] = []
        var identifiers: [Int64] = []
        var ended: [Bool] = []
        let cursor = try Row.fetchCursor(
            database,
            sql: """
                SELECT * FROM activity AS a WHERE NOT EXISTS
                (SELECT 1 FROM activity AS later WHERE later.record = a.record AND later.version > a.version)
                ORDER BY id
                """
        )
        while let row = try cursor.next() {
            activities.append(row)
            versions.append(row["version"])
            identifiers.append(row["id"])
            ended.append(row["retired"] == 1)
        }
        return (activities, versions, identifiers, ended)
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
