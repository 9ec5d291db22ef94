public import QadamEvidence

/// All checks of an inventory that are not already a part of calculating it.
public struct InventoryReview: Sendable, Codable, Equatable {
    /// What was found, with what the calculation found; errors first.
    public let findings: [Diagnostic]
    /// The lines that are expected, building by building and site by site.
    public let completeness: [ExpectedLine]

    /// Checks an inventory.
    ///
    /// - Parameters:
    ///   - inventory: The inventory; its own diagnostics are among the findings.
    ///   - previous: The same lines with the records of the year before, if there are any.
    public init(_ inventory: Inventory, previous: InventoryInput? = nil) {
        let list = CompletenessList(inventory.stated)
        let lastYear = previous.map { LastYearChecks.check(inventory, previous: $0) } ?? []
        findings =
            (inventory.diagnostics + lastYear + MonthlyOutliers.check(inventory, previous: previous)
            + PlausibilityChecks.check(inventory)
            + DoubleCounting.check(inventory) + list.diagnostics)
            .sorted { $0.severity > $1.severity }
        completeness = list.rows
    }
}
