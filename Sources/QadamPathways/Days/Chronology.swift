/// The hours of the model: representative days of 24 hours with weights, and the series of the scenario on them.
package struct Chronology: Sendable {
    package let days: RepresentativeDays
    /// Hours of the model: 24 a day.
    package let hours: Int
    /// Hours of the year that each hour of the model stands for.
    package let weights: [Double]
    /// Load by (profile, end use), MW per m².
    package let loads: [LoadKey: [Double]]
    /// Availability by identifier.
    package let availabilities: [String: [Double]]
    /// Outside temperature on the chosen days, °C.
    package let outsideTemperature: [Double]?

    package struct LoadKey: Hashable, Sendable {
        package let profile: String
        package let endUse: EndUse

        package init(_ profile: String, _ endUse: EndUse) {
            self.profile = profile
            self.endUse = endUse
        }
    }

    /// Chooses days for the scenario and reads its series on them; sums over the year are exact.
    ///
    /// The scenario must have passed ``PathwayScenario/findings(profiles:)`` without errors.
    package init(scenario: PathwayScenario, profiles: HourlyProfiles) {
        let site = SiteSeries(scenario: scenario, profiles: profiles)
        let days = RepresentativeDays(
            series: site.all,
            clusters: scenario.days.clusters,
            extremesOf: scenario.days.extremeDays ? SiteSeries.loads : []
        )
        self.init(days: days, profiles: profiles)
    }

    package init(days: RepresentativeDays, profiles: HourlyProfiles) {
        self.days = days
        hours = days.count * 24
        weights = (0..<hours).map { days.weights[$0 / 24] }
        loads = Dictionary(
            profiles.loads.map {
                (LoadKey($0.profile, $0.endUse), days.scaledValues(of: $0.wattsPerM2).map { $0 * 1e-6 })
            },
            uniquingKeysWith: { first, _ in first }
        )
        availabilities = Dictionary(
            profiles.availabilities.map { ($0.id, days.scaledValues(of: $0.values)) },
            uniquingKeysWith: { first, _ in first }
        )
        outsideTemperature = profiles.outsideTemperature.map { days.values(of: $0) }
    }
}

/// The series that days are chosen by: electricity and heat of the whole site as it stands, and every availability.
struct SiteSeries {
    static let loads = ["heat", "electricity"]
    let all: [(name: String, values: [Double])]

    init(scenario: PathwayScenario, profiles: HourlyProfiles) {
        let kinds = Dictionary(
            scenario.commodities.map { ($0.id, $0.kind) },
            uniquingKeysWith: { first, _ in first }
        )
        var heat = [Double](repeating: 0, count: HourlyProfiles.hours)
        var electricity = heat
        for building in scenario.buildings {
            for supply in building.supplies {
                for load in profiles.loads
                where load.profile == building.profile && load.endUse == supply.endUse {
                    let area = building.areaM2 * 1e-6
                    if kinds[supply.commodity] == .heat {
                        for hour in heat.indices { heat[hour] += load.wattsPerM2[hour] * area }
                    } else {
                        for hour in heat.indices { electricity[hour] += load.wattsPerM2[hour] * area }
                    }
                }
            }
        }
        var all = [(name: "heat", values: heat), (name: "electricity", values: electricity)]
        for series in profiles.availabilities { all.append((series.id, series.values)) }
        self.all = all
    }
}
