internal import QadamEvidence
internal import QadamFactors
internal import QadamPathways
internal import QadamUnits

/// Puts the tables and the outline together: units are converted, series by period filled, every gap reported with its
/// cell or, where a row is missing, with the thing that lacks it.
struct PathwayAssembly {
    let outline: PathwayOutline
    let figures: PathwayFigures
    var technologies: [ParameterRow] = []
    var measures: [ParameterRow] = []
    var prices: [ParameterRow] = []
    var limits: [ParameterRow] = []
    var instruments: [ParameterRow] = []
    var diagnostics: [Diagnostic] = []
    /// Limits given as a share of what business as usual emits in the first period.
    var limitShares: [Double?] = []
    private var used: Set<String> = []
    /// What turned the value of a row, by file and row.
    private var turned: [String: [String]] = [:]
    private var conversions: [ParameterSource] = []

    init(outline: PathwayOutline, figures: PathwayFigures) {
        self.outline = outline
        self.figures = figures
    }

    var currency: String { outline.economics.currency }
    var periods: [PlanningPeriod] { outline.periods }

    mutating func scenario(_ site: PathwaySite) -> PathwayScenario {
        let carriers = outline.carriers.map { carrier($0) }
        let technologies = outline.technologies.map { technology($0) }
        let storages = outline.storages.map { storage($0) }
        let measures = outline.measures.map { measure($0) }
        let drivers = outline.drivers.map { driver($0) }
        let contracts = outline.contracts.map { contract($0) }
        let credits = outline.credits.map { credit($0) }
        let limit = limit()
        let other = otherEmissions()
        let works = works()
        let buildings = site.buildings.map { building($0) }
        reportUnused()
        return PathwayScenario(
            id: outline.id,
            name: outline.name,
            periods: periods,
            economics: outline.economics,
            days: outline.days,
            commodities: outline.commodities,
            carriers: carriers,
            technologies: technologies,
            storages: storages,
            buildings: buildings,
            drivers: drivers,
            measures: measures,
            levels: outline.levels,
            contracts: contracts,
            credits: credits,
            otherEmissions: other,
            limit: limit,
            carbonPrice: carbonPrice(),
            worksM2: works,
            curvePeriod: outline.curvePeriod,
            sources: outline.sources + conversions
                + sources(limits.filter { ["works", "carbon_price"].contains($0.parameter) })
        )
    }

    private mutating func building(_ row: PathwaySite.BuildingRow) -> Building {
        let supply = outline.supplies.first { $0.id == row.heating }
        if supply == nil {
            report(
                "PTH-0403",
                .entity(kind: "building", id: row.id, field: "heating"),
                ["found": .text(row.heating)]
            )
        }
        return Building(
            id: row.id,
            name: row.name,
            profile: row.profile,
            areaM2: row.areaM2,
            supplies: [
                Building.Supply(endUse: .electricity, commodity: supply?.words["electricity"] ?? ""),
                Building.Supply(endUse: .heat, commodity: supply?.words["heat"] ?? ""),
            ],
            growth: outline.growth,
            levels: outline.buildingLevels,
            sources: [row.area]
        )
    }

    mutating func report(_ code: String, _ place: Place, _ arguments: [String: Argument]) {
        diagnostics.append(Diagnostic(code, .error, at: place, arguments))
    }

    // MARK: one value

    /// Marks rows as read and returns the one that fits.
    mutating func row(
        _ rows: [ParameterRow],
        _ owner: String,
        _ parameter: String,
        detail: String = "",
        period: String = ""
    ) -> ParameterRow? {
        let found = rows.first {
            $0.owner == owner && $0.parameter == parameter && $0.detail == detail
                && ($0.period == period || $0.period == "all" || period.isEmpty)
        }
        if let found { used.insert("\(found.file):\(found.row)") }
        return found
    }

    /// A row that must be there.
    mutating func needed(
        _ rows: [ParameterRow],
        _ kind: String,
        _ owner: String,
        _ parameter: String,
        period: String = ""
    ) -> ParameterRow? {
        if let found = row(rows, owner, parameter, period: period) { return found }
        report(
            period.isEmpty ? "PTH-0404" : "PTH-0405",
            .entity(kind: kind, id: owner, field: parameter),
            ["id": .text(owner), "parameter": .text(parameter), "period": .text(period)]
        )
        return nil
    }

    /// The value of a row in a unit of the model; money goes through the rates of the scenario.
    mutating func value(_ row: ParameterRow, in symbols: [String]) -> Double {
        var failure: UnitError?
        for symbol in symbols {
            do throws(UnitError) {
                let target = try UnitRegistry.standard.unit(symbol)
                if let factor = try? row.unit.factor(to: target) { return row.value * factor }
                for conversion in outline.conversions {
                    let exchanged = row.unit * outline.currency / conversion.from
                    if let factor = try? exchanged.factor(to: target) {
                        use(conversion.source, for: row)
                        return row.value * factor * conversion.factor
                    }
                }
            } catch {
                failure = error
            }
        }
        if let failure {
            diagnostics.append(Diagnostic(failure, at: row.place))
        } else {
            report(
                "PTH-0406",
                .file(row.file, row: row.row, column: "unit"),
                ["found": .text(row.unit.symbol), "expected": .list(symbols)]
            )
        }
        return .nan
    }

    /// Rows that nobody asked for: a misspelt parameter would otherwise be left out in silence.
    private mutating func reportUnused() {
        for row in technologies + measures + prices + limits + instruments
        where !used.contains("\(row.file):\(row.row)") {
            report(
                "PTH-0407",
                .file(row.file, row: row.row, column: nil),
                ["id": .text(row.owner), "parameter": .text(row.parameter), "period": .text(row.period)]
            )
        }
    }

    func sources(_ rows: [ParameterRow], _ owner: String) -> [ParameterSource] {
        sources(rows.filter { $0.owner == owner })
    }

    func sources(_ rows: [ParameterRow]) -> [ParameterSource] {
        rows.map { $0.source(uses: turned["\($0.file):\($0.row)"] ?? []) }
    }

    /// Remembers that a source of the scenario stands behind the value of a row.
    mutating func use(_ source: ParameterSource, for row: ParameterRow) {
        turned["\(row.file):\(row.row)", default: []].append(source.parameter)
        if !conversions.contains(source) { conversions.append(source) }
    }
}
