import QadamSparse
import Testing

@Suite struct GaussSeidelTests {
    @Test func agreesWithDenseFactorsOnASystemWithLoops() throws {
        let matrix = try sample(count: 300, seed: 7)
        let solver = try GaussSeidel(matrix)
        let factors = try DenseLU(matrix)
        var demand = [Double](repeating: 0, count: 300)
        demand[299] = 1
        demand[120] = -0.3
        let solution = solver.solve(demand)
        #expect(solution.isConverged)
        #expect(distance(solution.values, factors.solve(demand)) < 1e-11)
        let price = (0..<300).map { Double($0 % 7) }
        let intensity = solver.solveTransposed(price)
        #expect(intensity.isConverged)
        #expect(distance(intensity.values, factors.solveTransposed(price)) < 1e-11)
        #expect(abs(dot(price, solution.values) / dot(intensity.values, demand) - 1) < 1e-11)
    }

    @Test func doesNotDependOnTheOrderInWhichProcessesAreListed() throws {
        let matrix = try sample(count: 200, seed: 3)
        let shuffle = (0..<200).map { Int32(($0 * 77 + 13) % 200) }
        var rows: [Int32] = []
        var columns: [Int32] = []
        for j in 0..<200 {
            for k in matrix.columnStarts[j]..<matrix.columnStarts[j + 1] {
                rows.append(shuffle[Int(matrix.rows[k])])
                columns.append(shuffle[j])
            }
        }
        let other = try SparseMatrix(
            rowCount: 200,
            columnCount: 200,
            rows: rows,
            columns: columns,
            values: matrix.values
        )
        let first = try GaussSeidel(matrix).solve((0..<200).map { $0 == 199 ? 1 : 0 })
        let second = try GaussSeidel(other).solve((0..<200).map { $0 == Int(shuffle[199]) ? 1 : 0 })
        for j in 0..<200 {
            #expect(abs(first.values[j] - second.values[Int(shuffle[j])]) <= 1e-11 * abs(first.values[j]))
        }
    }

    @Test func sweepsAChainWithoutLoopsOnce() throws {
        let n: Int32 = 50
        let matrix = try SparseMatrix(
            rowCount: 50,
            columnCount: 50,
            rows: Array(0..<n) + Array(1..<n),
            columns: Array(0..<n) + Array(0..<(n - 1)),
            values: [Double](repeating: 2, count: 50) + [Double](repeating: -1, count: 49)
        )
        var demand = [Double](repeating: 0, count: 50)
        demand[0] = 1
        let solution = try GaussSeidel(matrix).solve(demand)
        #expect(solution.sweeps == 1)
        #expect(solution.values[2] == 0.125)
    }

    @Test func namesTheLoopThatUsesMoreThanItMakes() throws {
        // 1 and 2 use 1.2 of each other; 0 only buys from 1
        let matrix = try SparseMatrix(
            rowCount: 3,
            columnCount: 3,
            rows: [0, 1, 1, 2, 2, 1],
            columns: [0, 0, 1, 1, 2, 2],
            values: [1, -1, 1, -1.2, 1, -1.2]
        )
        let solver = try GaussSeidel(matrix)
        guard case .diverged(let loop) = solver.solve([1, 0, 0]).outcome else {
            Issue.record("the loop was not noticed")
            return
        }
        #expect(loop.sorted() == [1, 2])
        guard case .diverged(let same) = solver.solveTransposed([1, 1, 1]).outcome else {
            Issue.record("the loop was not noticed backwards")
            return
        }
        #expect(same.sorted() == [1, 2])
    }

    @Test func knowsTheErrorOfAScoreFromTheResidual() throws {
        let matrix = try sample(count: 100, seed: 11)
        let solver = try GaussSeidel(matrix)
        let price = (0..<100).map { 1 + Double($0 % 5) }
        var demand = [Double](repeating: 0, count: 100)
        demand[99] = 1
        let rough = solver.solve(demand, options: .init(sweepLimit: 3))
        #expect(rough.outcome == .limit)
        let exact = solver.solve(demand)
        let intensity = solver.solveTransposed(price)
        let error = GaussSeidel.scoreError(
            intensities: intensity.values,
            residual: matrix.residual(of: rough.values, for: demand)
        )
        let difference = dot(price, exact.values) - dot(price, rough.values)
        #expect(abs(error - difference) < 1e-9 * abs(difference) + 1e-13)
    }

    @Test func startsFromASimilarSolution() throws {
        let solver = try GaussSeidel(sample(count: 100, seed: 5))
        let demand = (0..<100).map { $0 == 99 ? 1.0 : 0 }
        let cold = solver.solve(demand)
        #expect(solver.solve(demand, startingAt: cold.values).sweeps <= 1)
    }

    @Test func refusesAColumnThatDoesNotMakeItsProduct() throws {
        let matrix = try SparseMatrix(
            rowCount: 2,
            columnCount: 2,
            rows: [0, 0],
            columns: [0, 1],
            values: [1, 1]
        )
        #expect(throws: SparseError.self) { try GaussSeidel(matrix) }
    }

    /// A made system: every process uses up to five others, a third of them later in the list (loops), and at
    /// most 0.8 of a unit in all.
    private func sample(count: Int, seed: UInt64) throws -> SparseMatrix {
        var state = seed
        func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) / Double(1 << 53)
        }
        var rows: [Int32] = []
        var columns: [Int32] = []
        var values: [Double] = []
        for j in 0..<count {
            rows.append(Int32(j))
            columns.append(Int32(j))
            let output = 0.5 + 1000 * next()
            values.append(output)
            for _ in 0..<5 {
                let user = next() < 0.67 ? Int(next() * Double(j)) : Int(next() * Double(count))
                if user == j { continue }
                rows.append(Int32(user))
                columns.append(Int32(j))
                values.append(-0.16 * next() * output)
            }
        }
        return try SparseMatrix(
            rowCount: count,
            columnCount: count,
            rows: rows,
            columns: columns,
            values: values
        )
    }

    private func distance(_ left: [Double], _ right: [Double]) -> Double {
        zip(left, right).map { abs($0 - $1) }.reduce(0, max) / (right.map(abs).reduce(0, max))
    }
}
