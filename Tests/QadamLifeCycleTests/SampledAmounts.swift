import QadamLifeCycle
import QadamSparse
import QadamUncertainty

extension SampledCase {
    /// The amounts of one sample, drawn one by one.
    func amounts(ofSample sample: Int, seed: UInt64) throws -> [Double] {
        var amounts = amounts
        for place in 0..<uncertainty.count {
            let exchange = Int(uncertainty.exchange[place])
            let draws = try AmountDraws([
                (
                    UInt32(exchange),
                    .lognormal(
                        median: abs(uncertainty.first[place]),
                        geometricDeviation: uncertainty.second[place]
                    )
                )
            ])
            let four = draws.draw(.init(seed: seed, group: UInt64(sample / 4)), at: 0)
            amounts[exchange] = (amounts[exchange] < 0 ? -1 : 1) * four[sample % 4]
        }
        return amounts
    }

    /// A and B of one sample.
    func matrices(ofSample sample: Int, seed: UInt64) throws -> (a: SparseMatrix, b: SparseMatrix) {
        let amounts = try amounts(ofSample: sample, seed: seed)
        let (a, b) = (system.technosphere, system.interventions)
        return (
            try rebuilt(a, amounts[..<a.entryCount]), try rebuilt(b, amounts[a.entryCount...])
        )
    }

    private func rebuilt(_ matrix: SparseMatrix, _ values: ArraySlice<Double>) throws -> SparseMatrix {
        let columns = (0..<matrix.columnCount).flatMap { j in
            [Int32](repeating: Int32(j), count: matrix.columnStarts[j + 1] - matrix.columnStarts[j])
        }
        return try SparseMatrix(
            rowCount: matrix.rowCount,
            columnCount: matrix.columnCount,
            rows: matrix.rows,
            columns: columns,
            values: Array(values)
        )
    }
}
