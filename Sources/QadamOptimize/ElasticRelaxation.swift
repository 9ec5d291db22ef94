extension Highs {
    /// Which rows give way, and by how much, if each may be violated at a price and the bounds of the columns
    /// and the whole numbers stand. Used where the linear model has a solution and the mixed-integer model
    /// has none.
    static func relaxation(
        of model: LinearModel,
        options: SolverOptions
    ) throws(OptimizeError) -> Infeasibility {
        let solution = try solve(try model.elastic(), options: options)
        guard let primal = solution.primal else { return Infeasibility(kind: .none, rows: [], columns: []) }
        let values = primal.columnValues
        var rows: [Infeasibility.Conflict] = []
        for row in 0..<model.rowCount {
            let missing = values[model.columnCount + 2 * row]
            let excess = values[model.columnCount + 2 * row + 1]
            // Below the tolerance of the solver on rows nothing gives way.
            guard max(missing, excess) > 1e-6 else { continue }
            let isLower = missing > excess
            rows.append(
                Infeasibility.Conflict(
                    index: row,
                    name: model.rowNames.name(of: row),
                    side: isLower ? .lower : .upper,
                    bound: isLower ? model.rowLower[row] : model.rowUpper[row],
                    violation: max(missing, excess)
                )
            )
        }
        return Infeasibility(kind: rows.isEmpty ? .none : .relaxation, rows: rows, columns: [])
    }
}

extension LinearModel {
    /// The same rows and columns without costs, and for each row two columns more: what is missing to its
    /// lower bound and what exceeds its upper one, each at a price of one over the largest coefficient of the
    /// row.
    func elastic() throws(OptimizeError) -> LinearModel {
        var largest = [Double](repeating: 0, count: rowCount)
        for entry in coefficient.indices {
            let row = Int(rowIndex[entry])
            largest[row] = max(largest[row], coefficient[entry].magnitude)
        }
        var cost = [Double](repeating: 0, count: columnCount)
        var start = columnStart
        var index = rowIndex
        var value = coefficient
        for row in 0..<rowCount {
            for sign in [1.0, -1.0] {
                cost.append(largest[row] > 0 ? 1 / largest[row] : 1)
                index.append(Int32(row))
                value.append(sign)
                start.append(Int32(value.count))
            }
        }
        let slacks = 2 * rowCount
        let kinds = integrality.isEmpty ? [Int32](repeating: 0, count: columnCount) : integrality
        return try LinearModel(
            sense: .minimize,
            offset: 0,
            cost: cost,
            columnLower: columnLower + [Double](repeating: 0, count: slacks),
            columnUpper: columnUpper + [Double](repeating: .infinity, count: slacks),
            rowLower: rowLower,
            rowUpper: rowUpper,
            columnStart: start,
            rowIndex: index,
            coefficient: value,
            integrality: kinds + [Int32](repeating: 0, count: slacks),
            rowNames: rowNames
        )
    }
}

extension Infeasibility {
    /// The bounds that carry a price in the relaxation of least violation: by the lemma of Farkas they clash. A
    /// positive price belongs to a lower bound, a negative one to an upper bound.
    init(pricedBy prices: DualSolution, in model: LinearModel) {
        func priced(
            _ price: [Double],
            _ count: Int,
            _ lower: [Double],
            _ upper: [Double],
            _ names: ModelNames
        ) -> [Conflict] {
            (0..<count).filter { price[$0].magnitude > Highs.smallestPrice }.map { index in
                let isLower = price[index] > 0
                return Conflict(
                    index: index,
                    name: names.name(of: index),
                    side: isLower ? .lower : .upper,
                    bound: isLower ? lower[index] : upper[index],
                    violation: nil
                )
            }
        }
        self.init(
            kind: .sufficient,
            rows: priced(prices.rowDuals, model.rowCount, model.rowLower, model.rowUpper, model.rowNames),
            columns: priced(
                prices.reducedCosts,
                model.columnCount,
                model.columnLower,
                model.columnUpper,
                model.columnNames
            )
        )
    }
}
