import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

/// The scenario of a site in the general model has the optimum of its own model.
struct SiteSystemTests {
    /// Fixed cost of what stands at the start, which the site's own model leaves out.
    private static func standing(_ scenario: PathwayScenario) -> Double {
        let discounting = Discounting(scenario.economics)
        return scenario.technologies.reduce(0) { sum, technology in
            guard case .megawatts(let existing) = technology.existing, let investment = technology.investment
            else {
                return sum
            }
            return zip(existing, scenario.periods).reduce(sum) {
                $0 + $1.0 * investment.fixedPerMWYear * discounting.annual($1.1)
            }
        } / 1e6
    }

    /// Optima of both models without whole numbers, in millions.
    private static func optima(
        _ scenario: PathwayScenario,
        _ profiles: HourlyProfiles,
        isLimited: Bool
    ) throws -> (own: Double, general: Double) {
        let chronology = Chronology(scenario: scenario, profiles: profiles)
        let kind: PlanKind = isLimited ? .limited : .leastCost
        let own = PathwayModel(scenario: scenario, chronology: chronology, kind: kind, relaxed: true)
        let first = try Highs.solve(try own.build())
        let site = SiteSystem(scenario, profiles: profiles, isLimited: isLimited)
        #expect(site.findings == [])
        let system = try #require(site.system)
        #expect(system.findings().filter { $0.severity == .error } == [])
        let second = try Highs.solve(try SystemModel(system).linear.relaxed())
        return (
            try #require(first.objective) + standing(scenario), try #require(second.objective)
        )
    }

    /// The example campus, with and without its limit.
    @Test(arguments: [true, false])
    func theCampusHasTheSameOptimum(_ isLimited: Bool) throws {
        let solved = try #require(CampusTests.solved)
        let (own, general) = try Self.optima(solved.scenario, solved.profiles, isLimited: isLimited)
        #expect(isClose(general, own, 1e-7))
    }

    @Test func theLimitOfTheCampusCosts() throws {
        let solved = try #require(CampusTests.solved)
        let limited = try Self.optima(solved.scenario, solved.profiles, isLimited: true).general
        let free = try Self.optima(solved.scenario, solved.profiles, isLimited: false).general
        #expect(free > 100 && limited > free * 1.001)
    }

    /// A small site with all that attributes must carry: two end uses on one commodity, a step with measures of two lives, units, a
    /// contract, a tax, credits beside the limit, a store and sun.
    static func everything() -> (PathwayScenario, HourlyProfiles) {
        var scenario = TinySite.scenario(periods: 3, years: 5, rate: 0.06)
        let block = TinySite.building("a", areaM2: 400_000, levels: ["light", "deep"])
        let electric = Building(
            id: "b",
            name: TinySite.name,
            profile: "block",
            areaM2: 100_000,
            supplies: [
                Building.Supply(endUse: .electricity, commodity: "electricity"),
                Building.Supply(endUse: .heat, commodity: "electricity"),
            ],
            growth: "more",
            levels: ["deep"]
        )
        scenario.buildings = [block, electric]
        scenario.drivers = [GrowthDriver(id: "more", factors: [1, 1.1, 1.3], sources: [])]
        scenario.measures = [
            TinySite.measure("lamps", perM2: 30, life: 7, electricity: 0.2),
            TinySite.measure("walls", perM2: 250, life: 40, heat: 0.4, from: 2035),
            TinySite.measure("control", perM2: 20, life: 12, heat: 0.1),
        ]
        scenario.levels = [
            TinySite.level("light", ["lamps"]), TinySite.level("deep", ["lamps", "control", "walls"]),
        ]
        scenario.worksM2 = [nil, 450_000, nil]
        scenario.technologies += [
            TinySite.technology(
                "solar",
                output: "electricity",
                input: .resource,
                availability: .profile("sun"),
                existing: .megawatts([0, 0, 0]),
                investment: TechnologyInvestment(
                    perMW: 2_000_000,
                    fixedPerMWYear: 10_000,
                    lifeYears: 25,
                    firstYear: 2030,
                    maximumMW: 0.8
                )
            ),
            TinySite.technology(
                "pump",
                output: "heat",
                input: .commodity("electricity"),
                efficiency: 3,
                existing: .megawatts([0.1, 0.1, 0]),
                investment: TechnologyInvestment(
                    perMW: 900_000,
                    fixedPerMWYear: 5_000,
                    lifeYears: 20,
                    firstYear: 2035,
                    unitMW: 0.25
                ),
                variableCost: 2
            ),
        ]
        scenario.storages = [
            StorageTechnology(
                id: "battery",
                name: TinySite.name,
                commodity: "electricity",
                chargeEfficiency: 0.95,
                dischargeEfficiency: 0.9,
                lossPerHour: 0.001,
                depth: 0.8,
                energyPerMWh: 20_000,
                energyLifeYears: 15,
                powerPerMW: 10_000,
                powerLifeYears: 10,
                fixedPerMWYear: 100,
                firstYear: 2030,
                sources: []
            )
        ]
        scenario.contracts = [
            GreenPowerContract(
                id: "green",
                name: TinySite.name,
                carrier: "grid",
                premium: [5, 5, 6],
                factor: 0.02,
                committedMWh: [100, 0, 0],
                maximumMWh: [2_000, 3_000, 9_000],
                sources: []
            )
        ]
        scenario.credits = [
            TinySite.credit("forest", price: 40, most: 500, periods: 3),
            TinySite.credit("paper", price: 1, most: 9_999, credited: false, periods: 3),
        ]
        scenario.carbonPrice = [0, 12, 15]
        scenario.otherEmissions = OtherEmissions(scope1: [50, 40, 30], scope3: [0, 0, 0], sources: [])
        scenario.limit = TinySite.limit([nil, 2_500, 1_200])
        // Sun by day only, so that there is something to store.
        let profiles = HourlyProfiles(
            loads: TinySite.profiles.loads,
            availabilities: [
                AvailabilitySeries(id: "sun", values: (0..<8760).map { (8..<18).contains($0 % 24) ? 0.9 : 0 })
            ]
        )
        return (scenario, profiles)
    }

