import QadamLifeCycle
import QadamSparse

/// Monte Carlo on a generated system in which every exchange but the products is lognormal, on one core.
///
/// Each process uses seventeen hub products and eight of its own branch, and releases sixteen substances; in value
/// the inputs make 85 % of the output, so that the loops have the spectral radius 0.85, and geometric deviations
/// are spread over 1.05…1.49. The pattern is that of `Benchmarks/peers/generate_lca.py`, drawn by another generator.
enum MonteCarloBenchmark {
    static func run(processes: Int, samples: Int) throws {
        var measurement = Measurement("montecarlo")
        let experiment = try measurement.time("prepare") { try prepared(processes, samples) }
        var tally = MonteCarloTally(experiment)
        measurement.time("samples") {
            for block in 0..<experiment.blockCount { tally.add(experiment.run(block: block)) }
        }
        let result = tally.result()
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
        try measurement.print()
    }

    private static func prepared(_ processes: Int, _ samples: Int) throws -> MonteCarloExperiment {
        let generated = try GeneratedSystem(processes)
        return try MonteCarloExperiment(
            generated.system,
            amounts: generated.amounts,
            uncertainty: generated.uncertainty,
            setup: MonteCarloSetup(
                demands: [.init(column: processes - 1, amount: 1)],
                weights: [(0..<GeneratedSystem.substances).map { Double($0 % 7) }],
                samples: samples,
                seed: 2024
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
