public import QadamEvidence
public import QadamInventory
import QadamStore
public import QadamUncertainty
import QadamUnits

/// What came of checking an inventory.
public struct ReviewOutcome: Sendable {
    /// Findings and list of expected lines; nil where the documents cannot be read.
    public let review: InventoryReview?
    /// What was found before there was anything to check.
    public let diagnostics: [Diagnostic]
}

/// Intervals of an inventory with what they come from.
public struct UncertaintyReport: Sendable, Codable {
    /// The organisation's year.
    public let year: Int
    /// The set of warming potentials.
    public let gwp: String
    /// Intervals by both approaches, and the inputs of each output by their part in the variance.
    public let uncertainty: InventoryUncertainty
    /// What sharing of inputs does to the intervals.
    public let shared: SharedInputs
    /// The quality of the activity data, weighted by emissions.
    public let quality: QualitySummary
    /// The mean of the five parts; nil without any score.
    public let qualityMean: Double?
}

extension Workspace {
    /// Checks the inventory of a year without storing anything; compared with the records of the year before, if there are any.
    ///
    /// - Throws: `StoreError`.
    public func reviewInventory(
        year: Int? = nil,
        gwp: String? = nil,
        approach: Consolidation? = nil
    ) throws -> ReviewOutcome {
        let outcome = try calculateInventory(
            year: year,
            gwp: gwp,
            approach: approach,
            options: UncertaintyOptions(trials: nil)
        )
        guard let inventory = outcome.inventory else {
            return ReviewOutcome(review: nil, diagnostics: outcome.diagnostics)
        }
        let before = try input(before: inventory.stated)
        let days = Period(year: inventory.stated.year).map {
            $0.start.daysSinceEpoch..<$0.end.daysSinceEpoch
        }
        let evidence = Self.findings(try brokenEvidence(days: days))
        let own = Set(inventory.diagnostics)
        return ReviewOutcome(
            review: InventoryReview(inventory, previous: before),
            diagnostics: outcome.diagnostics.filter { !own.contains($0) } + evidence
        )
    }

    /// The same lines with the records of the year before; nil without a record of it.
    private func input(before input: InventoryInput) throws -> InventoryInput? {
        guard let period = Period(year: input.year - 1) else { return nil }
        let days = period.start.daysSinceEpoch..<period.end.daysSinceEpoch
        let rows = try store.activities().overlapping(days)
        guard rows.count > 0 else { return nil }
        var previous = input
        previous.year = input.year - 1
        previous.records = ActivityRecords.make(rows).records
        return previous
    }

    /// Intervals of the outputs of an inventory; nothing is stored.
    ///
    /// - Throws: `StoreError`.
    public func inventoryUncertainty(
        year: Int? = nil,
        gwp: String? = nil,
        approach: Consolidation? = nil,
        options: UncertaintyOptions
    ) throws -> (report: UncertaintyReport?, outcome: InventoryOutcome) {
        let outcome = try calculateInventory(year: year, gwp: gwp, approach: approach, options: options)
        guard let inventory = outcome.inventory, let result = inventory.result,
            let shared = inventory.sharedInputs(options: options)
        else { return (nil, outcome) }
        let report = UncertaintyReport(
            year: result.year,
            gwp: result.gwp,
            uncertainty: result.uncertainty,
            shared: shared,
            quality: result.quality,
            qualityMean: result.quality.mean
        )
        return (report, outcome)
    }
}
