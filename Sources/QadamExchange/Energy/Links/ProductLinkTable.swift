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
            let given = [
                named[row] != nil, processes[row] != nil, flows[row] != nil, factors[row] != nil,
                emissions[row] != nil, bases[row] != nil,
            ]
            var change = ProductLink.Change.none
            // A row changes one thing, and names it whole.
            switch given {
            case [false, false, false, false, false, false]: break
            case [true, false, false, false, false, false]: change = .options(named[row] ?? [])
            case [false, true, true, true, false, false]:
                change = .exchange(
                    process: processes[row] ?? "",
                    flow: flows[row] ?? "",
                    factor: factors[row] ?? .nan
                )
            case [false, true, true, false, true, true]:
                change = .following(
                    process: processes[row] ?? "",
                    flow: flows[row] ?? "",
                    emission: emissions[row] ?? "",
                    basePeriod: bases[row] ?? 0
                )
            default: findings.add(Diagnostic("EXC-0847", .error, at: place, ["link": .text(ids[row])]))
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
