extension SampledPattern {
    /// The system of one lane, for a sample whose sweeps did not settle: it goes down the ladder of
    /// ``ProductionSolver`` alone. The solver keeps its factors, so that several demands cost one factorisation.
    ///
    /// - Parameters:
    ///   - lane: which of the four samples.
    ///   - flows: sampled −a_pu at ``users``.
    ///   - inverses: 1/a_pp.
    /// - Throws: ``SparseError`` `.notFinite` where the sample has a value that is no number, `.zeroPivot`.
    public func system(lane: Int, flows: [Lanes], inverses: [Lanes]) throws(SparseError) -> ProductionSolver {
        precondition(flows.count == entryCount && inverses.count == count)
        var rows = Array(0..<Int32(count))
        var columns = rows
        var values = (0..<count).map { 1 / inverses[$0][lane] }
        for p in 0..<count {
            for k in Int(starts[p])..<Int(starts[p + 1]) {
                rows.append(Int32(p))
                columns.append(users[k])
                values.append(-flows[k][lane])
            }
        }
        let matrix = try SparseMatrix(
            rowCount: count,
            columnCount: count,
            rows: rows,
            columns: columns,
            values: values
        )
        return try ProductionSolver(matrix, order: Array(0..<Int32(count)))
    }
}
