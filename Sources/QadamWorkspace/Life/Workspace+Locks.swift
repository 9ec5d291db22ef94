import Foundation
public import QadamEvidence
import QadamInventory
import QadamStore
import QadamUnits

/// A lock, and whether what it states is still what the workspace gives.
public struct LockState: Sendable, Codable {
    /// The lock.
    public let lock: PeriodLock
    /// Why the year was locked.
    public let reason: String
    /// kg CO2e of the locked result, scope 2 by location and by market.
    public let location: Double
    /// By market.
    public let market: Double
    /// Whether documents, records and factor packs still give the hash of the lock.
    public let inputsHold: Bool
    /// Whether the chain of the book holds up to the lock.
    public let bookHolds: Bool
    /// Whether the result in the book has the hash that the lock states.
    public let resultHolds: Bool
    /// Who has asked to open it, where somebody has.
    public let requestedBy: String?
    /// Why.
    public let requestReason: String?
}

/// What came of an act in the life of an inventory.
public struct LifeOutcome<Value: Sendable>: Sendable {
    /// What was done, or would be; `nil` where errors forbid it.
    public let value: Value?
    /// Everything that was found.
    public let diagnostics: [Diagnostic]

    init(_ value: Value?, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }

    /// A list that was asked for.
    public init(listing value: Value) { self.init(value) }

    static func refused(_ code: String, _ arguments: [String: Argument] = [:]) -> LifeOutcome {
        LifeOutcome(nil, [Diagnostic(code, .error, at: .whole, arguments)])
    }
}

extension Workspace {
    /// Locks a year: its stored result, or the one that it was restated to, which must be that of today's data, goes into the book with its hash, and its records
    /// can no longer be changed.
    ///
    /// - Throws: `StoreError`.
    public func lockInventory(
        year: Int? = nil,
        gwp: String? = nil,
        reason: String,
        keep: Bool,
        act: Act
    ) throws -> LifeOutcome<LockState> {
        guard let stored = try restatedInventory(year, gwp) ?? latestInventory(year: year, gwp: gwp) else {
            return .refused("INV-0510", ["year": .text(year.map { String($0) } ?? "")])
        }
        let name: [String: Argument] = ["year": .text(String(stored.result.year))]
        if let lock = try locks().first(where: { $0.year == stored.result.year }) {
            return .refused("INV-0512", name.merging(["actor": .text(lock.actor)]) { $1 })
        }
        guard stored.isCurrent else { return .refused("INV-0511", name) }
        guard stored.rule == .quantities else { return .refused("INV-1000", name) }
        guard let period = Period(year: stored.result.year) else { return .refused("INV-0510", name) }
        let content = LockContent(
            year: stored.result.year,
            gwp: stored.result.gwp,
            inputs: stored.inputs,
            inputsRule: .quantities,
            result: ContentHash.sha256(stored.content),
            version: stored.version,
            reason: reason,
            content: stored.content
        )
        let days = period.start.daysSinceEpoch..<period.end.daysSinceEpoch
        let entry = try NewEntry(BookKind.lock, String(content.year), days: days, content)
        guard keep else { return LifeOutcome(nil) }
        _ = try store.append(entry, at: act.at, actor: act.actor)
        return LifeOutcome(try lockStates().first { $0.lock.year == content.year })
    }

    /// The locks in force, each compared with today's data.
    ///
    /// - Throws: `StoreError`, or `DecodingError` where a locked result is not one of this version.
    public func lockStates() throws -> [LockState] {
        let entries = try store.entries()
        let documents = DocumentSet(try store.documents())
        let activities = try store.activities()
        let broken = try store.firstBrokenEntry()
        return try Self.locks(entries).compactMap { lock in
            guard let entry = entries.first(where: { $0.number == lock.entry }) else { return nil }
            let content = try entry.content(as: LockContent.self)
            let result = try Self.result(content)
            let inside = activities.overlapping(lock.days)
            let inputs = Self.inputs(of: result, documents, inside, rule: lock.inputsRule)
            let request = entries.last {
                $0.kind == BookKind.unlockRequest && $0.subject == entry.subject && $0.number > lock.entry
            }
            return LockState(
                lock: lock,
                reason: content.reason,
                location: result.location.co2e,
                market: result.market.co2e,
                inputsHold: inputs == lock.inputs && QuantityCheck.disagreeing(inside).isEmpty,
                bookHolds: broken.map { $0 > lock.entry } ?? true,
                resultHolds: ContentHash.sha256(content.content) == lock.result
                    && entry.hash == entry.expectedHash,
                requestedBy: request?.actor,
                requestReason: try request?.content(as: [String: String].self)["reason"]
            )
        }
    }

    static func result(_ content: LockContent) throws -> InventoryResult {
        try JSONDecoder().decode(InventoryResult.self, from: Data(content.content.utf8))
    }

    /// Asks to open a locked year.
    ///
    /// - Throws: `StoreError`.
    public func requestUnlock(year: Int, reason: String, keep: Bool, act: Act) throws -> LifeOutcome<
        LockState
    > {
        guard let state = try lockStates().first(where: { $0.lock.year == year }) else {
            return .refused("INV-0513", ["year": .text(String(year))])
        }
        if let asked = state.requestedBy {
            return .refused("INV-0516", ["year": .text(String(year)), "actor": .text(asked)])
        }
        let content = ["reason": reason, "lock": state.lock.hash]
        let entry = try NewEntry(BookKind.unlockRequest, String(year), content)
        if keep { _ = try store.append(entry, at: act.at, actor: act.actor) }
        return LifeOutcome(try lockStates().first { $0.lock.year == year })
    }

    /// Opens a locked year that another person has asked to open.
    ///
    /// - Throws: `StoreError`.
    public func approveUnlock(year: Int, keep: Bool, act: Act) throws -> LifeOutcome<LockState> {
        guard let state = try lockStates().first(where: { $0.lock.year == year }) else {
            return .refused("INV-0513", ["year": .text(String(year))])
        }
        guard let asked = state.requestedBy else {
            return .refused("INV-0514", ["year": .text(String(year))])
        }
        guard !act.isBy(asked) else {
            return .refused("INV-0515", ["year": .text(String(year)), "actor": .text(asked)])
        }
        let content = ["request": asked, "lock": state.lock.hash]
        let entry = try NewEntry(BookKind.unlock, String(year), content)
        if keep { _ = try store.append(entry, at: act.at, actor: act.actor) }
        return LifeOutcome(state)
    }
}
