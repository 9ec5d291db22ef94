import QadamSparse
import Testing

@Suite struct SparseLUTests {
    /// Without the library there is nothing to test; that is said.
    private func isThere() -> Bool {
        if KluLibrary.shared != nil { return true }
        print("SKIPPED: KLU is not there (make setup): \(KluLibrary.problem ?? "")")
        return false
    }

    @Test func agreesWithDenseFactorsBothWays() throws {
        guard isThere() else { return }
        let system = try sampleSystem(count: 300, seed: 7)
        let factors = try SparseLU(system)
        let dense = try DenseLU(system)
        let demand = (0..<300).map { Double($0 % 3) }
        let scale = dense.solve(demand).map(abs).reduce(0, max)
        for (left, right) in zip(factors.solve(demand), dense.solve(demand)) {
            #expect(abs(left - right) < 1e-12 * scale)
        }
        let other = dense.solveTransposed(demand)
        for (left, right) in zip(factors.solveTransposed(demand), other) {
            #expect(abs(left - right) < 1e-11 * other.map(abs).reduce(0, max))
        }
        #expect(factors.condition > 1 && factors.condition < 1e4)
    }

    @Test func takesNewValuesInTheSamePlaces() throws {
        guard isThere() else { return }
        let factors = try SparseLU(matrix([[2, -1], [-1, 2]]))
        try factors.refactor(matrix([[4, -1], [-2, 3]]))
        let solution = factors.solve([10, 0])
        #expect(abs(solution[0] - 3) < 1e-14 && abs(solution[1] - 2) < 1e-14)
        #expect(throws: SparseError.self) { try factors.refactor(matrix([[1, -1], [-1, 1]])) }
    }

    @Test func refusesWhatIsSingularAndWhatIsTooLarge() throws {
        guard isThere() else { return }
        let singular = #expect(throws: SparseError.self) { try SparseLU(matrix([[1, -1], [-1, 1]])) }
        #expect(singular?.kind == .singular)
        let system = try sampleSystem(count: 300, seed: 7)
        let large = #expect(throws: SparseError.self) {
            try SparseLU(system, limits: .init(fill: 100))
        }
        #expect(large?.kind == .tooLarge)
    }

    @Test func findsTheBlocksOfAChain() throws {
        guard isThere() else { return }
        let factors = try SparseLU(matrix([[1, 0, 0], [-1, 1, -0.5], [0, -0.5, 1]]))
        #expect(factors.largestBlock == 2)
    }

    @Test func refusesALibraryThatIsNotKlu() {
        #if os(macOS)
            let other = "/usr/lib/libSystem.B.dylib"
        #else
            let other = "libc.so.6"
        #endif
        guard case .failure(let failure) = KluLibrary.load(other) else {
            Issue.record("another library passed for KLU")
            return
        }
        #expect(failure.reason.contains("klu_defaults"))
        guard case .failure = KluLibrary.load("/nowhere/libklu.so") else {
            Issue.record("a file that is not there was loaded")
            return
        }
    }
}
