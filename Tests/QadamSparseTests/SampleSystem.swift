import QadamSparse

/// A dense matrix by rows.
func matrix(_ rows: [[Double]]) throws -> SparseMatrix {
    var (r, c, v): ([Int32], [Int32], [Double]) = ([], [], [])
    for (i, row) in rows.enumerated() {
        for (j, value) in row.enumerated() where value != 0 {
            r.append(Int32(i))
            c.append(Int32(j))
            v.append(value)
        }
    }
    return try SparseMatrix(rowCount: rows.count, columnCount: rows[0].count, rows: r, columns: c, values: v)
}

/// A made system: every process uses up to five others, a third of them later in the list (loops), and at most
/// 0.8 × `strength` of a unit in all; a share `credits` of the inputs has the other sign.
func sampleSystem(
    count: Int,
    seed: UInt64,
    credits: Double = 0,
    strength: Double = 1
) throws -> SparseMatrix {
    var state = seed
    func next() -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 11) / Double(1 << 53)
    }
    var (rows, columns, values): ([Int32], [Int32], [Double]) = ([], [], [])
    for j in 0..<count {
        rows.append(Int32(j))
        columns.append(Int32(j))
        let output = 0.5 + 1000 * next()
        values.append(output)
        for _ in 0..<5 {
            let supplier = next() < 0.67 ? Int(next() * Double(j)) : Int(next() * Double(count))
            if supplier == j { continue }
            rows.append(Int32(supplier))
            columns.append(Int32(j))
            values.append(-0.16 * strength * next() * output * (next() < credits ? -1 : 1))
        }
    }
    return try SparseMatrix(rowCount: count, columnCount: count, rows: rows, columns: columns, values: values)
}
