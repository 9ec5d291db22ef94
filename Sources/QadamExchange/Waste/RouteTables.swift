import QadamEvidence
import QadamWaste

/// `routes.csv` and `route-parts.csv`.
enum RouteTables {
    private static let kind = Column<RouteKind>.choice("kind")
    private static let schema = TableSchema(
        "routes",
        columns: [WasteColumns.id, WasteColumns.english, WasteColumns.russian, WasteColumns.kazakh, kind],
        unique: [["id"]]
    )

    static func read(_ files: inout WasteFiles, _ parameters: ParameterRows) -> [TreatmentRoute] {
        guard let table = files.read("routes.csv", schema) else { return [] }
        let (ids, names, kinds) = (table[WasteColumns.id], WasteColumns.names(table), table[kind])
        let parts = parts(&files, ids, parameters)
        return ids.indices.map { row in
            TreatmentRoute(
                id: ids[row],
                name: names[row],
                kind: kinds[row],
                parts: parts[ids[row], default: [:]],
                place: WasteColumns.place(table, row)
            )
        }
    }

    private static func parts(_ files: inout WasteFiles, _ ids: [String], _ parameters: ParameterRows)
        -> [String: [ChainPart:
        TreatmentRoute.Part]]
    {
        let route = Column.reference("route", among: ids)
        let part = Column<ChainPart>.choice("part")
        let method = Column.oneOf("method", WasteMethods.routes.map { $0.name }).optional()
        let defaults = Column<WasteInputs>.custom("defaults", read: RouteDefaults.read).optional()
        let reason = Column.text("none_because").optional()
        let schema = TableSchema(
            "route-parts",
            columns: [route, part, method, defaults, reason],
            unique: [["route", "part"]]
        )
        guard let table = files.read("route-parts.csv", schema) else { return [:] }
        var result: [String: [ChainPart: TreatmentRoute.Part]] = [:]
        for row in 0..<table.count {
            let (id, own) = (table[route][row], table[part][row])
            switch (table[method][row], table[reason][row]) {
            case (let name?, nil):
                var inputs = parameters.inputs(id, own)
                if let chosen = table[defaults][row] { inputs = chosen.merging(inputs) { $1 } }
                result[id, default: [:]][own] = .method(name, inputs)
            case (nil, let why?):
                result[id, default: [:]][own] = .none(reason: why)
            default:
                let names: [String: Argument] = ["route": .text(id), "part": .message(own.title)]
                files.add([Diagnostic("WST-0903", .error, at: WasteColumns.place(table, row), names)])
            }
        }
        return result
    }
}

/// The words of the column `defaults`: which rows of the factor packs a person chose for a part.
enum RouteDefaults {
    /// The words with one choice each; a landfill takes four: edition, climate, kind of site, cover.
    static var single: [String: WasteInputs] {
        [
            "composting": Composting.defaults, "anaerobic-digestion": AnaerobicDigestion.defaults,
            "incineration-continuous": Incineration.defaults(.continuous),
            "incineration-batch": Incineration.defaults(.batch),
            "open-burning-ipcc2006": OpenBurning.defaults(.ipcc2006),
            "open-burning-ipcc2019": OpenBurning.defaults(.ipcc2019),
            "limestone": AcidNeutralisation.defaults,
        ]
    }

    static func read(_ text: String, _ context: inout CellContext) -> WasteInputs? {
        if let inputs = single[text] { return inputs }
        let words = text.split(separator: " ").map(String.init)
        if words.count == 4, let edition = GuidelineEdition(rawValue: words[0]),
            let climate = ClimateZone(rawValue: words[1]), let site = LandfillSiteType(rawValue: words[2]),
            let cover = LandfillCover(rawValue: words[3])
        {
            return LandfillDefaults.decay(edition: edition, climate: climate)
                .merging(LandfillDefaults.phase(site, cover)) { $1 }
        }
        let known = single.keys.sorted() + ["ipcc2019 temperate-dry managed-anaerobic covered"]
        context.report(code: "WST-0902", ["found": .text(text), "known": .list(known)])
        return nil
    }
}