    @Test(arguments: [true, false])
    func aSiteWithEverythingHasTheSameOptimum(_ isLimited: Bool) throws {
        let (scenario, profiles) = Self.everything()
        #expect(scenario.findings(profiles: profiles).filter { $0.severity == .error } == [])
        let (own, general) = try Self.optima(scenario, profiles, isLimited: isLimited)
        #expect(isClose(general, own, 1e-7))
    }

    /// The limit of the campus has a price in the plan, and the hours of 2040 run under it.
    @Test func theHoursOfTheCampusRunUnderThePriceOfItsLimit() throws {
        let solved = try #require(CampusTests.solved)
        let site = SiteSystem(solved.scenario, profiles: solved.profiles)
        let model = try SystemModel(try #require(site.system))
        let plan = try model.solveRelaxedFirst(options: SolverOptions(relativeGap: 0.005))
        #expect((plan.value(.netPrice, SiteSystem.region, SiteSystem.limit, "2040") ?? 0) > 0)
        let (year, findings) = try model.operate(period: 3, of: plan, on: try #require(site.hours))
        #expect(findings == [])
        let market = try #require(year?.emissions.first { $0.emission == "scope2Market" })
        #expect(abs(market.operated / market.planned - 1) < 0.05)
    }

    @Test func saysWhatAttributesCannotCarry() {
        var scenario = TinySite.scenario()
        scenario.measures = [
            TinySite.measure("lamps", perM2: 30, life: 7, electricity: 0.2),
            TinySite.measure("walls", perM2: 250, life: 40, heat: 0.4),
        ]
        scenario.levels = [TinySite.level("deep", ["walls"]), TinySite.level("light", ["lamps"])]
        scenario.buildings = [TinySite.building("a", areaM2: 1000, levels: ["light", "deep"])]
        #expect(SiteSystem(scenario, profiles: TinySite.profiles).findings.map(\.code) == ["PTH-0874"])
        scenario.buildings = []
        scenario.technologies = [
            Technology(
                id: "pump",
                name: TinySite.name,
                output: "heat",
                input: .commodity("electricity"),
                efficiency: .heatPump(HeatPumpCurve.airSource, supplyTemperature: 50),
                availability: .constant(1),
                existing: .unlimited,
                investment: nil,
                variableCost: 0,
                inBaseline: false,
                sources: []
            )
        ]
        #expect(SiteSystem(scenario, profiles: TinySite.profiles).findings.map(\.code) == ["PTH-0873"])
    }
}
