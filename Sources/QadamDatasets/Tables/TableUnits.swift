import QadamEvidence
import QadamLifeCycle

/// The units of the tables: those of `units.csv`, and behind them those that the unit registry knows.
struct TableUnits {
    var units: [DatabaseUnit] = []
    var rows: [String: Int] = [:]

    /// The unit that a cell names; with a finding where it names none.
    mutating func needed(_ name: String, _ cursor: TableCursor) -> Int? {
        let symbol = cursor.needed(name)
        if symbol.isEmpty { return nil }
        if let row = rows[symbol] { return row }
        guard let unit = UnitBook.registered(symbol) else {
            cursor.spoil("DAT-0710", name, ["text": .text(symbol)])
            return nil
        }
        rows[symbol] = units.count
        units.append(unit)
        return units.count - 1
    }
}
