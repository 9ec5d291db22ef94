import QadamOptimize
import Testing

@Suite struct SessionChangeTests {
    /// min x + y with x + 2 y ≥ 4: y = 2, cost 2.
    private func model() throws -> LinearModel {
        var builder = LinearModelBuilder(.minimize, offset: 1)
        let x = builder.column(cost: 1, name: "x")
        let y = builder.column(cost: 1, name: "y")
        let need = builder.row(.atLeast(4), name: "need")
        builder.add(1, x, to: need)
        builder.add(2, y, to: need)
        return try builder.build()
    }

    @Test func allCostsAndSingleEntriesCanBeChanged() throws {
        let session = try HighsSession(try model())
        #expect(try #require(try session.solve().objective).isClose(3))
        // y at 3 costs 6 for the need of 4, x costs 4.
        try session.setCosts([1, 3])
        #expect(try #require(try session.solve().objective).isClose(5))
        // x gives 4 now: one is enough.
        try session.setCoefficient(4, row: LinearModel.Row(0), column: LinearModel.Column(0))
        #expect(try #require(try session.solve().objective).isClose(2))
        // Without its entry x gives nothing: y = 2 at 3.
        try session.setCoefficient(0, row: LinearModel.Row(0), column: LinearModel.Column(0))
        #expect(try #require(try session.solve().objective).isClose(7))
    }

    @Test func refusesCostsAndEntriesThatDoNotFit() throws {
        let session = try HighsSession(try model())
        #expect(throws: OptimizeError.self) { try session.setCosts([1]) }
        #expect(throws: OptimizeError.self) { try session.setCosts([1, .infinity]) }
        let (row, column) = (LinearModel.Row(0), LinearModel.Column(0))
        #expect(throws: OptimizeError.self) { try session.setCoefficient(.nan, row: row, column: column) }
        #expect(throws: OptimizeError.self) { try session.setCoefficient(1e-12, row: row, column: column) }
        #expect(throws: OptimizeError.self) {
            try session.setCoefficient(1, row: LinearModel.Row(1), column: column)
        }
    }

    @Test func aForgetfulSessionRepeatsItsDigits() throws {
        let transport = try Transport(count: 30)
        let options = SolverOptions(method: .simplex)
        let session = try HighsSession(transport.model, options: options)
        let basis = try #require(try session.solve().basis)
        func solved() throws -> Solution {
            try session.setBounds(.equal(0), of: LinearModel.Column(31))
            try session.forget()
            return try session.solve(start: .basis(basis))
        }
        let first = try solved()
        // Other work between.
        try session.setBounds(.equal(1), of: LinearModel.Column(3))
        _ = try session.solve()
        try session.setBounds(.nonnegative, of: LinearModel.Column(3))
        let second = try solved()
        #expect(first.status == .optimal)
        #expect(second == first)
    }

    @Test func allSimplexMethodsFindTheSameOptimum() throws {
        let session = try HighsSession(try model(), options: SolverOptions(method: .simplex))
        for simplex in [HighsSession.Simplex.primal, .dualFromBasis, .dual] {
            try session.setSimplex(simplex)
            try session.setCosts([1, 3])
            #expect(try #require(try session.solve().objective).isClose(5))
            try session.setCosts([1, 1])
            #expect(try #require(try session.solve().objective).isClose(3))
        }
    }

    @Test func namesTheRayOfAnUnboundedModel() throws {
        // Sold power earns 2 and costs 1 to make, nothing limits either: make and sell grow together.
        var builder = LinearModelBuilder(.minimize)
        let make = builder.column(cost: 1, name: "make")
        let sell = builder.column(cost: -2, name: "sell")
        let idle = builder.column(cost: 5, .between(0, 1), name: "idle")
        let balance = builder.row(.atLeast(0), name: "balance")
        builder.add(1, make, to: balance)
        builder.add(-1, sell, to: balance)
        builder.add(1, idle, to: balance)
        let model = try builder.build()
        let ray = try #require(try Highs.unboundedRay(of: model))
        #expect(Set(ray.members.map(\.name)) == ["make", "sell"])
        #expect(ray.members.allSatisfy { $0.direction.isClose(1) })
    }

    @Test func aBoundedModelHasNoRay() throws {
        #expect(try Highs.unboundedRay(of: try model()) == nil)
    }
}
