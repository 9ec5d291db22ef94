import QadamOptimize
import Testing

@Suite struct InfeasibilityTests {
    /// A demand of 100 against a boiler of at most 40 and a heat pump of at most 50: 10 are missing. A solar
    /// roof that serves another demand has nothing to do with it.
    @Test func namesTheRowsAndBoundsThatClash() throws {
        var builder = LinearModelBuilder(.minimize)
        let boiler = builder.column(cost: 3, .atMost(40).from(0), name: "boiler")
        let pump = builder.column(cost: 1, name: "heat pump")
        let solar = builder.column(cost: 1, .between(0, 8), name: "solar")
        let heat = builder.row(.atLeast(100), name: "heat demand")
        let limit = builder.row(.atMost(50), name: "heat pump limit")
        let power = builder.row(.atLeast(5), name: "power demand")
        builder.add(1, boiler, to: heat)
        builder.add(1, pump, to: heat)
        builder.add(1, pump, to: limit)
        builder.add(1, solar, to: power)
        let model = try builder.build()

        #expect(try Highs.solve(model).status == .infeasible)
        let why = try Highs.explainInfeasibility(of: model)
        #expect(why.kind == .irreducible)
        #expect(why.rows.map(\.name) == ["heat demand", "heat pump limit"])
        #expect(why.rows.map(\.side) == [.lower, .upper])
        #expect(why.rows.map(\.bound) == [100, 50])
        #expect(why.columns.map(\.name) == ["boiler"])
        #expect(why.columns.map(\.side) == [.upper])
        #expect(why.columns.map(\.bound) == [40])
    }

    /// 2x + 2y = 3 has the solution x = y = 3/4 but none in whole numbers; off by one is the best that can be
    /// had.
    @Test func saysByHowMuchABoundGivesWayWhereOnlyWholeNumbersForbidIt() throws {
        var builder = LinearModelBuilder(.minimize)
        let x = builder.column(cost: 1, .binary, integer: true, name: "x")
        let y = builder.column(cost: 1, .binary, integer: true, name: "y")
        let odd = builder.row(.equal(3), name: "odd")
        builder.add(2, x, to: odd)
        builder.add(2, y, to: odd)
        let model = try builder.build()

        #expect(try Highs.solve(model).status == .infeasible)
        let why = try Highs.explainInfeasibility(of: model)
        #expect(why.kind == .relaxation)
        #expect(why.rows.map(\.name) == ["odd"])
        #expect(try #require(why.rows.first?.violation).isClose(1, absolute: 1e-5))
        #expect(why.columns.isEmpty)
    }

    @Test func crossedBoundsAreAnsweredWithoutTheSolver() throws {
        var builder = LinearModelBuilder(.minimize)
        let x = builder.column(cost: 1, .between(5, 4), name: "x")
        let row = builder.row(.atLeast(1), name: "row")
        builder.add(1, x, to: row)
        let model = try builder.build()
        #expect(try Highs.solve(model).status == .infeasible)
        let why = try Highs.explainInfeasibility(of: model)
        #expect(why.kind == .irreducible)
        #expect(why.columns.map(\.name) == ["x"])
        #expect(why.columns.map(\.side) == [.both])

        let session = try HighsSession(model)
        #expect(try session.solve().status == .infeasible)
        try session.setBounds(.between(5, 6), of: x)
        #expect(try session.solve().objective == 5)
    }

    @Test func namesAnIntegerColumnWithoutAWholeNumber() throws {
        var builder = LinearModelBuilder(.minimize)
        _ = builder.column(cost: 1, .between(0, 3), integer: true, name: "fine")
        _ = builder.column(cost: 1, .between(0.2, 0.8), integer: true, name: "between")
        let model = try builder.build()
        #expect(try Highs.solve(model).status == .infeasible)
        let why = try Highs.explainInfeasibility(of: model)
        #expect(why.columns.map(\.name) == ["between"])
    }

    @Test func findsNothingInAModelThatHasASolution() throws {
        let why = try Highs.explainInfeasibility(of: try MixedIntegerTests.knapsack().model)
        #expect(why.kind == .none)
        #expect(why.rows.isEmpty && why.columns.isEmpty)
    }

    /// A store of 20 and an inflow of at most 10 an hour against a use of 18 in four hours. What is named is
    /// enough for the clash, and each part of it is needed.
    @Test func whatIsNamedIsEnoughAndAllOfItIsNeeded() throws {
        let hours = 24
        var builder = LinearModelBuilder(.minimize)
        let flow = builder.columns(hours, cost: 1, .between(0, 10)) { "flow \($0)" }
        let level = builder.columns(hours, .between(0, 20)) { "level \($0)" }
        let balance = builder.rows(hours, .equal(2)) { "balance \($0)" }
        for hour in 0..<hours {
            if (10...13).contains(hour) { builder.setBounds(.equal(18), of: balance[hour]) }
            builder.add(1, flow[hour], to: balance[hour])
            if hour > 0 { builder.add(1, level[hour - 1], to: balance[hour]) }
            builder.add(-1, level[hour], to: balance[hour])
        }
        let why = try Highs.explainInfeasibility(of: try builder.build())
        #expect(why.kind == .irreducible)
        let named = Set(why.rows.map(\.index))
        #expect(named.isSubset(of: [10, 11, 12, 13]))

        for hour in 0..<hours where !named.contains(hour) { builder.setBounds(.free, of: balance[hour]) }
        #expect(try Highs.solve(try builder.build()).status == .infeasible)
        for conflict in why.rows {
            var relaxed = builder
            relaxed.setBounds(.free, of: LinearModel.Row(conflict.index))
            #expect(try Highs.solve(try relaxed.build()).status == .optimal)
        }
        for conflict in why.columns {
            var relaxed = builder
            relaxed.setBounds(.free, of: LinearModel.Column(conflict.index))
            #expect(try Highs.solve(try relaxed.build()).status == .optimal)
        }
    }

    /// A total that is half a unit more than all hours may give: every hour takes part.
    @Test(arguments: [100, 10]) func aLargeClashIsNotReducedButStillNamed(largest: Int) throws {
        let hours = 30
        var builder = LinearModelBuilder(.minimize)
        let flow = builder.columns(hours, cost: 1, .between(0, 5)) { "flow \($0)" }
        let most = builder.rows(hours, .atMost(1)) { "most \($0)" }
        let total = builder.row(.atLeast(Double(hours) + 0.5), name: "total")
        let other = builder.row(.atMost(3), name: "other")
        for hour in 0..<hours {
            builder.add(1, flow[hour], to: most[hour])
            builder.add(1, flow[hour], to: total)
        }
        builder.add(1, builder.column(name: "loose"), to: other)
        let why = try Highs.explainInfeasibility(of: try builder.build(), largestReduction: largest)
        #expect(why.kind == (largest > hours ? .irreducible : .sufficient))
        #expect(why.rows.map(\.name) == (0..<hours).map { "most \($0)" } + ["total"])
        #expect(why.rows.map(\.side) == Array(repeating: .upper, count: hours) + [.lower])
        #expect(why.rows.last?.bound == 30.5)
        #expect(why.columns.isEmpty)
    }
}
