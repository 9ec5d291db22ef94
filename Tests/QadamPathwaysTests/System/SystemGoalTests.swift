import Foundation
import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

/// Weights and budgets. The cheap way costs 1 and emits 2 a unit, the dear way costs 3 and emits nothing; 10 of heat: a unit of
/// emissions less costs (3 − 1) / 2 = 1.
@Suite struct SystemGoalTests {
    private static func model(
        years: [Int] = [2030],
        _ change: (inout EnergySystem) -> Void = { _ in }
    ) throws -> SystemModel {
        var system = ActivityTests.twoWays(years: years, emissions: ["CO2"])
        system.setAll(.emissionFactor, [.technology: ["cheap"], .mode: ["1"]], to: 2)
        change(&system)
        return try SystemModel(system, counting: "CO2")
    }

    private static func emissions(_ result: SystemResult) -> Double { result[.emission].sum }

    /// Below a weight of 1 all is cheap: 10 + 0.9 · 20 = 28; above it all is dear: 30 and no emissions.
    @Test func aWeightIsAPriceOfEmissions() throws {
        let model = try Self.model()
        for (weight, cost, value, emitted) in [(0.9, 10.0, 28.0, 20.0), (1.1, 30, 30, 0), (0, 10, 10, 20)] {
            let result = try model.solve(for: SystemGoal(.weighted(weight), emission: "CO2"))
            #expect(isClose(result.objective, cost) && isClose(result.goal?.value, value))
            #expect(isClose(result.goal?.bound, value))
            #expect(isClose(Self.emissions(result), emitted))
        }
    }

    /// What is emitted in any case is weighed too: 5 a year at 1.1 are 5.5 more.
    @Test func exogenousEmissionsAreWeighed() throws {
        let model = try Self.model { $0.setAll(.exogenousEmission, to: 5) }
        let result = try model.solve(for: SystemGoal(.weighted(1.1), emission: "CO2"))
        #expect(isClose(result.goal?.value, 35.5) && isClose(result.objective, 30))
    }

    /// At 10 % a year 2 more a unit are 2 / 1.1^0.5 = 1.907 in 2030 and 2 / 1.1^1.5 = 1.734 in 2031, and two units of
    /// emissions at 0.95 are 1.9 in either, since emissions are not discounted: 2030 stays cheap, 2031 does not.
    @Test func emissionsAreNotDiscounted() throws {
        let model = try Self.model(years: [2030, 2031]) { $0.setAll(.discountRate, to: 0.1) }
        let result = try model.solve(for: SystemGoal(.weighted(0.95), emission: "CO2"))
        #expect(isClose(result.value(.emission, "R", "CO2", "2030"), 20))
        #expect(isClose(result.value(.emission, "R", "CO2", "2031"), 0))
        #expect(isClose(result.objective, 10 / pow(1.1, 0.5) + 30 / pow(1.1, 1.5)))
    }

    /// 20 buy 5 dear and 5 cheap: c + 3 · (10 − c) = 20: emissions 10. The least emissions for any money are none, at 30.
    @Test func aBudgetBuysTheLeastEmissions() throws {
        let model = try Self.model()
        let goal = SystemGoal(.emissions, emission: "CO2", budget: 20)
        let result = try model.solve(for: goal)
        #expect(isClose(result.objective, 20, 1e-6) && isClose(Self.emissions(result), 10, 1e-6))
        let any = try model.solve(for: SystemGoal(.emissions, emission: "CO2"))
        #expect(isClose(any.objective, 30) && isClose(Self.emissions(any), 0))
        // A weight that would have all dear has what the budget has.
        let weighted = try model.solve(for: SystemGoal(.weighted(1.1), emission: "CO2", budget: 20))
        #expect(isClose(weighted.objective, 20, 1e-6) && isClose(weighted.goal?.value, 31, 1e-6))
    }

    /// The cheapest plan costs 10: a budget of 4 is 6 short, and so it is said; a budget of 12 is kept.
    @Test func aBudgetOutOfReachIsSaidWithWhatIsMissing() throws {
        let model = try Self.model()
        #expect(isClose(try model.solve(for: SystemGoal(.cost, budget: 12)).objective, 10))
        let goal = SystemGoal(.cost, budget: 4)
        let result = try model.solve(for: goal)
        #expect(result.status == .infeasible)
        let finding = try #require(try model.trouble(of: result, for: goal).first)
        #expect(finding.code == "PTH-0934" && finding.severity == .error)
        #expect(
            finding.arguments["least"] == .amount(10, unit: "")
                && finding.arguments["missing"] == .amount(6, unit: "")
        )
    }

    /// Where the limits clash without the budget too, they are what is said.
    @Test func aClashBehindABudgetIsThatOfTheLimits() throws {
        let model = try Self.model { system in
            system.setAll(.maximumNewCapacity, [.technology: ["dear"]], to: 0)
            system.setAll(.emissionLimit, to: 15)
        }
        let goal = SystemGoal(.cost, budget: 4)
        let result = try model.solve(for: goal)
        #expect(try model.trouble(of: result, for: goal).first?.code == "PTH-0540")
    }

    @Test func numbersThatSayNothingAreRefused() {
        for weight in [-1, .nan, .infinity] {
            #expect(SystemGoal(.weighted(weight), emission: "CO2").findings().map(\.code) == ["PTH-0932"])
        }
        for budget in [Double.nan, .infinity] {
            #expect(SystemGoal(.cost, budget: budget).findings().map(\.code) == ["PTH-0933"])
        }
        #expect(SystemGoal(.weighted(0), emission: "CO2", budget: -3).findings() == [])
    }
}
