internal import QadamEvidence
internal import QadamPathways
internal import QadamUnits

/// What `scenario.yaml` says: what there is, how it hangs together and what it is called. Numbers stand in the tables.
struct PathwayOutline {
    struct Thing {
        let id: String
        let name: LocalizedName
        /// Other words of the entry, by key.
        var words: [String: String] = [:]
        var list: [String] = []
        var flag = false
        /// Where it is declared.
        var source: ParameterSource?
    }

    struct Conversion {
        let from: Unit
        let factor: Double
        let source: ParameterSource
    }

    var id = ""
    var name = LocalizedName()
    var periods: [PlanningPeriod] = []
    var economics: Economics
    var currency: Unit
    var days: DaySelection
    var conversions: [Conversion] = []
    var commodities: [Commodity] = []
    var supplies: [Thing] = []
    var carriers: [Thing] = []
    var technologies: [Thing] = []
    var storages: [Thing] = []
    var availabilities: [AvailabilitySeries] = []
    var availabilitySources: [ParameterSource] = []
    var drivers: [String] = []
    var measures: [Thing] = []
    var levels: [EfficiencyLevel] = []
    var growth: String?
    var buildingLevels: [String] = []
    var covers: [ScopeOfLimit] = []
    var contracts: [Thing] = []
    var credits: [Thing] = []
    var curvePeriod = ""
    /// Where it says what belongs to no single thing.
    var sources: [ParameterSource] = []
}

/// Reads `scenario.yaml`.
struct PathwayStructure {
    private(set) var outline: PathwayOutline?
    let diagnostics: [Diagnostic]
    let digest: FileDigest?

    init(_ input: InputFile) {
        let file = YAMLFile(input)
        digest = file.digest
        if let root = file.root { outline = Self.outline(root) }
        diagnostics = file.finish()
    }

    private static func outline(_ root: YAMLMap) -> PathwayOutline? {
        let currency = root.unit("currency")
        let rate = root.number("discount_rate", .share)
        let base = root.integer("base_year", 1990...2200)
        let residual = root.choice("residual_value", ResidualValueMethod.self)
        let days = root.map("days")
        let clusters = days?.integer("clusters", 1...363)
        let extreme = days?.yesOrNo("extreme")
        var rest = Rest(root)
        guard let currency, let rate, let base, let residual, let clusters, let extreme else { return nil }
        var outline = PathwayOutline(
            economics: Economics(
                currency: currency.symbol,
                discountRate: rate,
                baseYear: base,
                residual: residual
            ),
            currency: currency,
            days: DaySelection(clusters: clusters, extremeDays: extreme)
        )
        outline.sources = [
            declared("discount_rate", "\(rate)", root), declared("residual_value", residual.rawValue, root),
            declared("days", extreme ? "\(clusters) + 2" : "\(clusters)", root),
            declared("limit", "covers", root),
        ]
        rest.fill(&outline)
        return outline
    }

    /// Where a key of a map stands.
    private static func declared(_ key: String, _ entered: String, _ map: YAMLMap) -> ParameterSource {
        ParameterSource(
            parameter: key,
            entered: entered,
            place: .file(map.file, row: map.line(of: key), column: key),
            citation: nil,
            note: nil
        )
    }

    /// The lists of the file, read before anything can make the reading stop, so that all faults come at once.
    private struct Rest {
        private let root: YAMLMap
        private var id: String?
        private var name: LocalizedName?
        private var curve: String?

        init(_ root: YAMLMap) {
            self.root = root
            id = root.identifier("id")
            name = root.name("name")
            curve = root.text("curve_period")
        }

        mutating func fill(_ outline: inout PathwayOutline) {
            outline.id = id ?? ""
            outline.name = name ?? LocalizedName()
            outline.curvePeriod = curve ?? ""
            outline.periods = root.maps("periods").compactMap { map in
                let id = map.text("id")
                let first = map.integer("first_year", 1990...2200)
                let years = map.integer("years", 1...50)
                guard let id, let first, let years else { return nil }
                outline.sources.append(
                    Self.declared("period \(id)", "\(first) + \(years) yr", "periods", map)
                )
                return PlanningPeriod(id: id, firstYear: first, years: years)
            }
            outline.conversions = root.optional.maps("conversions").compactMap(conversion)
            outline.commodities = root.maps("commodities").compactMap { map in
                guard let id = map.identifier("id"), let kind = map.choice("kind", Commodity.Kind.self),
                    let name = map.name("name")
                else { return nil }
                return Commodity(id: id, kind: kind, name: name)
            }
            let commodities = outline.commodities.map(\.id)
            outline.supplies = root.maps("supplies").compactMap { map in
                guard let heating = map.identifier("heating"),
                    let electricity = map.reference("electricity", among: commodities),
                    let heat = map.reference("heat", among: commodities)
                else { return nil }
                return PathwayOutline.Thing(
                    id: heating,
                    name: LocalizedName(),
                    words: ["electricity": electricity, "heat": heat]
                )
            }
            outline.carriers = things("carriers")
            fillTechnologies(&outline, commodities)
            fillDemand(&outline)
            fillInstruments(&outline)
            let lists = [outline.carriers, outline.technologies, outline.storages, outline.measures]
            outline.sources += (lists + [outline.contracts, outline.credits]).flatMap { $0 }.compactMap(
                \.source
            )
        }

