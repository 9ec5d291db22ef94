import QadamEvidence
import QadamUnits
import QadamWaste

/// `options.csv` and `option-costs.csv`.
enum OptionTables {
    static func read(_ files: inout WasteFiles, routes: [TreatmentRoute], streams: [String]) -> [(
        stream: String, option: WasteOption
    )] {
        let stream = Column.reference("stream", among: streams)
        let route = Column.reference("route", among: routes.map(\.id))
        let life = Column.integer("life", 1...200).optional()
        let hazardous = Column.number("hazardous_residue", .share).optional()
        let other = Column.number("other_residue", .share).optional()
        let schema = TableSchema(
            "options",
            columns: [
                WasteColumns.id, WasteColumns.english, WasteColumns.russian, WasteColumns.kazakh, stream,
                route,
                life, hazardous, other,
            ],
            unique: [["id"]]
        )
        guard let table = files.read("options.csv", schema) else { return [] }
        let (ids, names) = (table[WasteColumns.id], WasteColumns.names(table))
        let costs = costs(&files, ids)
        return ids.indices.compactMap { row in
            guard let own = routes.first(where: { $0.id == table[route][row] }) else { return nil }
            let option = WasteOption(
                id: ids[row],
                name: names[row],
                route: own,
                costs: costs[ids[row], default: []],
                life: table[life][row],
                hazardousResidue: table[hazardous][row],
                otherResidue: table[other][row]
            )
            return (stream: table[stream][row], option: option)
        }
    }

    private static func costs(_ files: inout WasteFiles, _ ids: [String]) -> [String: [WasteCost]] {
        let option = Column.reference("option", among: ids)
        let kind = Column<WasteCostKind>.choice("kind")
        let amount = Column.amount("value", unitColumn: "unit")
        let source = Column.text("source")
        let schema = TableSchema("option-costs", columns: [option, kind, amount, source])
        guard let table = files.read("option-costs.csv", schema) else { return [:] }
        return (0..<table.count).reduce(into: [:]) { result, row in
            let cost = WasteCost(table[kind][row], table[amount][row], source: table[source][row])
            result[table[option][row], default: []].append(cost)
        }
    }
}
