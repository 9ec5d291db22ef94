package import QadamEvidence
package import QadamPathways
import QadamUnits

/// The tables beside those of an energy model that tie it to an inventory and to a study of products
/// (`docs/energy-links.md`): `inventoryLinks.csv` and `productLinks.csv`.
package enum EnergyLinkTables {
    /// Names of the tables; they belong to no form of energy model and lie beside all of them.
    package static let names: Set<String> = [inventory, products]

    static let inventory = "inventoryLinks.csv"
    static let products = "productLinks.csv"

    /// Reads the tables that are there.
    ///
    /// - Parameters:
    ///   - files: files of the model by their names in its folder.
    ///   - units: the words of the model for its own units.
    /// - Returns: the links, `nil` where a table has errors; none where there is no table.
    package static func read(files: [String: InputFile], units: EnergyUnits) -> (
        links: PlanLinks?, findings: [Diagnostic]
    ) {
        var links = PlanLinks()
        var findings: [Diagnostic] = []
        if let input = files[inventory] {
            let (rows, found) = InventoryLinkTable.read(input, units)
            findings += found
            links.inventory = rows
        }
        if let input = files[products] {
            let (rows, found) = ProductLinkTable.read(input)
            findings += found
            links.products = rows
        }
        return (findings.contains { $0.severity == .error } ? nil : links, findings)
    }
}

/// Columns that both tables have: what of a plan is counted.
enum PlanQuantityColumns {
    static let kind = Column<PlanQuantity.Kind>.choice("quantity")
    static let region = Column.list("region").optional()
    static let technology = Column.list("technology").optional()
    static let mode = Column.list("mode").optional()
    static let commodity = Column.text("commodity").optional()
    static let source = Column.text("source")
    static let note = Column.text("note").optional()

    static let all: [any TableColumn] = [kind, region, technology, mode, commodity, source, note]

    /// The quantities of all rows; a commodity must stand where one is counted, and only there (`EXC-0840`, `EXC-0841`).
    static func quantities(_ table: TypedTable, _ findings: inout Findings) -> [PlanQuantity] {
        let (kinds, commodities) = (table[kind], table[commodity])
        let (regions, technologies, modes) = (table[region], table[technology], table[mode])
        return (0..<table.count).map { row in
            let place = Place.file(table.file, row: table.rowNumbers[row], column: "commodity")
            let arguments: [String: Argument] = ["quantity": .text(kinds[row].rawValue)]
            if kinds[row] == .activity, commodities[row] != nil {
                findings.add(Diagnostic("EXC-0841", .error, at: place, arguments))
            } else if kinds[row] != .activity, commodities[row] == nil {
                findings.add(Diagnostic("EXC-0840", .error, at: place, arguments))
            }
            return PlanQuantity(
                kinds[row],
                regions: regions[row] ?? [],
                technologies: technologies[row] ?? [],
                modes: modes[row] ?? [],
                commodity: commodities[row]
            )
        }
    }
}
