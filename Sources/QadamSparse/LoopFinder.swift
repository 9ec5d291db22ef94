extension GaussSeidel {
    /// The columns of the loop that carries most: from the product with the largest turnover back along the
    /// user that asks most of it, until a column comes again. `x` is in sweep order.
    func heaviestLoop(_ x: [Double]) -> [Int] {
        var user = [Int](repeating: -1, count: count)
        var weight = [Double](repeating: 0, count: count)
        for p in 0..<count {
            let size = x[p].isFinite ? abs(x[p]) : Double.greatestFiniteMagnitude
            for k in columns.columnStarts[p]..<columns.columnStarts[p + 1] {
                let row = Int(columns.rows[k])
                guard abs(columns.values[k]) * size > weight[row] else { continue }
                weight[row] = abs(columns.values[k]) * size
                user[row] = p
            }
        }
        guard var place = weight.indices.max(by: { weight[$0] < weight[$1] }), weight[place] > 0 else {
            return []
        }
        var seen: [Int: Int] = [:]
        var path: [Int] = []
        while place >= 0, seen[place] == nil {
            seen[place] = path.count
            path.append(place)
            place = user[place]
        }
        guard place >= 0, let first = seen[place] else { return [] }
        return path[first...].map { Int(order[$0]) }
    }

    /// The error of a score, without solving again: `y·r`, with `y` the intensities
    /// (``solveTransposed(_:options:)``) and `r = f − A·s` the residual of an approximate solution. A small
    /// residual can hide a large error of the score where loops are strong; this does not.
    public static func scoreError(intensities: [Double], residual: [Double]) -> Double {
        dot(intensities, residual)
    }
}
