import QadamOptimize
import Testing

@Suite struct MixedIntegerTests {
    /// Things worth 60, 100 and 120 that weigh 10, 20 and 30, a knapsack for 50. All eight choices: the pairs
    /// weigh 30, 40 and 50 and are worth 160, 180 and 220; all three are too heavy. With fractions it would
    /// be 60 + 100 + 120·2/3 = 240.
    static func knapsack() throws -> (model: LinearModel, items: ColumnBlock, weight: LinearModel.Row) {
        var builder = LinearModelBuilder(.maximize)
        let items = builder.columns(3, .binary, integer: true) { "item \($0)" }
        let weight = builder.row(.atMost(50), name: "weight")
        for (position, (value, kilograms)) in [(60.0, 10.0), (100, 20), (120, 30)].enumerated() {
            builder.setCost(value, of: items[position])
            builder.add(kilograms, items[position], to: weight)
        }
        return (try builder.build(), items, weight)
    }

    @Test func fillsAKnapsack() throws {
        let (model, items, weight) = try MixedIntegerTests.knapsack()
        let solution = try Highs.solve(model)
        #expect(solution.status == .optimal)
        #expect(try #require(solution.objective).isClose(220))
        #expect(try #require(solution.bestBound).isClose(220, relative: 1e-4))
        let primal = try #require(solution.primal)
        #expect([0, 1, 2].map { primal[items[$0]].rounded() } == [0, 1, 1])
        #expect(primal[weight].isClose(50))
        #expect(solution.dual == nil)
        #expect(solution.basis == nil)
    }

    /// A plant that costs 100 to open (b) makes up to 40 at 2 each; the rest of the demand of 50 is bought at
    /// 6, at most 30. Opened: 100 + 40·2 + 10·6 = 240; closed: demand cannot be met. With the decision fixed,
    /// one unit more of demand is bought: 6; one unit more of plant would save 6 − 2 = 4, so the row x ≤ 40 b
    /// has the price −4.
    @Test func pricesOfTheRestAfterTheDecisionsAreFixed() throws {
        var builder = LinearModelBuilder(.minimize)
        let open = builder.column(cost: 100, .binary, integer: true, name: "open")
        let made = builder.column(cost: 2, name: "made")
        let bought = builder.column(cost: 6, .between(0, 30), name: "bought")
        let demand = builder.row(.atLeast(50), name: "demand")
        let capacity = builder.row(.atMost(0), name: "capacity")
        builder.add(1, made, to: demand)
        builder.add(1, bought, to: demand)
        builder.add(1, made, to: capacity)
        builder.add(-40, open, to: capacity)
        let model = try builder.build()

        let solution = try Highs.solve(model)
        #expect(try #require(solution.objective).isClose(240))
        let fixed = try Highs.solveFixed(model, at: solution)
        #expect(fixed.status == .optimal)
        #expect(try #require(fixed.objective).isClose(240))
        let dual = try #require(fixed.dual)
        #expect(dual[demand].isClose(6))
        #expect(dual[capacity].isClose(-4))
        #expect(dual[bought].isClose(0))
        // 100 for the plant less 40 · 4 that its capacity saves.
        #expect(dual[open].isClose(-60))
    }

    @Test func fixesNothingWhereThereIsNoSolution() throws {
        var builder = LinearModelBuilder(.minimize)
        let x = builder.column(.binary, integer: true)
        let row = builder.row(.atLeast(2))
        builder.add(1, x, to: row)
        let model = try builder.build()
        let solution = try Highs.solve(model)
        #expect(solution.status == .infeasible)
        #expect(throws: OptimizeError.self) { try Highs.solveFixed(model, at: solution) }
    }

    @Test func endsAtTheTimeLimitWithABoundAndAGap() throws {
        let solution = try Highs.solve(try HardModel().model, options: SolverOptions(timeLimit: 0.3))
        #expect(solution.status == .timeLimit)
        let objective = try #require(solution.objective)
        let bound = try #require(solution.bestBound)
        #expect(bound < objective)
        #expect(solution.relativeGap == (objective - bound).magnitude / objective.magnitude)
        #expect(solution.primal != nil)
    }

    @Test func startsFromAKnownSolution() throws {
        let (model, _, _) = try MixedIntegerTests.knapsack()
        let best = try Highs.solve(model)
        let values = try #require(best.primal).columnValues
        let again = try Highs.solve(model, start: .values(values))
        #expect(try #require(again.objective).isClose(220))
        // Without presolve, heuristics and nodes the start is all the solver can know.
        let hard = try HardModel().model
        let options = SolverOptions(
            presolve: .off,
            additional: ["mip_max_nodes": .integer(0), "mip_heuristic_effort": .number(0)]
        )
        let someone = try Highs.solve(hard, options: SolverOptions(timeLimit: 0.5))
        let start = try #require(someone.primal).columnValues
        let warm = try Highs.solve(hard, options: options, start: .values(start))
        #expect(try #require(warm.objective) <= (try #require(someone.objective)) + 1e-6)
    }

    @Test func startsFromSomeValuesOnly() throws {
        let (model, items, _) = try MixedIntegerTests.knapsack()
        let solution = try Highs.solve(model, start: .partial([.init(items[1], 1), .init(items[2], 1)]))
        #expect(try #require(solution.objective).isClose(220))
    }

    @Test func refusesAStartOfAnotherModel() throws {
        let (model, _, _) = try MixedIntegerTests.knapsack()
        #expect(throws: OptimizeError.self) { try Highs.solve(model, start: .values([1, 0])) }
        #expect(throws: OptimizeError.self) { try Highs.solve(model, start: .values([1, 0, .nan])) }
    }

    @Test func theSameModelGivesTheSameDigits() throws {
        let model = try HardModel(customers: 14, products: 2).model
        #expect(try Highs.solve(model) == Highs.solve(model))
    }
}
