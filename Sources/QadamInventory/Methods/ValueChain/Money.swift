import QadamEvidence
import QadamUnits

/// Money of a line on its way to the money of a factor: currency and year of prices must be stated, and what lies between
/// them is a deflator with its source.
enum Money {
    /// The links; empty where the money is the same. `INV-0855` for money without a year, `INV-0856` for money of another
    /// year or currency without a deflator.
    static func links(to emission: Emission, _ reader: inout RoleReader) -> [ChainLink]? {
        guard hasYear(reader.line.unit), hasYear(emission.activityUnit) else {
            let unit = hasYear(reader.line.unit) ? emission.activityUnit : reader.line.unit
            reader.report("INV-0855", ["unit": .text(unit.symbol)])
            return nil
        }
        if reader.line.unit.isCompatible(with: emission.activityUnit) { return [] }
        guard reader.has("deflator") else {
            reader.report(
                "INV-0856",
                ["from": .text(reader.line.unit.symbol), "to": .text(emission.activityUnit.symbol)]
            )
            return nil
        }
        return reader.link("deflator").map { [$0] }
    }

    /// Whether a unit is money with a year of prices, such as `USD:2013` among its bases.
    private static func hasYear(_ unit: Unit) -> Bool {
        unit.basis.sortedTags.contains { entry in
            let parts = entry.tag.split(separator: ":")
            return parts.count == 2 && parts[1].count == 4 && parts[1].allSatisfy(\.isWholeNumber)
        }
    }
}
