import QadamSparse
import Testing

@Suite struct SparseMatrixTests {
    @Test func addsEntriesAtTheSamePlaceAndSortsRows() throws {
        let matrix = try SparseMatrix(
            rowCount: 3,
            columnCount: 2,
            rows: [2, 0, 2, 1],
            columns: [0, 0, 0, 1],
            values: [1, 2, 3, 4]
        )
        #expect(matrix.columnStarts == [0, 2, 3])
        #expect(matrix.rows == [0, 2, 1])
        #expect(matrix.values == [2, 4, 4])
        #expect(matrix[2, 0] == 4)
        #expect(matrix[1, 0] == 0)
    }

    @Test func multipliesFromBothSides() throws {
        let matrix = try SparseMatrix(
            rowCount: 2,
            columnCount: 3,
            rows: [0, 1, 0, 1],
            columns: [0, 0, 1, 2],
            values: [1, -2, 3, 4]
        )
        #expect(matrix.multiplied(by: [1, 2, 3]) == [7, 10])
        #expect(matrix.transposeMultiplied(by: [1, 2]) == [-3, 3, 8])
        #expect(matrix.transposed().multiplied(by: [1, 2]) == [-3, 3, 8])
        #expect(matrix.transposed().transposed() == matrix)
    }

    @Test func refusesEntriesOutsideAndNumbersThatAreNone() {
        #expect(throws: SparseError.self) {
            try SparseMatrix(rowCount: 1, columnCount: 1, rows: [1], columns: [0], values: [1])
        }
        #expect(throws: SparseError.self) {
            try SparseMatrix(rowCount: 1, columnCount: 1, rows: [0], columns: [0], values: [.nan])
        }
        #expect(throws: SparseError.self) {
            try SparseMatrix(rowCount: 1, columnCount: 1, rows: [0], columns: [], values: [1])
        }
    }

    @Test func findsTheGroupsThatNeedOneAnother() throws {
        // 0 uses 1, 1 and 2 use each other, 2 uses 3
        let matrix = try SparseMatrix(
            rowCount: 4,
            columnCount: 4,
            rows: [1, 2, 1, 3],
            columns: [0, 1, 2, 2],
            values: [1, 1, 1, 1]
        )
        let groups = StronglyConnectedGroups(matrix).groups.map { $0.sorted() }
        #expect(groups == [[3], [1, 2], [0]])
    }
}
