extension LinearModel {
    /// The linear relaxation: the same model whose whole numbers may be fractions. Its optimum is a bound that no plan in
    /// whole numbers can beat.
    /// - Throws: what the check of a model throws; a model that exists has passed it.
    public func relaxed() throws(OptimizeError) -> LinearModel {
        try linear(cost: cost, columnLower: columnLower, columnUpper: columnUpper)
    }

    /// Columns that must be whole numbers.
    public var integers: [Column] {
        integrality.indices.filter { integrality[$0] == 1 }.map { Column($0) }
    }
}
