/// The rows of the model while they are declared: bounds, and what each is about.
struct RowSet {
    var lower: [Double] = []
    var upper: [Double] = []
    var layout = ModelLayout()

    var count: Int { lower.count }

    /// Makes room for about so many rows.
    mutating func reserve(_ rows: Int) {
        lower.reserveCapacity(rows)
        upper.reserveCapacity(rows)
        layout.slices.reserveCapacity(2 * rows)
    }

    /// One row.
    mutating func add(_ part: ModelPart, _ key: SIMD8<Int32>, _ lower: Double, _ upper: Double) -> Int32 {
        let row = Int32(truncatingIfNeeded: count)
        self.lower.append(lower)
        self.upper.append(upper)
        layout.rows.append(ModelBlock(part: part, key: key, start: row, count: 1, map: -1))
        return row
    }

    /// One row for every slice that `bounds` gives bounds for.
    ///
    /// - Returns: where the rows of the slices stand in ``ModelLayout/slices``; −1 if there is no row.
    mutating func add(
        _ part: ModelPart,
        _ key: SIMD8<Int32>,
        slices: Int,
        _ bounds: (Int) -> (lower: Double, upper: Double)?
    ) -> Int32 {
        let map = Int32(truncatingIfNeeded: layout.slices.count)
        let start = Int32(truncatingIfNeeded: count)
        for slice in 0..<slices {
            guard let pair = bounds(slice) else {
                layout.slices.append(-1)
                continue
            }
            layout.slices.append(Int32(truncatingIfNeeded: count))
            lower.append(pair.lower)
            upper.append(pair.upper)
        }
        let added = Int32(truncatingIfNeeded: count) - start
        if added == 0 {
            layout.slices.removeLast(slices)
            return -1
        }
        layout.rows.append(ModelBlock(part: part, key: key, start: start, count: added, map: map))
        return map
    }
}
