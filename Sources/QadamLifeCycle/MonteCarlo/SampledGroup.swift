import QadamSparse
import QadamUncertainty

/// Why a sample has no score.
public enum SkippedSample: String, Sendable, Codable, CaseIterable {
    /// A loop of the sample uses more than it makes: it has no solution in which every process runs forward.
    case loopGain
    /// The amount of a product that its process makes came out zero or of the other sign.
    case reference
    /// No rung of the ladder solved the sample.
    case unsolved
    /// A formula of the sample has no value.
    case formula
}

/// How a sample was solved, one count a demand and sample.
public struct SolverRungs: Sendable, Equatable, Codable {
    /// By sweeps.
    public var sweeps = 0
    /// By accelerated sweeps.
    public var accelerated = 0
    /// By dense factors.
    public var factors = 0
    /// Sweeps made in all, by groups of four samples.
    public var sweepCount = 0

    /// Adds those of another part.
    mutating func add(_ other: SolverRungs) {
        sweeps += other.sweeps
        accelerated += other.accelerated
        factors += other.factors
        sweepCount += other.sweepCount
    }
}

/// Memory of one worker, reused from group to group.
struct SampledGroup {
    typealias Lanes = SIMD4<Double>

    private let model: SampledModel
    private let setup: MonteCarloSetup
    private var flows: [Lanes]
    private var slots: [Lanes]
    private var dependent: [Lanes]
    /// By category, then column: impact of one unit of turnover.
    private(set) var impacts: [Lanes]
    /// By demand: turnover.
    private(set) var turnover: [[Lanes]]
    private(set) var skipped: [SkippedSample?] = [nil, nil, nil, nil]
    private(set) var rungs = SolverRungs()

    init(_ model: SampledModel, _ setup: MonteCarloSetup) {
        self.model = model
        self.setup = setup
        flows = [Lanes](repeating: .zero, count: model.pattern.entryCount)
        dependent = [Lanes](repeating: .zero, count: model.parameters?.exchanges.count ?? 0)
        let count = dependent.count
        slots = [Lanes](
            repeating: .zero,
            count: model.chunks.map { $0.slotCount(dependent: count) }.max() ?? 1
        )
        impacts = [Lanes](repeating: .zero, count: model.categoryCount * model.pattern.count)
        turnover = model.demands.map { _ in [Lanes](repeating: .zero, count: model.pattern.count) }
    }

    /// Draws and solves four samples.
    ///
    /// - Parameter replaced: an input that is drawn from the other matrix of samples instead.
    mutating func run(group: Int, word: UInt32 = 0, replaced: SampledInput? = nil, by otherWord: UInt32 = 1) {
        skipped = [nil, nil, nil, nil]
        let address = AmountDraws.Address(seed: setup.seed, group: UInt64(group), word: word)
        let other = AmountDraws.Address(seed: setup.seed, group: UInt64(group), word: otherWord)
        drawParameters(address, replaced, other)
        for chunk in model.chunks { fill(chunk, address, replaced, other) }
        for demand in model.demands.indices { solve(demand) }
    }

    /// Impact in a category of a demand; lanes of skipped samples mean nothing.
    func score(_ demand: Int, _ category: Int) -> Lanes {
        let count = model.pattern.count
        var sum = Lanes.zero
        for p in 0..<count { sum += impacts[category * count + p] * turnover[demand][p] }
        return sum
    }

    private mutating func drawParameters(
        _ address: AmountDraws.Address,
        _ replaced: SampledInput?,
        _ other: AmountDraws.Address
    ) {
        guard let parameters = model.parameters else { return }
        let draws = model.parameterDraws
        var values = [Lanes](repeating: .zero, count: draws.count)
        values.withUnsafeMutableBufferPointer { draws.draw(address, into: $0) }
        if case .parameter(let index)? = replaced {
            var others = values
            others.withUnsafeMutableBufferPointer { draws.draw(other, into: $0) }
            values[draws.places[index]] = others[draws.places[index]]
        }
        for lane in 0..<4 {
            let amounts = parameters.amounts(draws.places.map { values[$0][lane] })
            guard amounts.count == dependent.count, amounts.allSatisfy(\.isFinite) else {
                skipped[lane] = .formula
                for index in dependent.indices { dependent[index][lane] = .nan }
                continue
            }
            for index in dependent.indices { dependent[index][lane] = amounts[index] }
        }
    }