        private func things(
            _ key: String,
            _ more: (YAMLMap, inout PathwayOutline.Thing) -> Void = { _, _ in }
        )
            -> [PathwayOutline.Thing]
        {
            root.optional.maps(key).compactMap { map in
                guard let id = map.identifier("id"), let name = map.name("name") else { return nil }
                var thing = PathwayOutline.Thing(id: id, name: name)
                more(map, &thing)
                let words = thing.words.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
                let entered = (words + thing.list).joined(separator: ", ")
                thing.source = Self.declared("\(key) \(id)", entered, key, map)
                return thing
            }
        }

        /// Where an entry of a list stands.
        private static func declared(_ name: String, _ entered: String, _ list: String, _ map: YAMLMap)
            -> ParameterSource
        {
            ParameterSource(
                parameter: name,
                entered: entered,
                place: .file(map.file, row: map.line, column: list),
                citation: nil,
                note: nil
            )
        }

        private func conversion(_ map: YAMLMap) -> PathwayOutline.Conversion? {
            guard let from = map.unit("from"), let factor = map.number("factor", .positive) else {
                return nil
            }
            let known = References.standard.all.map(\.id)
            let reference = map.optional.reference("reference", among: known)
            let locator = map.optional.text("locator") ?? ""
            let source = ParameterSource(
                parameter: "conversion \(from.symbol)",
                entered: "\(factor)",
                place: .file(map.file, row: map.line, column: "conversions"),
                citation: reference.map { Citation(reference: $0, locator: locator) },
                note: map.optional.text("note")
            )
            return PathwayOutline.Conversion(from: from, factor: factor, source: source)
        }

        private func fillTechnologies(_ outline: inout PathwayOutline, _ commodities: [String]) {
            let carriers = outline.carriers.map(\.id)
            let suns = root.optional.maps("photovoltaics")
            for map in suns {
                guard let id = map.identifier("id"),
                    let latitude = map.number("latitude", NumberRange(from: -90, to: 90)),
                    let year = map.number("yearly_irradiation", .positive),
                    let ratio = map.number("performance_ratio", .share)
                else { continue }
                let sun = ClearSkyPhotovoltaics(
                    latitude: latitude,
                    yearlyIrradiation: year,
                    performanceRatio: ratio
                )
                outline.availabilities.append(AvailabilitySeries(id: id, values: sun.profile()))
                let known = References.standard.all.map(\.id)
                let reference = map.optional.reference("reference", among: known)
                let locator = map.optional.text("locator") ?? ""
                outline.availabilitySources.append(
                    ParameterSource(
                        parameter: "availability \(id)",
                        entered: "\(year) kWh/m2, \(ratio), \(latitude)°",
                        place: .file(map.file, row: map.line, column: "photovoltaics"),
                        citation: reference.map { Citation(reference: $0, locator: locator) },
                        note: map.optional.text("note")
                    )
                )
            }
            let profiles = outline.availabilities.map(\.id)
            outline.technologies = things("technologies") { map, thing in
                thing.words["output"] = map.reference("output", among: commodities)
                thing.words["carrier"] = map.optional.reference("carrier", among: carriers)
                thing.words["commodity"] = map.optional.reference("commodity", among: commodities)
                thing.words["availability"] = map.optional.reference("availability", among: profiles)
                thing.flag = map.optional.yesOrNo("in_baseline") ?? false
            }
            outline.storages = things("storages") { map, thing in
                thing.words["commodity"] = map.reference("commodity", among: commodities)
            }
        }

        private func fillDemand(_ outline: inout PathwayOutline) {
            outline.drivers = root.optional.maps("drivers").compactMap { $0.identifier("id") }
            outline.measures = things("measures")
            let measures = outline.measures.map(\.id)
            outline.levels = things("levels") { map, thing in
                thing.list = map.references("measures", among: measures)
            }
            .map { EfficiencyLevel(id: $0.id, name: $0.name, measures: $0.list) }
            guard let buildings = root.map("buildings") else { return }
            outline.growth = buildings.optional.reference("growth", among: outline.drivers)
            outline.buildingLevels = buildings.references("levels", among: outline.levels.map(\.id))
        }

        private func fillInstruments(_ outline: inout PathwayOutline) {
            let carriers = outline.carriers.map(\.id)
            outline.contracts = things("contracts") { map, thing in
                thing.words["carrier"] = map.reference("carrier", among: carriers)
            }
            outline.credits = things("credits") { map, thing in
                thing.words["kind"] = map.choice("kind", CarbonCredit.Kind.self)?.rawValue
            }
            if let limit = root.map("limit") {
                outline.covers = limit.references("covers", among: ScopeOfLimit.allCases.map(\.rawValue))
                    .compactMap(ScopeOfLimit.init)
            }
        }
    }
}
