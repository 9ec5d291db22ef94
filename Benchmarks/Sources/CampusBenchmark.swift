import QadamOptimize
import QadamPathways

/// From an energy system to the solver: the linear model of a campus, and its hand-over.
enum CampusBenchmark {
    /// - Parameter solving: also solve the linear relaxation.
    static func run(buildings: Int, sharesNodes: Bool, periods: Int, solving: Bool) throws {
        var measurement = Measurement("campus")
        let system = measurement.time("tables") {
            CampusCase(buildings: buildings, sharesNodes: sharesNodes, periods: periods).system()
        }
        let model = try measurement.time("model") { try SystemModel(system) }
        let linear = model.linear
        measurement.counts = [
            "buildings": buildings, "rows": linear.rowCount, "columns": linear.columnCount,
            "entries": linear.entryCount, "whole": linear.integers.count,
        ]
        let session = try measurement.time("hand-over") {
            try HighsSession(linear, options: SolverOptions())
        }
        if solving {
            withExtendedLifetime(session) {}
            let options = SolverOptions()
            let solution = try measurement.time("relaxation") {
                try Highs.solve(try linear.relaxed(), options: options)
            }
            measurement.results["relaxation"] = solution.objective
            measurement.counts["iterations"] = solution.iterations
        }
        try measurement.print()
    }
}
