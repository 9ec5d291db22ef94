internal import QadamEvidence
internal import QadamPathways
internal import QadamSparse

/// Reads one table of an otoole model into the model that is gathered.
struct OtooleTable<Source: OtooleSource> {
    private var source: Source

    init(_ source: Source) { self.source = source }

    /// Reads the members of a set: the column `VALUE`.
    mutating func readSet(
        _ kind: OSeMOSYSSetKind,
        _ assembly: inout OSeMOSYSAssembly
    ) throws(ExchangeError) {
        var members: [Int32] = []
        var places: [Place] = []
        if let header = try header() {
            if let column = header.names.firstIndex(where: { $0.uppercased() == "VALUE" }) {
                while let row = try source.next() {
                    guard column < row.count, !row.trimmed(column).isEmpty else { continue }
                    let cell = row.trimmed(column)
                    let isNumber = kind.members == .wholeNumbers
                    members.append(isNumber ? assembly.nameOrNumber(cell) : assembly.name(cell))
                    places.append(.file(source.name, row: row.number, column: "VALUE"))
                }
            } else {
                let arguments: [String: Argument] = ["column": .text("VALUE")]
                let place = Place.file(source.name, row: header.row)
                let code = ExchangeCode.missingColumn.rawValue
                assembly.findings.add(Diagnostic(code, .error, at: place, arguments))
            }
        }
        assembly.add(set: kind, members: members, places: places, at: .file(source.name))
        for finding in try source.finish() { assembly.findings.add(finding) }
    }

    /// Reads the rows of a parameter.
    mutating func readParameter(
        _ kind: OSeMOSYSParameterKind,
        defaultValue: Double?,
        _ assembly: inout OSeMOSYSAssembly
    ) throws(ExchangeError) {
        if let header = try header() {
            let columns = OSeMOSYSColumns(
                header: header.names,
                kind: kind,
                file: source.name,
                row: header.row,
                &assembly
            )
            if let columns {
                var rows = OtooleRows(
                    columns,
                    kind: kind,
                    defaultValue: defaultValue,
                    file: source.name,
                    isSpreadsheet: source.isSpreadsheet
                )
                while let row = try source.next() { rows.append(row, &assembly) }
                assembly.tables[kind.name] = rows.table
            }
        }
        for finding in try source.finish() { assembly.findings.add(finding) }
    }

    /// Whether the table has any row below its header.
    mutating func hasRows() throws(ExchangeError) -> Bool {
        _ = try source.next()
        return try source.next() != nil
    }

    private mutating func header() throws(ExchangeError) -> (names: [String], row: Int)? {
        try source.next().map { ($0.texts, $0.number) }
    }
}

/// Turns rows of cells into rows of a parameter.
struct OtooleRows {
    /// The rows so far.
    private(set) var table: OSeMOSYSTable
    private let columns: OSeMOSYSColumns
    private let isNumber: [Bool]
    private let width: Int
    private var key: [Int32]

    init(
        _ columns: OSeMOSYSColumns,
        kind: OSeMOSYSParameterKind,
        defaultValue: Double?,
        file: String,
        isSpreadsheet: Bool
    ) {
        self.columns = columns
        table = OSeMOSYSTable(
            name: kind.name,
            indices: columns.indices,
            defaultValue: defaultValue,
            file: file,
            columnStyle: columns.isWide || isSpreadsheet ? .letters : .named("VALUE")
        )
        isNumber = columns.indices.map { OSeMOSYSCatalogue.set($0)?.members == .wholeNumbers }
        // Spreadsheets end a row with its last cell that is not empty.
        let needed = isSpreadsheet ? [] : columns.subscripts + columns.values.map(\.column)
        width = needed.max().map { $0 + 1 } ?? 0
        key = Array(repeating: 0, count: columns.indices.count)
    }

    /// Takes a row; what does not fit is reported and left out.
    mutating func append(_ row: some OtooleCells, _ assembly: inout OSeMOSYSAssembly) {
        if row.isBlank { return }
        guard row.count >= width else {
            let arguments: [String: Argument] = ["found": .integer(row.count), "expected": .integer(width)]
            report(.wrongCellCount, row.number, nil, arguments, &assembly)
            return
        }
        for (index, column) in columns.subscripts.enumerated() {
            let cell = column < row.count ? row.trimmed(column) : UnsafeBufferPointer(start: nil, count: 0)
            if cell.isEmpty {
                let arguments: [String: Argument] = ["column": .text(columns.indices[index])]
                report(.missingValue, row.number, column, arguments, &assembly)
                return
            }
            key[index] = isNumber[index] ? assembly.nameOrNumber(cell) : assembly.name(cell)
        }
        for (column, name) in columns.values {
            let cell = column < row.count ? row.trimmed(column) : UnsafeBufferPointer(start: nil, count: 0)
            if let name {
                // A blank cell of a wide table is a combination without a row.
                if cell.isEmpty { continue }
                key[key.count - 1] = name
            }
            take(cell, row.number, column, &assembly)
        }
    }

    private mutating func take(
        _ cell: UnsafeBufferPointer<UInt8>,
        _ row: Int,
        _ column: Int,
        _ assembly: inout OSeMOSYSAssembly
    ) {
        // Made only where it is needed: this runs for every value.
        var found: [String: Argument] { ["found": .text(String(decoding: cell, as: UTF8.self))] }
        switch DecimalReading.number(UnsafeRawBufferPointer(cell)) {
        case .value(let value):
            table.keys.append(contentsOf: key)
            table.values.append(value)
            table.lines.append(Int32(truncatingIfNeeded: row))
            if table.columnStyle == .letters { table.columns.append(Int32(column + 1)) }
        case .notFinite: report(.notFinite, row, column, found, &assembly)
        case nil where cell.isEmpty:
            report(.missingValue, row, column, ["column": .text("VALUE")], &assembly)
        case nil: report(.notANumber, row, column, found, &assembly)
        }
    }

    private func report(
        _ code: ExchangeCode,
        _ row: Int,
        _ column: Int?,
        _ arguments: [String: Argument],
        _ assembly: inout OSeMOSYSAssembly
    ) {
        let letters = column.map { OSeMOSYSTable.letters($0 + 1) }
        let place = Place.file(table.file, row: row, column: letters)
        assembly.findings.add(Diagnostic(code.rawValue, .error, at: place, arguments))
    }
}
