import QadamOptimize
import Testing

/// The algorithm for a linear model is chosen by its size.
struct MethodBySizeTests {
    /// A chain of stores: x_i ≥ i mod 7 + x_{i−1}/2, the least sum. Simplex and interior point give the same optimum.
    private static func chain(_ rows: Int) throws -> LinearModel {
        var builder = LinearModelBuilder(.minimize)
        let columns = builder.columns(rows, .nonnegative) { "x[\($0)]" }
        let chain = builder.rows(rows, .atLeast(0)) { "r[\($0)]" }
        for i in 0..<rows {
            builder.setCost(1, of: columns[i])
            builder.setBounds(.atLeast(Double(i % 7)), of: chain[i])
            builder.add(1, columns[i], to: chain[i])
            if i > 0 { builder.add(-0.5, columns[i - 1], to: chain[i]) }
        }
        return try builder.build()
    }

    /// Without presolve, which would leave nothing to solve, the log names the algorithm.
    private static func log(_ model: LinearModel, _ method: SolverOptions.Method) throws -> (
        log: String, cost: Double?
    ) {
        let lines = Lines()
        var options = SolverOptions(method: method)
        options.presolve = .off
        let solution = try Highs.solve(
            model,
            options: options,
            observer: SolveObserver(log: { lines.add($0) })
        )
        return (lines.text, solution.objective)
    }

    @Test func aLargeModelIsSolvedByInteriorPointAndASmallOneIsNot() throws {
        let small = try Self.log(try Self.chain(1_000), .choose)
        #expect(!small.log.contains("IPX"))
        let model = try Self.chain(46_000)
        let large = try Self.log(model, .choose)
        #expect(large.log.contains("IPX"))
        let simplex = try Self.log(model, .simplex)
        #expect(!simplex.log.contains("IPX"))
        let (a, b) = (try #require(large.cost), try #require(simplex.cost))
        #expect(abs(a - b) <= 1e-6 * abs(b))
    }

    /// After the first solve a basis is there, and the next solves go on from it.
    @Test func aSecondSolveStartsFromTheBasis() throws {
        let lines = Lines()
        var options = SolverOptions()
        options.presolve = .off
        let session = try HighsSession(
            try Self.chain(46_000),
            options: options,
            observer: SolveObserver(log: { lines.add($0) })
        )
        _ = try session.solve()
        let first = lines.text
        lines.clear()
        try session.setBounds(.atLeast(9), of: LinearModel.Row(10))
        let second = try session.solve()
        #expect(first.contains("IPX") && !lines.text.contains("IPX"))
        #expect(second.status == .optimal)
    }
}

/// Lines of a log from whichever thread.
private final class Lines: @unchecked Sendable {
    private var lines: [String] = []

    func add(_ line: String) { lines.append(line) }
    func clear() { lines = [] }
    var text: String { lines.joined(separator: "\n") }
}
