/// A run of calendar years that the model treats as one: decisions are taken at its start, all its years are alike.
public struct PlanningPeriod: Hashable, Sendable, Codable {
    /// Name of the period, such as `2030`.
    public let id: String
    /// First calendar year.
    public let firstYear: Int
    /// Number of years, at least one.
    public let years: Int

    /// A period of `years` years from the start of `firstYear`.
    public init(id: String, firstYear: Int, years: Int) {
        self.id = id
        self.firstYear = firstYear
        self.years = years
    }

    /// The first year after the period.
    public var endYear: Int { firstYear + years }
}
