public import QadamEvidence
public import QadamFactors
import QadamUnits
public import QadamWaste

/// `plan.yaml` and the tables of a plan: what is read beside the rest of the folder to solve a waste plan.
public enum WastePlanFolder {
    /// The names of the files; only `plan.yaml` and `plan-streams.csv` have to be there.
    public static let files = [
        "plan.yaml", "plan-streams.csv", "plan-capacities.csv", "plan-expansions.csv", "plan-targets.csv",
    ]

    /// What `plan.yaml` says.
    private struct Head {
        let years: [Int]
        let terms: OptionComparison.Terms
        let boundary: WasteBoundary
        let landfillByYear: Bool
        let olderWaste: String
    }

    private enum LandfillEmissions: String, CaseIterable {
        case atOnce = "at-once"
        case byYear = "by-year"
    }

    /// Reads a plan over the streams, routes and options of a folder.
    ///
    /// - Returns: the plan to be solved, or nil and the reasons.
    public static func read(
        _ contents: WasteContents,
        library: FactorLibrary = .standard,
        choices: FactorChoices = FactorChoices(),
        _ file: @escaping (String) -> InputFile?
    ) -> (input: WastePlanInput?, diagnostics: [Diagnostic]) {
        let (head, found) = head(file(files[0]) ?? .missing(name: files[0]))
        guard let head else { return (nil, found) }
        var tables = WasteFiles { name in file(name) ?? (name == files[1] ? .missing(name: name) : nil) }
        tables.add(found)
        let streams = streams(&tables, contents, head.years)
        let routes = routes(&tables, contents, head)
        var input = WastePlanInput(
            years: head.years,
            streams: streams,
            routes: routes,
            pairs: [],
            targets: targets(&tables, head.years),
            legacyEmissions: [],
            rate: head.terms.rate,
            currency: head.terms.currency
        )
        for (stream, option) in contents.options where streams.contains(where: { $0.id == stream }) {
            let (pair, reasons) = PlannedPair.from(
                option,
                stream: stream,
                composition: contents.book.stream(stream)?.composition,
                boundary: head.boundary,
                terms: head.terms,
                years: head.years.count,
                landfillByYear: head.landfillByYear,
                library: library,
                choices: choices
            )
            tables.add(reasons)
            if let pair { input.pairs.append(pair) }
        }
        input.legacyEmissions = legacy(&tables, contents, head, library, choices)
        return (tables.hasErrors ? nil : input, tables.diagnostics)
    }

    /// The currency, the discount rate and the warming potentials that `plan.yaml` states; nil with its reasons.
    public static func terms(_ input: InputFile) -> (
        terms: OptionComparison.Terms?, diagnostics: [Diagnostic]
    ) {
        let (head, diagnostics) = head(input)
        return (head?.terms, diagnostics)
    }

    private static func head(_ input: InputFile) -> (Head?, [Diagnostic]) {
        let file = YAMLFile(input)
        var head: Head?
        if let root = file.root {
            let first = root.integer("first_year", 1900...2300)
            let last = root.integer("last_year", 1900...2300)
            let currency = root.unit("currency")
            let rate = root.number("discount_rate", NumberRange(from: 0, to: 1))
            let gwp = root.word("gwp", of: GWPSet.all.map(\.name))
            let boundary = root.choice("boundary", WasteBoundary.self)
            let landfill = root.choice("landfill_emissions", LandfillEmissions.self)
            let older = root.text("older_waste")
            if let first, let last, let currency, let rate, let boundary, let landfill, let older,
                let set = GWPSet.all.first(where: { $0.name == gwp })
            {
                head = Head(
                    years: first <= last ? Array(first...last) : [],
                    terms: OptionComparison.Terms(
                        baseline: "",
                        currency: currency.symbol,
                        rate: rate,
                        gwp: set
                    ),
                    boundary: boundary,
                    landfillByYear: landfill == .byYear,
                    olderWaste: older
                )
            }
        }
        let diagnostics = file.finish()
        return (diagnostics.contains { $0.severity == .error } ? nil : head, diagnostics)
    }

    private static func streams(_ tables: inout WasteFiles, _ contents: WasteContents, _ years: [Int])
        -> [PlannedStream]
    {
        let stream = Column.reference("stream", among: contents.book.streams.map(\.id))
        let (year, tonnes) = (yearColumn(years), Column.number("tonnes_wet", .nonNegative))
        let schema = TableSchema(
            "plan-streams",
            columns: [stream, year, tonnes],
            unique: [["stream", "year"]]
        )
        guard let table = tables.read(files[1], schema) else { return [] }
        let series = series(table[stream], table[year], table[tonnes])
        return contents.book.streams.compactMap { own in
            guard let values = series[own.id] else { return nil }
            return PlannedStream(id: own.id, name: own.name, tonnes: years.compactMap { values[$0] })
        }
    }

