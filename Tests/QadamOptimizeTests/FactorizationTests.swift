import QadamOptimize
import Testing

/// Interior point with factorization on a model whose long columns are cut gives the optimum and the prices of simplex.
@Suite(
    "Interior point with factorization",
    .enabled(if: Highs.hasFactorization, "make setup fetches its parts")
)
struct FactorizationTests {
    /// Plants with a capacity that stands in a row of every hour, a store from hour to hour and a limit over all hours.
    private static func plants(hours: Int, seed: UInt64) throws -> LinearModel {
        var state = seed
        func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) / Double(UInt64(1) << 53)
        }
        var model = LinearModelBuilder(.minimize, offset: 7)
        let capacities = (0..<3).map { _ in model.column(cost: 20 + 30 * next()) }
        let size = model.column(cost: 3 + 4 * next())
        let limit = model.row(.atMost(Double(hours) * 0.9))
        var states: [LinearModel.Column] = []
        for _ in 0..<hours { states.append(model.column()) }
        for hour in 0..<hours {
            let balance = model.row(.atLeast(1 + next()))
            for (number, capacity) in capacities.enumerated() {
                let run = model.column(cost: 1 + Double(2 - number) + next())
                model.add(1, run, to: balance)
                let most = model.row(.atMost(0))
                model.add(1, run, to: most)
                model.add(-(0.3 + 0.7 * next()), capacity, to: most)
                if number == 2 { model.add(1, run, to: limit) }
            }
            model.add(-1, states[(hour + 1) % hours], to: balance)
            model.add(0.98, states[hour], to: balance)
            let room = model.row(.atMost(0))
            model.add(1, states[hour], to: room)
            model.add(-1, size, to: room)
        }
        return try model.build()
    }

    @Test(arguments: [23, 24, 25, 48, 49, 168])
    func givesTheOptimumOfSimplex(hours: Int) throws {
        for seed in 1...3 {
            let model = try Self.plants(hours: hours, seed: UInt64(seed))
            let simplex = try Highs.solve(model, options: SolverOptions(method: .simplex))
            let other = try Highs.solve(model, options: SolverOptions(method: .factorization))
            #expect(other.status == .optimal)
            let objective = try #require(simplex.objective)
            #expect(try #require(other.objective).isClose(objective))
            // Prices are worth the optimum: Σ bound × price over rows, as every column rests on zero or has no price.
            let dual = try #require(other.dual)
            let worth = model.rowLower.indices.reduce(model.offset) { sum, row in
                let bound = model.rowLower[row].isFinite ? model.rowLower[row] : model.rowUpper[row]
                return sum + bound * dual.rowDuals[row]
            }
            #expect(worth.isClose(objective))
            #expect(other.basis?.rows.count == model.rowCount)
            #expect(other.primal?.columnValues.count == model.columnCount)
            // It was the other method: interior point takes a score of steps where simplex takes hundreds.
            #expect(other.iterations != simplex.iterations)
        }
    }

    @Test func givesTheSameBitsTwice() throws {
        let model = try Self.plants(hours: 120, seed: 5)
        let options = SolverOptions(method: .factorization)
        #expect(try Highs.solve(model, options: options) == Highs.solve(model, options: options))
    }

    @Test func saysThatNothingSolvesIt() throws {
        var model = LinearModelBuilder(.minimize)
        let capacity = model.column(cost: 1, .atMost(1).from(0))
        for hour in 0..<60 {
            let row = model.row(.atLeast(hour == 40 ? 2 : 0.5))
            model.add(1, capacity, to: row)
        }
        let solution = try Highs.solve(try model.build(), options: SolverOptions(method: .factorization))
        #expect(solution.status == .infeasible)
    }

    @Test func saysThatALimitIsMissing() throws {
        var model = LinearModelBuilder(.maximize)
        let capacity = model.column(cost: 1)
        for _ in 0..<60 {
            let row = model.row(.atLeast(1))
            model.add(1, capacity, to: row)
        }
        let solution = try Highs.solve(try model.build(), options: SolverOptions(method: .factorization))
        #expect(solution.status == .unbounded || solution.status == .unboundedOrInfeasible)
        #expect(solution.objective == nil || solution.dual == nil)
    }

    /// A session solves what it holds: after a change of costs the second solve starts from the basis of the first.
    @Test func goesOnFromItsBasis() throws {
        let model = try Self.plants(hours: 72, seed: 9)
        let session = try HighsSession(model, options: SolverOptions(method: .factorization))
        let first = try session.solve()
        var costs = model.cost
        costs[0] *= 0.5
        try session.setCosts(costs)
        let second = try session.solve()
        let fresh = try HighsSession(model, options: SolverOptions(method: .simplex))
        try fresh.setCosts(costs)
        let expected = try fresh.solve()
        #expect(try #require(second.objective).isClose(try #require(expected.objective)))
        #expect(try #require(second.objective) < (try #require(first.objective)))
        #expect(second.iterations < expected.iterations)
    }

    /// What was changed before the first solve is solved as changed.
    @Test func solvesWhatWasChangedFirst() throws {
        let model = try Self.plants(hours: 72, seed: 9)
        var costs = model.cost
        costs[0] *= 0.5
        let objectives = try [SolverOptions.Method.simplex, .factorization].map { method in
            let session = try HighsSession(model, options: SolverOptions(method: method))
            try session.setCosts(costs)
            return try #require(try session.solve().objective)
        }
        #expect(objectives[0].isClose(objectives[1]))
    }

    @Test func stopsWhenItIsTold() throws {
        let model = try Self.plants(hours: 400, seed: 3)
        let observer = SolveObserver(progress: { _ in .stop })
        let solution = try Highs.solve(
            model,
            options: SolverOptions(method: .factorization),
            observer: observer
        )
        #expect(solution.status == .interrupted)
    }
}
