import Foundation
import QadamEvidence
import QadamExchange
import QadamFactors
public import QadamInventory
import QadamStore
import QadamUncertainty
public import QadamUnits

/// A year calculated anew beside what was said of it before: neither moves.
public struct Recalculation: Sendable, Codable, Equatable {
    /// The year.
    public let year: Int
    /// What led to it.
    public let trigger: BaseYearPolicy.Trigger
    /// Why.
    public let reason: String
    /// Version of the result before, and its SHA-256.
    public let versionBefore: Int
    /// SHA-256 of the result before.
    public let hashBefore: String
    /// Version of the result after, and its SHA-256.
    public let versionAfter: Int
    /// SHA-256 of the result after.
    public let hashAfter: String
    /// Whether the result before is that of a lock.
    public let wasLocked: Bool
    /// The difference by what made it, scope 2 by location.
    public let location: InventoryComparison
    /// The same with scope 2 by market.
    public let market: InventoryComparison
    /// Part of the emissions before that the difference is, the larger of both views; nil where they were zero.
    public let significance: Double?
    /// From which part on the policy asks for a recalculation; nil where there is no policy for this year.
    public let threshold: Double?
    /// The day whose structure counts on all days of the year after; nil where every day has its own.
    public let structure: CivilDate?
    /// Who made it.
    public let actor: String
    /// When.
    public let at: String
    /// Who approved it; nil while nobody has.
    public internal(set) var approvedBy: String?

    /// Whether the policy asks for it: the difference reaches the threshold.
    public var isSignificant: Bool? {
        guard let significance, let threshold else { return nil }
        return significance >= threshold
    }
}

extension Workspace {
    /// Calculates a year anew beside what was said of it before, and proposes the difference as a recalculation. What a
    /// proposal says counts as said only when another person has approved it.
    ///
    /// - Parameters:
    ///   - year: the year; the base year of the policy where it is absent.
    ///   - structure: whose structure counts on all days of the year; a year that was restated keeps its structure unless
    ///     another is named.
    ///   - keep: false to see what it would be.
    /// - Throws: `StoreError`.
    public func proposeRecalculation(
        year: Int? = nil,
        trigger: BaseYearPolicy.Trigger,
        reason: String,
        structure: StructureChoice = .kept,
        keep: Bool,
        act: Act
    ) throws -> LifeOutcome<Recalculation> {
        guard let head = try organisationHead() else {
            return LifeOutcome(nil, [Diagnostic("WSP-0109", .error, at: .file(path))])
        }
        let year = year ?? head.baseYear?.year ?? head.year
        let named: [String: Argument] = ["year": .text(String(year))]
        let policy = head.baseYear.flatMap { $0.year == year ? $0 : nil }
        if let policy, !policy.triggers.contains(trigger) {
            return .refused("WSP-0323", named.merging(["trigger": .message(trigger.name)]) { $1 })
        }
        guard let before = try resultBefore(year) else { return .refused("WSP-0324", named) }
        let frozen = Self.structure(structure, trigger, year, before.result, head)
        if let refusal = frozen.diagnostics.first(where: { $0.severity == .error }) {
            return LifeOutcome(nil, [refusal])
        }
        let trials = before.result.uncertainty.approach2?.trials
        let outcome = try calculateInventory(
            year: year,
            gwp: before.result.gwp,
            options: UncertaintyOptions(trials: trials),
            structure: frozen.date,
            act: keep ? act : nil
        )
        guard let after = outcome.inventory?.result else { return LifeOutcome(nil, outcome.diagnostics) }
        let hash = ContentHash.sha256(try StableJSON.text(after))
        // Nothing to say anew is no fault.
        if hash == before.hash {
            return LifeOutcome(nil, [Diagnostic("WSP-0325", .note, at: .whole, named)])
        }
        if let open = try openRecalculation(year), open.hashAfter == hash {
            let arguments = named.merging(["actor": .text(open.actor)]) { $1 }
            return LifeOutcome(nil, [Diagnostic("WSP-0331", .note, at: .whole, arguments)])
        }
        let (location, market): (InventoryComparison, InventoryComparison)
        do throws(FactorError) {
            (location, market) = (
                try InventoryComparison(before.result, after, view: .location, head),
                try InventoryComparison(before.result, after, view: .market, head)
            )
        } catch {
            return LifeOutcome(nil, [error.diagnostic(at: .whole)])
        }
        let shares = [location, market].compactMap(Self.significance)
        let value = Recalculation(
            year: year,
            trigger: trigger,
            reason: reason,
            versionBefore: before.version,
            hashBefore: before.hash,
            versionAfter: outcome.version ?? before.version + 1,
            hashAfter: hash,
            wasLocked: before.isLocked,
            location: location,
            market: market,
            significance: shares.max(),
            threshold: policy?.threshold,
            structure: frozen.date,
            actor: act.actor,
            at: act.at
        )
        var found = frozen.diagnostics + location.findings
        found += outcome.diagnostics.filter { $0.severity > .note || Self.isAboutStructure($0) }
        if value.isSignificant == false { found.append(Diagnostic("WSP-0326", .note, at: .whole, named)) }
        if policy == nil { found.append(Diagnostic("WSP-0327", .note, at: .whole, named)) }
        if keep {
            let entry = try NewEntry(BookKind.recalculationProposal, String(year), value)
            _ = try store.append(entry, at: act.at, actor: act.actor)
        }
        return LifeOutcome(value, found)
    }

