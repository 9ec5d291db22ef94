package import QadamOptimize

/// The linear model of a scenario: columns and rows with their meaning.
///
/// Money is in millions of the currency, energy in MWh, power in MW, emissions in t, effective floor area in 1,000 m²:
/// with these, coefficients of a site lie between about 1e-3 and 1e4.
package struct PathwayModel {
    package let scenario: PathwayScenario
    package let chronology: Chronology
    package let kind: PlanKind
    package let relaxed: Bool
    package var builder = LinearModelBuilder(.minimize)

    let discounting: Discounting
    let capital: CapitalCost
    /// D_y of every period.
    let annual: [Double]
    /// Efficiency of every technology in every hour of the model.
    let efficiencies: [[Double]]

    /// Columns, by [technology][period] and so on; see ``declareColumns()``.
    package var activity: [[ColumnBlock?]] = []
    package var newCapacity: [[LinearModel.Column?]] = []
    package var level: [[[LinearModel.Column]]] = []
    package var effectiveArea: [[LinearModel.Column]] = []
    package var contract: [[LinearModel.Column]] = []
    package var credit: [[LinearModel.Column]] = []
    package var charge: [[ColumnBlock]] = []
    package var discharge: [[ColumnBlock]] = []
    package var content: [[ColumnBlock]] = []
    package var newEnergy: [[LinearModel.Column]] = []
    package var newPower: [[LinearModel.Column]] = []

    /// Rows that results need.
    package var limitRows: [LinearModel.Row?] = []
    package var balanceRows: [[RowBlock]] = []

    /// Columns that are whole numbers, also where this model is relaxed.
    package var integers: [LinearModel.Column] = []

    /// What rows and columns are about.
    package var rowSubjects: [Subject] = []
    package var columnSubjects: [Subject] = []

    /// Load of every demand group in every hour, MW per 1,000 m².
    let groupLoads: [[Double]]
    /// Usable fraction of capacity of every technology in every hour.
    let availabilities: [[Double]]

    /// Demand groups: buildings with the same profile, end use and supply share one effective floor area.
    package let groups: [DemandGroup]

    /// One million: money inside the model is counted in millions.
    package static let million = 1e6

    /// The model of one plan of a checked scenario.
    ///
    /// - Parameter relaxed: whole-number columns may be fractions, for the diagnosis of clashing limits.
    package init(
        scenario: PathwayScenario,
        chronology: Chronology,
        kind: PlanKind,
        relaxed: Bool = false
    ) {
        self.relaxed = relaxed
        self.scenario = scenario
        self.chronology = chronology
        self.kind = kind
        discounting = Discounting(scenario.economics)
        capital = CapitalCost(economics: scenario.economics, horizonEnd: scenario.horizonEnd)
        annual = scenario.periods.map { [discounting] in discounting.annual($0) }
        efficiencies = scenario.technologies.map { $0.efficiencies(chronology) }
        availabilities = scenario.technologies.map { $0.availabilities(chronology) }
        groups = DemandGroup.groups(of: scenario)
        groupLoads = groups.map { group in
            (chronology.loads[Chronology.LoadKey(group.profile, group.endUse)] ?? []).map { $0 * 1000 }
        }
        declareColumns()
        addDemand()
        addLevelOrder()
        addBalances()
        addCapacities()
        addStorage()
        addCertificates()
        addLimits()
        addWorks()
        addObjective()
    }

    var periods: Range<Int> { scenario.periods.indices }
    var hours: Int { chronology.hours }

    /// The model as columns for the solver.
    package func build() throws(OptimizeError) -> LinearModel {
        try builder.build()
    }
}

/// Which of the plans is solved.
public enum PlanKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// No options: what stands goes on, replaced where it must be.
    case businessAsUsual
    /// All options, no emission limit.
    case leastCost
    /// All options under the emission limit.
    case limited
}

extension PathwayModel {
    /// What a row or a column is about, so that a clash can be put in words.
    package struct Subject: Sendable {
        package enum Kind: Sendable {
            case demand, levelOrder, balance, capacity, largestCapacity, works, certificates, limit
            case storageContent, storageEnergy, storagePower
            case activity, newCapacity, level, area, contract, credit
        }

        package let kind: Kind
        /// Identifier of the technology, commodity, building…
        package let id: String
        package let period: Int
        package let range: Range<Int>
    }

    mutating func rows(
        _ count: Int,
        _ bounds: Bounds,
        _ kind: Subject.Kind,
        _ id: String,
        _ period: Int
    ) -> RowBlock {
        let name = scenario.periods[period].id
        let rows = builder.rows(count, bounds) { "\(kind)[\(id),\(name),\($0)]" }
        rowSubjects.append(Subject(kind: kind, id: id, period: period, range: rows.range))
        return rows
    }

    mutating func columns(
        _ count: Int,
        _ bounds: Bounds = .nonnegative,
        integer: Bool = false,
        _ kind: Subject.Kind,
        _ id: String,
        _ period: Int
    ) -> ColumnBlock {
        let name = scenario.periods[period].id
        let columns = builder.columns(count, bounds, integer: integer && !relaxed) {
            "\(kind)[\(id),\(name),\($0)]"
        }
        if integer { for position in 0..<count { integers.append(columns[position]) } }
        columnSubjects.append(Subject(kind: kind, id: id, period: period, range: columns.range))
        return columns
    }
}

extension PathwayScenario {
    /// The first year after the last period.
    public var horizonEnd: Int { periods.last?.endYear ?? economics.baseYear }

    func carrier(_ id: String) -> EnergyCarrier? { carriers.first { $0.id == id } }
    func commodity(_ id: String) -> Commodity? { commodities.first { $0.id == id } }
    func measure(_ id: String) -> Measure? { measures.first { $0.id == id } }
    func level(_ id: String) -> EfficiencyLevel? { levels.first { $0.id == id } }

    /// Measures of a level, in order.
    func measures(of level: EfficiencyLevel) -> [Measure] { level.measures.compactMap { measure($0) } }

    /// Load of a building relative to today.
    func growth(of building: Building, period: Int) -> Double {
        guard let id = building.growth, let driver = drivers.first(where: { $0.id == id }) else { return 1 }
        return driver.factors[period]
    }
}

extension Technology {
    /// Output per input in every hour of the model.
    func efficiencies(_ chronology: Chronology) -> [Double] {
        switch efficiency {
        case .constant(let value):
            return [Double](repeating: value, count: chronology.hours)
        case .heatPump(let curve, let supply):
            guard let outside = chronology.outsideTemperature else { return [] }
            return outside.map { curve.performance(lift: supply - $0) }
        }
    }

    /// Usable fraction of capacity in every hour of the model.
    func availabilities(_ chronology: Chronology) -> [Double] {
        switch availability {
        case .constant(let value): [Double](repeating: value, count: chronology.hours)
        case .profile(let id): chronology.availabilities[id] ?? []
        }
    }

    /// Whether the plan may build it.
    func canBuild(in kind: PlanKind) -> Bool {
        investment != nil && (kind != .businessAsUsual || inBaseline)
    }

    /// Existing capacity in a period, MW; nil where there is no limit.
    func existingMW(_ period: Int) -> Double? {
        switch existing {
        case .unlimited: nil
        case .megawatts(let values): values[period]
        }
    }
}
