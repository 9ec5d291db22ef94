internal import QadamEvidence
internal import QadamPathways
internal import QadamSparse

/// Reads one CSV table of an otoole model into the model that is gathered.
struct OtooleTable {
    let input: InputFile
    let limits: CSVLimits

    /// Reads the members of a set: the column `VALUE`.
    func readSet(
        _ kind: OSeMOSYSSetKind,
        _ assembly: inout OSeMOSYSAssembly
    ) throws(ExchangeError) -> FileDigest {
        let reader = try CSVReader(input, separator: .comma, limits: limits)
        var members: [Int32] = []
        var places: [Place] = []
        if let header = try header(of: reader, &assembly) {
            let column = header.names.firstIndex { $0.uppercased() == "VALUE" }
            if let column {
                while let row = try reader.next() {
                    guard column < row.count, !row.isBlank(column) else { continue }
                    let cell = row.trimmed(column)
                    let isNumber = kind.members == .wholeNumbers
                    members.append(isNumber ? assembly.nameOrNumber(cell) : assembly.name(cell))
                    places.append(.file(input.name, row: row.number, column: "VALUE"))
                }
                assembly.add(set: kind, members: members, places: places, at: .file(input.name))
            } else {
                assembly.findings.add(
                    Diagnostic(
                        ExchangeCode.missingColumn.rawValue,
                        .error,
                        at: .file(input.name, row: header.row),
                        ["column": .text("VALUE")]
                    )
                )
            }
        } else {
            assembly.add(set: kind, members: [], places: [], at: .file(input.name))
        }
        try finish(reader, &assembly)
        return reader.digest
    }

    /// Reads the rows of a parameter.
    func readParameter(
        _ kind: OSeMOSYSParameterKind,
        defaultValue: Double?,
        _ assembly: inout OSeMOSYSAssembly
    ) throws(ExchangeError) -> FileDigest {
        let reader = try CSVReader(input, separator: .comma, limits: limits)
        if let header = try header(of: reader, &assembly) {
            let columns = OSeMOSYSColumns(
                header: header.names,
                kind: kind,
                file: input.name,
                row: header.row,
                &assembly
            )
            if let columns {
                var rows = OtooleRows(columns, kind: kind, defaultValue: defaultValue, file: input.name)
                while let row = try reader.next() { rows.append(row, &assembly) }
                assembly.tables[kind.name] = rows.table
            }
        }
        try finish(reader, &assembly)
        return reader.digest
    }

    /// Whether a table has any row below its header.
    func hasRows() throws(ExchangeError) -> Bool {
        let reader = try CSVReader(input, separator: .comma, limits: limits)
        _ = try reader.next()
        return try reader.next() != nil
    }

    private func header(
        of reader: CSVReader,
        _ assembly: inout OSeMOSYSAssembly
    ) throws(ExchangeError) -> (names: [String], row: Int)? {
        guard let row = try reader.next() else { return nil }
        return ((0..<row.count).map { String(decoding: row.trimmed($0), as: UTF8.self) }, row.number)
    }

    /// Adds the faults of the file's form to those of the model.
    private func finish(_ reader: CSVReader, _ assembly: inout OSeMOSYSAssembly) throws(ExchangeError) {
        try reader.drain()
        guard !reader.problems.isEmpty else { return }
        var form = Findings(file: input.name)
        form.add(formOf: reader, columns: [])
        for finding in form.diagnostics { assembly.findings.add(finding) }
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

    init(_ columns: OSeMOSYSColumns, kind: OSeMOSYSParameterKind, defaultValue: Double?, file: String) {
        self.columns = columns
        table = OSeMOSYSTable(
            name: kind.name,
            indices: columns.indices,
            defaultValue: defaultValue,
            file: file,
            columnStyle: columns.isWide ? .letters : .named("VALUE")
        )
        isNumber = columns.indices.map { OSeMOSYSCatalogue.set($0)?.members == .wholeNumbers }
        width = (columns.subscripts + columns.values.map(\.column)).max().map { $0 + 1 } ?? 0
        key = Array(repeating: 0, count: columns.indices.count)
    }

    /// Takes a row of a CSV file; what does not fit is reported and left out.
    mutating func append(_ row: CSVRow, _ assembly: inout OSeMOSYSAssembly) {
        if (0..<row.count).allSatisfy({ row.isBlank($0) }) { return }
        guard row.count >= width else {
            report(
                .wrongCellCount,
                row,
                nil,
                ["found": .integer(row.count), "expected": .integer(width)],
                &assembly
            )
            return
        }
        for (index, column) in columns.subscripts.enumerated() {
            let cell = row.trimmed(column)
            if cell.isEmpty {
                report(.missingValue, row, column, ["column": .text(columns.indices[index])], &assembly)
                return
            }
            key[index] = isNumber[index] ? assembly.nameOrNumber(cell) : assembly.name(cell)
        }
        for (column, name) in columns.values {
            let cell = row.trimmed(column)
            if let name {
                // A blank cell of a wide table is a combination without a row.
                if cell.isEmpty { continue }
                key[key.count - 1] = name
            }
            take(cell, row, column, &assembly)
        }
    }

    private mutating func take(
        _ cell: UnsafeBufferPointer<UInt8>,
        _ row: CSVRow,
        _ column: Int,
        _ assembly: inout OSeMOSYSAssembly
    ) {
        switch DecimalReading.number(UnsafeRawBufferPointer(cell)) {
        case .value(let value):
            table.keys.append(contentsOf: key)
            table.values.append(value)
            table.lines.append(Int32(truncatingIfNeeded: row.number))
            if columns.isWide { table.columns.append(Int32(column + 1)) }
        case .notFinite:
            report(.notFinite, row, column, ["found": .text(row.text(column))], &assembly)
        case nil where cell.isEmpty:
            report(.missingValue, row, column, ["column": .text("VALUE")], &assembly)
        case nil:
            report(.notANumber, row, column, ["found": .text(row.text(column))], &assembly)
        }
    }

    private func report(
        _ code: ExchangeCode,
        _ row: CSVRow,
        _ column: Int?,
        _ arguments: [String: Argument],
        _ assembly: inout OSeMOSYSAssembly
    ) {
        let place = Place.file(
            table.file,
            row: row.number,
            column: column.map { OSeMOSYSTable.letters($0 + 1) }
        )
        assembly.findings.add(Diagnostic(code.rawValue, .error, at: place, arguments))
    }
}
