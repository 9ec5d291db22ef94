public import QadamEvidence
import QadamExchange
import QadamFactors
import QadamInventory
public import QadamStore
import QadamUnits

extension Workspace {
    /// Where the chain of the book breaks, as a finding; none while every act follows from the one before.
    ///
    /// - Throws: `StoreError`.
    public func bookFindings() throws(StoreError) -> [Diagnostic] {
        guard let entry = try store.firstBrokenEntry() else { return [] }
        return [Diagnostic("WSP-0590", .error, at: .file(path), ["entry": .integer(Int(entry))])]
    }

    /// The hash by the first rule of what the newest inventory was calculated from, for the tests of locks made by it.
    package func formerInputs() throws -> String? {
        guard let inventory = try latestInventory(), let period = Period(year: inventory.result.year) else {
            return nil
        }
        let rows = try store.activities().overlapping(period.start.daysSinceEpoch..<period.end.daysSinceEpoch)
        return Self.inputs(of: inventory.result, DocumentSet(try store.documents()), rows, rule: .entered)
    }

    /// The rule by which a hash of inputs is that of today's data. By the first rule a hash says nothing of the numbers that
    /// are calculated with, so these are held against what was typed.
    static func rule(
        of hash: String,
        _ result: InventoryResult,
        _ documents: DocumentSet,
        _ activities: ActivitiesHash,
        rows: () throws -> StoredActivities
    ) rethrows -> InputsRule? {
        if inputs(of: result, documents, activities) == hash { return .quantities }
        guard inputs(of: result, documents, activities, rule: .entered) == hash else { return nil }
        return QuantityCheck.disagreeing(try rows()).isEmpty ? .entered : nil
    }
}
