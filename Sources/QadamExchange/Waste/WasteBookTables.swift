import QadamEvidence
import QadamUnits
import QadamWaste

/// The tables of the waste book.
enum WasteBookTables {
    static func read(_ files: inout WasteFiles) -> WasteBook {
        // Without streams every other table would be a list of unknown names.
        guard let heads = StreamTable.read(&files) else { return WasteBook(streams: [], movements: []) }
        let ids = heads.map(\.id)
        let shares = CompositionTable.read(&files, streams: ids)
        let streams = heads.map { head in head.stream(composition: shares[head.id]) }
        let containers = ContainerTable.read(&files)
        let receivers = ReceiverTable.read(&files)
        return WasteBook(
            streams: streams,
            movements: MovementTable.read(&files, streams: ids),
            stocks: StockTable.read(&files, streams: ids),
            receivers: receivers,
            containers: containers
        )
    }
}

/// `streams.csv`
private enum StreamTable {
    struct Head {
        let id: String
        let name: LocalizedName
        let site: String
        let national: String?
        let european: String?
        let hazard: HazardClass
        let place: Place

        func stream(composition: WasteComposition?) -> WasteStream {
            WasteStream(
                id: id,
                name: name,
                site: site,
                nationalCode: national,
                europeanCode: european,
                hazard: hazard,
                composition: composition,
                place: place
            )
        }
    }

    static let site = Column.identifier("site")
    static let national = Column.text("code_kz").optional()
    static let european = Column.text("code_eu").optional()
    static let hazard = Column<HazardClass>.choice("hazard")
    static let schema = TableSchema(
        "streams",
        columns: [
            WasteColumns.id, WasteColumns.english, WasteColumns.russian, WasteColumns.kazakh, site, national,
            european, hazard,
        ],
        unique: [["id"]]
    )

    static func read(_ files: inout WasteFiles) -> [Head]? {
        guard let table = files.read("streams.csv", schema) else { return nil }
        let (ids, names, sites) = (table[WasteColumns.id], WasteColumns.names(table), table[site])
        let (nationals, europeans, hazards) = (table[national], table[european], table[hazard])
        return ids.indices.map { row in
            Head(
                id: ids[row],
                name: names[row],
                site: sites[row],
                national: nationals[row],
                european: europeans[row],
                hazard: hazards[row],
                place: WasteColumns.place(table, row)
            )
        }
    }
}

/// `composition.csv`
private enum CompositionTable {
    static func read(_ files: inout WasteFiles, streams: [String]) -> [String: WasteComposition] {
        let stream = Column.reference("stream", among: streams)
        let material = Column<WasteMaterial>.choice("material")
        let share = Column.number("share", .share)
        let source = Column.text("source")
        let schema = TableSchema(
            "composition",
            columns: [stream, material, share, source],
            unique: [["stream", "material"]]
        )
        guard let table = files.read("composition.csv", schema) else { return [:] }
        var shares: [String: [WasteMaterial: Double]] = [:]
        var sources: [String: [String]] = [:]
        for row in 0..<table.count {
            let id = table[stream][row]
            shares[id, default: [:]][table[material][row]] = table[share][row]
            let own = table[source][row]
            if sources[id]?.contains(own) != true { sources[id, default: []].append(own) }
        }
        return shares.reduce(into: [:]) { result, entry in
            let source = sources[entry.key, default: []].joined(separator: "; ")
            result[entry.key] = WasteComposition(entry.value, source: source)
        }
    }
}

/// `containers.csv`
private enum ContainerTable {
    static let capacity = Column.amount("capacity", unitColumn: "unit", .positive)
    static let schema = TableSchema("containers", columns: [WasteColumns.id, capacity], unique: [["id"]])

    static func read(_ files: inout WasteFiles) -> [Container] {
        guard let table = files.read("containers.csv", schema) else { return [] }
        return zip(table[WasteColumns.id], table[capacity]).map { Container(id: $0, capacity: $1) }
    }
}

/// `receivers.csv` and `permits.csv`
private enum ReceiverTable {
    static let distance = Column.amount("distance", unitColumn: "unit", .nonNegative).optional()
    static let schema = TableSchema(
        "receivers",
        columns: [
            WasteColumns.id, WasteColumns.english, WasteColumns.russian, WasteColumns.kazakh, distance,
        ],
        unique: [["id"]]
    )

