/// What it means for the intervals that lines share inputs, such as one factor of the grid.
public struct SharedInputs: Sendable, Codable, Equatable {
    /// Half width of every output, kg CO2e, as it would be if lines shared nothing; with shared inputs it is in
    /// `InventoryUncertainty.approach1`.
    public let independentHalfWidths: [String: Double]
    /// Inputs used by more than one line, and by how many.
    public let linesByInput: [String: Int]
}

extension Inventory {
    /// The inputs that lines share; nil without a result.
    ///
    /// Equation: U² = Σ over lines of Σ over inputs (S·u)², the same as Approach 1 with every input counted apart in every
    /// line (2006 IPCC Guidelines, volume 1, chapter 3, equations 3.1 and 3.2).
    public func sharedInputs(options: UncertaintyOptions) -> SharedInputs? {
        guard result != nil, let gwp else { return nil }
        let model = UncertaintyModel(input, lines, sums, columns, allocation, residual, gwp, options)
        return SharedInputs(
            independentHalfWidths: model.independentHalfWidths,
            linesByInput: model.sharedInputs
        )
    }
}
