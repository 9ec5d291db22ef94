import Foundation
import QadamEvidence
import QadamLifeCycle
import QadamUncertainty
import Testing

/// One process that releases `amount` of CO2, given by a formula of the parameter `x`.
private struct Release {
    var database: LifeCycleDatabase

    init(
        _ amount: Double,
        _ formula: String?,
        _ uncertainty: ExchangeUncertainty?,
        x: DatabaseParameter = DatabaseParameter(process: -1, name: "x", value: 10)
    ) {
        var tiny = TinyDatabase()
        tiny.process("steel")
        tiny.flow("CO2", .elementary, gas: "CO2")
        tiny.row("steel", "CO2", amount, "kg", [], uncertainty)
        database = tiny.made
        database.parameters = [x]
        if let formula { database.exchanges.formulas[1] = formula }
    }

    func engine(_ overrides: [Int: Double] = [:]) throws -> LifeCycleEngine {
        let amounts = ParameterTable(database).amounts(with: overrides).amounts
        return try #require(LifeCycleEngine.prepare(database, amounts: amounts).engine)
    }

    func parameters(_ overrides: [Int: Double] = [:]) -> (SampledParameters?, [Diagnostic]) {
        let found = SampledParameters.uncertain(ParameterTable(database), database, with: overrides)
        return (found.parameters, found.diagnostics)
    }

    func experiment(_ overrides: [Int: Double] = [:], samples: Int = 20_000) throws -> MonteCarloExperiment {
        try MonteCarloExperiment(
            engine(overrides),
            setup: MonteCarloSetup(
                demands: [.init(column: 0, amount: 1)],
                weights: [[1]],
                samples: samples,
                seed: 7,
                parameters: parameters(overrides).0
            )
        )
    }

    func summary(_ overrides: [Int: Double] = [:]) throws -> SampleSummary {
        try #require(try experiment(overrides).result().summary(demand: 0, category: 0))
    }

    func firstOrder(_ overrides: [Int: Double] = [:]) throws -> FirstOrderUncertainty {
        let engine = try engine(overrides)
        return FirstOrderUncertainty(
            engine.system,
            amounts: engine.amounts,
            uncertainty: database.uncertainty(around: engine.amounts).uncertainty,
            parameters: parameters(overrides).0,
            runs: [1],
            intensities: [engine.amounts[1]],
            weights: .rows([1])
        )
    }
}

@Suite struct FollowingDistributionTests {
    /// Median 20, geometric deviation 1.1: mean 20·exp(ln²1.1/2) = 20.0911, deviation 1.9195.
    @Test func aLognormalKeepsItsGeometricDeviationAroundTheNewAmount() throws {
        let release = Release(10, "x * 1", ExchangeUncertainty(.lognormal, 10, 1.1))
        let summary = try release.summary([0: 20])
        #expect(abs(summary.mean - 20.0911) < 4 * 1.9195 / 20_000.0.squareRoot())
        #expect(abs(summary.standardDeviation - 1.9195) < 0.04)
        #expect(abs(try release.summary().mean - 10.0455) < 0.03)
    }

    @Test func aNormalKeepsItsCoefficientOfVariation() throws {
        let release = Release(10, "x", ExchangeUncertainty(.normal, 10, 2))
        let summary = try release.summary([0: 20])
        #expect(abs(summary.mean - 20) < 4 * 4 / 20_000.0.squareRoot())
        #expect(abs(summary.standardDeviation - 4) < 0.08)
        #expect(abs(try release.firstOrder([0: 20]).standardDeviation - 4) < 1e-12)
    }

    @Test func boundsAndModesAreMultipliedAndTurnWithTheSign() {
        func moved(_ spread: ExchangeUncertainty, to x: Double) -> ExchangeUncertainty {
            Release(10, "x", spread).database.uncertainty(around: [1, x]).uncertainty[0]
        }
        #expect(moved(.init(.triangular, 8, 10, 14), to: 20) == .init(.triangular, 16, 20, 28))
        #expect(moved(.init(.pert, 8, 10, 14), to: -5) == .init(.pert, -7, -5, -4))
        #expect(moved(.init(.uniform, 9, 12), to: -10) == .init(.uniform, -12, -9))
        #expect(moved(.init(.normal, 10, 2), to: -5) == .init(.normal, -5, 1))
        #expect(moved(.init(.lognormal, 10, 1.2), to: -5) == .init(.lognormal, -5, 1.2))
    }

