import QadamEvidence
import QadamLifeCycle

/// Columns of `causes.csv`: what causes an exchange of a process with several products.
enum CauseTable {
    static let process = Column.identifier("process")
    static let row = Column.integer("row", 1...100_000_000)
    static let output = Column.identifier("output")
    static let share = Column.number("share", .share)
    static let citation = Column.citation(reference: "source", locator: "locator").optional()
    static let note = Column.text("note").optional()

    static let schema = TableSchema(
        "causes",
        columns: [process, row, output, share, citation, note],
        unique: [["process", "row", "output"]]
    )

    static func rows(_ table: TypedTable, _ findings: inout Findings) -> [CausalShare] {
        let (process, row, output) = (table[process], table[row], table[output])
        let (share, citation, note) = (table[share], table[citation], table[note])
        return (0..<table.count).map { i in
            let place = Place.file(table.file, row: table.rowNumbers[i])
            PropertyTable.check(output[i], citation[i], note[i], place, &findings)
            return CausalShare(
                process: process[i],
                row: row[i],
                output: output[i],
                share: share[i],
                citation: citation[i],
                note: note[i],
                place: place
            )
        }
    }
}
