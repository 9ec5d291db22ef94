public import QadamOptimize

/// Numbers of a model that a scenario or a variant has otherwise: costs, bounds, entries. Shape, options and emission rows
/// stay.
public struct ModelChange: Hashable, Sendable {
    /// An entry of the matrix.
    public struct Entry: Hashable, Sendable {
        /// Its row.
        public let row: LinearModel.Row
        /// Its column.
        public let column: LinearModel.Column
        /// Its value; zero for none.
        public let value: Double

        /// An entry; see the fields.
        public init(row: LinearModel.Row, column: LinearModel.Column, value: Double) {
            self.row = row
            self.column = column
            self.value = value
        }
    }

    /// Objective coefficients by column.
    public var costs: [LinearModel.Column: Double]
    /// Bounds of columns.
    public var columnBounds: [LinearModel.Column: Bounds]
    /// Bounds of rows.
    public var rowBounds: [LinearModel.Row: Bounds]
    /// Entries; the last one holds where a place is named twice.
    public var entries: [Entry]

    /// A change; see the fields.
    public init(
        costs: [LinearModel.Column: Double] = [:],
        columnBounds: [LinearModel.Column: Bounds] = [:],
        rowBounds: [LinearModel.Row: Bounds] = [:],
        entries: [Entry] = []
    ) {
        self.costs = costs
        self.columnBounds = columnBounds
        self.rowBounds = rowBounds
        self.entries = entries
    }

    /// Whether the model has what it changes, and the numbers are ones that the solver takes as they are: bounds and costs
    /// below 1e20, entries between 1e-9 and 1e15. Crossed bounds fit: they are a model without a plan.
    func fits(_ model: LinearModel) -> Bool {
        func has(_ column: LinearModel.Column) -> Bool {
            column.index >= 0 && column.index < model.columnCount
        }
        func has(_ row: LinearModel.Row) -> Bool { row.index >= 0 && row.index < model.rowCount }
        func fits(_ bounds: Bounds) -> Bool {
            (bounds.lower == -.infinity || bounds.lower.magnitude < 1e20)
                && (bounds.upper == .infinity || bounds.upper.magnitude < 1e20)
        }
        return costs.allSatisfy { has($0.key) && $0.value.magnitude < 1e20 }
            && columnBounds.allSatisfy { has($0.key) && fits($0.value) }
            && rowBounds.allSatisfy { has($0.key) && fits($0.value) }
            && entries.allSatisfy { entry in
                let size = entry.value.magnitude
                return has(entry.row) && has(entry.column) && (size == 0 || (size > 1e-9 && size < 1e15))
            }
    }

    /// The changed model.
    /// - Throws: `OptimizeError` if a number is out of range; the change must fit.
    package func applied(to model: LinearModel) throws(OptimizeError) -> LinearModel {
        var (cost, columnLower, columnUpper) = (model.cost, model.columnLower, model.columnUpper)
        var (rowLower, rowUpper) = (model.rowLower, model.rowUpper)
        for (column, value) in costs { cost[column.index] = value }
        for (column, bounds) in columnBounds {
            (columnLower[column.index], columnUpper[column.index]) = (bounds.lower, bounds.upper)
        }
        for (row, bounds) in rowBounds {
            (rowLower[row.index], rowUpper[row.index]) = (bounds.lower, bounds.upper)
        }
        let matrix = entries.isEmpty ? nil : changedMatrix(model)
        return try LinearModel(
            sense: model.sense,
            offset: model.offset,
            cost: cost,
            columnLower: columnLower,
            columnUpper: columnUpper,
            rowLower: rowLower,
            rowUpper: rowUpper,
            columnStart: matrix?.start ?? model.columnStart,
            rowIndex: matrix?.index ?? model.rowIndex,
            coefficient: matrix?.value ?? model.coefficient,
            integrality: model.integrality,
            columnNames: model.columnNames,
            rowNames: model.rowNames
        )
    }

    private func changedMatrix(
        _ model: LinearModel
    ) -> (start: [Int32], index: [Int32], value: [Double]) {
        var changes: [Int: [Int32: Double]] = [:]
        for entry in entries {
            changes[entry.column.index, default: [:]][Int32(clamping: entry.row.index)] = entry.value
        }
        var start: [Int32] = [0]
        var index: [Int32] = []
        var value: [Double] = []
        for column in 0..<model.columnCount {
            var open = changes[column] ?? [:]
            for entry in Int(model.columnStart[column])..<Int(model.columnStart[column + 1]) {
                let row = model.rowIndex[entry]
                let found = open.removeValue(forKey: row) ?? model.coefficient[entry]
                if found == 0 { continue }
                index.append(row)
                value.append(found)
            }
            for (row, found) in open.sorted(by: { $0.key < $1.key }) where found != 0 {
                index.append(row)
                value.append(found)
            }
            start.append(Int32(clamping: index.count))
        }
        return (start, index, value)
    }
}
