/// An input of a route with its published range, or with one that a person states.
struct InputRange: Hashable, Sendable {
    /// The role, such as `MCF` or `EF.CH4`.
    let role: String
    /// The gas, or the set of CO2e, of a factor; nil for a number.
    let part: String?
    /// The row of the packs.
    let id: String
    /// The lower end: a number in the unit of the method, of a factor relative to its value.
    let low: Double
    /// The upper end.
    let high: Double
}

/// One input at one end of its range.
struct InputShift: Hashable, Sendable {
    let role: String
    let part: String?
    let isHigh: Bool
}
