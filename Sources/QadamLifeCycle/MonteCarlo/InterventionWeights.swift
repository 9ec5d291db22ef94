public import QadamSparse

/// The impact of one unit of what a system takes from and gives to nature.
public enum InterventionWeights: Sendable, Equatable {
    /// The same everywhere: one weight a row of B.
    case rows([Double])
    /// By place: one weight a stored entry of B.
    case entries([Double])

    /// Whether there are as many weights as a matrix needs.
    public func fit(_ matrix: SparseMatrix) -> Bool {
        switch self {
        case .rows(let weights): weights.count == matrix.rowCount
        case .entries(let weights): weights.count == matrix.entryCount
        }
    }

    /// The weight of a stored entry of B, which stands in a row.
    @inlinable
    public subscript(entry entry: Int, row row: Int32) -> Double {
        switch self {
        case .rows(let weights): weights[Int(row)]
        case .entries(let weights): weights[entry]
        }
    }

    /// q: impact of one run of each column.
    public func perColumn(_ matrix: SparseMatrix) -> [Double] {
        precondition(fit(matrix))
        switch self {
        case .rows(let weights):
            return matrix.transposeMultiplied(by: weights)
        case .entries(let weights):
            return (0..<matrix.columnCount).map { column in
                var sum = 0.0
                for k in matrix.columnStarts[column]..<matrix.columnStarts[column + 1] {
                    sum += weights[k] * matrix.values[k]
                }
                return sum
            }
        }
    }
}

extension CategoryWeights {
    /// The weights for a system, by place where the category has factors by location.
    public func interventionWeights(_ system: LifeCycleSystem, _ database: LifeCycleDatabase)
        -> InterventionWeights
    {
        guard !located.isEmpty else { return .rows(weights) }
        let b = system.interventions
        var entries = [Double](repeating: 0, count: b.entryCount)
        for column in 0..<system.columnCount {
            for k in b.columnStarts[column]..<b.columnStarts[column + 1] {
                entries[k] = weight(row: Int(b.rows[k]), column: column, system, database)
            }
        }
        return .entries(entries)
    }
}
