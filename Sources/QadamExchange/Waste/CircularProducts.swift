public import QadamEvidence
public import QadamLifeCycle
import QadamWaste

/// A product with what its material circularity is calculated from, as `circular-products.csv` says it.
public struct CircularProduct: Sendable {
    /// Stable identifier.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// Shares, efficiencies and utility of the product.
    public let circularity: MaterialCircularity
    /// Where the figures come from.
    public let source: String
}

/// `circular-products.csv`: one product a row.
enum CircularProducts {
    private static let recycled = Column.number("recycled_feedstock", .share)
    private static let reused = Column.number("reused_feedstock", .share)
    private static let toRecycling = Column.number("collected_for_recycling", .share)
    private static let toReuse = Column.number("collected_for_reuse", .share)
    private static let feedstock = Column.number("feedstock_efficiency", .share)
    private static let recycling = Column.number("recycling_efficiency", .share)
    private static let lifetime = Column.number("lifetime_ratio", .positive)
    private static let intensity = Column.number("use_ratio", .positive)
    private static let source = Column.text("source")
    private static let schema = TableSchema(
        "circular-products",
        columns: [
            WasteColumns.id, WasteColumns.english, WasteColumns.russian, WasteColumns.kazakh, recycled,
            reused,
            toRecycling, toReuse, feedstock, recycling, lifetime, intensity, source,
        ],
        unique: [["id"]]
    )

    static func read(_ files: inout WasteFiles) -> [CircularProduct] {
        guard let table = files.read("circular-products.csv", schema) else { return [] }
        let (ids, names, sources) = (table[WasteColumns.id], WasteColumns.names(table), table[source])
        var products: [CircularProduct] = []
        for row in ids.indices {
            let circularity = MaterialCircularity(
                recycledFeedstock: table[recycled][row],
                reusedFeedstock: table[reused][row],
                collectedForRecycling: table[toRecycling][row],
                collectedForReuse: table[toReuse][row],
                feedstockEfficiency: table[feedstock][row],
                recyclingEfficiency: table[recycling][row],
                utility: table[lifetime][row] * table[intensity][row]
            )
            guard let circularity else {
                let place = WasteColumns.place(table, row)
                files.add([Diagnostic("WST-0910", .error, at: place, ["subject": .text(ids[row])])])
                continue
            }
            products.append(
                CircularProduct(
                    id: ids[row],
                    name: names[row],
                    circularity: circularity,
                    source: sources[row]
                )
            )
        }
        return products
    }
}
