import QadamExchange

/// Import of activity records with all checks: from bytes of a file to typed columns.
enum ImportBenchmark {
    static let sources = 10_000

    static func write(_ path: String, rows: Int, withIdentifiers: Bool) throws {
        try SyntheticActivities.write(path, rows: rows, sources: sources, withIdentifiers: withIdentifiers)
    }

    static func run(_ path: String, rows: Int) throws {
        var measurement = Measurement("import")
        let importer = ActivityImport(
            sources: SyntheticActivities.sources(sources),
            columns: SyntheticActivities.columns
        )
        var received = 0
        var total = 0.0
        let report = try measurement.time("import") {
            try importer.read(.path(path)) { batch in
                received += batch.count
                for quantity in batch.quantity { total += quantity }
            }
        }
        guard report.isImportable, received == rows, report.recordCount == rows else {
            throw BenchmarkFailure("\(received) of \(rows) rows came: \(report.diagnostics.prefix(3))")
        }
        measurement.counts["rows"] = rows
        measurement.results["kWh"] = total
        try measurement.print()
    }
}
