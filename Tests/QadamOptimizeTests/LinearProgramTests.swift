import QadamOptimize
import Testing

/// Linear models small enough to be solved on paper; optimum and prices are derived beside each.
@Suite struct LinearProgramTests {
    /// maximize 3x + 2y with x + y ≤ 4, x + 3y ≤ 6, x ≤ 3.
    /// Corners: (0, 0) → 0, (3, 0) → 9, (3, 1) → 11, (0, 2) → 4; the best is (3, 1).
    /// Prices p of the rows and b of the bound of x: y costs p1 + 3·p2 = 2, x costs p1 + p2 + b = 3, and
    /// 4·p1 + 6·p2 + 3·b = 11.
    @Test func findsTheBestCornerAndItsPrices() throws {
        var model = LinearModelBuilder(.maximize)
        let x = model.column(cost: 3, .between(0, 3), name: "x")
        let y = model.column(cost: 2, name: "y")
        let first = model.row(.atMost(4), name: "first")
        let second = model.row(.atMost(6), name: "second")
        model.add(1, x, to: first)
        model.add(1, y, to: first)
        model.add(1, x, to: second)
        model.add(3, y, to: second)

        let solution = try Highs.solve(try model.build())
        #expect(solution.status == .optimal)
        #expect(try #require(solution.objective).isClose(11))
        #expect(solution.bestBound == solution.objective)
        #expect(solution.relativeGap == 0)
        let primal = try #require(solution.primal)
        #expect(primal[x].isClose(3))
        #expect(primal[y].isClose(1))
        #expect(primal[first].isClose(4))
        #expect(primal[second].isClose(6))
        let dual = try #require(solution.dual)
        // Row 2 holds too (3 + 3·1 = 6): the corner is degenerate and its prices are not unique. What holds
        // for all of them: they pay for y, and together they are worth the optimum.
        #expect((dual[first] + 3 * dual[second]).isClose(2))
        #expect((dual[first] + dual[second] + dual[x]).isClose(3))
        #expect((4 * dual[first] + 6 * dual[second] + 3 * dual[x]).isClose(11))
    }

    /// minimize 2a + 5b with a + b ≥ 10, a ≤ 6: a = 6, b = 4, cost 32.
    /// One unit more of demand is made by b: price 5. One unit more of a's bound replaces b by a: 2 − 5 = −3.
    @Test func pricesOfAMinimumAreWhatOneUnitMoreCosts() throws {
        var model = LinearModelBuilder(.minimize, offset: 100)
        let a = model.column(cost: 2, .atMost(6).from(0))
        let b = model.column(cost: 5)
        let demand = model.row(.atLeast(10))
        model.add(1, a, to: demand)
        model.add(1, b, to: demand)

        let solution = try Highs.solve(try model.build())
        #expect(try #require(solution.objective).isClose(132))
        let dual = try #require(solution.dual)
        #expect(dual[demand].isClose(5))
        #expect(dual[a].isClose(-3))
        #expect(dual[b].isClose(0))
    }

    /// The price is the slope of the optimum: found by moving the bound, for a minimum and for a maximum.
    @Test(arguments: [LinearModel.Sense.minimize, .maximize])
    func priceIsTheSlopeOfTheOptimum(sense: LinearModel.Sense) throws {
        let sign: Double = sense == .minimize ? 1 : -1
        var model = LinearModelBuilder(sense)
        let x = model.column(cost: 4 * sign, .between(0, 10))
        let y = model.column(cost: 7 * sign, .between(0, 10))
        let need = model.row(.atLeast(12.5))
        model.add(2, x, to: need)
        model.add(1, y, to: need)
        let limit = model.row(.atMost(5))
        model.add(1, x, to: limit)

        let before = try Highs.solve(try model.build())
        let price = try #require(before.dual)[need]
        let priceOfLimit = try #require(before.dual)[limit]
        model.setBounds(.atLeast(13), of: need)
        let afterNeed = try Highs.solve(try model.build())
        model.setBounds(.atLeast(12.5), of: need)
        model.setBounds(.atMost(5.25), of: limit)
        let afterLimit = try Highs.solve(try model.build())
        let objective = try #require(before.objective)
        #expect(((try #require(afterNeed.objective) - objective) / 0.5).isClose(price))
        #expect(((try #require(afterLimit.objective) - objective) / 0.25).isClose(priceOfLimit))
        #expect(price.isClose(7 * sign))
        #expect(priceOfLimit.isClose(-10 * sign))
    }

