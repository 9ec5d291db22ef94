import QadamEvidence
import QadamUnits
import QadamWaste

/// `residues.csv`, `residue-lots.csv`, `assays.csv`, `metal-flows.csv` and `circular-flows.csv`.
enum ResidueTables {
    private enum Entry: String, CaseIterable { case opening, added, reclaimed }

    private static let kind = Column<ResidueKind>.choice("kind")
    private static let schema = TableSchema(
        "residues",
        columns: [WasteColumns.id, WasteColumns.english, WasteColumns.russian, WasteColumns.kazakh, kind],
        unique: [["id"]]
    )

    static func residues(_ files: inout WasteFiles) -> [ResidueStock] {
        guard let table = files.read("residues.csv", schema) else { return [] }
        let (ids, names, kinds) = (table[WasteColumns.id], WasteColumns.names(table), table[kind])
        let lots = lots(&files, ids)
        var result: [ResidueStock] = []
        for row in ids.indices {
            let own = lots[ids[row], default: []]
            let opening = own.filter { $0.entry == .opening }
            guard let first = opening.last?.lot, opening.count == 1 else {
                let names: [String: Argument] = ["subject": .text(ids[row])]
                files.add([Diagnostic("WST-0907", .error, at: WasteColumns.place(table, row), names)])
                continue
            }
            result.append(
                ResidueStock(
                    id: ids[row],
                    name: names[row],
                    kind: kinds[row],
                    opening: first,
                    added: own.filter { $0.entry == .added }.map(\.lot),
                    reclaimed: own.filter { $0.entry == .reclaimed }.map(\.lot)
                )
            )
        }
        return result
    }

    private static func lots(_ files: inout WasteFiles, _ ids: [String]) -> [String: [(
        entry: Entry, lot: ResidueLot
    )]] {
        let residue = Column.reference("residue", among: ids)
        let entry = Column.oneOf("entry", Entry.allCases.map(\.rawValue))
        let period = Column<Period>.period("period")
        let tonnes = Column.number("tonnes_dry", .nonNegative)
        let schema = TableSchema(
            "residue-lots",
            columns: [WasteColumns.id, residue, entry, period, tonnes],
            unique: [["id"]]
        )
        guard let table = files.read("residue-lots.csv", schema) else { return [:] }
        let contents = assays(&files, table[WasteColumns.id])
        var result: [String: [(entry: Entry, lot: ResidueLot)]] = [:]
        for row in 0..<table.count {
            guard let own = Entry(rawValue: table[entry][row]) else { continue }
            let lot = ResidueLot(
                period: table[period][row],
                dryTonnes: table[tonnes][row],
                contents: contents[table[WasteColumns.id][row], default: [:]],
                place: WasteColumns.place(table, row)
            )
            result[table[residue][row], default: []].append((entry: own, lot: lot))
        }
        return result
    }

    private static func assays(_ files: inout WasteFiles, _ lots: [String]) -> [String: [String: Double]] {
        let lot = Column.reference("lot", among: lots)
        let metal = Column.identifier("metal")
        let content = Column.amount("content", unitColumn: "unit", fitting: .one, .nonNegative)
        let schema = TableSchema("assays", columns: [lot, metal, content], unique: [["lot", "metal"]])
        guard let table = files.read("assays.csv", schema) else { return [:] }
        return (0..<table.count).reduce(into: [:]) { result, row in
            let amount = table[content][row]
            result[table[lot][row], default: [:]][table[metal][row]] = amount.value * amount.unit.scale
        }
    }

    static func metals(_ files: inout WasteFiles) -> [MetalFlow] {
        let metal = Column.identifier("metal")
        let role = Column<MetalFlow.Role>.choice("role")
        let stream = Column.identifier("stream")
        let tonnes = Column.number("tonnes_dry", .nonNegative)
        let content = Column.amount("content", unitColumn: "unit", fitting: .one, .nonNegative)
        let schema = TableSchema(
            "metal-flows",
            columns: [metal, role, stream, tonnes, content],
            unique: [["metal", "role", "stream"]]
        )
        guard let table = files.read("metal-flows.csv", schema) else { return [] }
        return (0..<table.count).map { row in
            MetalFlow(
                metal: table[metal][row],
                role: table[role][row],
                stream: table[stream][row],
                dryTonnes: table[tonnes][row],
                content: table[content][row].value * table[content][row].unit.scale,
                place: WasteColumns.place(table, row)
            )
        }
    }

    static func circular(_ files: inout WasteFiles) -> [CircularFlow] {
        let indicator = Column<CircularIndicator>.choice("indicator")
        let quantity = Column.number("quantity", .nonNegative)
        let share = Column.number("share", .share).optional()
        let schema = TableSchema(
            "circular-flows",
            columns: [WasteColumns.id, indicator, quantity, share],
            unique: [["id", "indicator"]]
        )
        guard let table = files.read("circular-flows.csv", schema) else { return [] }
        return (0..<table.count).map { row in
            CircularFlow(
                id: table[WasteColumns.id][row],
                indicator: table[indicator][row],
                quantity: table[quantity][row],
                share: table[share][row],
                place: WasteColumns.place(table, row)
            )
        }
    }
}
