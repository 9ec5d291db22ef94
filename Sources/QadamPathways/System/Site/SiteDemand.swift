/// The hourly series of a site and what each building needs in a year, by commodity and level.
struct SiteDemand {
    /// A course of a building: that of one end use, or of several on one commodity, which a level may change.
    struct Course {
        let building: Int
        let commodity: String
        /// Position of the level, 0 for how the building stands; nil where all levels share the course.
        let level: Int?
        let series: Int
    }

    private(set) var series: [SystemHours.Series] = []
    private(set) var courses: [Course] = []
    /// Availabilities by identifier: position of the series.
    private(set) var availabilities: [String: Int] = [:]
    /// MWh a year before growth, by building, commodity and level.
    private var needs: [[String: [Double]]] = []
    private var known: [String: Int] = [:]

    init(_ scenario: PathwayScenario, _ profiles: HourlyProfiles) {
        for (b, building) in scenario.buildings.enumerated() {
            var uses: [String: [EndUse]] = [:]
            for supply in building.supplies { uses[supply.commodity, default: []].append(supply.endUse) }
            var own: [String: [Double]] = [:]
            for commodity in uses.keys.sorted() {
                own[commodity] = add(b, building, commodity, uses[commodity] ?? [], scenario, profiles)
            }
            needs.append(own)
        }
        for availability in profiles.availabilities {
            let isUsed = scenario.technologies.contains { $0.availability == .profile(availability.id) }
            if isUsed { availabilities[availability.id] = position(availability.id, availability.values) }
        }
    }

    /// MWh a year of a building at a level, without growth.
    func need(_ b: Int, _ commodity: String, level: Int) -> Double { needs[b][commodity]?[level] ?? 0 }

    private mutating func add(
        _ b: Int,
        _ building: Building,
        _ commodity: String,
        _ endUses: [EndUse],
        _ scenario: PathwayScenario,
        _ profiles: HourlyProfiles
    ) -> [Double] {
        var amounts: [Double] = []
        let levels: [EfficiencyLevel?] = [nil] + building.levels.map { scenario.level($0) }
        for (k, level) in levels.enumerated() {
            var values = [Double](repeating: 0, count: HourlyProfiles.hours)
            for use in endUses {
                let load = profiles.loads.first { $0.profile == building.profile && $0.endUse == use }
                let measures = level.map { scenario.measures(of: $0) } ?? []
                let left = MeasureOrder.remaining(of: use, after: measures)
                for (hour, watts) in (load?.wattsPerM2 ?? []).enumerated() { values[hour] += watts * left }
            }
            let sum = values.reduce(0, +)
            amounts.append(sum * building.areaM2 * 1e-6)
            guard sum > 0 else { continue }
            if endUses.count == 1 {
                guard k == 0, let use = endUses.first else { continue }
                let number = position("\(building.profile).\(use.rawValue)", values)
                courses.append(Course(building: b, commodity: commodity, level: nil, series: number))
            } else {
                let number = position("\(building.id).\(commodity).\(k)", values)
                courses.append(Course(building: b, commodity: commodity, level: k, series: number))
            }
        }
        return amounts
    }

    private mutating func position(_ name: String, _ values: [Double]) -> Int {
        if let number = known[name] { return number }
        known[name] = series.count
        series.append(SystemHours.Series(name: name, values: values))
        return series.count - 1
    }

    /// What follows the series.
    func uses(_ sets: EnergySets, _ scenario: PathwayScenario) -> [SystemHours.Use] {
        var uses: [SystemHours.Use] = []
        for course in courses {
            let commodity = sets.position(course.commodity, in: .commodity)
            guard let level = course.level else {
                uses.append(
                    SystemHours.Use(
                        .buildingProfile,
                        [course.building, commodity, nil, nil],
                        series: course.series
                    )
                )
                continue
            }
            let building = scenario.buildings[course.building]
            let name = level == 0 ? SiteSystem.today : building.levels[level - 1]
            let position = sets.position(name, in: .level)
            uses.append(
                SystemHours.Use(
                    .levelProfile,
                    [course.building, position, commodity, nil, nil],
                    series: course.series
                )
            )
        }
        for technology in scenario.technologies {
            guard case .profile(let id) = technology.availability, let series = availabilities[id] else {
                continue
            }
            let position = sets.position(technology.id, in: .technology)
            uses.append(SystemHours.Use(.capacityFactor, [0, position, nil, nil], series: series))
        }
        return uses
    }
}
