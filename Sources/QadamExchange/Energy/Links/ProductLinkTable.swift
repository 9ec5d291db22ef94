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
    private static let emission = Column.text("emission").optional()
    private static let base = Column.integer("base_period", 0...9999).optional()

    static let schema = TableSchema(
        "productLinks",
        columns: [id, group, options, process, flow, factor, emission, base] + PlanQuantityColumns.all,
        unique: [["link"]]
    )

    static func read(_ input: InputFile) -> ([ProductLink], [Diagnostic]) {
        let outcome = TableReader(schema).read(input)
        guard let table = outcome.table else { return ([], outcome.diagnostics) }
        var findings = Findings(file: input.name)
        let quantities = PlanQuantityColumns.quantities(table, &findings)
        let (ids, groups, named) = (table[id], table[group], table[options])
        let (processes, flows, factors) = (table[process], table[flow], table[factor])
        let (emissions, bases, sources) = (table[emission], table[base], table[PlanQuantityColumns.source])
        let links = (0..<table.count).map { row in
            let place = Place.file(table.file, row: table.rowNumbers[row])
            // A row changes one thing, and names it whole.
            let change: ProductLink.Change
            switch (named[row], processes[row], flows[row], factors[row], emissions[row], bases[row]) {
            case (nil, nil, nil, nil, nil, nil): change = .none
            case (let options?, nil, nil, nil, nil, nil): change = .options(options)
            case (nil, let process?, let flow?, let factor?, nil, nil):
                change = .exchange(process: process, flow: flow, factor: factor)
            case (nil, let process?, let flow?, nil, let emission?, let base?):
                change = .following(process: process, flow: flow, emission: emission, basePeriod: base)
            default:
                change = .none
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