    /// Approves the last proposal of a year; another person than the one who made it.
    ///
    /// - Throws: `StoreError`.
    public func approveRecalculation(year: Int, keep: Bool, act: Act) throws -> LifeOutcome<Recalculation> {
        let named: [String: Argument] = ["year": .text(String(year))]
        guard var open = try openRecalculation(year) else {
            return .refused("WSP-0328", named)
        }
        guard !act.isBy(open.actor) else {
            return .refused("WSP-0329", named.merging(["actor": .text(open.actor)]) { $1 })
        }
        open.approvedBy = act.actor
        if keep {
            let entry = try NewEntry(BookKind.recalculation, String(year), open)
            _ = try store.append(entry, at: act.at, actor: act.actor)
        }
        return LifeOutcome(open)
    }

    /// The last proposal of a year, if nobody has approved it; it stands in for those before it.
    private func openRecalculation(_ year: Int) throws -> Recalculation? {
        guard let last = try recalculations().last(where: { $0.year == year }) else { return nil }
        return last.approvedBy == nil ? last : nil
    }

    /// All recalculations, the oldest first; approved ones say by whom.
    ///
    /// - Throws: `StoreError`, or `DecodingError` where an act is not one of this version.
    public func recalculations() throws -> [Recalculation] {
        var found: [Recalculation] = []
        for entry in try store.entries() {
            switch entry.kind {
            case BookKind.recalculationProposal:
                found.append(try entry.content(as: Recalculation.self))
            case BookKind.recalculation:
                let approved = try entry.content(as: Recalculation.self)
                if let place = found.lastIndex(where: {
                    $0.year == approved.year && $0.at == approved.at && $0.approvedBy == nil
                }) {
                    found[place].approvedBy = approved.approvedBy
                }
            default: continue
            }
        }
        return found
    }

    /// The difference as a part of what was there before.
    private static func significance(_ change: InventoryComparison) -> Double? {
        let (before, after) = (change.before.total, change.after.total)
        return before == 0 ? nil : abs(after - before) / abs(before)
    }

    /// What was said of a year: as it was restated with another structure, else the locked result, else the last that is stored.
    private func resultBefore(
        _ year: Int
    ) throws -> (result: InventoryResult, version: Int, hash: String, isLocked: Bool)? {
        if let head = try organisationHead(),
            let restated = try restatement(year, head.gwp, nil, head)
        {
            return (restated.result, restated.version, ContentHash.sha256(restated.content), false)
        }
        if let lock = try locks().first(where: { $0.year == year }) {
            let entry = try store.entries()[Int(lock.entry) - 1]
            let result = try Self.result(try entry.content(as: LockContent.self))
            return (result, lock.version, lock.result, true)
        }
        guard let stored = try standingInventory(year: year) else { return nil }
        return (stored.result, stored.version, ContentHash.sha256(stored.content), false)
    }

    /// The newest stored inventory of a year that no proposal waits to replace.
    ///
    /// - Throws: `StoreError`, or `DecodingError` if a stored result is not one of this version.
    func standingInventory(year: Int, gwp: String? = nil) throws -> StoredInventory? {
        guard let newest = try latestInventory(year: year, gwp: gwp) else { return nil }
        if let head = try organisationHead(),
            let restated = try restatement(newest.result.year, newest.result.gwp, nil, head)
        {
            return restated
        }
        let hash = ContentHash.sha256(newest.content)
        if let locked = try lockedResult(year), locked.result.gwp == newest.result.gwp,
            locked.lock.result != hash,
            try !recalculations().contains(where: { $0.hashAfter == hash && $0.approvedBy != nil })
        {
            return StoredInventory(
                result: locked.result,
                version: locked.lock.version,
                isCurrent: newest.isCurrent && newest.inputs == locked.lock.inputs,
                rule: newest.inputs == locked.lock.inputs ? newest.rule : nil,
                inputs: locked.lock.inputs,
                content: locked.content
            )
        }
        guard let open = try openRecalculation(year), hash == open.hashAfter
        else {
            return newest
        }
        return try storedInventory(year: year, gwp: gwp, version: open.versionBefore)
    }
}
