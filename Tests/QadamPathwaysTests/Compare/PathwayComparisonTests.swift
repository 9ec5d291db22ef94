import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

@Suite struct PathwayComparisonTests {
    /// One building that may be insulated: 16,000,000 for 75 % of its heat, ten years of life of which one is in the horizon.
    private var scenario: PathwayScenario {
        var scenario = TinySite.scenario()
        scenario.buildings = [TinySite.building("a", areaM2: 1_000_000, levels: ["all"])]
        scenario.levels = [TinySite.level("all", ["wall", "roof"])]
        scenario.measures = [
            TinySite.measure("wall", perM2: 6, life: 10, heat: 0.5),
            TinySite.measure("roof", perM2: 10, life: 10, heat: 0.5),
        ]
        return scenario
    }

    @Test func theModelOfASiteCanBeCompared() throws {
        // Without: 1,752,000 and 11,388 t. With: 1,600,000 of the investment fall into the year, and 13,140 MWh of heat at
        // 50 and 0.4 t are saved: 943,000 more for 5,256 t less.
        let model = try ComparableModel(scenario, profiles: TinySite.profiles)
        #expect(model.findings() == [])
        #expect(model.options.map(\.id) == ["level/all"])
        let curve = try SystemAbatementCurve.find(model, resolution: .grid(3))
        #expect(curve.findings == [])
        #expect(HandModels.agree(curve.baseline?.cost, 1.752))
        #expect(curve.points.count == 2)
        #expect(HandModels.agree(curve.points[0].emissions, 11_388))
        #expect(HandModels.agree(curve.points[1].emissions, 6132))
        #expect(HandModels.agree(curve.steps[0].cost, 0.943))
        #expect(HandModels.agree(curve.steps[0].averageCost, 0.943 / 5256, 1e-9))
        #expect(curve.steps[0].marginalCost == nil)
        #expect(HandModels.agree(curve.points[1].sizes[0], 1000))
    }

    @Test func yearsOfPeriodsAreWeightsAndConstantsCount() throws {
        // Two periods of five years, 100 t a year in each beside the plan: 10 · (11,388 + 100).
        var scenario = TinySite.scenario(periods: 2, years: 5)
        scenario.otherEmissions = OtherEmissions(scope1: [100, 100], scope3: [0, 0], sources: [])
        let model = try ComparableModel(scenario, profiles: TinySite.profiles)
        let ranking = try OptionRanking.find(model, limit: 200_000, breakEven: false)
        #expect(HandModels.agree(ranking.plan?.emissions, 114_880))
        #expect(Set(model.columnYears) == [2030, 2035])
        #expect(model.emissions.map(\.year) == [2030, 2035])
    }

    @Test func everyMethodHasItsOwnIdentifier() {
        let ids = ComparisonMethods.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ComparisonMethods.all.allSatisfy { !$0.symbols.isEmpty })
        // The check by hours is a definition of this program.
        #expect(ComparisonMethods.all.filter { $0.citations.isEmpty }.map(\.id) == [YearOperation.method.id])
    }
}
