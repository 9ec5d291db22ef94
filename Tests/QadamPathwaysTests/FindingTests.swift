import QadamEvidence
import QadamPathways
import Testing

@Suite struct FindingTests {
    private func codes(_ scenario: PathwayScenario, _ profiles: HourlyProfiles = TinySite.profiles)
        -> [String]
    {
        scenario.findings(profiles: profiles).filter { $0.severity == .error }.map(\.code)
    }

    @Test func aSoundScenarioHasNoFindings() {
        #expect(codes(TinySite.scenario()) == [])
    }

    @Test func findsYearsOutOfOrder() {
        var scenario = TinySite.scenario(periods: 2)
        scenario.periods.reverse()
        #expect(codes(scenario).contains("PTH-0103"))
    }

    @Test func findsPeriodsThatAreNone() {
        var none = TinySite.scenario()
        none.periods = []
        #expect(codes(none).contains("PTH-0101"))
        var short = TinySite.scenario()
        short.periods = [PlanningPeriod(id: "2030", firstYear: 2030, years: 0)]
        #expect(codes(short).contains("PTH-0102"))
        var late = TinySite.scenario()
        late.economics = Economics(
            currency: "KZT{2024}",
            discountRate: 0,
            baseYear: 2031,
            residual: .straightLine
        )
        #expect(codes(late) == ["PTH-0104"])
    }

    @Test func findsALimitThatCoversNothing() {
        var scenario = TinySite.scenario()
        scenario.limit = EmissionLimit(covers: [], tonnes: [nil], sources: [])
        #expect(codes(scenario) == ["PTH-0111"])
    }

    @Test func findsALoadThatNoProfileHas() {
        let only = HourlyProfiles(loads: [TinySite.profiles.loads[0]], availabilities: [])
        #expect(codes(TinySite.scenario(), only).contains("PTH-0108"))
    }

    @Test func findsAMissingPrice() throws {
        var scenario = TinySite.scenario(periods: 2)
        let grid = scenario.carriers[0]
        scenario.carriers[0] = EnergyCarrier(
            id: grid.id,
            name: grid.name,
            price: [100],
            factors: grid.factors,
            sources: []
        )
        let finding = try #require(scenario.findings(profiles: TinySite.profiles).first)
        #expect(finding.code == "PTH-0105")
        #expect(finding.arguments["periods"] == .list(["2031"]))
        #expect(finding.place == .entity(kind: "carrier", id: "grid", field: "price"))
    }

    @Test func findsAProfileOfWrongLength() {
        let short = HourlyProfiles(
            loads: [
                LoadProfile(profile: "block", endUse: .electricity, wattsPerM2: [1, 2, 3]),
                TinySite.profiles.loads[1],
            ],
            availabilities: []
        )
        #expect(codes(TinySite.scenario(), short) == ["PTH-0109"])
    }

    @Test func findsDemandWithoutSupply() {
        var scenario = TinySite.scenario()
        scenario.technologies.removeLast()
        #expect(codes(scenario) == ["PTH-0115"])
    }

    @Test func findsALimitThatCountsScopeTwoTwice() {
        var scenario = TinySite.scenario()
        scenario.limit = EmissionLimit(covers: [.scope2Location, .scope2Market], tonnes: [nil], sources: [])
        #expect(codes(scenario) == ["PTH-0112"])
    }

    @Test func findsALimitBelowWhatThePlanCannotChange() {
        var scenario = TinySite.scenario()
        scenario.otherEmissions = OtherEmissions(scope1: [500], scope3: [0], sources: [])
        scenario.limit = TinySite.limit([100])
        scenario.credits = [TinySite.credit("c", price: 1, most: 300)]
        #expect(codes(scenario) == ["PTH-0113"])
    }

    @Test func findsALevelThatForgetsAMeasure() {
        var scenario = TinySite.scenario()
        scenario.measures = [
            TinySite.measure("a", perM2: 1, life: 1, heat: 0.1),
            TinySite.measure("b", perM2: 1, life: 1, heat: 0.1),
        ]
        scenario.levels = [TinySite.level("one", ["a"]), TinySite.level("two", ["b"])]
        scenario.buildings = [TinySite.building("x", areaM2: 1, levels: ["one", "two"])]
        #expect(codes(scenario) == ["PTH-0114"])
    }

    @Test func findsNegativePricesAndUnknownNames() {
        var scenario = TinySite.scenario()
        scenario.carriers[0] = TinySite.carrier("grid", price: -1, scope2: 0.5, periods: 1)
        scenario.technologies[1] = TinySite.technology("district", output: "heat", input: .carrier("nobody"))
        #expect(Set(codes(scenario)) == ["PTH-0107", "PTH-0110"])
    }

    @Test func nothingIsSolvedWhileAnythingIsWrong() throws {
        var scenario = TinySite.scenario()
        scenario.technologies.removeLast()
        let result = try PathwaySolver.solve(scenario, profiles: TinySite.profiles)
        #expect(result.plans.isEmpty)
        #expect(result.findings.map(\.code) == ["PTH-0115"])
    }

    @Test func clashingLimitsAreNamedWithWhatIsMissing() throws {
        // 11,388 t; limit 10,000; credits of 500 t at most: 888 t too much.
        var scenario = TinySite.scenario()
        scenario.limit = TinySite.limit([10_000])
        scenario.credits = [TinySite.credit("c", price: 1, most: 500)]
        let result = try PathwaySolver.solve(
            scenario,
            profiles: TinySite.profiles,
            options: PathwayOptions(curve: false)
        )
        #expect(result.plan(.leastCost)?.status == .optimal)
        #expect(result.plan(.limited)?.status == .infeasible)
        let clash = try #require(result.findings.first { $0.code == "PTH-0201" })
        guard case .amount(let excess, let unit) = clash.arguments["excess"] else {
            Issue.record("no excess")
            return
        }
        #expect(agree(excess, 888, 1e-4))
        #expect(unit == "t{CO2e}/yr")
        // What is used to its end is named, and the irreducible set holds the limit and the credits.
        #expect(
            result.findings.contains {
                $0.code == "PTH-0204" && $0.place == .entity(kind: "credit", id: "c", field: "2030")
            }
        )
        let parts = result.findings.filter { $0.code == "PTH-0205" }.map(\.place)
        #expect(parts.contains(.entity(kind: "limit", id: "limit", field: "2030")))
        #expect(parts.contains(.entity(kind: "credit", id: "c", field: "2030")))
    }

    @Test func unservedDemandIsNamedWithItsAmount() throws {
        // 2 MW of heat, a boiler of 1.5 MW and nothing else: 0.5 MW × 8,760 h are missing.
        var scenario = TinySite.scenario()
        scenario.technologies[1] = TinySite.technology(
            "district",
            output: "heat",
            input: .carrier("district"),
            existing: .megawatts([1.5])
        )
        let result = try PathwaySolver.solve(
            scenario,
            profiles: TinySite.profiles,
            options: PathwayOptions(plans: [.leastCost], curve: false)
        )
        let missing = try #require(result.findings.first { $0.code == "PTH-0202" })
        guard case .amount(let amount, _) = missing.arguments["missing"] else {
            Issue.record("no amount")
            return
        }
        #expect(agree(amount, 4380, 1e-6))
    }
}
