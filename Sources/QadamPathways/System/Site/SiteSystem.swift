public import QadamEvidence

/// The scenario of a site as an energy system: the same buildings, levels, options, instruments and limit in the attributes of the
/// general model, so that everything that is asked of one can be asked of the other.
///
/// - One region, `site`. Energy in MWh, capacity in MW, money in millions of the scenario's currency, emissions in t of
///   CO2e under the scope that they belong to; biogenic CO2 beside them.
/// - A technology that takes a carrier pays its price and has its emissions, per output. A carrier that contracts cover is a
///   commodity balanced over the year: it is bought from the grid (`buy.CARRIER`) or under a contract, which has the carrier's emissions
///   but for the market-based ones. A contract so covers what is bought and no more.
/// - The limit is a net limit on the group `limit` of the covered scopes, where credits count beside the emissions.
/// - The step of a level costs what its measures cost. Where these have different lives, the step costs in each period what
///   they are worth with their renewals up to the horizon.
/// - A store is measured by what can be used of it.
///
/// Its optimum is that of ``PathwayModel`` under the limit (tested); fixed cost of what stands at the start, which that one
/// leaves out, is in its cost. A vintage serves as long as it lives at the start of a period; there, half of the period.
public struct SiteSystem: Sendable {
    /// The system; nil where the scenario has what attributes cannot say.
    public let system: EnergySystem?
    /// Its hourly series and days.
    public let hours: SystemHours?
    /// What attributes cannot say.
    public let findings: [Diagnostic]

    /// The only region.
    public static let region = "site"
    /// The group that the limit counts.
    public static let limit = "limit"
    /// How a building stands at the start.
    public static let today = "today"

    /// The scopes that emissions are told apart by.
    enum Scope: String, CaseIterable {
        case scope1, scope2Location, scope2Market, scope3Upstream, biogenic

        func of(_ factors: ScopeFactors) -> Double {
            switch self {
            case .scope1: factors.scope1
            case .scope2Location: factors.scope2Location
            case .scope2Market: factors.scope2Market
            case .scope3Upstream: factors.scope3Upstream
            case .biogenic: factors.biogenic
            }
        }
    }

    /// - Parameters:
    ///   - scenario: checked, without errors in its findings.
    ///   - isLimited: whether the limit of the scenario holds.
    public init(_ scenario: PathwayScenario, profiles: HourlyProfiles, isLimited: Bool = true) {
        var findings: [Diagnostic] = []
        for technology in scenario.technologies {
            if case .heatPump = technology.efficiency {
                let place = Place.entity(kind: "technology", id: technology.id, field: "efficiency")
                findings.append(Diagnostic("PTH-0873", .error, at: place, ["name": .text(technology.id)]))
            }
        }
        for building in scenario.buildings {
            let order = building.levels.compactMap { id in scenario.levels.firstIndex { $0.id == id } }
            if order != order.sorted() {
                let place = Place.entity(kind: "building", id: building.id, field: "levels")
                findings.append(Diagnostic("PTH-0874", .error, at: place, ["name": .text(building.id)]))
            }
        }
        self.findings = findings
        guard findings.isEmpty else {
            (system, hours) = (nil, nil)
            return
        }
        let days = Chronology(scenario: scenario, profiles: profiles).days
        let demand = SiteDemand(scenario, profiles)
        var builder = SiteBuilder(scenario, days)
        builder.setMoney()
        builder.setSupply()
        builder.setStores()
        builder.setBuildings(demand)
        builder.setEmissions(isLimited: isLimited)
        let hours = SystemHours(
            series: demand.series,
            uses: demand.uses(builder.system.sets, scenario),
            days: days
        )
        builder.system.setHours(hours, on: days)
        (system, self.hours) = (builder.system, hours)
    }
}