    private static func yearColumn(_ years: [Int]) -> Column<Int> {
        Column.integer("year", (years.first ?? 1900)...(years.last ?? 2300))
    }

    private static func series(_ ids: [String], _ years: [Int], _ values: [Double]) -> [String: [Int: Double]]
    {
        ids.indices.reduce(into: [:]) { $0[ids[$1], default: [:]][years[$1]] = values[$1] }
    }

    private static func routes(_ tables: inout WasteFiles, _ contents: WasteContents, _ head: Head)
        -> [PlannedRoute]
    {
        let ids = contents.routes.map(\.id)
        let route = Column.reference("route", among: ids)
        let (year, tonnes) = (yearColumn(head.years), Column.number("tonnes", .nonNegative))
        let capacities = TableSchema(
            "plan-capacities",
            columns: [route, year, tonnes],
            unique: [["route", "year"]]
        )
        let table = tables.read(files[2], capacities)
        let limits = table.map { series($0[route], $0[year], $0[tonnes]) }
        let expansions = expansions(&tables, ids, head)
        return contents.routes.map { own in
            PlannedRoute(
                id: own.id,
                name: own.name,
                kind: own.kind,
                capacity: limits?[own.id].map { values in head.years.compactMap { values[$0] } },
                expansion: expansions[own.id]
            )
        }
    }

    private static func expansions(_ tables: inout WasteFiles, _ ids: [String], _ head: Head)
        -> [String: PlannedRoute.Expansion]
    {
        let route = Column.reference("route", among: ids)
        let money = try? UnitRegistry.standard.unit(head.terms.currency)
        let tonne = try? UnitRegistry.standard.unit("t/yr")
        guard let money, let tonne else { return [:] }
        let perTonne = money / tonne
        let investment = Column.amount("investment", unitColumn: "unit", fitting: perTonne, .nonNegative)
        let life = Column.integer("life", 1...200)
        let most = Column.number("most", .nonNegative)
        let source = Column.text("source")
        let schema = TableSchema(
            "plan-expansions",
            columns: [route, investment, life, most, source],
            unique: [["route"]]
        )
        guard let table = tables.read(files[3], schema) else { return [:] }
        return (0..<table.count).reduce(into: [:]) { result, row in
            guard let amount = try? table[investment][row].converted(to: perTonne) else { return }
            result[table[route][row]] = PlannedRoute.Expansion(
                investmentPerTonne: amount.value,
                life: table[life][row],
                most: table[most][row]
            )
        }
    }

    private static func targets(_ tables: inout WasteFiles, _ years: [Int]) -> PlanTargets {
        let names = ["diversion", "recycling", "landfill", "emissions"]
        let (target, year) = (Column.oneOf("target", names), yearColumn(years))
        let value = Column.number("value", .nonNegative)
        let schema = TableSchema(
            "plan-targets",
            columns: [target, year, value],
            unique: [["target", "year"]]
        )
        var targets = PlanTargets()
        guard let table = tables.read(files[4], schema) else { return targets }
        for row in 0..<table.count {
            guard let index = years.firstIndex(of: table[year][row]) else { continue }
            let figure = table[value][row]
            switch table[target][row] {
            case "diversion": targets.diversion[index] = figure
            case "recycling": targets.recycling[index] = figure
            case "landfill": targets.landfill[index] = figure
            default: targets.emissions[index] = figure
            }
        }
        return targets
    }

    /// What the landfill with the older waste emits in the years of the plan, t CO2e.
    private static func legacy(
        _ tables: inout WasteFiles,
        _ contents: WasteContents,
        _ head: Head,
        _ library: FactorLibrary,
        _ choices: FactorChoices
    ) -> [Double] {
        guard head.olderWaste != "none", let last = head.years.last else {
            return [Double](repeating: 0, count: head.years.count)
        }
        guard let cell = contents.landfills.first(where: { $0.id == head.olderWaste }),
            let potency = head.terms.gwp.value(.ch4)
        else {
            let names: [String: Argument] = ["subject": .text(head.olderWaste)]
            tables.add([Diagnostic("WST-0513", .error, at: .file(files[0], column: "older_waste"), names)])
            return []
        }
        let (result, findings) = LandfillDecay.calculate(
            cell,
            through: last,
            library: library,
            choices: choices
        )
        tables.add(findings)
        return head.years.compactMap { year in result?.year(year).map { $0.emitted * potency / 1000 } }
    }
}