    private mutating func fill(
        _ chunk: SampledChunk,
        _ address: AmountDraws.Address,
        _ replaced: SampledInput?,
        _ other: AmountDraws.Address
    ) {
        slots.withUnsafeMutableBufferPointer { chunk.draws.draw(address, into: $0) }
        slots[chunk.draws.count] = Lanes(repeating: 1)
        for index in dependent.indices { slots[chunk.draws.count + 1 + index] = dependent[index] }
        if case .exchange(let exchange)? = replaced, let slot = chunk.slot(of: exchange),
            let distribution = model.distributions[exchange]?.distribution,
            let draws = try? AmountDraws([(UInt32(exchange), distribution)])
        {
            var values = [Lanes](repeating: .zero, count: draws.count)
            values.withUnsafeMutableBufferPointer { draws.draw(other, into: $0) }
            slots[slot] = values[draws.places[0]]
        }
        sum(chunk)
    }

    private mutating func sum(_ chunk: SampledChunk) {
        let pattern = model.pattern
        let (count, categories) = (pattern.count, model.categoryCount)
        var bad = SIMDMask<SIMD4<Int64>>(repeating: false)
        slots.withUnsafeBufferPointer { slots in
            var index = 0
            func next() -> Lanes {
                var sum = Lanes.zero
                for t in Int(chunk.starts[index])..<Int(chunk.starts[index + 1]) {
                    sum += slots[Int(chunk.slots[t])] * chunk.factors[t]
                }
                index += 1
                return sum
            }
            for p in chunk.columns {
                let diagonal = next()
                bad = bad .| .!(diagonal * model.pivotSigns[p] .> 0)
                let inverse = 1 / diagonal
                for k in pattern.entryStarts[p]..<pattern.entryStarts[p + 1] {
                    flows[Int(pattern.places[k])] = -(next() * inverse)
                }
                for category in 0..<categories { impacts[category * count + p] = next() * inverse }
            }
        }
        for lane in 0..<4 where bad[lane] && skipped[lane] == nil { skipped[lane] = .reference }
    }

    private mutating func solve(_ demand: Int) {
        let base = model.turnover[demand]
        for p in base.indices { turnover[demand][p] = Lanes(repeating: base[p]) }
        let settled = model.pattern.settle(
            &turnover[demand],
            flows: flows,
            demand: model.demands[demand],
            remainders: model.remainders[demand],
            tolerance: setup.tolerance,
            limit: setup.sweepLimit
        )
        rungs.sweepCount += settled.sweeps
        for lane in 0..<4 where skipped[lane] == nil {
            if settled.isSettled[lane] { rungs.sweeps += 1 } else { solveAlone(demand, lane) }
        }
    }

    private mutating func solveAlone(_ demand: Int, _ lane: Int) {
        guard
            let solution = model.pattern.solveAlone(
                lane: lane,
                flows: flows,
                demand: model.demands[demand]
            )
        else {
            skipped[lane] = .unsolved
            return
        }
        let base = model.turnover[demand]
        let size = solution.turnover.reduce(0) { max($0, abs($1)) }
        for p in base.indices {
            let x = solution.turnover[p]
            if x * base[p] < 0, abs(x) > 1e-9 * size {
                skipped[lane] = .loopGain
                return
            }
            turnover[demand][p][lane] = x
        }
        if solution.usedFactors { rungs.factors += 1 } else { rungs.accelerated += 1 }
    }
}

/// One uncertain input.
public enum SampledInput: Sendable, Hashable {
    /// The amount of an exchange.
    case exchange(Int32)
    /// A parameter, by its index in ``SampledParameters``.
    case parameter(Int)
}