    @Test func whatIsAsPublishedIsDrawnAsPublished() {
        let release = Release(10, nil, ExchangeUncertainty(.normal, 100, 2))
        #expect(release.database.uncertainty(around: [1, 10]).uncertainty[0] == .init(.normal, 100, 2))
    }

    @Test func saysWhichDistributionCannotFollow() throws {
        let release = Release(0, "x", ExchangeUncertainty(.normal, 10, 2))
        let experiment = try release.experiment([0: 20], samples: 8)
        #expect(experiment.diagnostics.map(\.code) == ["LCA-0910"])
        #expect(experiment.result().scores[0][0].allSatisfy { abs($0 - 20) < 1e-9 })
        // what a formula makes zero is certain, and that needs no word
        let none = Release(10, "x", ExchangeUncertainty(.normal, 10, 2)).database.uncertainty(around: [1, 0])
        #expect(none.uncertainty.count == 0)
        #expect(none.diagnostics.isEmpty)
    }

    @Test func aParameterFollowsTheValueThatIsAskedFor() throws {
        var x = DatabaseParameter(process: -1, name: "x", value: 10)
        x.uncertainty = ExchangeUncertainty(.normal, 10, 2)
        let release = Release(10, "x", nil, x: x)
        let summary = try release.summary([0: 20])
        #expect(abs(summary.mean - 20) < 4 * 4 / 20_000.0.squareRoot())
        #expect(abs(summary.standardDeviation - 4) < 0.08)
        x.value = 0
        x.uncertainty = ExchangeUncertainty(.uniform, -1, 1)
        let (none, found) = Release(0, "x", nil, x: x).parameters([0: 3])
        #expect(none == nil)
        #expect(found.map(\.code) == ["LCA-0911"])
        x.uncertainty = ExchangeUncertainty(.uniform, 1, -1)
        #expect(Release(0, "x", nil, x: x).parameters().1.map(\.code) == ["LCA-0912"])
    }

    @Test func otherParametersOfAFormulaHaveTheirAskedValuesInEverySample() throws {
        var x = DatabaseParameter(process: -1, name: "x", value: 10)
        x.uncertainty = ExchangeUncertainty(.uniform, 9, 11)
        var release = Release(30, "x * y", nil, x: x)
        release.database.parameters.append(DatabaseParameter(process: -1, name: "y", value: 3))
        let scores = try release.experiment([1: 100], samples: 64).result().scores[0][0]
        #expect(scores.allSatisfy { (900...1100).contains($0) })
    }

    /// x is 1 ± 0.1, its factor 1 ± 0.2 by itself: deviations add as squares, (0.1² + 0.2² + 0.1²·0.2²)½ = 0.22450.
    @Test func anAmountVariesWithItsParameterAndByItself() throws {
        var x = DatabaseParameter(process: -1, name: "x", value: 10)
        x.uncertainty = ExchangeUncertainty(.normal, 10, 1)
        let release = Release(10, "x", ExchangeUncertainty(.normal, 10, 2), x: x)
        let summary = try release.summary()
        #expect(abs(summary.standardDeviation - 2.2450) < 0.045)
        let first = try release.firstOrder()
        #expect(abs(first.standardDeviation - 5.0.squareRoot()) < 1e-9)
        #expect(first.shares.map(\.input) == [.exchange(1), .parameter(0)])
        // Sobol's indices of both: 4/5.04 and 1/5.04 (first), the rest together
        let sobol = SobolExperiment(try release.experiment(), inputs: [.exchange(1), .parameter(0)])
        let blocks = (0..<sobol.blockCount).map { sobol.run(block: $0) }
        let indices = sobol.indices(blocks, demand: 0, category: 0)
        for (index, expected) in zip(indices, [4 / 5.04, 1 / 5.04]) {
            let index = try #require(index)
            #expect(abs(index.first - expected) < 4 * index.firstError + 0.01)
        }
    }
}

