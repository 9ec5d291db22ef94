public import QadamEvidence
public import QadamFactors
public import QadamInventory
import QadamUnits

/// `organisation.yaml`: the organisation, its boundary, its choices, its contracts and its scope 3 statements.
public struct OrganisationFile: Sendable, Equatable {
    /// The organisation.
    public let organisation: Organisation
    /// The reporting year.
    public let year: Int
    /// The GWP set.
    public let gwp: String
    /// Chosen among disputed values.
    public let choices: FactorChoices
    /// Ranges stated by judgement.
    public let ranges: [String: StatedRange]
    /// The residual mix, where there is one.
    public let residualMix: String?
    /// An own value of the residual mix with its source.
    public let residualValue: OwnProperty?
    /// Contracts for electricity.
    public let instruments: [Instrument]
    /// Heating degree days, and the lines that follow them, where they are given.
    public let weather: WeatherBasis?
    /// The base year and when it is calculated anew, where it is stated.
    public let baseYear: BaseYearPolicy?
    /// What a forecast rests on, where it is stated.
    public let forecast: ForecastBasis?
    /// Whether the tables of waste make the lines that no row of sources.csv names.
    public let wasteLines: Bool
    /// What intensities are divided by.
    public let denominators: [Denominator]
    /// What it has set itself.
    public let targets: [EmissionTarget]
    /// Usual quantities of lines, stated by a person; they take the place of those that the program expects.
    public let usual: [UsualQuantity]

    /// Reads the file; nil with an error among the diagnostics.
    public static func read(_ input: InputFile) -> (content: OrganisationFile?, diagnostics: [Diagnostic]) {
        let file = YAMLFile(input)
        let content = file.root.flatMap(content)
        let diagnostics = file.finish()
        let failed = diagnostics.contains { $0.severity == .error }
        return (failed ? nil : content, diagnostics)
    }

    private static func content(_ root: YAMLMap) -> OrganisationFile? {
        let facilities = root.maps("facilities").compactMap(facility)
        let statements = root.maps("scope3").compactMap(statement)
        let instruments = root.optional.maps("instruments").compactMap { instrument($0, file: root.file) }
        let ranges = root.optional.maps("ranges").compactMap(range)
        let absences = root.optional.maps("absent").compactMap(absence)
        let choices = root.optional.map("choices").map(choices)
        let (country, example) = (root.optional.text("country"), root.optional.yesOrNo("example"))
        let (residual, residualValue) = residual(root.optional)
        let weather = root.optional.map("weather").flatMap(YearsBeside.weather)
        let baseYear = root.optional.map("base_year").flatMap(YearsBeside.baseYear)
        let forecast = root.optional.map("forecast").flatMap(ForecastSection.read)
        let wasteLines = root.optional.yesOrNo("waste_lines_from_tables")
        let denominators = GoalSections.denominators(root.optional.maps("intensities"))
        let leases = LeaseSection.read(root.optional.maps("leases"))
        let targetMaps = root.optional.maps("targets")
        guard let id = root.identifier("id"), let name = root.name("name"),
            let year = root.integer("year", 1990...2100), let gwp = root.identifier("gwp"),
            let consolidation = root.choice("consolidation", Consolidation.self)
        else { return nil }
        let targets = GoalSections.targets(targetMaps, gwp: gwp)
        let usual = root.optional.maps("usual").compactMap(UsualQuantity.read)
        let organisation = Organisation(
            id: id,
            name: name,
            country: country,
            isExample: example == true,
            consolidation: consolidation,
            facilities: facilities,
            scope3: statements,
            absences: absences,
            leases: leases
        )
        return OrganisationFile(
            organisation: organisation,
            year: year,
            gwp: gwp,
            choices: choices ?? FactorChoices(),
            ranges: Dictionary(ranges, uniquingKeysWith: { $1 }),
            residualMix: residual,
            residualValue: residualValue,
            instruments: instruments,
            weather: weather,
            baseYear: baseYear,
            forecast: forecast,
            wasteLines: wasteLines == true,
            denominators: denominators,
            targets: targets,
            usual: usual
        )
    }

    /// The residual mix: the name of a factor, or a map of an own value with its source.
    private static func residual(_ root: YAMLMap) -> (String?, OwnProperty?) {
        guard case .map = root.node("residual_mix")?.content else {
            return (root.identifier("residual_mix"), nil)
        }
        guard let map = root.map("residual_mix") else { return (nil, nil) }
        let amount = map.amount("value", unitKey: "unit")
        let width = map.optional.number("half_width_percent", .positive)
        guard let source = map.text("source"), let amount else { return (nil, nil) }
        return (
            nil,
            OwnProperty(amount: amount, relativeHalfWidth: width.map { $0 / 100 }, source: source)
        )
    }

