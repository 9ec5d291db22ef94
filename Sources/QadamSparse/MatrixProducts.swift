extension SparseMatrix {
    /// `A·x`: one value a row.
    ///
    /// - Precondition: `x` has one value a column.
    public func multiplied(by x: [Double]) -> [Double] {
        precondition(x.count == columnCount)
        var y = [Double](repeating: 0, count: rowCount)
        for j in 0..<columnCount where x[j] != 0 {
            for k in columnStarts[j]..<columnStarts[j + 1] { y[Int(rows[k])] += values[k] * x[j] }
        }
        return y
    }

    /// `Aᵀ·y`: one value a column.
    ///
    /// - Precondition: `y` has one value a row.
    public func transposeMultiplied(by y: [Double]) -> [Double] {
        precondition(y.count == rowCount)
        var x = [Double](repeating: 0, count: columnCount)
        for j in 0..<columnCount {
            var sum = 0.0
            for k in columnStarts[j]..<columnStarts[j + 1] { sum += values[k] * y[Int(rows[k])] }
            x[j] = sum
        }
        return x
    }

    /// `f − A·x`.
    public func residual(of x: [Double], for f: [Double]) -> [Double] {
        let product = multiplied(by: x)
        return zip(f, product).map { $0 - $1 }
    }
}

/// The scalar product of two vectors of equal length.
public func dot(_ left: [Double], _ right: [Double]) -> Double {
    precondition(left.count == right.count)
    var sum = 0.0
    for i in left.indices { sum += left[i] * right[i] }
    return sum
}
