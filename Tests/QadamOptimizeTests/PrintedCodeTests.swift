import QadamOptimize
import Testing

/// The codes by which what is wrong with a model is printed, each provoked by such a model.
struct PrintedCodeTests {
    private func code(_ body: () throws -> LinearModel) -> String? {
        do {
            _ = try body()
            return nil
        } catch {
            return (error as? OptimizeError)?.code.rawValue
        }
    }

    private func code(_ body: () throws -> Solution) -> String? {
        do {
            _ = try body()
            return nil
        } catch {
            return (error as? OptimizeError)?.code.rawValue
        }
    }

    /// A model of one column and one row with a coefficient between them.
    private func model(_ coefficient: Double, cost: Double = 1) throws -> LinearModel {
        var builder = LinearModelBuilder(.minimize)
        let x = builder.column(cost: cost)
        let row = builder.row(.equal(1))
        builder.add(coefficient, x, to: row)
        return try builder.build()
    }

    @Test func numbersThatAreNone() {
        #expect(code { try model(.nan) } == "OPT-0101")
        #expect(code { try model(1e-9) } == "OPT-0102")
        #expect(code { try model(1, cost: .infinity) } == "OPT-0105")
        #expect(code { try model(1) } == nil)
        var bounded = LinearModelBuilder(.minimize)
        _ = bounded.column(Bounds(lower: .nan, upper: 1))
        #expect(code { try bounded.build() } == "OPT-0106")
    }

    @Test func entriesOutsideAndBeforeTheModel() throws {
        var outside = LinearModelBuilder(.minimize)
        let x = outside.column()
        outside.add(1, x, to: LinearModel.Row(0))
        #expect(code { try outside.build() } == "OPT-0103")
        var twice = ColumnwiseBuilder(.minimize, rows: [.equal(1)])
        twice.column()
        twice.entry(1, row: 0)
        twice.entry(2, row: 0)
        #expect(code { try twice.build() } == "OPT-0104")
        var early = ColumnwiseBuilder(.minimize, rows: [.equal(1)])
        early.entry(1, row: 0)
        early.column()
        #expect(code { try early.build() } == "OPT-0107")
    }

    @Test func optionsStartsAndPricesThatCannotBe() throws {
        let empty = try LinearModelBuilder(.minimize).build()
        #expect(code { try Highs.solve(empty, options: SolverOptions(threads: 0)) } == "OPT-0201")
        // x = 1 and x = 2 at once: there is no solution whose integers could be fixed.
        var builder = LinearModelBuilder(.minimize)
        let x = builder.column(cost: 1)
        builder.add(1, x, to: builder.row(.equal(1)))
        builder.add(1, x, to: builder.row(.equal(2)))
        let clash = try builder.build()
        let solution = try Highs.solve(clash)
        #expect(solution.status == .infeasible)
        #expect(code { try Highs.solveFixed(clash, at: solution) } == "OPT-0302")
    }
}