    static func read(_ files: inout WasteFiles) -> [Receiver] {
        guard let table = files.read("receivers.csv", schema) else { return [] }
        let (ids, names, distances) = (table[WasteColumns.id], WasteColumns.names(table), table[distance])
        let permits = permits(&files, receivers: ids)
        return ids.indices.map { row in
            Receiver(
                id: ids[row],
                name: names[row],
                distance: distances[row],
                permits: permits[ids[row], default: []],
                place: WasteColumns.place(table, row)
            )
        }
    }

    private static func permits(_ files: inout WasteFiles, receivers: [String]) -> [String: [WastePermit]] {
        let receiver = Column.reference("receiver", among: receivers)
        let number = Column.text("number")
        let validity = Column<Period>.period(first: "valid_from", last: "valid_to")
        let codes = Column<Set<WasteCode>>.custom("codes", read: Self.codes).optional()
        let hazardous = Column<Bool>.yesOrNo("hazardous")
        let limit = Column.amount("yearly_limit", unitColumn: "unit", .nonNegative).optional()
        let schema = TableSchema(
            "permits",
            columns: [receiver, number, validity, codes, hazardous, limit],
            unique: [["receiver", "number"]]
        )
        guard let table = files.read("permits.csv", schema) else { return [:] }
        var result: [String: [WastePermit]] = [:]
        for row in 0..<table.count {
            result[table[receiver][row], default: []].append(
                WastePermit(
                    number: table[number][row],
                    validity: table[validity][row],
                    codes: table[codes][row],
                    coversHazardous: table[hazardous][row],
                    yearlyLimit: table[limit][row]
                )
            )
        }
        return result
    }

    /// Codes apart by `;`.
    private static func codes(_ text: String, _ context: inout CellContext) -> Set<WasteCode>? {
        var result: Set<WasteCode> = []
        for part in text.split(separator: ";") {
            let trimmed = String(part.drop { $0 == " " })
            guard let code = WasteCode(trimmed) else {
                context.report(code: "WST-0905", ["found": .text(trimmed)])
                return nil
            }
            result.insert(code)
        }
        return result
    }
}

/// `movements.csv`
private enum MovementTable {
    static func read(_ files: inout WasteFiles, streams: [String]) -> [WasteMovement] {
        let kind = Column<MovementKind>.choice("kind")
        let stream = Column.reference("stream", among: streams)
        let period = Column<Period>.period("period")
        let mass = Column.amount("mass", unitColumn: "unit", .nonNegative)
        let (route, receiver) = (
            Column.identifier("route").optional(), Column.identifier("receiver").optional()
        )
        let container = Column.identifier("container").optional()
        let trips = Column.integer("trips", 1...100_000).optional()
        let note = Column.text("note").optional()
        let cost = Column.amount("cost", unitColumn: "currency").optional()
        let schema = TableSchema(
            "movements",
            columns: [
                WasteColumns.id, kind, stream, period, mass, route, receiver, container, trips, note, cost,
            ],
            unique: [["id"]]
        )
        guard let table = files.read("movements.csv", schema) else { return [] }
        let (ids, kinds, named, periods) = (table[WasteColumns.id], table[kind], table[stream], table[period])
        let (masses, routes, receivers) = (table[mass], table[route], table[receiver])
        let (boxes, counts, notes, costs) = (table[container], table[trips], table[note], table[cost])
        return ids.indices.map { row in
            WasteMovement(
                id: ids[row],
                kind: kinds[row],
                stream: named[row],
                period: periods[row],
                mass: masses[row],
                route: routes[row],
                receiver: receivers[row],
                container: boxes[row],
                trips: counts[row],
                note: notes[row],
                cost: costs[row],
                place: WasteColumns.place(table, row)
            )
        }
    }
}

/// `stocks.csv`
private enum StockTable {
    static func read(_ files: inout WasteFiles, streams: [String]) -> [StockReading] {
        let stream = Column.reference("stream", among: streams)
        let date = Column<CivilDate>.date("date")
        let mass = Column.amount("mass", unitColumn: "unit", .nonNegative)
        let schema = TableSchema("stocks", columns: [stream, date, mass], unique: [["stream", "date"]])
        guard let table = files.read("stocks.csv", schema) else { return [] }
        return (0..<table.count).map { row in
            StockReading(
                stream: table[stream][row],
                date: table[date][row],
                mass: table[mass][row],
                place: WasteColumns.place(table, row)
            )
        }
    }
}