    private static func choices(_ map: YAMLMap) -> FactorChoices {
        var result = FactorChoices()
        for key in map.keys { result[key] = map.identifier(key) }
        return result
    }

    private static func facility(_ map: YAMLMap) -> Facility? {
        let (id, name) = (map.identifier("id"), map.name("name"))
        let share = map.number("equity_share_percent", .percent)
        let (operates, directs) = (map.yesOrNo("operational_control"), map.yesOrNo("financial_control"))
        let joint = together(map, directs)
        let interests = map.has("interests") ? map.maps("interests").compactMap(interest) : []
        let kinds = map.optional.texts("kinds")
        guard let id, let name, let share, let operates, let directs else { return nil }
        return Facility(
            id: id,
            name: name,
            equityShare: share / 100,
            operationalControl: operates,
            financialControl: directs,
            jointFinancialControl: joint,
            interests: interests,
            kinds: kinds
        )
    }

    /// Whether partners direct the finances together, which one of them alone then does not.
    private static func together(_ map: YAMLMap, _ alone: Bool?) -> Bool {
        let joint = map.optional.yesOrNo("joint_financial_control") == true
        if joint, alone == true { map.report(.controlTwice, at: "joint_financial_control") }
        return joint
    }

    /// Days on which a facility was owned or directed otherwise; a first or last day may be left out.
    private static func interest(_ map: YAMLMap) -> DatedInterest? {
        let share = map.number("equity_share_percent", .percent)
        let (operates, directs) = (map.yesOrNo("operational_control"), map.yesOrNo("financial_control"))
        let (first, last) = (map.optional.date("first_day"), map.optional.date("last_day"))
        let joint = together(map, directs)
        guard let share, let operates, let directs else { return nil }
        if let first, let last, last < first {
            map.report(.interestTurned, at: "last_day", ["first": .text(first.description)])
            return nil
        }
        if first == nil, last == nil {
            map.report(.interestWithoutDay, at: "first_day")
            return nil
        }
        return DatedInterest(
            firstDay: first,
            lastDay: last,
            equityShare: share / 100,
            operationalControl: operates,
            financialControl: directs,
            jointFinancialControl: joint
        )
    }

    private static func statement(_ map: YAMLMap) -> Scope3Statement? {
        let (category, reason) = (map.integer("category", 1...15), map.name("reason"))
        guard let status = map.choice("status", Scope3Statement.Status.self), let category, let reason else {
            return nil
        }
        return Scope3Statement(category: category, status: status, reason: reason)
    }

    private static func absence(_ map: YAMLMap) -> AbsenceStatement? {
        let (expected, place) = (map.identifier("line"), map.identifier("at"))
        guard let reason = map.name("reason"), let expected, let place else { return nil }
        return AbsenceStatement(expected: expected, at: place, reason: reason)
    }

    private static func range(_ map: YAMLMap) -> (String, StatedRange)? {
        let (id, width) = (map.identifier("factor"), map.number("half_width_percent", .positive))
        guard let source = map.text("source"), let id, let width else { return nil }
        return (id, StatedRange(relativeHalfWidth: width / 100, source: source))
    }

    private static func instrument(_ map: YAMLMap, file: String) -> Instrument? {
        let (id, name) = (map.identifier("id"), map.name("name"))
        let kind = map.choice("kind", Instrument.Kind.self)
        let volume = map.amount("volume", unitKey: "unit", fitting: try? UnitRegistry.standard.unit("MWh"))
        let factor = map.amount("emission_factor", unitKey: "emission_factor_unit")
        let (period, vintage) = (
            map.period(first: "first_day", last: "last_day"), map.integer("vintage", 1990...2100)
        )
        let (retirement, sources) = (map.text("retirement"), map.texts("sources"))
        let market = map.optional.text("market")
        guard let id, let name, let kind, let volume, let factor, let period, let vintage, let retirement
        else {
            return nil
        }
        return Instrument(
            id: id,
            name: name,
            kind: kind,
            volume: volume,
            yearVolumes: map.has("volumes_by_year") ? yearVolumes(map, volume.unit) : nil,
            period: period,
            vintage: vintage,
            market: market,
            emissionFactor: factor,
            retirement: retirement,
            sources: sources,
            place: .file(file, row: map.line)
        )
    }

    /// The parts of a contract over several years, in the unit of its volume.
    private static func yearVolumes(_ map: YAMLMap, _ unit: Unit) -> [Instrument.YearVolume] {
        map.maps("volumes_by_year").compactMap { part in
            let (year, volume) = (part.integer("year", 1990...2100), part.number("volume"))
            guard let year, let volume else { return nil }
            return Instrument.YearVolume(year: year, volume: Amount(volume, unit))
        }
    }
}
