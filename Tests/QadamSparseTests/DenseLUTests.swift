import QadamSparse
import Testing

@Suite struct DenseLUTests {
    private func matrix(_ rows: [[Double]]) throws -> SparseMatrix {
        var r: [Int32] = []
        var c: [Int32] = []
        var v: [Double] = []
        for (i, row) in rows.enumerated() {
            for (j, value) in row.enumerated() where value != 0 {
                r.append(Int32(i))
                c.append(Int32(j))
                v.append(value)
            }
        }
        return try SparseMatrix(
            rowCount: rows.count,
            columnCount: rows[0].count,
            rows: r,
            columns: c,
            values: v
        )
    }

    @Test func solvesWithAZeroOnTheDiagonal() throws {
        let factors = try DenseLU(matrix([[0, 2], [1, 1]]))
        #expect(factors.solve([4, 5]) == [3, 2])
        #expect(factors.solveTransposed([1, 7]) == [3, 1])
    }

    @Test func namesTheColumnThatDependsOnOthers() throws {
        let error = #expect(throws: SparseError.self) {
            _ = try DenseLU(matrix([[1, 2, 3], [2, 4, 1], [0, 0, 1]]))
        }
        #expect(error?.kind == .singular)
        #expect(error?.index == 1)
    }

    @Test func isNotMisledByUnitsOfDifferentSize() throws {
        let factors = try DenseLU(matrix([[1e-15, 0], [1, 1e15]]))
        #expect(factors.solve([1e-15, 1 + 1e15]) == [1, 1])
    }

    @Test func estimatesTheConditionOfTheHilbertMatrix() throws {
        // the 1-norm condition of the 5 × 5 Hilbert matrix is exactly 943,656
        let hilbert = try matrix((1...5).map { i in (1...5).map { j in 1 / Double(i + j - 1) } })
        let estimate = try DenseLU(hilbert).conditionEstimate(of: hilbert)
        #expect(abs(estimate / 943_656 - 1) < 1e-6)
    }
}
