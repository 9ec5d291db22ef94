import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

/// Models that were once refused, answered wrongly or answered without a word.
struct ExactAndEffectTests {
    /// A balance that must be met exactly, with demand of a building alone: 100 a year for five years at 10.
    @Test func exactBalanceTakesTheDemandOfBuildings() throws {
        var system = BuildingTests.system(levels: ["as is"], demands: [100], costs: [])
        system.setAll(.balancedExactly, to: 1)
        #expect(isClose(try BuildingTests.cost(system), 5000))
    }

    /// A step of life 2 in a model of 1 + 5 years, under a limit on what building emits: taken at once it costs 3 · 300 and saves
    /// 60 a year of the 100 that are bought at 10; renewals of the step of 2025 and of the step of 2026 fall into the same period,
    /// where the parts of 7.7 cancel.
    @Test func renewalsThatCancelLeaveNoCoefficient() throws {
        var system = BuildingTests.system(years: [2025, 2026], life: 2, emissions: ["CO2"])
        system.setAll(.periodYears, [.year: ["2025"]], to: 1)
        system.setAll(.periodYears, [.year: ["2026"]], to: 5)
        system.setAll(.levelEmbodiedEmission, [.level: ["renovated"]], to: 7.7)
        system.setAll(.totalEmissionLimit, to: 1000)
        #expect(isClose(try BuildingTests.plan(system).objective, 6 * 40 * 10 + 3 * 300))
    }

    /// A horizon of 2.5 years: half of what is built for five years is left.
    @Test func aPartOfAYearCountsForWhatIsLeft() throws {
        var system = SmallSystem.system(SmallSystem.sets())
        SmallSystem.make("heat", by: "boiler", in: &system)
        SmallSystem.demand("heat", 5, in: &system)
        system.setAll(.periodYears, to: 2.5)
        system.setAll(.depreciationMethod, to: 2)
        system.setAll(.operationalLife, to: 5)
        system.setAll(.capitalCost, to: 10)
        #expect(isClose(try SmallSystem.solve(system).objective, 25))
    }

    /// What earns more than it costs may be held by a limit on what it emits: 20 at −5.
    @Test func aLimitOnEmissionsHoldsWhatEarns() throws {
        var system = SmallSystem.system(SmallSystem.sets(emissions: ["CO2"]))
        SmallSystem.make("heat", by: "boiler", cost: -5, in: &system)
        SmallSystem.demand("heat", 10, in: &system)
        #expect(system.findings().map(\.code) == ["PTH-0532"])
        system.setAll(.emissionFactor, to: 1)
        system.setAll(.emissionLimit, to: 20)
        #expect(isClose(try SmallSystem.solve(system).objective, -100))
    }

    /// The same without the limit: the plan has no end, and no figure stands for it.
    @Test func aPlanWithoutEndHasNoCost() throws {
        var system = SmallSystem.system(SmallSystem.sets())
        SmallSystem.make("heat", by: "boiler", cost: -5, in: &system)
        SmallSystem.demand("heat", 10, in: &system)
        let model = try SystemModel(system)
        let result = try model.solve()
        #expect(result.status != .optimal)
        #expect(result.objective == nil)
        #expect(try model.trouble(of: result).map(\.code).contains("PTH-0545"))
    }

    /// What is built in 2025 for one year serves ten: one payment of 100 instead of ten. That is said.
    @Test(arguments: [(1.0, 10.0), (12, 20), (10, nil), (20, nil)])
    func saysThatAPeriodOutlastsALife(life: Double, served: Double?) {
        var system = SmallSystem.system(SmallSystem.sets(years: [2025, 2035]))
        SmallSystem.make("heat", by: "boiler", in: &system)
        SmallSystem.demand("heat", 10, in: &system)
        system.setAll(.periodYears, to: 10)
        system.setAll(.operationalLife, to: life)
        let found = system.findings().filter { $0.code == "PTH-0920" }
        #expect(found.map { $0.arguments["served"] } == (served.map { [.number($0)] } ?? []))
    }

    /// Demand of buildings has a course and may move; what is balanced over the year moves by itself.
    @Test func saysThatAPartThatMovesHasNoEffect() {
        var system = BuildingTests.system()
        system.setAll(.shiftableShare, to: 0.5)
        #expect(!system.findings().contains { $0.code == "PTH-0921" })
        system.setAll(.balancedOverYear, to: 1)
        #expect(system.findings().contains { $0.code == "PTH-0921" })
    }

    /// A rate of 5 is 500 % a year: per cent were meant.
    @Test(arguments: [
        (EnergyAttribute.ID.discountRate, "R"), (.investmentRate, "R, boiler"),
        (.technologyDiscountRate, "R, boiler"), (.levelInvestmentRate, "school, renovated"),
    ])
    func refusesARateInPerCent(attribute: EnergyAttribute.ID, id: String) {
        var system = BuildingTests.system()
        system.setAll(attribute, to: 0.05)
        #expect(!system.findings().contains { $0.code == "PTH-0951" })
        system.setAll(attribute, to: 5)
        let found = system.findings().filter { $0.code == "PTH-0951" }
        #expect(found.contains { $0.arguments["id"] == .text(id) && $0.severity == .error })
    }

    /// 3 a year in a period of one year and in one of five.
    @Test func addsWhatIsEmittedInAnyCase() {
        var system = SmallSystem.system(SmallSystem.sets(emissions: ["CO2"], years: [2025, 2026]))
        system.setAll(.periodYears, [.year: ["2025"]], to: 1)
        system.setAll(.periodYears, [.year: ["2026"]], to: 5)
        system.setAll(.exogenousEmission, to: 3)
        #expect(system.emittedInAnyCase("R", "CO2") == 18)
    }
}
