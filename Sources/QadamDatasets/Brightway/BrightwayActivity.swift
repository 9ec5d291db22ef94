import QadamEvidence

/// A block `Activity` as it stands in the file.
struct BrightwayActivity {
    let name: String
    let sheet: BrightwaySheet
    let row: Int
    /// The database that it belongs to.
    var database = ""
    /// Fields by their names in small letters, with the row.
    var fields: [String: (cell: BrightwayCell, row: Int)] = [:]
    /// Names of fields as written, in order.
    var fieldNames: [String] = []
    var exchanges: [BrightwayTable] = []
    var parameters: [BrightwayTable] = []
    /// The first thing that makes it unusable.
    var damage: Finding?

    var place: Place { sheet.place(row) }

    /// The text of a field; empty where it has none.
    func text(_ field: String) -> String { fields[field]?.cell.text ?? "" }

    /// Where the value of a field is.
    func place(of field: String) -> Place { fields[field].map { sheet.place($0.row, 2) } ?? place }

    /// The rows of all its tables of exchanges.
    var exchangeRows: [(table: Int, row: BrightwayTable.Row)] {
        exchanges.indices.flatMap { table in exchanges[table].rows.map { (table, $0) } }
    }

    mutating func spoil(_ finding: Finding) { damage = damage ?? finding }

    /// The fields that are read; all others are listed as not kept.
    static let known: Set<String> = [
        "code", "database", "location", "unit", "categories", "reference product", "production amount",
        "type", "comment", "cas number",
    ]
}

/// What a package says before anything is linked.
struct BrightwayContent {
    /// Names of its databases, in order.
    var databases: [String] = []
    var projectParameters: [BrightwayTable] = []
    var databaseParameters: [BrightwayTable] = []
    var activities: [BrightwayActivity] = []
    /// Names of fields and columns that are not kept.
    var unread: [String] = []

    mutating func noteUnread(_ name: String) { if !unread.contains(name) { unread.append(name) } }
}
