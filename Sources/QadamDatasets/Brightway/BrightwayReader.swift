public import QadamContainers
import QadamEvidence
import QadamLifeCycle

/// Reads the tables of activities that Brightway's Excel and CSV importers read and its exports write.
///
/// - Sheets whose first cell says `skip` are passed over, `cutoff` and a number cut columns off; a package may hold
///   several files, sheets and databases.
/// - An activity is a process and its product. `production` of itself is its product, a negative one the waste that
///   it treats: it becomes an input of the waste, and what others give it becomes their output, with the signs of the
///   physical flow. Where nothing is produced the format means one unit of the activity itself, which is said.
/// - `technosphere` and `generic consumption` are inputs, `substitution` is a credit, and so is the production of
///   what another activity of the file makes. Production of anything else is a co-product.
/// - Makers are found by `input` (`database::code`), else by name, unit, location and reference product as far as the
///   row gives them. What belongs to another database (`ecoinvent`, …) stays without maker and is listed.
/// - `biosphere` flows come from activities of the file, or are made from name, categories and unit (and `input`):
///   `natural resource` and `resource` are taken from nature, all else is given to it.
/// - Formulas are expressions of Python, see ``BrightwayFormula``; parameters of the project and of the database are
///   those of the whole database, parameters of an activity are its own.
/// - Distributions: ``BrightwayUncertainty``. Units: ``BrightwayUnits``.
///
/// Source: bw2io (0.9), `importers/excel.py`, `importers/csv.py`, `export/csv.py`, `strategies/`; bw2data (4),
/// `configuration.py` and `utils.set_correct_process_type`.
public enum BrightwayReader {
    /// Reads the workbooks and CSV files of a package.
    ///
    /// - Parameters:
    ///   - package: A workbook, a CSV file, or a folder or archive of them.
    ///   - options: Name of the database, and whether damaged activities are left out.
    /// - Returns: The database (`nil` where an error forbids it), the report and the findings.
    public static func read(_ package: PackageSource, options: ReadingOptions) -> DatasetReading {
        let assembly = PackageAssembly(format: .brightway, options: options)
        var files = BrightwayFiles(assembly)
        files.read(package)
        guard !files.content.databases.isEmpty else {
            // Where a file could not be read at all, that is the reason.
            if assembly.diagnostics.allSatisfy({ $0.severity != .error }) {
                let place = Place.file(package.name)
                assembly.add(Diagnostic("DAT-0501", .error, at: place, ["file": .text(package.name)]))
            }
            return DatasetReading(database: nil, report: assembly.report, diagnostics: assembly.diagnostics)
        }
        var reader = BrightwayPackage(assembly, files.content)
        reader.read()
        return assembly.finish()
    }
}

/// Opens the files of a package and cuts their sheets into sections.
struct BrightwayFiles {
    let assembly: PackageAssembly
    private(set) var content = BrightwayContent()

    init(_ assembly: PackageAssembly) { self.assembly = assembly }

    mutating func read(_ package: PackageSource) {
        if package.entries.contains(where: { $0.path == "xl/workbook.xml" }) {
            assembly.report.files += 1
            do throws(SpreadsheetError) {
                return try read(Spreadsheet(package))
            } catch {
                return leaveOut(package.name, error.diagnostic)
            }
        }
        let isOne = package.entries.count == 1
        for entry in package.entries where isOne || ["xlsx", "xlsm", "xls", "csv"].contains(entry.suffix) {
            assembly.report.files += 1
            read(entry, package)
        }
    }

    private mutating func read(_ entry: PackageEntry, _ package: PackageSource) {
        let bytes: [UInt8]
        do throws(PackageError) {
            bytes = try package.bytes(of: entry)
        } catch {
            return leaveOut(entry.path, error.diagnostic())
        }
        guard entry.suffix.hasPrefix("xls") || bytes.starts(with: [0x50, 0x4B, 3, 4]) else {
            return read(bytes, file: entry.path)
        }
        do throws(SpreadsheetError) {
            let limit = assembly.options.unpackedLimit
            try read(Spreadsheet(bytes: bytes, name: entry.path, unpackedLimit: limit))
        } catch {
            leaveOut(entry.path, error.diagnostic)
        }
    }

