import QadamEvidence

/// A column that is read, of tables of exchanges and of parameters.
enum BrightwayField: Int, CaseIterable {
    case name, amount, database, location, unit, categories, type, formula, uncertaintyType, loc, scale, shape
    case minimum, maximum, negative, product, input, code, comment

    /// The words by which headers name it (small letters).
    var words: [String] {
        switch self {
        case .uncertaintyType: ["uncertainty type", "uncertainty_type"]
        case .product: ["reference product"]
        default: [String(describing: self)]
        }
    }

    static let byWord: [String: BrightwayField] = {
        var fields: [String: BrightwayField] = [:]
        for field in allCases { for word in field.words { fields[word] = field } }
        return fields
    }()
}

/// A table of exchanges or parameters: what its header says, and the rows as far as they are read.
struct BrightwayTable {
    struct Row {
        var number: Int
        fileprivate var cells: [BrightwayCell?]
    }

    let sheet: BrightwaySheet
    /// Group of an activity's parameters; empty where none is named.
    var group = ""
    private(set) var rows: [Row] = []
    /// What makes the table unusable.
    private(set) var damage: Finding?
    /// Columns that are not read, as the header names them, with their column.
    private(set) var unread: [(name: String, column: Int)] = []
    private(set) var hasHeader = false
    private var fields: [Int: BrightwayField] = [:]
    private var columns = [Int?](repeating: nil, count: BrightwayField.allCases.count)
    private var headerRow = 0

    init(sheet: BrightwaySheet) { self.sheet = sheet }

    /// Takes the header.
    mutating func readHeader(_ row: BrightwayRow) {
        hasHeader = true
        headerRow = row.number
        for (column, cell) in row.cells {
            let name = cell.text
            guard let field = BrightwayField.byWord[name.lowercased()] else {
                unread.append((name, column))
                continue
            }
            guard columns[field.rawValue] == nil else {
                let place = sheet.place(row.number, column)
                damage = damage ?? Finding("DAT-0510", at: place, ["column": .text(name)])
                continue
            }
            columns[field.rawValue] = column
            fields[column] = field
        }
    }

    /// Takes a row below the header.
    mutating func readRow(_ row: BrightwayRow) {
        var cells = [BrightwayCell?](repeating: nil, count: BrightwayField.allCases.count)
        for (column, cell) in row.cells {
            if let field = fields[column] {
                cells[field.rawValue] = cell
            } else if damage == nil, !unread.contains(where: { $0.column == column }) {
                // A value under no name belongs to nothing.
                damage = Finding("DAT-0509", at: sheet.place(row.number, column), ["text": .text(cell.text)])
            }
        }
        rows.append(Row(number: row.number, cells: cells))
    }

    func cell(_ row: Row, _ field: BrightwayField) -> BrightwayCell? { row.cells[field.rawValue] }

    /// The text of a cell; empty where the cell is.
    func text(_ row: Row, _ field: BrightwayField) -> String { row.cells[field.rawValue]?.text ?? "" }

    /// Where the cell of a field is; the row, where the table has no such column.
    func place(_ row: Row, _ field: BrightwayField? = nil) -> Place {
        sheet.place(row.number, field.flatMap { columns[$0.rawValue] })
    }

    /// Where the header is.
    func headerPlace(_ column: Int? = nil) -> Place { sheet.place(headerRow, column) }
}
