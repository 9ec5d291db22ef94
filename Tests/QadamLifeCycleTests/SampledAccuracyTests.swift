import QadamLifeCycle
import QadamSparse
import QadamUncertainty
import Testing

@Suite struct SampledAccuracyTests {
    /// Loops that use 85 % of what they make, deviations up to 1.5, and the tolerance that nobody chose: every score
    /// against factors of the sampled matrix, sparse ones where their library is there and dense ones where not.
    @Test func scoresAreExactToAMillionth() throws {
        var sampled = try SampledCase.random(count: 400, inputs: 8, flows: 3, load: 0.85, seed: 17)
        sampled.makeLognormal { 1.05 + 0.045 * Double($0 % 10) }
        let weights = [1.0, 0.5, 2]
        let setup = MonteCarloSetup(
            demands: [
                .init(column: 3, amount: 2), .init(column: 300, amount: 1), .init(column: 40, amount: 5),
            ],
            weights: [weights],
            samples: 16,
            seed: 11
        )
        let result = try sampled.experiment(setup).result()
        #expect(result.rungs.sweeps == 48)
        var largest = 0.0
        for sample in 0..<16 {
            let (a, b) = try sampled.matrices(ofSample: sample, seed: 11)
            let solve = try Self.factors(a)
            let q = b.transposeMultiplied(by: weights)
            for (index, demand) in setup.demands.enumerated() {
                var f = [Double](repeating: 0, count: 400)
                f[demand.column] = demand.amount
                largest = max(largest, abs(result.scores[index][0][sample] / dot(q, solve(f)) - 1))
            }
        }
        #expect(largest < 1e-6)
    }

    private static func factors(_ matrix: SparseMatrix) throws -> ([Double]) -> [Double] {
        guard KluLibrary.shared == nil else { return try SparseLU(matrix).solve }
        return try DenseLU(matrix).solve
    }

    @Test func givesTheSameBitsInMemoryThatWasUsedBefore() throws {
        var sampled = try SampledCase.random(count: 60, inputs: 6, flows: 3, load: 0.7, seed: 5)
        sampled.makeLognormal({ 1.05 + 0.02 * Double($0 % 12) }, products: true)
        let experiment = try sampled.experiment(
            MonteCarloSetup(
                demands: [.init(column: 3, amount: 2), .init(column: 40, amount: 1)],
                weights: [[1, 0.5, 0], [0, 0, 3]],
                samples: 100,
                seed: 11,
                withContributions: true
            )
        )
        var memory = experiment.memory()
        for block in [2, 0, 3, 1] {
            #expect(experiment.run(block: block, in: &memory) == experiment.run(block: block))
        }
    }

