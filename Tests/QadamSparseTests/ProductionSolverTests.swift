import QadamSparse
import Testing

@Suite struct ProductionSolverTests {
    @Test func solvesALoopThatNearlyUsesAllItMakes() throws {
        // each uses 0.999999 of the other: sweeps alone would need millions
        let solver = try ProductionSolver(matrix([[1, -0.999_999], [-0.999_999, 1]]))
        let solution = try solver.solve([1, 0])
        #expect(abs(solution.values[0] * (1 - 0.999_999 * 0.999_999) - 1) < 1e-9)
        #expect(solution.values[1] > 0)
    }

    @Test func namesALoopThatUsesMoreThanItMakes() throws {
        let solver = try ProductionSolver(matrix([[1, 0, 0], [-1, 1, -1.2], [0, -1.2, 1]]))
        let forward = #expect(throws: ProductionError.self) { try solver.solve([1, 0, 0]) }
        #expect(forward?.kind == .loopConsumesMore)
        #expect(forward?.columns.sorted() == [1, 2])
        let backward = #expect(throws: ProductionError.self) {
            try solver.solveTransposed([[1, 1, 1], [0, 1, 0]])
        }
        #expect(backward?.kind == .loopConsumesMore)
        #expect(backward?.columns.sorted() == [1, 2])
    }

    @Test func namesALoopThatUsesBarelyMoreThanItMakes() throws {
        let gain = 1.000_001
        let solver = try ProductionSolver(matrix([[1, 0, 0], [-1, 1, -gain], [0, -gain, 1]]))
        let error = #expect(throws: ProductionError.self) { try solver.solve([1, 0, 0]) }
        #expect(error?.kind == .loopConsumesMore)
        #expect(error?.columns.sorted() == [1, 2])
        // a demand of both signs is no way around it
        let mixed = #expect(throws: ProductionError.self) { try solver.solve([1, -0.5, 0]) }
        #expect(mixed?.columns.sorted() == [1, 2])
    }

    @Test func takesNoOffenceAtALoopThatTheDemandDoesNotReach() throws {
        let solver = try ProductionSolver(matrix([[1, 0, 0], [0, 1, -1.2], [0, -1.2, 1]]))
        #expect(try solver.solve([2, 0, 0]).values == [2, 0, 0])
    }

    @Test func namesColumnsThatDependOnOneAnother() throws {
        // 1 and 2 use exactly all that they make
        let solver = try ProductionSolver(matrix([[1, 0, 0], [-1, 1, -1], [0, -1, 1]]))
        let error = #expect(throws: ProductionError.self) { try solver.solve([1, 0, 0]) }
        #expect(error?.columns.sorted() == [1, 2])
        #expect(error?.kind != nil && [.dependent, .illConditioned, .loopConsumesMore].contains(error?.kind))
    }

    @Test func givesNoNumberWhereRoundingDecides() throws {
        let nearly = 1 - 1e-16 * 2
        let solver = try ProductionSolver(matrix([[1, 0, 0], [-1, 1, -nearly], [0, -nearly, 1]]))
        let error = #expect(throws: ProductionError.self) { try solver.solve([1, 0, 0]) }
        #expect(error?.columns.sorted() == [1, 2])
    }

    @Test func solvesWithCreditsThatMakeSweepsGrow() throws {
        // 1 is credited 1.5 of what 2 makes, 2 uses 1.5 of 1: the loop has gain −2.25
        let rows: [[Double]] = [[1, 0, 0], [-1, 1, -1.5], [0, 1.5, 1]]
        let system = try matrix(rows)
        guard case .diverged = try GaussSeidel(system).solve([1, 0, 0]).outcome else {
            Issue.record("plain sweeps were expected to grow")
            return
        }
        let solution = try ProductionSolver(system).solve([1, 0, 0])
        #expect(solution.rung != .sweeps)
        let expected = try DenseLU(system).solve([1, 0, 0])
        for j in 0..<3 { #expect(abs(solution.values[j] - expected[j]) < 1e-12) }
    }

    @Test func solvesLargeSystemsWithStrongCredits() throws {
        let system = try sampleSystem(count: 400, seed: 21, credits: 0.5, strength: 3)
        let solver = try ProductionSolver(system)
        var demand = [Double](repeating: 0, count: 400)
        demand[399] = 1
        let expected = try DenseLU(system).solve(demand)
        let solution = try solver.solve(demand)
        let scale = expected.map(abs).reduce(0, max)
        for j in 0..<400 { #expect(abs(solution.values[j] - expected[j]) < 1e-8 * scale) }
        let price = (0..<400).map { Double($0 % 7) }
        let intensity = try solver.solveTransposed([price])[0]
        #expect(
            abs(dot(price, solution.values) - dot(intensity.values, demand)) < 1e-7
                * abs(dot(price, expected)) + 1e-9
        )
    }

    @Test func acceptsTreatmentOfWasteWithNegativePivots() throws {
        // 0 makes a product and 2 kg of waste; 1 treats waste and uses 0.1 of the product a kg
        let solver = try ProductionSolver(matrix([[1, -0.1], [2, -1]]))
        let solution = try solver.solve([1, 0])
        #expect(solution.rung == .sweeps)
        #expect(abs(solution.values[0] - 1.25) < 1e-12)
        #expect(abs(solution.values[1] - 2.5) < 1e-12)
    }

    @Test func stopsWhenTheScoreIsExact() throws {
        let system = try sampleSystem(count: 2000, seed: 4)
        let solver = try ProductionSolver(system)
        let price = (0..<2000).map { 1 + Double($0 % 5) }
        var demand = [Double](repeating: 0, count: 2000)
        demand[1999] = 1
        let intensity = try solver.solveTransposed([price])[0].values
        let exact = try solver.solve(demand)
        let early = try solver.solve(demand, score: ScoreStop(intensities: intensity, tolerance: 1e-4))
        #expect(early.sweeps < exact.sweeps)
        let difference = dot(price, exact.values) - dot(price, early.values)
        let told = try #require(early.scoreError)
        #expect(abs(told) <= 1e-4 * dot(price, exact.values))
        #expect(abs(told - difference) <= 1e-9 * dot(price, exact.values))
    }

    @Test func keepsAnOrderAndRefusesAWrongOne() throws {
        let system = try sampleSystem(count: 300, seed: 8)
        let first = try ProductionSolver(system)
        let again = try ProductionSolver(system, order: first.sweeps.order)
        let demand = (0..<300).map { $0 == 299 ? 1.0 : 0 }
        #expect(try first.solve(demand) == again.solve(demand))
        let backwards = try ProductionSolver(system, order: first.sweeps.order.reversed()).solve(demand)
        for (left, right) in zip(try first.solve(demand).values, backwards.values) {
            #expect(abs(left - right) <= 1e-10 * abs(left) + 1e-15)
        }
        var twice = first.sweeps.order
        twice[0] = twice[1]
        let error = #expect(throws: SparseError.self) { try ProductionSolver(system, order: twice) }
        #expect(error?.kind == .notAPermutation)
        #expect(throws: SparseError.self) { try ProductionSolver(system, order: [0, 1]) }
    }

    @Test(arguments: [1, 2, 3, 5, 9]) func solvesSeveralCategoriesAsItSolvesEach(categories: Int) throws {
        let solver = try GaussSeidel(sampleSystem(count: 500, seed: 15))
        let sides = (0..<categories).map { c in (0..<500).map { Double(($0 + c) % (5 + c)) - 1 } }
        let together = solver.solveTransposed(sides)
        #expect(together.count == categories)
        for (side, solution) in zip(sides, together) {
            #expect(solution.isConverged)
            let alone = solver.solveTransposed(side).values
            let scale = alone.map(abs).reduce(0, max)
            for j in 0..<500 { #expect(abs(alone[j] - solution.values[j]) < 1e-10 * scale) }
        }
    }
}
