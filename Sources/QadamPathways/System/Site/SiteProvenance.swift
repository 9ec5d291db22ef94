internal import QadamEvidence

/// Where the attributes of ``SiteSystem`` come from: for every value the parameters of the scenario that it was made from,
/// with file, row and source, and the formula that joins them.
///
/// A value is computed here anew from the parameters, apart from the system: that both agree for every value of every
/// attribute is a test.
public struct SiteProvenance: Sendable {
    let scenario: PathwayScenario
    let profiles: HourlyProfiles

    /// Scenario and series that the system was written from.
    public init(_ scenario: PathwayScenario, profiles: HourlyProfiles) {
        (self.scenario, self.profiles) = (scenario, profiles)
    }

    /// What a value was made from.
    public struct Account: Sendable {
        /// The value, computed from the parameters; nil for what follows a series or the choice of days.
        public let value: Double?
        /// Formula, method, and parameters.
        public let source: AttributeSource
    }

    /// Where a value of an attribute comes from; nil where the scenario does not give it.
    public func source(_ id: EnergyAttribute.ID, _ names: [String]) -> AttributeSource? {
        account(id, names)?.source
    }

    /// A value of an attribute with what it was made from; nil where the scenario does not give it.
    public func account(_ id: EnergyAttribute.ID, _ names: [String]) -> Account? {
        let index = EnergyAttribute[id].index
        guard names.count == index.count else { return nil }
        let at = Names(
            names: Dictionary(zip(index, names).map { ($0, $1) }, uniquingKeysWith: { first, _ in first }),
            periods: scenario.periods
        )
        return time(id, at) ?? supply(id, at) ?? store(id, at) ?? building(id, at) ?? instrument(id, at)
    }

    /// The names of a value by dimension.
    struct Names {
        let names: [EnergyDimension: String]
        let periods: [PlanningPeriod]

        subscript(dimension: EnergyDimension) -> String? { names[dimension] }

        /// Position of the period of its year.
        var period: Int? {
            self[.year].flatMap { year in periods.firstIndex { "\($0.firstYear)" == year } }
        }
    }

    // MARK: - Nodes

    static let million = 1e6
    var currency: String { scenario.economics.currency }

    /// A parameter of a thing of the scenario with its row.
    func parameter(
        _ sources: [ParameterSource],
        _ name: String,
        of owner: String,
        period: Int? = nil,
        _ value: Double?,
        _ unit: String
    ) -> Derivation {
        let period = period.map { scenario.periods[$0].id }
        let source = sources.named(name, period: period)
        return Derivation(
            Message(
                "energy.site.parameter",
                [
                    "name": .text([name, period].compactMap(\.self).joined(separator: " ")),
                    "of": .text(owner),
                ]
            ),
            value: value,
            unit: unit,
            origin: source?.origin,
            remarks: source?.remarks ?? [Message("energy.site.unknownRow")],
            inputs: source?.uses.compactMap { turned($0) } ?? []
        )
    }

    /// What turned a parameter into the model's unit: a conversion of money, a factor of the library.
    private func turned(_ name: String) -> Derivation? {
        scenario.sources.named(name).map { source in
            Derivation(
                Message("energy.site.turnedBy", ["name": .text(name)]),
                value: nil,
                unit: "",
                origin: source.origin,
                remarks: source.remarks
            )
        }
    }

    /// What the scenario declares: that there is a thing, and how it hangs together.
    func declared(_ name: String, _ value: Double? = nil, _ unit: String = "") -> Derivation {
        let source = scenario.sources.named(name)
        return Derivation(
            Message("energy.site.declared", ["name": .text(name)]),
            value: value,
            unit: unit,
            origin: source?.origin,
            remarks: source == nil ? [Message("energy.site.unknownRow")] : []
        )
    }

    /// A value that several parameters make.
    func made(
        _ value: Double?,
        _ formula: Message,
        _ inputs: [Derivation],
        method: String? = nil
    ) -> Account {
        Account(
            value: value,
            source: AttributeSource(origin: nil, method: method, remarks: [formula], inputs: inputs)
        )
    }

    /// A value that is one parameter as it stands.
    func plain(_ input: Derivation) -> Account {
        made(input.value, Message("energy.site.formula.plain"), [input])
    }

    /// A value that is one parameter in millions.
    func inMillions(_ input: Derivation) -> Account {
        made(
            input.value.map { $0 / Self.million },
            Message("energy.site.formula.millions"),
            [input]
        )
    }

    // MARK: - Time and money

    private func time(_ id: EnergyAttribute.ID, _ at: Names) -> Account? {
        switch id {
        case .discountRate:
            return plain(declared("discount_rate", scenario.economics.discountRate, "1/yr"))
        case .depreciationMethod:
            return made(
                scenario.economics.residual == .sinkingFund ? 1 : 2,
                Message("energy.site.formula.depreciation"),
                [declared("residual_value")]
            )
        case .periodYears:
            return at.period.map { y in
                plain(declared("period \(scenario.periods[y].id)", Double(scenario.periods[y].years), "yr"))
            }
        case .yearSplit, .sliceDay, .sliceHours, .dayWeight, .dayOfCalendar:
            return made(
                nil,
                Message("energy.site.formula.days"),
                [declared("days")],
                method: RepresentativeDays.method.id
            )
        case .capacityToActivity, .storagePowerToActivity:
            return made(SiteBuilder.yearOfHours, Message("energy.site.formula.hoursOfYear"), [])
        case .crews:
            guard let y = at.period, let works = scenario.worksM2, let most = works[y] else { return nil }
            let period = scenario.periods[y]
            return made(
                most / 1000 / Double(period.years),
                Message("energy.site.formula.worksPerYear"),
                [
                    parameter(scenario.sources, "works", of: scenario.id, period: y, most, "m2"),
                    declared("period \(period.id)", Double(period.years), "yr"),
                ]
            )
        default: return nil
        }
    }
}
