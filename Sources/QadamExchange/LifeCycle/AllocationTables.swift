import QadamEvidence
import QadamLifeCycle
import QadamUnits

/// Columns of `properties.csv`.
enum PropertyTable {
    static let flow = Column.identifier("flow")
    static let property = Column.text("property")
    static let amount = Column.amount("amount", unitColumn: "unit", .nonNegative)
    static let citation = Column.citation(reference: "source", locator: "locator").optional()
    static let note = Column.text("note").optional()

    static let schema = TableSchema(
        "properties",
        columns: [flow, property, amount, citation, note],
        unique: [["flow", "property"]]
    )

    static func rows(_ table: TypedTable, _ findings: inout Findings) -> [CoProductProperty] {
        let (flow, property, amount) = (table[flow], table[property], table[amount])
        let (citation, note) = (table[citation], table[note])
        return (0..<table.count).map { i in
            let place = Place.file(table.file, row: table.rowNumbers[i])
            Self.check(flow[i], citation[i], note[i], place, &findings)
            return CoProductProperty(
                flow: flow[i],
                property: property[i],
                amount: amount[i],
                citation: citation[i],
                note: note[i],
                place: place
            )
        }
    }

    /// A figure has a source, or a note that says what is assumed.
    static func check(
        _ flow: String,
        _ citation: Citation?,
        _ note: String?,
        _ place: Place,
        _ findings: inout Findings
    ) {
        if citation == nil, note == nil {
            findings.add(Diagnostic("LCA-0618", .error, at: place, ["flow": .text(flow)]))
        }
    }
}

/// Columns of `prices.csv`.
enum PriceTable {
    static let flow = Column.identifier("flow")
    static let year = Column.integer("year", 1...9999)
    static let price = Column.amount("price", unitColumn: "unit")
    static let citation = Column.citation(reference: "source", locator: "locator").optional()
    static let note = Column.text("note").optional()

    static let schema = TableSchema(
        "prices",
        columns: [flow, year, price, citation, note],
        unique: [["flow", "year"]]
    )

    static func rows(_ table: TypedTable, _ findings: inout Findings) -> [CoProductPrice] {
        let (flow, year, price) = (table[flow], table[year], table[price])
        let (citation, note) = (table[citation], table[note])
        return (0..<table.count).map { i in
            let place = Place.file(table.file, row: table.rowNumbers[i])
            PropertyTable.check(flow[i], citation[i], note[i], place, &findings)
            return CoProductPrice(
                flow: flow[i],
                year: year[i],
                price: price[i],
                citation: citation[i],
                note: note[i],
                place: place
            )
        }
    }
}
