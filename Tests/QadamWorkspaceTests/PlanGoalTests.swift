import Foundation
import QadamEvidence
import QadamPathways
import QadamWorkspace
import Testing

/// Business as usual, goals, break-even prices and ranking over scenarios of the town of the examples.
struct PlanGoalTests {
    private func bench() throws -> Bench {
        let bench = try Bench()
        let town = Bench.examples.appending(path: "town/data.txt").path
        _ = try bench.workspace.importEnergyModel(town, name: "town", keep: true, act: Bench.act)
        return bench
    }

    /// Differences are those of the tables beside them, under a limit as without.
    @Test func businessAsUsualStandsBesideEveryPlan() throws {
        let workspace = try bench().workspace
        let cap = try #require(EmissionCap("CO2=40"))
        let plan = try #require(try workspace.solveEnergyModel(EnergyRequest(caps: [cap])).value)
        let usual = try #require(plan.businessAsUsual)
        #expect(usual.status == "optimal" && usual.payments == 0)
        let extra = (plan.objective ?? .nan) - (usual.objective ?? .nan)
        #expect(usual.extraCost == extra && extra > 0)
        let before = usual.emissionsByYear.reduce(0) { $0 + $1.amount }
        let avoided = try #require(usual.avoided.first)
        #expect(abs(avoided.total - (before - 40)) < 1e-6)
        #expect(abs((avoided.costPerUnit ?? .nan) - extra / avoided.total) < 1e-9)
        #expect(abs(avoided.byYear.reduce(0) { $0 + $1.amount } - avoided.total) < 1e-9)
        // It is the same whatever the plan, and its costs by year add up.
        let free = try #require(try workspace.solveEnergyModel(EnergyRequest()).value)
        #expect(abs((free.businessAsUsual?.objective ?? .nan) - (usual.objective ?? .nan)) < 1e-7)
        #expect((free.objective ?? .nan) <= (usual.objective ?? .nan))
        let sum = usual.costByYear.reduce(0) { $0 + $1.total }
        #expect(abs(sum - (usual.objective ?? .nan)) < 1e-6 * sum)
    }

    /// A comparison without a plan says which limits clash, as a solve does.
    @Test func aComparisonPutsTheClashIntoWords() throws {
        let cap = try #require(EmissionCap("CO2@2030=0.001"))
        let answer = try bench().workspace.energyRanking(EnergyRequest(caps: [cap]))
        let codes = Set(answer.diagnostics.map(\.code))
        #expect(
            answer.value == nil && codes.isSuperset(of: ["PTH-0604", "PTH-0540", "PTH-0542", "PTH-0937"])
        )
    }

    @Test func itIsLeftOutOnlyWhenAsked() throws {
        let workspace = try bench().workspace
        let plan = try #require(try workspace.solveEnergyModel(EnergyRequest(leavesOutUsual: true)).value)
        #expect(plan.businessAsUsual?.status == UsualPlan.omittedStatus)
    }

    /// A weight at the price of the limit of 40 gives a plan near the limit; the plan for a budget of what that costs has 40 or less.
    @Test func weightAndBudgetMeetTheLimit() throws {
        let workspace = try bench().workspace
        let cap = try #require(EmissionCap("CO2=40"))
        let limited = try #require(
            try workspace.solveEnergyModel(EnergyRequest(caps: [cap])).value?.objective
        )
        let bought = EnergyRequest(objective: .emissions, budget: limited)
        let plan = try #require(try workspace.solveEnergyModel(bought).value)
        #expect(abs(plan.emissionsByYear.reduce(0) { $0 + $1.amount } - 40) < 1e-4)
        let weighted = EnergyRequest(objective: .weighted, weight: 30)
        let other = try #require(try workspace.solveEnergyModel(weighted).value)
        let emitted = other.emissionsByYear.reduce(0) { $0 + $1.amount }
        let value = (other.objective ?? .nan) + 30 * emitted
        #expect(abs((other.weighted?.value ?? .nan) - value) < 1e-6 * value)
        #expect(other.weighted.flatMap { w in w.bound.map { $0 <= w.value * (1 + 1e-9) } } == true)
    }

    @Test func aWeightThatIsNoneIsRefused() throws {
        let workspace = try bench().workspace
        let answer = try workspace.solveEnergyModel(EnergyRequest(objective: .weighted, weight: -1))
        #expect(answer.value == nil && answer.diagnostics.map(\.code) == ["PTH-0932"])
    }

    /// The carbon price at which more wind comes is one at which the plan changes; a factor on the price of gas is walked too.
    @Test func breakEvenPricesAreFound() throws {
        let workspace = try bench().workspace
        let question = BreakEvenRequest(
            option: "COAL_BOILER",
            price: "carbon",
            range: 0...200,
            steps: 10,
            tolerance: 0.5
        )
        let found = try #require(try workspace.energyBreakEven(EnergyRequest(), question).value)
        #expect(found.meaning == "added" && found.prices.points.count == 11)
        for crossing in found.prices.crossings { #expect(crossing.above - crossing.below <= 0.5) }
        #expect(found.years.years.count == 21)
        let factor = BreakEvenRequest(
            option: "GAS_BOILER",
            price: "variableCost:GAS_SUPPLY",
            range: 0.1...3,
            steps: 4,
            tolerance: 0.05
        )
        let byFactor = try #require(try workspace.energyBreakEven(EnergyRequest(), factor).value)
        #expect(byFactor.meaning == "factor")
        // At a factor of one the plan is that of the model.
        let one = BreakEvenRequest(
            option: "GAS_BOILER",
            price: "variableCost:GAS_SUPPLY",
            range: 1...2,
            steps: 1,
            tolerance: 1
        )
        let same = try #require(try workspace.energyBreakEven(EnergyRequest(), one).value)
        let plan = try #require(try workspace.solveEnergyModel(EnergyRequest()).value?.objective)
        #expect(abs((same.prices.points.first?.cost ?? .nan) - plan) < 1e-6 * plan)
    }

    @Test(
        arguments: [
            ("MOON", "carbon", "WSP-0600"), ("WIND", "nonsense", "WSP-0601"),
            ("WIND", "operationalLife", "WSP-0602"),
        ]
    )
    func whatHasNoPriceIsRefused(option: String, price: String, code: String) throws {
        let question = BreakEvenRequest(option: option, price: price, range: 0...1, steps: 1, tolerance: 1)
        let answer = try bench().workspace.energyBreakEven(EnergyRequest(), question)
        #expect(answer.value == nil && answer.diagnostics.map(\.code) == [code])
    }

    /// The same to the last digit for one worker and for three, and every scenario is judged.
    @Test func theRankingDoesNotDependOnTheWorkers() throws {
        let workspace = try bench().workspace
        let gas = try #require(EnergyVariation("variableCost:GAS_SUPPLY=0.6..1.8"))
        let named = try #require(EnergyScenario("low,annualDemand=0.9"))
        func ranking(_ workers: Int) throws -> RobustRanking {
            let robust = RobustRequest(
                scenarios: [named],
                draws: EnsembleRequest(variations: [gas], samples: 3, seed: 7),
                workers: workers
            )
            return try #require(try workspace.energyRobustRanking(EnergyRequest(), robust).value)
        }
        let one = try ranking(1)
        #expect(one == (try ranking(3)))
        #expect(one.scenarios.map(\.id) == ["low", "1", "2", "3"])
        for entry in one.entries {
            if let least = entry.least, let mean = entry.mean, let greatest = entry.greatest {
                #expect(least <= mean + 1e-9 && mean <= greatest + 1e-9)
            }
        }
    }
}
