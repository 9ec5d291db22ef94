import QadamEvidence
import QadamPathways

/// `productLinks.csv`: a share of a group of technologies and what it changes in a study of products, one a row.
enum ProductLinkTable {
    private static let id = Column.identifier("link")
    private static let group = Column.identifier("group")
    private static let options = Column.list("options").optional()
    private static let process = Column.identifier("process").optional()
    private static let flow = Column.identifier("flow").optional()
    private static let factor = Column.number("factor", .nonNegative).optional()

    static let schema = TableSchema(
        "productLinks",
        columns: [id, group, options, process, flow, factor] + PlanQuantityColumns.all,
        unique: [["link"]]
    )

    static func read(_ input: InputFile) -> ([ProductLink], [Diagnostic]) {
        let outcome = TableReader(schema).read(input)
        guard let table = outcome.table else { return ([], outcome.diagnostics) }
        var findings = Findings(file: input.name)
        let quantities = PlanQuantityColumns.quantities(table, &findings)
        let (ids, groups, named) = (table[id], table[group], table[options])
        let (processes, flows, factors) = (table[process], table[flow], table[factor])
        let sources = table[PlanQuantityColumns.source]
        let links = (0..<table.count).map { row in
            let place = Place.file(table.file, row: table.rowNumbers[row])
            let cells = [processes[row] != nil, flows[row] != nil, factors[row] != nil]
            var change = ProductLink.Change.none
            if let options = named[row] { change = .options(options) }
            if let process = processes[row], let flow = flows[row], let factor = factors[row] {
                change = .exchange(process: process, flow: flow, factor: factor)
            }
            // An exchange is named whole, and a row changes one thing.
            if cells.contains(true), cells.contains(false) || named[row] != nil {
                findings.add(Diagnostic("EXC-0847", .error, at: place, ["link": .text(ids[row])]))
            }
            return ProductLink(
                id: ids[row],
                group: groups[row],
                quantity: quantities[row],
                change: change,
                source: sources[row],
                place: place
            )
        }
        return (links, outcome.diagnostics + findings.diagnostics)
    }
}
