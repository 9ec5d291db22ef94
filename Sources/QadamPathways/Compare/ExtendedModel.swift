internal import QadamOptimize

/// A model with two rows more, both without bounds until one is set: its total emissions and its cost.
///
///     total = Σ_k w_k · row_k / scale        cost = Σ_j c_j · x_j / scale
///
/// Both rows are scaled by a power of two so that their largest and smallest coefficients lie evenly about 1: limits on
/// them are kept to the solver's absolute tolerance, which means something only then.
struct ExtendedModel {
    let linear: LinearModel
    /// Objective coefficients of total emissions, t per unit of the column.
    let emissionCosts: [Double]
    /// Row of total emissions; nil where the model counts none.
    let totalRow: LinearModel.Row?
    let totalScale: Double
    let costRow: LinearModel.Row?
    let costScale: Double

    init(_ model: ComparableModel, withCostRow: Bool) throws(OptimizeError) {
        let base = model.linear
        emissionCosts = Self.emissionCosts(model)
        totalScale = Self.scale(emissionCosts)
        costScale = Self.scale(base.cost)
        var rows = base.rowCount
        var added: [(row: Int, values: [Double], scale: Double)] = []
        if !model.emissions.isEmpty {
            added.append((rows, emissionCosts, totalScale))
            totalRow = LinearModel.Row(rows)
            rows += 1
        } else {
            totalRow = nil
        }
        if withCostRow {
            added.append((rows, base.cost, costScale))
            costRow = LinearModel.Row(rows)
        } else {
            costRow = nil
        }
        linear = try base.appending(added)
    }

    /// Σ_k w_k · a_kj for every column j. Terms that cancel to rounding are zero.
    private static func emissionCosts(_ model: ComparableModel) -> [Double] {
        var weight = [Double](repeating: 0, count: model.linear.rowCount)
        for emission in model.emissions { weight[emission.row.index] += emission.weight }
        return (0..<model.linear.columnCount).map { column in
            var (sum, largest) = (0.0, 0.0)
            let entries = Int(model.linear.columnStart[column])..<Int(model.linear.columnStart[column + 1])
            for entry in entries {
                let term = weight[Int(model.linear.rowIndex[entry])] * model.linear.coefficient[entry]
                sum += term
                largest = max(largest, term.magnitude)
            }
            return sum.magnitude > largest * 1e-13 ? sum : 0
        }
    }

    /// A power of two near √(smallest · largest); one where all are zero.
    private static func scale(_ values: [Double]) -> Double {
        var (smallest, largest) = (Double.infinity, 0.0)
        for value in values where value != 0 {
            smallest = min(smallest, value.magnitude)
            largest = max(largest, value.magnitude)
        }
        guard largest > 0 else { return 1 }
        let middle = smallest.squareRoot() * largest.squareRoot()
        return middle.isNormal ? Double(sign: .plus, exponent: middle.exponent, significand: 1) : 1
    }
}

extension LinearModel {
    /// The same model with rows without bounds behind the others, given by their values over the columns.
    fileprivate func appending(
        _ rows: [(row: Int, values: [Double], scale: Double)]
    ) throws(OptimizeError) -> LinearModel {
        if rows.isEmpty { return self }
        var start: [Int32] = [0]
        start.reserveCapacity(columnCount + 1)
        var index: [Int32] = []
        var value: [Double] = []
        index.reserveCapacity(entryCount + rows.count * columnCount)
        value.reserveCapacity(entryCount + rows.count * columnCount)
        for column in 0..<columnCount {
            let entries = Int(columnStart[column])..<Int(columnStart[column + 1])
            index += rowIndex[entries]
            value += coefficient[entries]
            for row in rows where row.values[column] != 0 {
                index.append(Int32(clamping: row.row))
                value.append(row.values[column] / row.scale)
            }
            start.append(Int32(clamping: index.count))
        }
        let free = [Double](repeating: .infinity, count: rows.count)
        return try LinearModel(
            sense: sense,
            offset: offset,
            cost: cost,
            columnLower: columnLower,
            columnUpper: columnUpper,
            rowLower: rowLower + free.map { -$0 },
            rowUpper: rowUpper + free,
            columnStart: start,
            rowIndex: index,
            coefficient: value,
            integrality: integrality,
            columnNames: columnNames,
            rowNames: rowNames
        )
    }

    /// The same model without whole numbers.
    var relaxed: LinearModel {
        get throws(OptimizeError) {
            if !isMixedInteger { return self }
            return try LinearModel(
                sense: sense,
                offset: offset,
                cost: cost,
                columnLower: columnLower,
                columnUpper: columnUpper,
                rowLower: rowLower,
                rowUpper: rowUpper,
                columnStart: columnStart,
                rowIndex: rowIndex,
                coefficient: coefficient,
                columnNames: columnNames,
                rowNames: rowNames
            )
        }
    }
}