    private func leaveOut(_ file: String, _ diagnostic: Diagnostic) {
        let finding = Finding(diagnostic.code, at: diagnostic.place, diagnostic.arguments)
        assembly.leaveOut("file", id: file, name: "", because: finding)
    }

    // MARK: Workbooks

    private mutating func read(_ book: Spreadsheet) throws(SpreadsheetError) {
        for sheet in book.sheets {
            let rows = book.rows(of: sheet)
            let first = try rows.next()
            let begins = first.flatMap { $0.number == 1 ? $0[1] : nil }
            guard let first else { continue }
            guard case .text(let word)? = begins?.value, BrightwayText.trimmed(word).lowercased() != "skip"
            else {
                leaveOut(sheet, isWanted: begins == nil || begins?.text == nil)
                continue
            }
            var reader = BrightwaySheetReader(BrightwaySheet(label: book.name + " · " + sheet.name), content)
            var row: SheetRow? = first
            while let found = row {
                reader.read(
                    BrightwayRow(
                        number: found.number,
                        cells: found.cells.compactMap { cell in
                            BrightwayCell(cell.value).map { (cell.column, $0) }
                        }
                    )
                )
                row = try rows.next()
            }
            take(&reader)
            for finding in rows.findings {
                let severity = finding.severity == .error ? assembly.damageSeverity : finding.severity
                assembly.add(Diagnostic(finding.code, severity, at: finding.place, finding.arguments))
            }
        }
    }

    /// Sheets that begin with `skip`, or with no text, as Brightway passes over both.
    private func leaveOut(_ sheet: Spreadsheet.Sheet, isWanted: Bool) {
        let code = isWanted ? "DAT-0503" : "DAT-0502"
        assembly.omit("sheet", id: sheet.name, name: sheet.name, reason: code)
        let finding = Finding(code, at: sheet.place(row: 1, column: 1), ["sheet": .text(sheet.name)])
        assembly.warn(finding, severity: isWanted ? .warning : .note)
    }

    // MARK: CSV

    private mutating func read(_ bytes: [UInt8], file: String) {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            return leaveOut(file, Diagnostic("DAT-0718", .error, at: .file(file), ["file": .text(file)]))
        }
        if let separator = Self.otherSeparator(bytes) {
            let words: [String: Argument] = ["file": .text(file), "separator": .text(separator)]
            return leaveOut(file, Diagnostic("DAT-0524", .error, at: .file(file, row: 1), words))
        }
        var table = DelimitedTable(bytes)
        var reader = BrightwaySheetReader(BrightwaySheet(label: file), content)
        guard table.count > 0 else { return }
        repeat {
            if table.hasBrokenQuote {
                leaveOut(file, Diagnostic("DAT-0714", .error, at: .file(file, row: table.row)))
            }
            let cells = (0..<table.count).compactMap { column in
                BrightwayCell(table.text(column)).map { (column + 1, $0) }
            }
            reader.read(BrightwayRow(number: table.row, cells: cells))
        } while table.next()
        take(&reader)
    }

    /// The separator of a file whose section words are followed by another one than a comma.
    private static func otherSeparator(_ bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes.prefix(8 << 10), as: UTF8.self)
        for line in text.split(whereSeparator: \.isNewline) {
            let start = line.drop { $0 == "\u{FEFF}" || $0 == "\"" }.lowercased()
            guard start.hasPrefix("database") || start.hasPrefix("activity") else { continue }
            let rest = start.dropFirst(8).drop { $0 == "\"" }
            if rest.hasPrefix(";") { return ";" }
            if rest.hasPrefix("\t") { return "TAB" }
        }
        return nil
    }

    private mutating func take(_ reader: inout BrightwaySheetReader) {
        reader.finish()
        content = reader.content
        for finding in reader.findings {
            assembly.add(
                Diagnostic(finding.code, assembly.damageSeverity, at: finding.place, finding.arguments)
            )
        }
        guard reader.strayRows > 0 else { return }
        let rows = Argument.integer(reader.strayRows)
        assembly.omit("rows", id: reader.sheet.label, name: "", reason: "DAT-0517")
        assembly.warn(
            Finding("DAT-0517", at: .file(reader.sheet.label), ["count": rows]),
            severity: .note
        )
    }
}
