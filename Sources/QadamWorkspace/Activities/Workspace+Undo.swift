public import QadamEvidence
public import QadamStore

/// What came of undoing an act.
public struct UndoOutcome: Sendable {
    /// The act: number, kind, subject, time, person.
    public let act: BookAct?
    /// What was put back, or would be.
    public let summary: UndoSummary?
    /// Why nothing was undone.
    public let diagnostics: [Diagnostic]
}

/// An act of the book, without its content.
public struct BookAct: Sendable, Codable, Hashable {
    /// Counts from 1.
    public let number: Int64
    /// What was done.
    public let kind: String
    /// To what.
    public let subject: String
    /// When.
    public let at: String
    /// By whom.
    public let actor: String

    init(_ entry: StoredEntry) {
        number = entry.number
        kind = entry.kind
        subject = entry.subject
        at = entry.at
        actor = entry.actor
    }
}

extension Workspace {
    /// Puts back what the last act changed in the activity records, or the act with a number.
    ///
    /// - Throws: `StoreError`, among them the refusal to touch a locked period.
    public func undoActivities(number: Int64? = nil, keep: Bool, act: Act) throws -> UndoOutcome {
        let entries = try store.entries()
        let undone = Set(entries.filter { $0.kind == BookKind.undo }.map(\.subject))
        let open = entries.filter {
            BookKind.undoable.contains($0.kind) && !undone.contains(String($0.number))
        }
        guard let target = number.map({ number in open.first { $0.number == number } }) ?? open.last else {
            let arguments: [String: Argument] = ["number": .text(number.map { String($0) } ?? "")]
            let code = number == nil ? "ACT-0060" : "ACT-0061"
            return UndoOutcome(
                act: nil,
                summary: nil,
                diagnostics: [Diagnostic(code, .error, at: .whole, arguments)]
            )
        }
        let content = ["act": target.hash, "kind": target.kind, "subject": target.subject]
        let entry = try NewEntry(BookKind.undo, String(target.number), content)
        let summary = try store.undo(
            entry: target.number,
            with: entry,
            at: act.at,
            actor: act.actor,
            keep: keep
        )
        guard let summary else {
            let problem = Diagnostic("ACT-0062", .error, at: .whole, ["number": .text(String(target.number))])
            return UndoOutcome(act: BookAct(target), summary: nil, diagnostics: [problem])
        }
        guard summary.changedSince.isEmpty else {
            let problem = Diagnostic(
                "ACT-0063",
                .error,
                at: .whole,
                [
                    "count": .integer(summary.changedSince.count),
                    "records": .list(Array(summary.changedSince.prefix(5))), "subject": .text(target.subject),
                ]
            )
            return UndoOutcome(act: BookAct(target), summary: nil, diagnostics: [problem])
        }
        return UndoOutcome(act: BookAct(target), summary: summary, diagnostics: [])
    }
}
