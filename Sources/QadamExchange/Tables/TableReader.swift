public import QadamEvidence

/// What came of reading a table: the table if nothing forbids it, everything that was found, and what was read.
public struct TableOutcome: Sendable {
    /// The table; `nil` if there is any error in the file.
    public let table: TypedTable?
    /// All that was found, errors and warnings.
    public let diagnostics: [Diagnostic]
    /// The digest of the file; `nil` if it could not be read to its end.
    public let digest: FileDigest?
}

/// Reads a whole table by its schema: every cell is checked before anything is given back.
public struct TableReader: Sendable {
    /// What the table holds.
    public let schema: TableSchema
    /// How the file writes its cells.
    public let dialect: Dialect
    /// What the reader refuses.
    public let limits: CSVLimits
    /// How many diagnostics of one code are listed; the rest are counted.
    public let limitPerCode: Int

    /// A reader. The dialect is declared or chosen by a person; the default is that of Qadam's own tables.
    public init(
        _ schema: TableSchema,
        dialect: Dialect = .qadam,
        limits: CSVLimits = .standard,
        limitPerCode: Int = 20
    ) {
        self.schema = schema
        self.dialect = dialect
        self.limits = limits
        self.limitPerCode = limitPerCode
    }

    /// Reads a file to its end. What is wrong with it, its absence included, is in the outcome.
    public func read(_ input: InputFile) -> TableOutcome {
        var findings = Findings(file: input.name, limitPerCode: limitPerCode)
        do throws(ExchangeError) {
            let reader = try CSVReader(input, separator: dialect.separator, limits: limits)
            let table = try read(reader, &findings)
            try reader.drain()
            return TableOutcome(
                table: findings.hasErrors ? nil : table,
                diagnostics: findings.diagnostics,
                digest: reader.digest
            )
        } catch {
            findings.add(error.diagnostic)
            return TableOutcome(table: nil, diagnostics: findings.diagnostics, digest: nil)
        }
    }

    private func read(_ reader: CSVReader, _ findings: inout Findings) throws(ExchangeError) -> TypedTable? {
        guard let first = try reader.next() else {
            findings.add(formOf: reader, columns: [])
            if !findings.hasErrors { findings.add(.emptyFile) }
            return nil
        }
        let header = TableHeader(first)
        guard header.check(schema, dialect: dialect, &findings) else {
            findings.add(formOf: reader, columns: header.names)
            return nil
        }
        var body = TableBody(schema, header: header)
        while let row = try reader.next() {
            guard !TableHeader.isBlank(row) else { continue }
            if body.rowNumbers.count == schema.maximumRows {
                findings.add(.tooManyRows, row: row.number, ["limit": .integer(schema.maximumRows)])
                break
            }
            body.append(row, dialect: dialect, &findings)
        }
        findings.add(formOf: reader, columns: header.names)
        if body.rowNumbers.isEmpty, !findings.hasErrors { findings.add(.noRows, severity: .warning) }
        return body.table(file: reader.name)
    }
}