@Suite struct ParameterPropagationTests {
    private static func x(_ spread: ExchangeUncertainty) -> DatabaseParameter {
        var x = DatabaseParameter(process: -1, name: "x", value: 10)
        x.uncertainty = spread
        return x
    }

    @Test func aParameterIsAnInputOfTheFirstOrder() throws {
        let release = Release(10, "x", nil, x: Self.x(.init(.normal, 10, 2)))
        let first = try release.firstOrder()
        #expect(abs(first.standardDeviation - 2) < 1e-9)
        #expect(first.shares.map(\.input) == [.parameter(0)])
        #expect(abs(first.shares[0].elasticity - 1) < 1e-9)
        #expect(abs(first.shares[0].share - 1) < 1e-12)
        let interval = try #require(first.interval)
        #expect(interval.lowerBound < 7 && interval.upperBound > 13)
    }

    /// d(3·x² + eˣ⁄¹⁰)/dx = 6·x + eˣ⁄¹⁰/10 = 60.2718…; a lognormal counts ln of its deviation times the value.
    @Test func theSlopeIsTheDerivativeOfTheFormula() throws {
        let release = Release(302.718, "3 * x^2 + exp(x / 10)", nil, x: Self.x(.init(.lognormal, 10, 1.2)))
        let slope = 60 + exp(1.0) / 10
        let first = try release.firstOrder()
        #expect(abs(first.shares[0].sensitivity / slope - 1) < 1e-9)
        #expect(abs(first.standardDeviation / (slope * 10 * log(1.2)) - 1) < 1e-9)
    }

    @Test func aParameterInTwoFormulasIsOneInput() throws {
        var release = Release(10, "x", nil, x: Self.x(.init(.normal, 10, 2)))
        release.database.exchanges.formulas[0] = "x / 10"
        // amount and product rise together: the score does not change
        #expect(try release.firstOrder().standardDeviation < 1e-9)
        let scores = try release.experiment(samples: 32).result().scores[0][0]
        #expect(scores.allSatisfy { abs($0 - 10) < 1e-9 })
    }

    @Test func saysWhereThereIsNoSlope() throws {
        var x = DatabaseParameter(process: -1, name: "x", value: 0)
        x.uncertainty = ExchangeUncertainty(.uniform, 0, 1)
        let first = try Release(0, "sqrt(x)", nil, x: x).firstOrder()
        #expect(first.withoutSlope == [0])
        #expect(first.shares.isEmpty)
    }
}

@Suite struct DistributionFitTests {
    @Test(arguments: [
        (ExchangeUncertainty(.lognormal, 10, 1.5), 20.0), (.init(.normal, 10, 2), 16),
        (.init(.normal, 10, 0), 10.05),
        (.init(.uniform, 9, 11), 9), (.init(.triangular, 1, 2, 30), 29), (.init(.pert, -3, -2, -1), -1),
        (.init(.lognormal, -10, 1.2), -11), (.init(.normal, 0.1, 5), -0.2), (.init(.uniform, 5, 4), 100),
    ])
    func anAmountThatTheDistributionGivesFits(_ spread: ExchangeUncertainty, _ amount: Double) {
        #expect(spread.fit(to: amount) == .fits)
    }

    @Test func tellsWhatIsFarAndWhatHasTheOtherSign() {
        #expect(ExchangeUncertainty(.uniform, 9, 11).fit(to: 12) == .far(9...11))
        #expect(ExchangeUncertainty(.triangular, 9, 10, 11).fit(to: 0) == .far(9...11))
        #expect(ExchangeUncertainty(.uniform, -11, -9).fit(to: 10) == .opposite(-11...(-9)))
        guard case .far(let range) = ExchangeUncertainty(.normal, 100, 2).fit(to: 10) else {
            Issue.record("an amount of 10 is far from 100 ± 2")
            return
        }
        // 3.29 standard deviations
        #expect(abs(range.lowerBound - 93.418947) < 1e-5)
        guard case .opposite(let other) = ExchangeUncertainty(.lognormal, -10, 1.1).fit(to: 10) else {
            Issue.record("a lognormal of -10 has the other sign than 10")
            return
        }
        #expect(abs(other.upperBound + 10 * exp(-3.290526731 * log(1.1))) < 1e-6)
    }
}
