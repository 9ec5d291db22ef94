import QadamStore
import QadamUnits

/// A year whose records may not change, and what is claimed of it.
public struct PeriodLock: Sendable, Codable, Hashable {
    /// The year.
    public let year: Int
    /// The set of warming potentials of the result.
    public let gwp: String
    /// SHA-256 of everything that the result was calculated from.
    public let inputs: String
    /// What that hash covers of a record.
    public let inputsRule: InputsRule
    /// SHA-256 of the result.
    public let result: String
    /// Version under which the result is stored.
    public let version: Int
    /// Number of the act in the book.
    public let entry: Int64
    /// Hash of the act in the book: what a statement is tied to.
    public let hash: String
    /// When it was locked.
    public let at: String
    /// Who locked it.
    public let actor: String
    /// First day and the day after the last.
    let firstDay: Int32
    let endDay: Int32

    var days: Range<Int32> { firstDay..<endDay }
}

/// What the book keeps of a lock: the result itself, so that it can be read whatever becomes of the rest.
struct LockContent: Codable {
    let year: Int
    let gwp: String
    let inputs: String
    /// Absent in locks of the first rule.
    let inputsRule: InputsRule?
    let result: String
    let version: Int
    let reason: String
    let content: String
}

extension Workspace {
    /// The locks in force, by year.
    ///
    /// - Throws: `StoreError`.
    public func locks() throws -> [PeriodLock] { try Self.locks(try store.entries()) }

    static func locks(_ entries: [StoredEntry]) throws -> [PeriodLock] {
        var open: [String: PeriodLock] = [:]
        for entry in entries {
            switch entry.kind {
            case BookKind.lock:
                let content = try entry.content(as: LockContent.self)
                guard let firstDay = entry.firstDay, let endDay = entry.endDay else { continue }
                open[entry.subject] = PeriodLock(
                    year: content.year,
                    gwp: content.gwp,
                    inputs: content.inputs,
                    inputsRule: content.inputsRule ?? .entered,
                    result: content.result,
                    version: content.version,
                    entry: entry.number,
                    hash: entry.hash,
                    at: entry.at,
                    actor: entry.actor,
                    firstDay: firstDay,
                    endDay: endDay
                )
            case BookKind.unlock: open[entry.subject] = nil
            default: continue
            }
        }
        return open.values.sorted { $0.year < $1.year }
    }
}
