import QadamInventory

/// What `inventory show --json` prints: the result as it is stored, and its categories and lines as rows that name scope,
/// category, gas, mass, CO2e, interval and GWP set.
struct ShownInventory: Encodable {
    let result: InventoryResult

    private enum Keys: String, CodingKey { case rows }

    func encode(to encoder: any Encoder) throws {
        try result.encode(to: encoder)
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(result.rows, forKey: .rows)
    }
}
