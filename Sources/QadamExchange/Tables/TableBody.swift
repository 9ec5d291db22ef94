import QadamEvidence
import QadamUnits

/// The rows of a table while they are read.
struct TableBody {
    private struct Bound {
        let store: any ColumnStore
        let headers: [String]
        let positions: [Int?]
        let key: String
    }

    private struct UniqueKey {
        let headers: [String]
        let positions: [Int]
        var rows: [[UInt8]: Int] = [:]
    }

    private struct Other {
        let header: String
        let position: Int
        var values: [Double?] = []
    }

    private let header: TableHeader
    private var units = UnitCells()
    private let columns: [Bound]
    private var unique: [UniqueKey]
    private var others: [Other] = []
    private var othersRange = NumberRange.any
    private var othersMayBeBlank = false
    private(set) var rowNumbers: [Int] = []

    init(_ schema: TableSchema, header: TableHeader) {
        self.header = header
        columns = schema.columns.map { column in
            Bound(
                store: column.makeStore(),
                headers: column.headers,
                positions: column.headers.map(header.position),
                key: TypedTable.key(column)
            )
        }
        unique = schema.unique.map { headers in
            UniqueKey(headers: headers, positions: headers.compactMap(header.position))
        }
        let known = Set(schema.headers)
        switch schema.others {
        case .refused: return
        case .numbers(let range): othersRange = range
        case .optionalNumbers(let range): (othersRange, othersMayBeBlank) = (range, true)
        }
        for (position, name) in header.names.enumerated() where !known.contains(name) {
            others.append(Other(header: name, position: position))
        }
    }

    mutating func append(_ row: CSVRow, dialect: Dialect, _ findings: inout Findings) {
        guard row.count == header.names.count else {
            findings.add(
                .wrongCellCount,
                row: row.number,
                ["expected": .integer(header.names.count), "found": .integer(row.count)]
            )
            return
        }
        rowNumbers.append(row.number)
        // The findings move through the context and back, so that no copy of them is ever made.
        var context = CellContext(row: row, dialect: dialect, findings: Findings(file: ""))
        swap(&context.findings, &findings)
        swap(&context.units, &units)
        for column in columns {
            context.headers = column.headers
            context.positions = column.positions
            column.store.append(&context)
        }
        for index in others.indices {
            context.headers = [others[index].header]
            context.positions = [others[index].position]
            if othersMayBeBlank, context.isBlank() {
                others[index].values.append(nil)
            } else if let value = number(&context) {
                others[index].values.append(value)
            }
        }
        swap(&context.findings, &findings)
        swap(&context.units, &units)
        for index in unique.indices { Self.check(&unique[index], row, &findings) }
    }

    private func number(_ context: inout CellContext) -> Double? {
        let numbers = context.dialect.numbers
        let range = othersRange
        return context.take(0) { (bytes) throws(ValueFault) in
            try ValueText.number(bytes, numbers, in: range)
        }
    }

    func table(file: String) -> TypedTable {
        TypedTable(
            file: file,
            rowNumbers: rowNumbers,
            others: others.map { ($0.header, $0.values) },
            contents: Dictionary(
                columns.map { ($0.key, $0.store.contents) },
                uniquingKeysWith: { first, _ in first }
            )
        )
    }

    /// Cells joined by a byte that UTF-8 never has, so that no two different rows make one key.
    ///
    /// Static: a method would hold a second reference to the keys and copy them at every row.
    private static func check(_ key: inout UniqueKey, _ row: CSVRow, _ findings: inout Findings) {
        guard !key.positions.isEmpty else { return }
        var bytes: [UInt8] = []
        for position in key.positions {
            bytes.append(contentsOf: row.trimmed(position))
            bytes.append(0xFF)
        }
        if let first = key.rows[bytes] {
            let found = key.positions.map { String(decoding: row.trimmed($0), as: UTF8.self) }
            findings.add(
                .duplicateRow,
                row: row.number,
                column: key.headers[0],
                [
                    "columns": .list(key.headers), "found": .text(found.joined(separator: " · ")),
                    "first": .integer(first),
                ]
            )
        } else {
            key.rows[bytes] = row.number
        }
    }
}
