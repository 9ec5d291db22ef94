import QadamOptimize
import Testing

@Suite struct SessionTests {
    @Test func aWarmBasisNeedsFewerSteps() throws {
        let options = SolverOptions(method: .simplex, presolve: .off)
        let transport = try Transport(count: 40)
        let cold = try Highs.solve(transport.model, options: options)
        let basis = try #require(cold.basis)
        let warm = try Highs.solve(transport.model, options: options, start: .basis(basis))
        #expect(warm.objective == cold.objective)
        #expect(cold.iterations > 40)
        #expect(warm.iterations == 0)
    }

    @Test func aSessionSolvesOnFromWhereItWas() throws {
        let options = SolverOptions(method: .simplex, presolve: .off)
        let transport = try Transport(count: 40)
        let session = try HighsSession(transport.model, options: options)
        let cold = try session.solve()
        // The direct way from 0 to 0 is closed: 0 goes to 1, 1 to 0 … or another swap; a cold solve says the
        // same.
        try session.setBounds(.equal(0), of: LinearModel.Column(0))
        let warm = try session.solve()
        #expect(warm.status == .optimal)
        #expect(warm.iterations < cold.iterations)
        // Swap 0 and 1: (0 − 1 + 0.5)² + (1 − 0 + 0.5)² = 0.25 + 2.25 instead of 2 · 0.25.
        #expect(try #require(warm.objective).isClose(transport.optimum + 2))
        try session.setBounds(.nonnegative, of: LinearModel.Column(0))
        try session.setCost(1000, of: LinearModel.Column(0))
        #expect(try #require(try session.solve().objective).isClose(transport.optimum + 2))
    }

    @Test func refusesChangesThatAreNoNumbersOrNotThere() throws {
        let session = try HighsSession(try Transport(count: 2).model)
        #expect(throws: OptimizeError.self) { try session.setCost(.nan, of: LinearModel.Column(0)) }
        #expect(throws: OptimizeError.self) { try session.setCost(1, of: LinearModel.Column(4)) }
        #expect(throws: OptimizeError.self) {
            try session.setBounds(.between(.nan, 1), of: LinearModel.Column(0))
        }
        #expect(throws: OptimizeError.self) { try session.setBounds(.atMost(1e25), of: LinearModel.Row(0)) }
    }
}
