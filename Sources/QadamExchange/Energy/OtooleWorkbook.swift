package import QadamContainers
internal import QadamEvidence
internal import QadamPathways
internal import QadamUnits

/// Reads an OSeMOSYS model from a workbook (`.xlsx`) as otoole writes it: a sheet for every set (column `VALUE`) and
/// parameter, wide (the last subscript, mostly the year, in the header) or narrow (column `VALUE`).
///
/// Sheets with names longer than 31 characters are found by otoole's shortened names, or those of the configuration. A
/// workbook holds no defaults: they come from `config.yaml` where it is given, else they are the published ones, which
/// is said.
package enum OtooleWorkbook {
    /// Reads a workbook. What is wrong with it, its absence included, is among the findings.
    package static func read(
        _ path: String,
        configuration: InputFile? = nil,
        limitPerCode: Int = 20
    ) -> OSeMOSYSOutcome {
        do throws(SpreadsheetError) {
            let book = try Spreadsheet(path: path)
            let outcome = read(book, configuration: configuration, limitPerCode: limitPerCode)
            let digest = (try? ByteStream.digest(of: .path(path))).map { [(path, $0)] } ?? []
            return OSeMOSYSOutcome(tables: outcome.tables, digests: digest + outcome.digests)
        } catch {
            return OSeMOSYSOutcome(tables: OSeMOSYSTables(findings: [error.diagnostic]), digests: [])
        }
    }

    /// Reads a workbook that is open.
    package static func read(
        _ book: Spreadsheet,
        configuration: InputFile? = nil,
        limitPerCode: Int = 20
    ) -> OSeMOSYSOutcome {
        var reading = OtooleWorkbookReading(
            book: book,
            assembly: OSeMOSYSAssembly(file: book.name, limitPerCode: limitPerCode)
        )
        var digests: [(file: String, digest: FileDigest)] = []
        if let configuration {
            let read = OtooleConfiguration(yaml: configuration, &reading.assembly.findings)
            if let digest = read.digest { digests.append((read.name, digest)) }
            reading.configuration = read
        }
        reading.readSheets()
        reading.addDefaults()
        let defaults: EnergyFileCode = configuration == nil ? .noConfiguration : .publishedDefaults
        return OSeMOSYSOutcome(
            tables: reading.assembly.finish(fillingDefaults: true, code: defaults),
            digests: digests
        )
    }
}

/// A workbook while it is read.
struct OtooleWorkbookReading {
    let book: Spreadsheet
    var assembly: OSeMOSYSAssembly
    var configuration: OtooleConfiguration?
    private var sheets: [String: String] = [:]

    init(book: Spreadsheet, assembly: OSeMOSYSAssembly) {
        self.book = book
        self.assembly = assembly
    }

    mutating func readSheets() {
        let names = Self.namesBySheet(configuration)
        var rest: [String] = book.otherSheets
        for sheet in book.sheets {
            let name = names[sheet.name] ?? sheet.name
            if let kind = OSeMOSYSCatalogue.set(name) {
                readSet(kind, sheet)
            } else if let kind = OSeMOSYSCatalogue.parameter(name) {
                readParameter(kind, sheet)
            } else if OSeMOSYSCatalogue.derivedSets.contains(name) || name == "_REGION" {
                assembly.leftOut.insert(name)
            } else {
                rest.append(sheet.name)
            }
        }
        reportRest(rest)
    }

    /// Parameters that have a default in the configuration and no sheet.
    mutating func addDefaults() {
        guard let configuration else { return }
        for kind in OSeMOSYSCatalogue.parameters where kind.origin != .derived {
            if assembly.tables[kind.name] == nil, let table = configuration.emptyTable(of: kind) {
                assembly.tables[kind.name] = table
            }
        }
    }

    /// The published names by those of sheets where they differ.
    private static func namesBySheet(_ configuration: OtooleConfiguration?) -> [String: String] {
        var names: [String: String] = [:]
        // Some tools cut names after 31 characters, which two of them do not survive as two names.
        let cut = Dictionary(grouping: OSeMOSYSCatalogue.parameters.map(\.name)) { String($0.prefix(31)) }
        for (short, full) in cut where full.count == 1 { names[short] = full[0] }
        for kind in OSeMOSYSCatalogue.parameters { names[kind.sheetName] = kind.name }
        for (name, entry) in configuration?.entries ?? [:] {
            if let short = entry.shortName { names[short] = name }
        }
        return names
    }

    private mutating func readSet(_ kind: OSeMOSYSSetKind, _ sheet: Spreadsheet.Sheet) {
        guard isFirst(kind.name, sheet) else { return }
        if sheet.name != kind.name {
            let arguments: [String: Argument] = ["name": .text(sheet.name), "published": .text(kind.name)]
            assembly.findings.add(.alias, severity: .note, at: sheet.place(), arguments)
        }
        read(sheet) { table, assembly throws(ExchangeError) in try table.readSet(kind, &assembly) }
    }

    private mutating func readParameter(_ kind: OSeMOSYSParameterKind, _ sheet: Spreadsheet.Sheet) {
        guard isFirst(kind.name, sheet) else { return }
        if kind.origin == .derived {
            assembly.leftOut.insert(kind.name)
            return
        }
        let value = configuration?.entries[kind.name]?.defaultValue
        read(sheet) { table, assembly throws(ExchangeError) in
            try table.readParameter(kind, defaultValue: value, &assembly)
        }
    }

    /// Whether a set or parameter has no sheet yet.
    private mutating func isFirst(_ name: String, _ sheet: Spreadsheet.Sheet) -> Bool {
        guard let first = sheets[name] else {
            sheets[name] = sheet.name
            return true
        }
        let arguments: [String: Argument] = ["name": .text(sheet.name), "first": .text(first)]
        assembly.findings.add(.setInTwoFiles, at: sheet.place(), arguments)
        return false
    }

    private mutating func read(
        _ sheet: Spreadsheet.Sheet,
        _ body: (inout OtooleTable<OtooleSheet>, inout OSeMOSYSAssembly) throws(ExchangeError) -> Void
    ) {
        guard case .file(let name, _, _) = sheet.place() else { return }
        var table = OtooleTable(OtooleSheet(sheet, of: book, name: name))
        do throws(ExchangeError) {
            try body(&table, &assembly)
        } catch {
            assembly.findings.add(error.diagnostic)
        }
    }

    private mutating func reportRest(_ rest: [String]) {
        let known = OSeMOSYSCatalogue.parameters.map(\.sheetName) + OSeMOSYSCatalogue.sets.map(\.name)
        let missing = known.filter { name in !book.sheets.contains { $0.name == name } }
        var others: [String] = []
        for name in rest {
            let near = NearMiss.closest(to: name, among: missing)
            if near.isEmpty {
                others.append(name)
            } else {
                let arguments: [String: Argument] = ["name": .text(name), "suggestions": .list(near)]
                assembly.findings.add(.fileNear, severity: .warning, at: .file(book.name), arguments)
            }
        }
        if !others.isEmpty {
            let arguments: [String: Argument] = ["names": .list(others), "count": .integer(others.count)]
            assembly.findings.add(.filesNotRead, severity: .note, at: .file(book.name), arguments)
        }
        if sheets.isEmpty { assembly.findings.add(.noModel, at: .file(book.name)) }
    }
}