    /// Three rows through one corner of two columns: more rows hold than are needed, and the optimum stays 2.
    @Test func solvesADegenerateCorner() throws {
        var model = LinearModelBuilder(.maximize)
        let x = model.column(cost: 1)
        let y = model.column(cost: 1)
        for (p, q, limit) in [(1.0, 0.0, 1.0), (0, 1, 1), (1, 1, 2), (2, 1, 3), (1, 2, 3)] {
            let row = model.row(.atMost(limit))
            model.add(p, x, to: row)
            model.add(q, y, to: row)
        }
        for method in [SolverOptions.Method.simplex, .interiorPoint] {
            let solution = try Highs.solve(try model.build(), options: SolverOptions(method: method))
            #expect(solution.status == .optimal)
            #expect(try #require(solution.objective).isClose(2))
            #expect(try #require(solution.primal)[x].isClose(1))
        }
    }

    @Test func saysThatALimitIsMissing() throws {
        var model = LinearModelBuilder(.maximize)
        let x = model.column(cost: 1)
        let row = model.row(.atLeast(1))
        model.add(1, x, to: row)
        let solution = try Highs.solve(try model.build())
        #expect(solution.status == .unbounded)
        #expect(solution.dual == nil)
    }

    @Test func aModelWithoutRowsRestsOnItsBounds() throws {
        var model = LinearModelBuilder(.minimize, offset: 1)
        let x = model.column(cost: 2, .between(3, 8))
        let y = model.column(cost: -1, .between(3, 8))
        let solution = try Highs.solve(try model.build())
        #expect(solution.status == .optimal)
        // 1 + 2·3 − 8
        #expect(solution.objective == -1.0)
        #expect(solution.primal?[x] == 3)
        #expect(solution.primal?[y] == 8)
    }

    @Test func anEmptyModelIsWorthItsConstant() throws {
        let solution = try Highs.solve(try LinearModelBuilder(.minimize, offset: 42).build())
        #expect(solution.status == .optimal)
        #expect(solution.objective == 42)
        #expect(solution.primal?.columnValues == [])
    }

    /// The known optimum of `Transport`, and a proof of it: potentials with `u + v ≤ cost` everywhere are a
    /// lower bound, and the prices found are such potentials with the sum of the optimum.
    @Test func transportCostMeetsItsLowerBoundFromPotentials() throws {
        let count = 60
        let transport = try Transport(count: count)
        let solution = try Highs.solve(transport.model)
        #expect(solution.status == .optimal)
        #expect(try #require(solution.objective).isClose(transport.optimum, relative: 1e-9))
        let dual = try #require(solution.dual)
        var bound = 0.0
        for i in 0..<count {
            bound += dual.rowDuals[i] + dual.rowDuals[count + i]
            for j in 0..<count {
                #expect(dual.rowDuals[i] + dual.rowDuals[count + j] <= transport.cost(i, j) + 1e-7)
            }
        }
        #expect(bound.isClose(transport.optimum, relative: 1e-9))
    }

    @Test func theSameModelGivesTheSameDigits() throws {
        let transport = try Transport(count: 25)
        let first = try Highs.solve(transport.model)
        let second = try Highs.solve(transport.model)
        #expect(first == second)
    }
}

/// One unit from each of `n` places to each of `n` others at cost (i − j)². The cost is convex in i − j, so
/// the identity is the best (any crossing pair can be uncrossed at a gain); a shift of each place by half a
/// step makes the cost (i − j + 0.5)² and leaves the identity best: n · 0.25.
struct Transport {
    let model: LinearModel
    let optimum: Double

    func cost(_ from: Int, _ to: Int) -> Double {
        let distance = Double(from - to) + 0.5
        return distance * distance
    }

    init(count: Int) throws {
        optimum = Double(count) * 0.25
        var builder = LinearModelBuilder(.minimize)
        let supply = builder.rows(count, .equal(1)) { "supply[\($0)]" }
        let demand = builder.rows(count, .equal(1)) { "demand[\($0)]" }
        for i in 0..<count {
            let flow = builder.columns(count) { "flow[\(i),\($0)]" }
            for j in 0..<count {
                let distance = Double(i - j) + 0.5
                builder.setCost(distance * distance, of: flow[j])
                builder.add(1, flow[j], to: supply[i])
                builder.add(1, flow[j], to: demand[j])
            }
        }
        model = try builder.build()
    }
}

extension Double {
    func isClose(_ other: Double, relative: Double = 0, absolute: Double = 1e-8) -> Bool {
        (self - other).magnitude <= Swift.max(absolute, relative * other.magnitude)
    }
}

extension Bounds {
    func from(_ lower: Double) -> Bounds { .between(lower, upper) }
}
