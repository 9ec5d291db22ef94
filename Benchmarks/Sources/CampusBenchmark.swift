import QadamOptimize
import QadamPathways

/// From an energy system to the solver: the linear model of a campus, and its hand-over.
enum CampusBenchmark {
    /// - Parameter words: `shared` puts buildings of one type behind one node, `rivals` adds technologies that no plan needs,
    ///   `lean` finds and leaves them out, `solve` solves the linear relaxation (`simplex`, `ipm` or `hipo` by that method, else by size),
    ///   `plan` the plan in whole numbers.
    static func run(buildings: Int, periods: Int, words: [String]) throws {
        var measurement = Measurement("campus")
        var system = measurement.time("tables") {
            CampusCase(
                buildings: buildings,
                sharesNodes: words.contains("shared"),
                periods: periods,
                hasRivals: words.contains("rivals")
            ).system()
        }
        if words.contains("lean") {
            measurement.time("leave out") { system.leaveOut(system.dominatedTechnologies()) }
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
        if words.contains("solve") {
            withExtendedLifetime(session) {}
            let options = SolverOptions(method: method(words))
            let solution = try measurement.time("relaxation") {
                try Highs.solve(try linear.relaxed(), options: options)
            }
            measurement.results["relaxation"] = solution.objective
            measurement.counts["iterations"] = solution.iterations
        }
        if words.contains("plan") {
            let plan = try measurement.time("plan") { try model.solveByRelaxation() }
            measurement.results["plan"] = plan.objective
            measurement.results["gap"] = plan.gap
        }
        try measurement.print()
    }

    private static func method(_ words: [String]) -> SolverOptions.Method {
        words.contains("simplex")
            ? .simplex
            : words.contains("ipm") ? .interiorPoint : words.contains("hipo") ? .factorization : .choose
    }
}
