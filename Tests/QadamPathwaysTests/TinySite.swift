import QadamEvidence
import QadamPathways

/// A site small enough to be solved on paper: constant loads, one building, flat prices.
enum TinySite {
    static let name = LocalizedName(en: "x")

    static func flat(_ value: Double) -> [Double] { [Double](repeating: value, count: HourlyProfiles.hours) }

    /// 1 W/m² of electricity and 2 W/m² of heat in every hour.
    static let profiles = HourlyProfiles(
        loads: [
            LoadProfile(profile: "block", endUse: .electricity, wattsPerM2: flat(1)),
            LoadProfile(profile: "block", endUse: .heat, wattsPerM2: flat(2)),
        ],
        availabilities: [AvailabilitySeries(id: "sun", values: flat(0.5))]
    )

    static func carrier(_ id: String, price: Double, scope1: Double = 0, scope2: Double = 0, periods: Int)
        -> EnergyCarrier
    {
        EnergyCarrier(
            id: id,
            name: name,
            price: [Double](repeating: price, count: periods),
            factors: [ScopeFactors](
                repeating: ScopeFactors(
                    scope1: scope1,
                    scope2Location: scope2,
                    scope2Market: scope2,
                    scope3Upstream: 0,
                    biogenic: 0
                ),
                count: periods
            ),
            sources: []
        )
    }

    static func technology(
        _ id: String,
        output: String,
        input: Technology.Input,
        efficiency: Double = 1,
        availability: Technology.Availability = .constant(1),
        existing: Technology.Existing = .unlimited,
        investment: TechnologyInvestment? = nil,
        variableCost: Double = 0,
        inBaseline: Bool = false
    ) -> Technology {
        Technology(
            id: id,
            name: name,
            output: output,
            input: input,
            efficiency: .constant(efficiency),
            availability: availability,
            existing: existing,
            investment: investment,
            variableCost: variableCost,
            inBaseline: inBaseline,
            sources: []
        )
    }

    /// 1,000,000 m²: 1 MW of electricity, 2 MW of heat; electricity 100, heat 50 a MWh; no discounting.
    ///
    /// A year without anything: 8,760 MWh × 100 + 17,520 MWh × 50 = 1,752,000; 8,760 × 0.5 + 17,520 × 0.4 = 11,388 t.
    static func scenario(periods count: Int = 1, years: Int = 1, rate: Double = 0) -> PathwayScenario {
        let periods = (0..<count).map {
            PlanningPeriod(id: String(2030 + $0 * years), firstYear: 2030 + $0 * years, years: years)
        }
        let none = [Double](repeating: 0, count: count)
        return PathwayScenario(
            id: "tiny",
            name: name,
            periods: periods,
            economics: Economics(
                currency: "KZT{2024}",
                discountRate: rate,
                baseYear: 2030,
                residual: .straightLine
            ),
            days: DaySelection(clusters: 1, extremeDays: false),
            commodities: [
                Commodity(id: "electricity", kind: .electricity, name: name),
                Commodity(id: "heat", kind: .heat, name: name),
            ],
            carriers: [
                carrier("grid", price: 100, scope2: 0.5, periods: count),
                carrier("district", price: 50, scope2: 0.4, periods: count),
            ],
            technologies: [
                technology("grid", output: "electricity", input: .carrier("grid")),
                technology("district", output: "heat", input: .carrier("district")),
            ],
            storages: [],
            buildings: [building("a", areaM2: 1_000_000, levels: [])],
            drivers: [],
            measures: [],
            levels: [],
            contracts: [],
            credits: [],
            otherEmissions: OtherEmissions(scope1: none, scope3: none, sources: []),
            limit: EmissionLimit(
                covers: [.scope1, .scope2Market],
                tonnes: [Double?](repeating: nil, count: count),
                sources: []
            ),
            curvePeriod: "2030"
        )
    }

    static func building(_ id: String, areaM2: Double, levels: [String]) -> Building {
        Building(
            id: id,
            name: name,
            profile: "block",
            areaM2: areaM2,
            supplies: [
                Building.Supply(endUse: .electricity, commodity: "electricity"),
                Building.Supply(endUse: .heat, commodity: "heat"),
            ],
            growth: nil,
            levels: levels
        )
    }

    static func measure(
        _ id: String,
        perM2: Double,
        life: Int,
        heat: Double = 0,
        electricity: Double = 0,
        from year: Int = 2025
    ) -> Measure {
        var savings: [Measure.Saving] = []
        if heat != 0 { savings.append(Measure.Saving(endUse: .heat, fraction: heat)) }
        if electricity != 0 { savings.append(Measure.Saving(endUse: .electricity, fraction: electricity)) }
        return Measure(
            id: id,
            name: name,
            investmentPerM2: perM2,
            lifeYears: life,
            savings: savings,
            firstYear: year,
            sources: []
        )
    }

    static func level(_ id: String, _ measures: [String]) -> EfficiencyLevel {
        EfficiencyLevel(id: id, name: name, measures: measures)
    }

    static func limit(_ tonnes: [Double?]) -> EmissionLimit {
        EmissionLimit(covers: [.scope1, .scope2Market], tonnes: tonnes, sources: [])
    }

    static func credit(_ id: String, price: Double, most: Double, credited: Bool = true, periods: Int = 1)
        -> CarbonCredit
    {
        CarbonCredit(
            id: id,
            name: name,
            kind: .removal,
            price: [Double](repeating: price, count: periods),
            maximumTonnes: [Double](repeating: most, count: periods),
            credited: [Bool](repeating: credited, count: periods),
            sources: []
        )
    }
}

/// Whether two numbers agree to a relative tolerance.
func agree(_ a: Double?, _ b: Double, _ tolerance: Double = 1e-6) -> Bool {
    guard let a else { return false }
    return abs(a - b) <= tolerance * max(1, abs(b))
}
