import QadamSparse
import QadamUncertainty

/// Memory of one worker, used again from group to group.
struct SampledGroup: Sendable {
    typealias Lanes = SIMD4<Double>

    private let model: SampledModel
    private let setup: MonteCarloSetup
    /// −a of the entries beside the diagonal.
    private var flows: [Lanes]
    private var diagonals: [Lanes]
    private var inverses: [Lanes]
    private var slots: [Lanes]
    private var dependent: [Lanes]
    private var sweepMemory = SampledPattern.Memory()
    /// By column, then category: impact of one run.
    private(set) var impacts: [Lanes]
    /// By demand: how often each column runs.
    private(set) var runs: [[Lanes]]
    private(set) var skipped: [SkippedSample?] = [nil, nil, nil, nil]
    private(set) var rungs = SolverRungs()

    init(_ model: SampledModel, _ setup: MonteCarloSetup) {
        self.model = model
        self.setup = setup
        let count = model.pattern.count
        flows = [Lanes](repeating: .zero, count: model.pattern.entryCount)
        diagonals = [Lanes](repeating: .zero, count: count)
        inverses = diagonals
        impacts = [Lanes](repeating: .zero, count: model.categoryCount * count)
        dependent = [Lanes](repeating: .zero, count: model.parameters?.exchanges.count ?? 0)
        runs = model.base.demands.map { _ in [Lanes](repeating: .zero, count: count) }
        let kinds = [model.diagonals, model.flows, model.impacts]
        slots = [Lanes](repeating: .zero, count: kinds.joined().map(\.slotCount).max() ?? 1)
        // what is the same in every sample is written once
        let draws = SampledDraws(
            address: AmountDraws.Address(seed: setup.seed, group: 0),
            replaced: nil,
            dependent: dependent
        )
        fill(draws) { $0.isFixed }
    }

    private mutating func fill(_ draws: SampledDraws, _ isWanted: (SampledChunk) -> Bool) {
        for chunk in model.diagonals where isWanted(chunk) { draws.fill(chunk, &slots, &diagonals) }
        for chunk in model.flows where isWanted(chunk) { draws.fill(chunk, &slots, &flows) }
        for chunk in model.impacts where isWanted(chunk) { draws.fill(chunk, &slots, &impacts) }
    }

    /// Forgets how samples were solved.
    mutating func begin() { rungs = SolverRungs() }

    /// Draws and solves four samples.
    ///
    /// - Parameter replaced: an input that is drawn from the other matrix of samples instead.
    mutating func run(group: Int, word: UInt32 = 0, replaced: SampledInput? = nil, by otherWord: UInt32 = 1) {
        skipped = [nil, nil, nil, nil]
        let address = AmountDraws.Address(seed: setup.seed, group: UInt64(group), word: word)
        let other = AmountDraws.Address(seed: setup.seed, group: UInt64(group), word: otherWord)
        drawParameters(address, replaced, other)
        var exchange: (exchange: Int32, address: AmountDraws.Address)?
        if case .exchange(let index)? = replaced { exchange = (index, other) }
        fill(SampledDraws(address: address, replaced: exchange, dependent: dependent)) { !$0.isFixed }
        invert()
        solve()
    }

    /// Impact in a category of a demand; lanes of skipped samples mean nothing.
    func score(_ demand: Int, _ category: Int) -> Lanes {
        let categories = model.categoryCount
        var sum = Lanes.zero
        impacts.withUnsafeBufferPointer { impacts in
            runs[demand].withUnsafeBufferPointer { runs in
                for p in 0..<runs.count { sum += impacts[p * categories + category] * runs[p] }
            }
        }
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
        let count = parameters.distributions.count
        if let place = replaced.flatMap({ drawn($0, parameters: count) }) {
            var others = values
            others.withUnsafeMutableBufferPointer { draws.draw(other, into: $0) }
            values[place] = others[place]
        }
        for lane in 0..<4 {
            let amounts = parameters.amounts(draws.places.prefix(count).map { values[Int($0)][lane] })
            guard amounts.count == dependent.count, amounts.allSatisfy(\.isFinite) else {
                skipped[lane] = .formula
                for index in dependent.indices { dependent[index][lane] = .nan }
                continue
            }
            for index in dependent.indices { dependent[index][lane] = amounts[index] }
        }
        for (number, own) in model.own.enumerated() {
            dependent[own.index] *= values[Int(draws.places[count + number])] * own.sign
        }
    }

    /// Where an input stands among the draws of parameters and of what their amounts are multiplied with.
    private func drawn(_ input: SampledInput, parameters count: Int) -> Int? {
        switch input {
        case .parameter(let index): Int(model.parameterDraws.places[index])
        case .exchange(let exchange):
            model.own.firstIndex { $0.exchange == exchange }
                .map { Int(model.parameterDraws.places[count + $0]) }
        }
    }

    private mutating func invert() {
        var bad = SIMDMask<SIMD4<Int64>>(repeating: false)
        for p in diagonals.indices {
            bad = bad .| .!(diagonals[p] * model.base.pivotSigns[p] .> 0)
            inverses[p] = 1 / diagonals[p]
        }
        for lane in 0..<4 where bad[lane] && skipped[lane] == nil { skipped[lane] = .reference }
    }

    private mutating func solve() {
        let settled = model.pattern.settle(
            model.base.demands,
            &runs,
            flows: flows,
            inverses: inverses,
            tolerance: setup.tolerance,
            limit: setup.sweepLimit,
            memory: &sweepMemory
        )
        for demand in stride(from: 0, to: settled.count, by: 2) { rungs.sweepCount += settled[demand].sweeps }
        for lane in 0..<4 where skipped[lane] == nil {
            let open = settled.indices.filter { !settled[$0].isSettled[lane] }
            rungs.sweeps += settled.count - open.count
            if !open.isEmpty { solveAlone(open, lane) }
        }
    }

    /// One sample by the ladder of methods.
    private mutating func solveAlone(_ demands: [Int], _ lane: Int) {
        guard let solver = try? model.pattern.system(lane: lane, flows: flows, inverses: inverses) else {
            skipped[lane] = .unsolved
            return
        }
        for demand in demands {
            let asked = model.base.demands[demand]
            var f = [Double](repeating: 0, count: model.pattern.count)
            f[asked.place] = asked.amount
            do throws(ProductionError) {
                let solution = try solver.solve(f)
                guard runsForward(solution.values, asked.runs) else {
                    skipped[lane] = .loopGain
                    return
                }
                for p in f.indices { runs[demand][p][lane] = solution.values[p] }
                rungs.count(solution.rung)
            } catch {
                skipped[lane] = error.kind == .loopConsumesMore ? .loopGain : .unsolved
                return
            }
        }
    }

    /// Whether no process runs against its direction in the base system.
    private func runsForward(_ runs: [Double], _ base: [Double]) -> Bool {
        var size = 0.0
        for p in runs.indices { size = max(size, abs(runs[p] * model.base.pivots[p])) }
        return runs.indices.allSatisfy { p in
            runs[p] * base[p] >= 0 || abs(runs[p] * model.base.pivots[p]) <= 1e-9 * size
        }
    }
}

/// One uncertain input.
public enum SampledInput: Sendable, Hashable {
    /// The amount of an exchange.
    case exchange(Int32)
    /// A parameter, by its index in ``SampledParameters``.
    case parameter(Int)
}
