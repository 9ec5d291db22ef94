import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

/// A system small enough for paper: one region, one commodity `heat` with a demand of 10 a year in two halves of the
/// year, and a boiler that makes it. Nothing is discounted unless a test says so, lives are longer than the horizon, and
/// investments lose all worth (a life as long as the horizon).
enum SmallSystem {
    static func sets(
        regions: [String] = ["R"],
        technologies: [String] = ["boiler"],
        commodities: [String] = ["heat"],
        modes: [String] = ["1"],
        emissions: [String] = [],
        storages: [String] = [],
        years: [Int] = [2030],
        slices: [String] = ["A", "B"],
        seasons: [String] = [],
        dayTypes: [String] = [],
        brackets: [String] = [],
        days: [String] = [],
        calendar: [String] = [],
        groups: [String] = [],
        credits: [String] = [],
        creditSteps: [String] = [],
        certificates: [String] = []
    ) -> EnergySets {
        EnergySets(
            [
                .region: regions, .technology: technologies, .commodity: commodities, .mode: modes,
                .emission: emissions, .storage: storages, .slice: slices, .season: seasons,
                .dayType: dayTypes, .bracket: brackets, .day: days, .calendarDay: calendar,
                .group: groups, .credit: credits, .creditStep: creditSteps, .certificate: certificates,
            ],
            years: years
        )
    }

    /// Equal slices, no discounting, straight-line depreciation, free and endless capacity of life 1 for every technology.
    static func system(_ sets: EnergySets) -> EnergySystem {
        var system = EnergySystem(sets: sets)
        system.setAll(.discountRate, to: 0)
        system.setAll(.yearSplit, to: 1 / Double(sets.count(.slice)))
        system.setAll(.operationalLife, to: 1)
        system.setAll(.capitalCost, to: 0)
        return system
    }

    /// `technology` makes `output` one to one, at a cost per activity, in mode 1.
    static func make(
        _ output: String,
        by technology: String,
        cost: Double = 0,
        from input: String? = nil,
        ratio: Double = 1,
        in system: inout EnergySystem
    ) {
        system.setAll(
            .output,
            [.technology: [technology], .commodity: [output], .mode: ["1"]],
            to: 1
        )
        if let input {
            system.setAll(
                .input,
                [.technology: [technology], .commodity: [input], .mode: ["1"]],
                to: ratio
            )
        }
        system.setAll(.variableCost, [.technology: [technology], .mode: ["1"]], to: cost)
    }

    /// A demand of `amount` a year, the same in every slice.
    static func demand(_ commodity: String, _ amount: Double, in system: inout EnergySystem) {
        system.setAll(.annualDemand, [.commodity: [commodity]], to: amount)
        system.setAll(.demandProfile, [.commodity: [commodity]], to: 1 / Double(system.sets.count(.slice)))
    }

    /// Solves a system without errors and checks that the plan closes.
    static func solve(
        _ system: EnergySystem,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> SystemResult {
        let errors = system.findings().filter { $0.severity == .error }
        #expect(errors == [], sourceLocation: sourceLocation)
        let model = try SystemModel(system)
        let result = try model.solve()
        #expect(result.status == .optimal, sourceLocation: sourceLocation)
        if let residuals = SystemResiduals(result, of: model) {
            #expect(residuals.largest < 1e-7, sourceLocation: sourceLocation)
        }
        return result
    }
}

func isClose(_ a: Double?, _ b: Double, _ tolerance: Double = 1e-7) -> Bool {
    guard let a else { return false }
    return abs(a - b) <= tolerance * max(1, abs(b))
}
