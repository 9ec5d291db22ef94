public import QadamContainers
import QadamEvidence
import QadamLifeCycle

/// Reads a database from Qadam's own tables (`docs/database-tables.md`), as ``DatabaseTablesWriter`` or a person
/// wrote them.
public enum DatabaseTablesReader {
    /// Reads a folder or an archive with the tables.
    ///
    /// - Parameters:
    ///   - package: The files; tables stand together, in any folder.
    ///   - options: Name of the database (empty: the name in `database.csv`), and whether rows that do not fit
    ///     are left out.
    /// - Returns: The database (`nil` where an error forbids it), the report and the findings.
    public static func read(_ package: PackageSource, options: ReadingOptions) -> DatasetReading {
        let assembly = PackageAssembly(format: .qadam, options: options)
        var tables = DatabaseTables(assembly, package)
        tables.read()
        return assembly.finish(units: tables.units.units)
    }
}

/// The tables while they are being read.
struct DatabaseTables {
    let assembly: PackageAssembly
    let package: PackageSource
    var units = TableUnits()
    /// Rows of the database by their keys.
    var flows: [String: Int] = [:]
    var processes: [String: Int] = [:]
    /// Labels of exchanges by process.
    var labels: [Int: [String: Int]] = [:]
    /// Exchanges with scores of data quality and neither a basic uncertainty nor a distribution.
    var scoresWithoutSpread = 0
    private var folder = ""

    init(_ assembly: PackageAssembly, _ package: PackageSource) {
        self.assembly = assembly
        self.package = package
    }

    mutating func read() {
        let anchors = [TableForm.database, .processes].map { form in
            package.entries.filter { $0.name == form.file }
        }
        guard let found = anchors.first(where: { !$0.isEmpty }) else {
            return refuse("DAT-0701", ["file": .text(TableForm.processes.file)])
        }
        guard found.count == 1, let anchor = found.first else {
            return refuse("DAT-0716", ["count": .integer(found.count)])
        }
        folder = String(anchor.path.dropLast(anchor.name.count))
        guard !isStudy() else { return }
        if anchors[0].isEmpty, entry(.exchanges) == nil {
            return refuse("DAT-0701", ["file": .text(TableForm.exchanges.file)])
        }
        readHead()
        readUnits()
        readFlows()
        readProperties()
        readProcesses()
        readParameters()
        readAllocation()
        readMethods()
    }

    private func refuse(_ code: String, _ arguments: [String: Argument]) {
        assembly.add(Diagnostic(code, .error, at: .file(package.name), arguments))
    }

    private func entry(_ form: TableForm) -> PackageEntry? {
        package.entries.first { $0.path == folder + form.file }
    }

    /// A study has tables of the same names with other columns, and is brought in by another command.
    private func isStudy() -> Bool {
        guard let entry = entry(.exchanges), let bytes = try? package.start(of: entry, count: 8 << 10) else {
            return false
        }
        guard DelimitedTable(bytes).column("flow_kind") != nil else { return false }
        let command = Argument.text("qadam workspace import")
        assembly.add(Diagnostic("DAT-0702", .error, at: .file(entry.path, row: 1), ["command": command]))
        return true
    }

    /// The rows of a table; `nil` where it is not there.
    func cursor(_ form: TableForm) -> TableCursor? {
        guard let entry = entry(form) else { return nil }
        do throws(PackageError) {
            let bytes = try package.bytes(of: entry, limit: 8 << 30)
            assembly.report.files += 1
            return TableCursor(form, bytes, file: entry.path, assembly)
        } catch {
            assembly.add(error.diagnostic())
            return nil
        }
    }

    private func readHead() {
        guard let cursor = cursor(.database), cursor.next() else { return }
        let name = cursor.text("name")
        if cursor.text("version") != TableForm.version {
            cursor.spoil("DAT-0715", "version", ["text": .text(cursor.text("version"))])
        }
        if let damage = cursor.damage {
            assembly.add(Diagnostic(damage.code, .error, at: damage.place, damage.arguments))
        }
        if assembly.options.name.isEmpty { assembly.database.name = name }
    }

    private mutating func readUnits() {
        guard let cursor = cursor(.units) else { return }
        while cursor.next() {
            let symbol = cursor.needed("symbol")
            let quantity = cursor.needed("quantity")
            let factor = cursor.neededNumber("factor")
            if let factor, factor <= 0 { cursor.spoil("DAT-0706", "factor", ["text": .text("\(factor)")]) }
            cursor.key(symbol, &units.rows, row: units.units.count)
            guard cursor.isGood("unit", id: symbol), let factor else { continue }
            units.units.append(DatabaseUnit(symbol: symbol, quantity: quantity, factor: factor))
        }
    }

    private mutating func readFlows() {
        guard let cursor = cursor(.flows) else { return }
        while cursor.next() {
            let id = cursor.text("id")
            if cursor.text("key").isEmpty { _ = cursor.needed("id") }
            if cursor.text("kind").isEmpty { cursor.spoil("DAT-0712", "kind") }
            let kind = cursor.word("kind", TableWords.flowKinds)
            let unit = units.needed("unit", cursor)
            let name = cursor.text("name")
            let gas = cursor.text("gas")
            if !gas.isEmpty, FlowGas(notation: gas) == nil {
                cursor.spoil("DAT-0720", "gas", ["text": .text(gas)])
            }
            cursor.key(id, &flows, row: assembly.database.flows.count)
            guard cursor.isGood("flow", id: id), let kind, let unit else { continue }
            assembly.database.flows.append(
                DatabaseFlow(
                    id: id,
                    name: name.isEmpty ? id : name,
                    kind: kind,
                    unit: unit,
                    cas: cursor.text("cas"),
                    compartment: cursor.text("compartment"),
                    location: cursor.text("location"),
                    gas: gas.isEmpty ? nil : gas
                )
            )
        }
    }

    private mutating func readProperties() {
        guard let cursor = cursor(.properties) else { return }
        while cursor.next() {
            let flow = cursor.neededReference("flow", flows)
            let name = cursor.needed("property")
            let unit = units.needed("unit", cursor)
            let amount = cursor.neededNumber("amount")
            guard cursor.isGood("property", id: cursor.text("flow")), let flow, let unit, let amount else {
                continue
            }
            let source = cursor.text("source")
            assembly.database.properties.append(
                FlowProperty(flow: flow, property: name, unit: unit, amount: amount, source: source)
            )
        }
    }
}
