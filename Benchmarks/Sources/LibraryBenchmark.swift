import QadamFactors

/// Reading the factor packs, which every start of a calculation pays once, and looking factors up.
enum LibraryBenchmark {
    static func run() throws {
        var measurement = Measurement("library")
        let library = measurement.time("load") { FactorLibrary.standard }
        let found = try measurement.best("look up every factor", of: 3) {
            try library.factors.reduce(0) { $0 + (try library.factor($1.id).parts.count) }
        }
        measurement.counts = [
            "rows": library.rows.count, "factors": library.factors.count, "parts": found,
        ]
        try measurement.print()
    }
}
