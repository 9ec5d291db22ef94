/// How money of different years is compared.
public struct Economics: Hashable, Sendable, Codable {
    /// Unit symbol of all money, with its price year, such as `KZT{2024}`; all prices are real, of that year.
    public let currency: String
    /// Real discount rate per year, as a fraction.
    public let discountRate: Double
    /// The year whose start everything is discounted to.
    public let baseYear: Int
    /// What an investment is still worth when the horizon ends before its life does.
    public let residual: ResidualValueMethod

    /// See the fields.
    public init(currency: String, discountRate: Double, baseYear: Int, residual: ResidualValueMethod) {
        self.currency = currency
        self.discountRate = discountRate
        self.baseYear = baseYear
        self.residual = residual
    }
}
