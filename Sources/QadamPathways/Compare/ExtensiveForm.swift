internal import QadamOptimize

/// Scenarios side by side in one model: the columns that are decided at once stand there once, all others and all rows once
/// for every scenario.
///
///     min Σ_s w_s · (c_s · [x, y_s] + offset_s)   with  A_s [x, y_s] within its bounds, for all s
///
/// Bounds of x are those that hold in every scenario.
struct ExtensiveForm {
    var builder: LinearModelBuilder
    /// Position of each column of each scenario.
    private(set) var columns: [[LinearModel.Column]] = []
    private let set: ScenarioSet

    /// - Parameter weights: weights of the costs; zero where another objective is added.
    init(_ set: ScenarioSet, weights: [Double]) {
        self.set = set
        builder = LinearModelBuilder(.minimize)
        builder.reserve(
            columns: set.scenarios.reduce(0) { $0 + $1.model.linear.columnCount },
            rows: set.scenarios.reduce(0) { $0 + $1.model.linear.rowCount },
            entries: set.scenarios.reduce(0) { $0 + $1.model.linear.entryCount }
        )
        let shared = addShared()
        for (scenario, weight) in zip(set.scenarios, weights) { add(scenario, weight, shared) }
    }

    private mutating func addShared() -> [Int: LinearModel.Column] {
        var shared: [Int: LinearModel.Column] = [:]
        for column in set.early {
            let bounds = set.scenarios.map { $0.model.linear.bounds(of: column) }
            let first = set.scenarios.first?.model.linear
            shared[column.index] = builder.column(
                Bounds(
                    lower: bounds.map(\.lower).max() ?? -.infinity,
                    upper: bounds.map(\.upper).min() ?? .infinity
                ),
                integer: first?.isInteger(column) ?? false,
                name: first?.name(of: column)
            )
        }
        return shared
    }

    private mutating func add(
        _ scenario: ScenarioModel,
        _ weight: Double,
        _ shared: [Int: LinearModel.Column]
    ) {
        let linear = scenario.model.linear
        let (id, rowNames, columnNames) = (scenario.id, linear.rowNames, linear.columnNames)
        builder.offset += weight * linear.offset
        let rows = builder.rows(linear.rowCount, .free) { "\(id): \(rowNames.name(of: $0))" }
        for row in 0..<linear.rowCount {
            builder.setBounds(linear.bounds(of: LinearModel.Row(row)), of: rows[row])
        }
        var placed: [LinearModel.Column] = []
        placed.reserveCapacity(linear.columnCount)
        for index in 0..<linear.columnCount {
            let own = LinearModel.Column(index)
            let column =
                shared[index]
                ?? builder.column(
                    linear.bounds(of: own),
                    integer: linear.isInteger(own),
                    name: "\(id): \(columnNames.name(of: index))"
                )
            placed.append(column)
            builder.addCost(weight * linear.cost[index], to: column)
            for entry in Int(linear.columnStart[index])..<Int(linear.columnStart[index + 1]) {
                builder.add(linear.coefficient[entry], column, to: rows[Int(linear.rowIndex[entry])])
            }
        }
        columns.append(placed)
    }

    /// Adds min θ with cost_s − v_s ≤ θ for all s.
    mutating func addGreatestRegret(optima: [Double]) {
        let most = builder.column(cost: 1, .nonnegative, name: "greatest regret")
        for (s, scenario) in set.scenarios.enumerated() {
            let linear = scenario.model.linear
            let row = builder.row(.atMost(optima[s] - linear.offset), name: "\(scenario.id): regret")
            for index in 0..<linear.columnCount {
                builder.add(linear.cost[index], columns[s][index], to: row)
            }
            builder.add(-1, most, to: row)
        }
    }
}
