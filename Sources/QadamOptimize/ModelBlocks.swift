/// Columns that were added together, e.g. one per hour.
public struct ColumnBlock: Sendable, Equatable {
    /// Positions in the model.
    public let range: Range<Int>
    /// Number of columns.
    public var count: Int { range.count }

    /// The column at `position` within the block.
    @inline(__always)
    public subscript(position: Int) -> LinearModel.Column {
        precondition(position >= 0 && position < range.count, "a column outside its block")
        return LinearModel.Column(range.lowerBound + position)
    }
}

/// Rows that were added together.
public struct RowBlock: Sendable, Equatable {
    /// Positions in the model.
    public let range: Range<Int>
    /// Number of rows.
    public var count: Int { range.count }

    /// The row at `position` within the block.
    @inline(__always)
    public subscript(position: Int) -> LinearModel.Row {
        precondition(position >= 0 && position < range.count, "a row outside its block")
        return LinearModel.Row(range.lowerBound + position)
    }
}
