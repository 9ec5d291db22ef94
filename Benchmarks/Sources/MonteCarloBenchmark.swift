import Dispatch
import QadamLifeCycle
import QadamSparse
import Synchronization

/// Monte Carlo on a generated system in which every exchange but the products is lognormal: one product on one core, or
/// two products compared with the contributions of all processes, on two.
///
/// Each process uses seventeen hub products and eight of its own branch, and releases sixteen substances; in value
/// the inputs make 85 % of the output, so that the loops have the spectral radius 0.85, and geometric deviations
/// are spread over 1.05…1.49. The pattern is that of `Benchmarks/peers/generate_lca.py`, drawn by another generator.
enum MonteCarloBenchmark {
    static func run(processes: Int, samples: Int, isComparison: Bool) throws {
        var measurement = Measurement(isComparison ? "montecarlo comparison" : "montecarlo")
        let experiment = try measurement.time("prepare") { try prepared(processes, samples, isComparison) }
        let result = measurement.time("samples") { drawn(experiment, workers: isComparison ? 2 : 1) }
        guard let summary = result.summary(demand: 0, category: 0) else {
            throw BenchmarkFailure("no samples: \(result.skipped)")
        }
        measurement.counts = [
            "processes": processes, "samples": samples, "columns": experiment.columns.count,
            "groupSweeps": result.rungs.sweepCount, "skipped": result.skipped.values.reduce(0, +),
        ]
        measurement.results["mean"] = summary.mean
        measurement.results["standardDeviation"] = summary.standardDeviation
        measurement.results["milliseconds a sample"] =
            (measurement.processor["samples"] ?? .nan) * 1000 / Double(samples)
        if isComparison, let comparison = result.comparison(1, with: 0, category: 0),
            let parts = result.differenceContributions?.first?.first
        {
            measurement.results["difference"] = comparison.difference.mean
            measurement.results["sum of its contributions"] = parts.reduce(0) { $0 + $1.mean }
            measurement.results["share below"] = comparison.shareBelow
        }
        try measurement.print()
    }

    private static func drawn(_ experiment: MonteCarloExperiment, workers: Int) -> MonteCarloResult {
        let tally = Mutex(MonteCarloTally(experiment))
        let next = Atomic<Int>(0)
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            var memory = experiment.memory()
            while true {
                let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard block < experiment.blockCount else { return }
                let samples = experiment.run(block: block, in: &memory)
                tally.withLock { $0.add(samples) }
            }
        }
        return tally.withLock { $0.result() }
    }

    private static func prepared(_ processes: Int, _ samples: Int, _ isComparison: Bool) throws
        -> MonteCarloExperiment
    {
        let generated = try GeneratedSystem(processes)
        return try MonteCarloExperiment(
            generated.system,
            amounts: generated.amounts,
            uncertainty: generated.uncertainty,
            setup: MonteCarloSetup(
                demands: (isComparison ? [1, 2] : [1]).map { .init(column: processes - $0, amount: 1) },
                weights: [(0..<GeneratedSystem.substances).map { Double($0 % 7) }],
                samples: samples,
                seed: 2024,
                withContributions: isComparison
            )
        )
    }
}

/// A random production system of any size with a fixed seed.
private struct GeneratedSystem {
    static let substances = 400
    let system: LifeCycleSystem
    let amounts: [Double]
    let uncertainty: UncertaintyColumns

    init(_ count: Int) throws {
        var numbers = Numbers()
        let hubs = Int(3 * Double(count).squareRoot())
        var (rows, columns, values) = ([Int32](), [Int32](), [Double]())
        for j in 0..<count {
            rows.append(Int32(j))
            columns.append(Int32(j))
            values.append(1)
            var inputs: [(Int, Double)] = []
            for _ in 0..<17 {
                let u = numbers.next()
                inputs.append((Int(Double(hubs) * u * u * u), numbers.weight()))
            }
            let place = j < hubs ? count - 1 - j : j
            for _ in 0..<8 { inputs.append((place - 1 - Int(60 * numbers.next()), numbers.weight())) }
            inputs.removeAll { $0.0 < 0 || $0.0 == j }
            let total = inputs.reduce(0) { $0 + $1.1 }
            for (supplier, weight) in inputs {
                rows.append(Int32(supplier))
                columns.append(Int32(j))
                values.append(-0.85 * weight / total)
            }
        }
        let a = try SparseMatrix(
            rowCount: count,
            columnCount: count,
            rows: rows,
            columns: columns,
            values: values
        )
        (rows, columns, values) = ([], [], [])
        for j in 0..<count {
            for _ in 0..<16 {
                rows.append(Int32(numbers.next() * Double(Self.substances)))
                columns.append(Int32(j))
                values.append(numbers.weight())
            }
        }
        let b = try SparseMatrix(
            rowCount: Self.substances,
            columnCount: count,
            rows: rows,
            columns: columns,
            values: values
        )
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
            technosphere: a,
            interventions: b,
            elementaryFlows: (0..<Self.substances).map(Int32.init),
            isTaken: [Bool](repeating: false, count: Self.substances),
            technosphereTerms: terms(a, from: 0),
            interventionTerms: terms(b, from: a.entryCount)
        )
        amounts = a.values + b.values
        var uncertainty = UncertaintyColumns()
        for (exchange, amount) in amounts.enumerated() where amount != 1 {
            let deviation = 1.05 + 0.44 * numbers.next()
            uncertainty.append(ExchangeUncertainty(.lognormal, amount, deviation), exchange: exchange)
        }
        self.uncertainty = uncertainty
    }

    private struct Numbers {
        private var state: UInt64 = 20_240_601

        mutating func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 33) / 0x1p31
        }

        /// Positive, spread over two orders of magnitude.
        mutating func weight() -> Double {
            let u = next()
            return 0.02 + u * u * u * u
        }
    }
}
