import QadamEvidence
import QadamUnits

/// One row of `Data/factors/gwp.csv`.
struct GWPRow: Sendable {
    static let mainTable = "table"

    let set: String
    let gas: Gas
    let variant: String
    let value: Double
    let group: GasGroup
    let citation: Citation
    let licence: String
    let dispute: String?

    /// Rows of the table; a row that does not read is given back by number.
    static func read(_ text: String) -> (rows: [GWPRow], malformed: [Int]) {
        let table = DataTable(csv: text)
        var rows: [GWPRow] = []
        var malformed: [Int] = []
        for (number, cells) in table.rows.enumerated() {
            guard cells.count == 9, let gas = Gas(symbol: cells[1]), let value = Double(cells[3]), value > 0,
                let group = GasGroup(rawValue: cells[4]), group == gas.group
            else {
                malformed.append(number + 2)
                continue
            }
            rows.append(
                GWPRow(
                    set: cells[0],
                    gas: gas,
                    variant: cells[2],
                    value: value,
                    group: group,
                    citation: Citation(reference: cells[5], locator: cells[6]),
                    licence: cells[7],
                    dispute: cells[8].isEmpty ? nil : cells[8]
                )
            )
        }
        return (rows, malformed)
    }
}
