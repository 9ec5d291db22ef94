public import QadamEvidence
public import QadamInventory
import QadamStore

/// The result that a lock keeps.
struct LockedResult {
    let lock: PeriodLock
    let result: InventoryResult
    let content: String
}

extension Workspace {
    /// The locked result of a year; nil for an open one.
    ///
    /// - Throws: `StoreError`, or `DecodingError` where the locked result is not one of this version.
    func lockedResult(_ year: Int) throws -> LockedResult? {
        let entries = try store.entries()
        guard let lock = try Self.locks(entries).first(where: { $0.year == year }) else { return nil }
        let content = try entries[Int(lock.entry) - 1].content(as: LockContent.self)
        return LockedResult(lock: lock, result: try Self.result(content), content: content.content)
    }

    /// What everybody must be told who sees a result of a locked year: what was locked, and whether this is it.
    ///
    /// - Parameters:
    ///   - shown: the result that is shown.
    ///   - documents: the documents of today.
    ///   - activities: the records of the year.
    /// - Throws: as ``lockedResult(_:)``.
    func lockFindings(
        _ shown: InventoryResult,
        _ documents: DocumentSet,
        _ activities: ActivitiesHash
    ) throws -> [Diagnostic] {
        guard let locked = try lockedResult(shown.year) else { return [] }
        let rule = locked.lock.inputsRule
        let holds = Self.inputs(of: locked.result, documents, activities, rule: rule) == locked.lock.inputs
        return Self.lockFindings(shown, locked, inputsHold: holds)
    }

    static func lockFindings(
        _ shown: InventoryResult,
        _ locked: LockedResult,
        inputsHold: Bool
    ) -> [Diagnostic] {
        func tonnes(_ kilograms: Double, _ gwp: String) -> Argument {
            .amount(kilograms / 1000, unit: "t{CO2e:\(gwp)}")
        }
        let (before, gwp) = (locked.result, locked.result.gwp)
        var arguments: [String: Argument] = [
            "year": .text(String(before.year)), "actor": .text(locked.lock.actor), "gwp": .text(gwp),
            "approach": .message(before.consolidation.name),
            "location": tonnes(before.location.co2e, gwp), "market": tonnes(before.market.co2e, gwp),
        ]
        func said(_ code: String, _ severity: Diagnostic.Severity) -> Diagnostic {
            Diagnostic(code, severity, at: .entity(kind: "lock", id: String(before.year)), arguments)
        }
        guard shown.gwp == gwp, shown.consolidation == before.consolidation else {
            return [said("WSP-0572", .note)] + (inputsHold ? [] : [said("WSP-0573", .warning)])
        }
        if shown.hasFigures(of: before) {
            return [said("WSP-0570", .note)] + (inputsHold ? [] : [said("WSP-0573", .warning)])
        }
        arguments["newLocation"] = tonnes(shown.location.co2e, gwp)
        arguments["newMarket"] = tonnes(shown.market.co2e, gwp)
        arguments["difference"] = tonnes(shown.location.co2e - before.location.co2e, gwp)
        arguments["marketDifference"] = tonnes(shown.market.co2e - before.market.co2e, gwp)
        return [said("WSP-0571", .warning)]
    }

    /// What is shown of a year: the locked result where there is one on this basis, else the newest that is stored.
    ///
    /// - Parameters: as of ``latestInventory(year:gwp:approach:)``.
    /// - Returns: the result with what is to be said of it; nil where nothing is stored.
    /// - Throws: `StoreError`, or `DecodingError` where a stored result is not one of this version.
    public func shownInventory(
        year: Int? = nil,
        gwp: String? = nil,
        approach: Consolidation? = nil
    ) throws -> (result: InventoryResult, diagnostics: [Diagnostic])? {
        let newest = try latestInventory(year: year, gwp: gwp, approach: approach)
        guard let newest else { return nil }
        if let head = try organisationHead(),
            let restated = try restatement(newest.result.year, newest.result.gwp, approach, head)
        {
            let notice = try restatedNotice(
                newest.result.year,
                newest.result.gwp,
                approach,
                head,
                "WSP-0643"
            )
            return (restated.result, restated.diagnostics + notice)
        }
        guard let locked = try lockedResult(newest.result.year) else {
            return (newest.result, newest.diagnostics)
        }
        let documents = DocumentSet(try store.documents())
        let activities = try YearOfRecords.read(newest.result.year, in: store, keeping: false)
        let found = try lockFindings(newest.result, documents, activities.hash)
        let isSameBasis =
            newest.result.gwp == locked.result.gwp
            && newest.result.consolidation == locked.result.consolidation
        return isSameBasis ? (locked.result, found) : (newest.result, newest.diagnostics + found)
    }
}

extension InventoryResult {
    /// Whether every emission is the same, made with the same factors and choices. Intervals do not count: they depend on
    /// how many trials were asked for.
    func hasFigures(of other: InventoryResult) -> Bool {
        lines == other.lines && location == other.location && market == other.market
            && versions == other.versions && choices == other.choices && claimedMWh == other.claimedMWh
    }
}
