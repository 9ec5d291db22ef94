import QadamSparse

/// An impact category as weights over the elementary flows of a system: C of `h = C·g`.
public struct CategoryWeights: Sendable, Equatable {
    /// Identifier, such as `total` or that of an impact method.
    public var id: String
    /// Name as published; empty where a surface words the identifier.
    public var name: String
    /// Unit of the result.
    public var unit: String
    /// For each row of B: impact of one reference unit of the flow in its direction in B (taken from nature is
    /// negative there, so that the factor of a resource stands here with the opposite sign).
    public var weights: [Double]
    /// Weights that hold instead at a location: by location, then row.
    public var located: [String: [Int: Double]]

    /// A category.
    public init(
        id: String,
        name: String = "",
        unit: String,
        weights: [Double],
        located: [String: [Int: Double]] = [:]
    ) {
        self.id = id
        self.name = name
        self.unit = unit
        self.weights = weights
        self.located = located
    }

    /// The weight of a row at a location.
    public func weight(row: Int, location: String) -> Double {
        located[location]?[row] ?? weights[row]
    }

    /// q: impact of one run of each column of a system.
    ///
    /// The location is that of the flow where it has one, else that of the process.
    public func perColumn(_ system: LifeCycleSystem, _ database: LifeCycleDatabase) -> [Double] {
        let b = system.interventions
        return (0..<system.columnCount).map { column in
            var sum = 0.0
            for k in b.columnStarts[column]..<b.columnStarts[column + 1] {
                let weight = weight(row: Int(b.rows[k]), column: column, system, database)
                sum += weight * b.values[k]
            }
            return sum
        }
    }

    /// The weight of a row of B in a column of a system.
    public func weight(
        row: Int,
        column: Int,
        _ system: LifeCycleSystem,
        _ database: LifeCycleDatabase
    ) -> Double {
        if located.isEmpty { return weights[row] }
        let own = database.flows[Int(system.elementaryFlows[row])].location
        let location = own.isEmpty ? database.processes[Int(system.process[column])].location : own
        return weight(row: row, location: location)
    }
}
