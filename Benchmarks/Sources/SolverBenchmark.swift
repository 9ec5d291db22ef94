import Foundation
import QadamSparse

/// One score, another, and all products of a database that `Benchmarks/peers/generate_lca.py` has made.
enum SolverBenchmark {
    static func run(_ folder: String) throws {
        var measurement = Measurement("lifecycle solver")
        let (a, b, c) = try measurement.best("read", of: 3) {
            (try matrix(folder, "A"), try matrix(folder, "B"), try matrix(folder, "C"))
        }
        let solver = try measurement.best("find the order", of: 2) { try ProductionSolver(a) }
        let order = solver.sweeps.order
        let ready = try measurement.best("prepare with the order kept", of: 5) {
            try ProductionSolver(a, order: order)
        }
        let intensities = (0..<c.rowCount).map { impact in
            var row = [Double](repeating: 0, count: c.rowCount)
            row[impact] = 1
            return b.transposeMultiplied(by: c.transposeMultiplied(by: row))
        }
        var demand = [Double](repeating: 0, count: a.columnCount)
        demand[0] = 1
        let solution = try measurement.best("a demand", of: 5) { try ready.solve(demand) }
        let first = try measurement.best("all products, one impact", of: 5) {
            try ready.solveTransposed([intensities[0]])
        }
        _ = try measurement.best("all products, all impacts", of: 5) {
            try ready.solveTransposed(intensities)
        }
        let stop = ScoreStop(intensities: first[0].values, tolerance: 1e-10)
        let early = try measurement.best("a demand to the score", of: 5) {
            try ready.solve(demand, score: stop)
        }
        measurement.counts = [
            "processes": a.columnCount, "entries": a.entryCount, "sweeps": solution.sweeps,
            "sweeps to the score": early.sweeps,
        ]
        measurement.results = [
            "score": dot(intensities[0], solution.values), "adjoint": first[0].values[0],
            "residual": solution.residual,
        ]
        if let factors = try? measurement.time("factorise by KLU", { try SparseLU(a) }) {
            let values = measurement.best("a demand by KLU", of: 3) { factors.solve(demand) }
            measurement.counts["fill"] = factors.fill
            measurement.results["score by KLU"] = dot(intensities[0], values)
        }
        try measurement.print()
    }

    private static func matrix(_ folder: String, _ name: String) throws -> SparseMatrix {
        let file = URL(filePath: folder).appending(path: name + ".mtx")
        let data = try Data(contentsOf: file, options: .alwaysMapped)
        return try data.withUnsafeBytes { try MatrixMarket.read($0) }
    }
}