    /// An order that the caller brings changes the number of sweeps, not the samples.
    @Test func agreesWhateverTheOrderOfTheSweeps() throws {
        var sampled = try SampledCase.random(count: 80, inputs: 6, flows: 3, load: 0.7, seed: 5)
        sampled.makeLognormal { 1.05 + 0.02 * Double($0 % 12) }
        let setup = MonteCarloSetup(
            demands: [.init(column: 3, amount: 2)],
            weights: [[1, 0.5, 0]],
            samples: 64,
            seed: 11
        )
        let plain = try sampled.experiment(setup).result()
        let solver = try ProductionSolver(sampled.system.technosphere, order: Array(0..<80))
        let other = try MonteCarloExperiment(
            sampled.system,
            solver: solver,
            amounts: sampled.amounts,
            uncertainty: sampled.uncertainty,
            setup: setup
        ).result()
        for (a, b) in zip(plain.scores[0][0], other.scores[0][0]) { #expect(abs(a / b - 1) < 1e-6) }
    }
}

@Suite struct SampledFallbackTests {
    /// 850 pairs of processes, each with a loop that is credited with twice what it makes, more or less. Plain sweeps
    /// diverge, and there is one solution, in which everything runs forward:
    ///
    ///     x_i = d_i / (1 − u_i·v_i),  d_0 = 1
    ///
    /// Each pair needs 2.4 of the product of the next one, d_i = w_i·x_(i−1), where an error grows along the chain and
    /// only factors help; or the first needs a tenth of that of all others, d_i = w_i·x_0, which accelerated sweeps
    /// settle.
    @Test(arguments: [true, false])
    func solvesLargeSystemsWhoseSweepsDiverge(isChain: Bool) throws {
        let pairs = 850
        var a: [(Int, Int, Double)] = []
        for i in 0..<pairs {
            a += [(2 * i, 2 * i, 1), (2 * i + 1, 2 * i + 1, 1)]
            // the second of a pair makes the product of the first besides its own
            a += [(2 * i + 1, 2 * i, -1), (2 * i, 2 * i + 1, 1.2 + 1.6 * Double(i) / Double(pairs))]
            if i > 0 { a.append(isChain ? (2 * i, 2 * i - 2, -2.4) : (2 * i, 0, -0.1)) }
        }
        var sampled = try SampledCase(count: 2 * pairs, a, flows: 1, (0..<pairs).map { (0, 2 * $0, 1.0) })
        sampled.makeLognormal { _ in 1.02 }
        let setup = MonteCarloSetup(
            demands: [.init(column: 0, amount: 1)],
            weights: [[1]],
            samples: 8,
            seed: 3
        )
        if isChain, KluLibrary.shared == nil {
            // nothing is guessed: without the library neither the base nor a sample has a solution
            #expect(throws: MonteCarloError.self) { try sampled.experiment(setup) }
            return
        }
        let result = try sampled.experiment(setup).result()
        #expect(result.skipped.isEmpty)
        #expect(result.rungs.factors == (isChain ? 8 : 0))
        #expect(result.rungs.accelerated == (isChain ? 0 : 8))
        for sample in 0..<8 {
            let (a, b) = try sampled.matrices(ofSample: sample, seed: 3)
            var runs: [Double] = []
            for i in 0..<pairs {
                let source = isChain ? i - 1 : 0
                let demand = i == 0 ? 1 : -a[2 * i, 2 * source] * runs[source]
                runs.append(demand / (1 + a[2 * i + 1, 2 * i] * -a[2 * i, 2 * i + 1]))
            }
            let score = runs.indices.reduce(0) { $0 + b[0, 2 * $1] * runs[$1] }
            #expect(abs(result.scores[0][0][sample] / score - 1) < 1e-9)
        }
    }
}

@Suite struct LocatedWeightTests {
    /// Two plants release the same substance; it weighs 2 in one place and 5 in the other, 1 elsewhere. Steel 1 kg
    /// uses 0.5 kg of ore: 3·5 + 0.5·4·2 = 19 by place, and 3 + 0.5·4 = 5 without.
    @Test func samplesAndSensitivitiesUseTheWeightsOfThePlace() throws {
        var tiny = TinyDatabase()
        tiny.flow("dust", .elementary)
        tiny.process("ore", location: "A")
        tiny.process("steel", location: "B")
        tiny.row("steel", "ore", 0.5, "kg", [.input], from: "ore")
        tiny.row("ore", "dust", 4, "kg", [])
        tiny.row("steel", "dust", 3, "kg", [])
        var database = tiny.made
        for exchange in 0..<database.exchanges.count
        where !database.exchanges.flags[exchange].contains(.reference) {
            let amount = database.exchanges.amount[exchange]
            database.exchanges.uncertainty.append(
                ExchangeUncertainty(.lognormal, amount, 1.0001),
                exchange: exchange
            )
        }
        let (engine, _) = LifeCycleEngine.prepare(database, amounts: database.exchanges.amount)
        let ready = try #require(engine)
        let category = CategoryWeights(
            id: "dust",
            unit: "points",
            weights: [1],
            located: ["A": [0: 2], "B": [0: 5]]
        )
        let weights = category.interventionWeights(ready.system, ready.database)
        #expect(weights.perColumn(ready.system.interventions) == category.perColumn(ready.system, database))
        let steel = try #require((0..<2).first { ready.processName(ofColumn: $0) == "steel" })
        let experiment = try MonteCarloExperiment(
            ready,
            setup: MonteCarloSetup(
                demands: [.init(column: steel, amount: 1)],
                weights: [weights, .rows([1])],
                samples: 64,
                seed: 4
            )
        )
        #expect(experiment.baseScores.map { $0.map { ($0 * 1e12).rounded() / 1e12 } } == [[19, 5]])
        for score in experiment.result().scores[0][0] { #expect(abs(score - 19) < 0.02) }
        let (runs, _) = ready.activities([(column: steel, amount: 1)])
        let (intensities, _) = ready.intensities([category])
        let first = FirstOrderUncertainty(
            ready.system,
            amounts: ready.amounts,
            uncertainty: database.exchanges.uncertainty,
            runs: try #require(runs),
            intensities: try #require(intensities)[0],
            weights: weights,
            limit: 2
        )
        #expect(abs(first.score - 19) < 1e-12)
        // elasticities: dust of steel 15/19, ore and its dust 4/19 each; the largest two are asked
        #expect(first.shares.count == 2)
        #expect(abs(first.shares[0].elasticity - 15.0 / 19) < 1e-12)
        #expect(abs(first.shares[1].elasticity - 4.0 / 19) < 1e-12)
        #expect(abs(first.shares[0].share - 225.0 / 257) < 1e-9)
    }
}
