import QadamLifeCycle
import QadamSparse

/// Systems for the tests of sampling: every entry is one exchange with the factor 1.
struct SampledCase {
    let system: LifeCycleSystem
    let amounts: [Double]
    var uncertainty = UncertaintyColumns()

    /// A system from entries (row, column, value) of A and B.
    init(count: Int, _ a: [(Int, Int, Double)], flows: Int, _ b: [(Int, Int, Double)]) throws {
        func matrix(_ entries: [(Int, Int, Double)], _ rows: Int) throws -> SparseMatrix {
            try SparseMatrix(
                rowCount: rows,
                columnCount: count,
                rows: entries.map { Int32($0.0) },
                columns: entries.map { Int32($0.1) },
                values: entries.map(\.2)
            )
        }
        let (technosphere, interventions) = (try matrix(a, count), try matrix(b, flows))
        func terms(_ matrix: SparseMatrix, from first: Int) -> MatrixTerms {
            MatrixTerms(
                starts: (0...matrix.entryCount).map(Int32.init),
                exchange: (0..<matrix.entryCount).map { Int32(first + $0) },
                factor: [Double](repeating: 1, count: matrix.entryCount)
            )
        }
        system = LifeCycleSystem(
            process: (0..<count).map(Int32.init),
            product: [Int32](repeating: 0, count: count),
            share: [Double](repeating: 1, count: count),
            technosphere: technosphere,
            interventions: interventions,
            elementaryFlows: (0..<flows).map(Int32.init),
            isTaken: [Bool](repeating: false, count: flows),
            technosphereTerms: terms(technosphere, from: 0),
            interventionTerms: terms(interventions, from: technosphere.entryCount)
        )
        amounts = technosphere.values + interventions.values
    }

    /// A lognormal around the base amount for every exchange but those of the products.
    mutating func makeLognormal(_ deviation: (Int) -> Double, products: Bool = false) {
        let a = system.technosphere
        var isProduct = [Bool](repeating: false, count: amounts.count)
        for j in 0..<a.columnCount {
            for k in a.columnStarts[j]..<a.columnStarts[j + 1] where Int(a.rows[k]) == j {
                isProduct[k] = true
            }
        }
        for e in amounts.indices where products || !isProduct[e] {
            uncertainty.append(ExchangeUncertainty(.lognormal, amounts[e], deviation(e)), exchange: e)
        }
    }

    /// Random processes with loops; the inputs of each take `load` of its output.
    static func random(count: Int, inputs: Int, flows: Int, load: Double, seed: UInt64) throws -> SampledCase
    {
        var state = seed
        func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 33) / 0x1p31
        }
        var a: [(Int, Int, Double)] = []
        var b: [(Int, Int, Double)] = []
        for j in 0..<count {
            a.append((j, j, 1 + next()))
            let output = a[a.count - 1].2
            for _ in 0..<inputs {
                let i = Int(next() * Double(count))
                if i != j { a.append((i, j, -output * load * (0.2 + 1.6 * next()) / Double(inputs))) }
            }
            for flow in 0..<flows { b.append((flow, j, next() * (flow == 1 ? -1 : 1))) }
        }
        return try SampledCase(count: count, a, flows: flows, b)
    }

    func runs(_ demand: (Int, Double)) throws -> [Double] {
        var f = [Double](repeating: 0, count: system.columnCount)
        f[demand.0] = demand.1
        return try GaussSeidel(system.technosphere).solve(f).values
    }

    func intensities(_ weights: [Double]) throws -> [Double] {
        try GaussSeidel(system.technosphere)
            .solveTransposed(system.interventions.transposeMultiplied(by: weights)).values
    }

    func experiment(_ setup: MonteCarloSetup) throws -> MonteCarloExperiment {
        try MonteCarloExperiment(system, amounts: amounts, uncertainty: uncertainty, setup: setup)
    }
}

extension MonteCarloExperiment {
    /// All blocks one after another.
    func result() -> MonteCarloResult {
        var tally = MonteCarloTally(self)
        for block in 0..<blockCount { tally.add(run(block: block)) }
        return tally.result()
    }
}
