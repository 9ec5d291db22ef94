import Foundation

/// Measures one thing and prints one line of JSON; `Benchmarks/run.py` runs it, each case in a process of its own, so
/// that the peak of memory belongs to that case.
///
///     qadam-bench write FILE ROWS      write activity records
///     qadam-bench write-plain FILE ROWS   the same without identifiers
///     qadam-bench import FILE ROWS     check a table of activity records and hand its batches over
///     qadam-bench inventory RECORDS LINES   calculate that many records of that many lines
///     qadam-bench inventory-change     calculate the example campus after one factor is chosen otherwise
///     qadam-bench library              read the factor packs
///     qadam-bench footprint            read and solve Examples/metals
///     qadam-bench solver FOLDER        solve a database that Benchmarks/peers/generate_lca.py has made
///     qadam-bench montecarlo PROCESSES SAMPLES [compare]   samples of a generated system; compare: two products with
///                                      contributions, on two workers
///     qadam-bench comparison DAYS      compare plans of a made-up energy system, warm and cold
///     qadam-bench pathway [FOLDER]     read and solve Examples/campus; write its models to FOLDER as LP
///     qadam-bench campus BUILDINGS [PERIODS] [shared] [rivals] [lean] [solve] [plan]   a campus from tables to the solver
@main
enum Benchmark {
    static func main() {
        do {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            FileHandle.standardError.write(Data("qadam-bench: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(_ arguments: [String]) throws {
        func text(_ index: Int) throws -> String {
            guard index < arguments.count else { throw BenchmarkFailure("an argument is missing") }
            return arguments[index]
        }
        func count(_ index: Int) throws -> Int {
            guard let value = Int(try text(index)), value > 0 else {
                throw BenchmarkFailure("argument \(index) is not a number above zero")
            }
            return value
        }
        switch try text(0) {
        case "write": try ImportBenchmark.write(try text(1), rows: try count(2), withIdentifiers: true)
        case "write-plain": try ImportBenchmark.write(try text(1), rows: try count(2), withIdentifiers: false)
        case "import": try ImportBenchmark.run(try text(1), rows: try count(2))
        case "inventory": try InventoryBenchmark.run(records: try count(1), lines: try count(2))
        case "inventory-change": try InventoryBenchmark.runChange()
        case "library": try LibraryBenchmark.run()
        case "footprint": try FootprintBenchmark.run()
        case "solver": try SolverBenchmark.run(try text(1))
        case "montecarlo":
            try MonteCarloBenchmark.run(
                processes: try count(1),
                samples: try count(2),
                isComparison: arguments.dropFirst(3).first == "compare"
            )
        case "comparison":
            try ComparisonBenchmark.run(days: try count(1), words: Array(arguments.dropFirst(2)))
        case "pathway": try PathwayBenchmark.run(models: arguments.count > 1 ? try text(1) : nil)
        case "campus":
            try CampusBenchmark.run(
                buildings: try count(1),
                periods: arguments.dropFirst(2).compactMap { Int($0) }.first ?? 8,
                words: Array(arguments.dropFirst(2))
            )
        default: throw BenchmarkFailure("unknown case \(try text(0))")
        }
    }
}

/// Why a case gave no number.
struct BenchmarkFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
