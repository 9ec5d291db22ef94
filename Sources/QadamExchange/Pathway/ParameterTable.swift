internal import QadamEvidence
internal import QadamPathways
internal import QadamUnits

/// One row of the pathway's tables: a parameter of something, with value, unit and source.
struct ParameterRow {
    let file: String
    let row: Int
    let owner: String
    let parameter: String
    /// What narrows the parameter: an end use, a driver.
    let detail: String
    /// A period's identifier, or `all`, or empty where the table has no periods.
    let period: String
    /// A factor of the library that the value multiplies.
    let factor: String?
    let value: Double
    let unit: Unit
    let citation: Citation?
    let note: String?

    var place: Place { .file(file, row: row, column: "value") }

    /// - Parameter uses: parameters of the scenario that turn the value into the model's unit.
    func source(uses: [String] = []) -> ParameterSource {
        ParameterSource(
            parameter: [parameter, detail, period].filter { !$0.isEmpty }.joined(separator: " "),
            entered: "\(value) \(unit.symbol)" + (factor.map { " × \($0)" } ?? ""),
            place: place,
            citation: citation,
            note: note,
            uses: uses
        )
    }
}

/// A table with a parameter a row.
struct ParameterTable {
    let file: String
    let rows: [ParameterRow]
    let diagnostics: [Diagnostic]
    let digest: FileDigest?

    /// Reads the table; `headers` name the columns of owner, parameter, and, where it has them, detail, period and
    /// factor.
    init(
        _ input: InputFile,
        owner: String,
        parameter: String,
        detail: String? = nil,
        period: String? = nil,
        factor: String? = nil
    ) {
        let ownerColumn = owner == parameter ? nil : Column.identifier(owner)
        let parameterColumn = Column.identifier(parameter)
        let detailColumn = detail.map { Column.identifier($0).optional() }
        let periodColumn = period.map { Column.identifier($0) }
        let factorColumn = factor.map { Column.identifier($0).optional() }
        let value = Column<Double>.number("value")
        let unit = Column<Unit>.unit("unit")
        let citation = Column<Citation>.citation(reference: "reference", locator: "locator").optional()
        let note = Column.text("note").optional()
        var columns: [any TableColumn] = [parameterColumn, value, unit, citation, note]
        if let ownerColumn { columns.append(ownerColumn) }
        if let detailColumn { columns.append(detailColumn) }
        if let periodColumn { columns.append(periodColumn) }
        if let factorColumn { columns.append(factorColumn) }
        let unique = [ownerColumn?.headers.first, parameter, detail, period].compactMap(\.self)
        let schema = TableSchema("pathway", columns: columns, unique: [unique])
        let outcome = TableReader(schema).read(input)
        file = input.name
        diagnostics = outcome.diagnostics
        digest = outcome.digest
        guard let table = outcome.table else {
            rows = []
            return
        }
        let values = table[value]
        let units = table[unit]
        let citations = table[citation]
        let notes = table[note]
        let parameters = table[parameterColumn]
        let owners = ownerColumn.map { table[$0] }
        let details = detailColumn.map { table[$0] }
        let periods = periodColumn.map { table[$0] }
        let factors = factorColumn.map { table[$0] }
        var rows: [ParameterRow] = []
        rows.reserveCapacity(table.count)
        for i in 0..<table.count {
            rows.append(
                ParameterRow(
                    file: input.name,
                    row: table.rowNumbers[i],
                    owner: owners?[i] ?? "",
                    parameter: parameters[i],
                    detail: details?[i] ?? "",
                    period: periods?[i] ?? "",
                    factor: factors?[i],
                    value: values[i],
                    unit: units[i],
                    citation: citations[i],
                    note: notes[i]
                )
            )
        }
        self.rows = rows
    }
}
