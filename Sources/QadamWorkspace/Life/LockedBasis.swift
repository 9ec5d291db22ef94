import QadamEvidence
import QadamExchange
import QadamInventory
import QadamStore
import QadamUncertainty
import QadamUnits

/// What a locked result was calculated from: its documents as they were then, with the records, which a lock holds.
struct LockedBasis {
    let documents: DocumentSet
    let activities: StoredActivities
}

extension Workspace {
    /// Finds the state of the documents that gives the hash of a lock; `nil` where none does, since records or factor packs
    /// are others.
    func basis(of state: LockState) throws -> LockedBasis? {
        guard let entry = try store.entries().first(where: { $0.number == state.lock.entry }) else {
            return nil
        }
        let result = try Self.result(try entry.content(as: LockContent.self))
        let activities = try store.activities().overlapping(state.lock.days)
        guard QuantityCheck.disagreeing(activities).isEmpty else { return nil }
        let found = try store.documents { documents in
            let set = DocumentSet(documents)
            return Self.inputs(of: result, set, activities, rule: state.lock.inputsRule) == state.lock.inputs
        }
        return found.map { LockedBasis(documents: DocumentSet($0), activities: activities) }
    }

    /// Calculates what was locked, for what rests on each of its records.
    func calculate(
        _ basis: LockedBasis,
        _ lock: PeriodLock
    ) -> (inventory: Inventory?, surveyed: Set<String>, records: RecordColumns, diagnostics: [Diagnostic]) {
        let (content, findings) = OrganisationDocuments.read(basis.documents)
        guard let content else { return (nil, [], RecordColumns(), findings) }
        var (input, problems) = content.input(basis.activities, gwp: lock.gwp, year: lock.year)
        let landfills = LandfillRecords.make(input, basis.documents, path: path)
        input.records += landfills.records
        problems += landfills.diagnostics.filter { $0.severity == .error }
        let inventory = Inventory.calculate(input, options: UncertaintyOptions(trials: nil))
        let isSound = inventory.result != nil && problems.isEmpty
        return (
            isSound ? inventory : nil, content.surveyed, input.records, problems + inventory.diagnostics
        )
    }
}

extension RecordView {
    /// A record that was not stored but made from documents.
    init(_ record: ActivityRecord) {
        self.init(
            record: record.id,
            source: record.source,
            firstDay: record.period.start,
            lastDay: CivilDate(daysSinceEpoch: record.period.end.daysSinceEpoch - 1),
            quantity: record.amount.value,
            unit: record.amount.unit.symbol,
            entered: record.amount.entered ?? "",
            provenance: record.provenance.rawValue,
            quality: record.quality.map { score in
                [score.technology, score.time, score.place, score.completeness, score.reliability]
                    .map { String($0) }.joined(separator: " ")
            } ?? "",
            halfWidthPercent: record.relativeHalfWidth.map { $0 * 100 },
            evidence: record.evidence ?? ""
        )
    }
}
