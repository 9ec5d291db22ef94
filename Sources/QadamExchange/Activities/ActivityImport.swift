public import QadamEvidence

/// What came of reading an activity table.
public struct ActivityReport: Sendable {
    /// The records without an error.
    public let recordCount: Int
    /// The rows of the file, header and empty ones included.
    public let rowCount: Int
    /// All that was found, errors and warnings.
    public let diagnostics: [Diagnostic]
    /// The digest of the file; `nil` if it could not be read to its end.
    public let digest: FileDigest?

    /// Whether nothing forbids the import. Only then may what the batches held be kept.
    public var isImportable: Bool {
        digest != nil && !diagnostics.contains { $0.severity == .error }
    }
}

/// Reads activity records of any number in one pass and bounded memory, with all checks.
///
/// Checked: form, source line (with near spellings), number convention, unit (known, fitting, right basis), sign,
/// magnitude, dates, repeated identifiers, repeated and overlapping periods, months without a record.
///
/// Memory does not grow with the file but for three things, each in compact form: distinct source lines and units;
/// runs of periods (``CoveredDays``: one run a source line in an ordered file); and, where the table has
/// identifiers, 17 to 34 bytes for each. A table without identifiers is still checked for repetition by source and
/// period.
///
/// Batches come while the file is still being checked, and end with the first error. Keep them in one transaction
/// and commit it only if the report says ``ActivityReport/isImportable``:
///
///     let report = try activities.read(.path("activities.csv")) { batch in try store.append(batch) }
///     if report.isImportable { try store.commit() } else { try store.rollBack() }
public struct ActivityImport: Sendable {
    /// The source lines that records may name.
    public let sources: [ActivitySource]
    /// The headers.
    public let columns: ActivityColumns
    /// How the file writes its cells.
    public let dialect: Dialect
    /// What the reader refuses.
    public var limits = CSVLimits.standard
    /// How many diagnostics of one code are listed; the rest are counted.
    public var limitPerCode = 20
    /// The records of one batch.
    public var batchSize = 65_536
    /// How bad months without a record are.
    public var missingMonths = Diagnostic.Severity.warning
    /// How bad a quantity is that a slip of the unit (kg or t, kWh or MWh) would explain.
    public var slipOfUnit = Diagnostic.Severity.error

    /// An import; source identifiers are distinct.
    public init(
        sources: [ActivitySource],
        columns: ActivityColumns = ActivityColumns(),
        dialect: Dialect = .qadam
    ) {
        self.sources = sources
        self.columns = columns
        self.dialect = dialect
    }

    /// Checks a file without taking anything out of it.
    public func check(_ input: InputFile) -> ActivityReport {
        var rows = ActivityRows(self, file: input.name)
        return read(input, &rows) { $0.discard() }
    }

    /// Reads a file to its end and gives its records in batches, in the order of the file.
    ///
    /// - Throws: only what `sink` throws; what is wrong with the file is in the report.
    public func read(
        _ input: InputFile,
        into sink: (ActivityBatch) throws -> Void
    ) throws -> ActivityReport {
        var rows = ActivityRows(self, file: input.name)
        return try read(input, &rows) { rows in try rows.flush(into: sink) }
    }

    private func read(
        _ input: InputFile,
        _ rows: inout ActivityRows,
        flush: (inout ActivityRows) throws -> Void
    ) rethrows -> ActivityReport {
        let reader: CSVReader
        switch CSVReader.opened(input, dialect.separator, limits) {
        case .success(let opened): reader = opened
        case .failure(let error):
            rows.findings.add(error.diagnostic)
            return rows.report(reader: nil)
        }
        var step = reader.step()
        if case .row(let header) = step {
            step = rows.begin(header) ? reader.step() : reader.lastStep()
        } else if case .end = step, reader.problems.isEmpty {
            rows.findings.add(.emptyFile)
        }
        while case .row(let row) = step {
            rows.append(row)
            if rows.batch.count >= batchSize { try flush(&rows) }
            step = reader.step()
        }
        rows.findings.add(formOf: reader, columns: rows.names)
        if case .failed(let error) = step {
            rows.findings.add(error.diagnostic)
            return rows.report(reader: nil)
        }
        rows.finish()
        try flush(&rows)
        return rows.report(reader: reader)
    }
}

extension CSVReader {
    /// What reading on gave, as a value, for callers that themselves throw other errors.
    enum Step {
        case row(CSVRow)
        case end
        case failed(ExchangeError)
    }

    func step() -> Step {
        do throws(ExchangeError) {
            guard let row = try next() else { return lastStep() }
            return .row(row)
        } catch {
            return .failed(error)
        }
    }

    /// Reads to the end of the file without looking at more rows.
    func lastStep() -> Step {
        do throws(ExchangeError) {
            try drain()
            return .end
        } catch {
            return .failed(error)
        }
    }

    static func opened(
        _ input: InputFile,
        _ separator: Dialect.Separator,
        _ limits: CSVLimits
    ) -> Result<CSVReader, ExchangeError> {
        Result { () throws(ExchangeError) in
            try CSVReader(input, separator: separator, limits: limits)
        }
    }
}
