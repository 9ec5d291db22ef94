import QadamEvidence
import QadamInventory
import QadamStore

/// The materiality of a verification: said once for a lock, with the sample or with the first statement.
///
/// A threshold that may be chosen after the findings are known lets any sum of misstatements pass, so what was said first for
/// a lock holds until the year is unlocked. Above 5 % of the statement, the threshold that is common for reasonable assurance,
/// it is not refused, since programmes set their own, but warned of; the statement names it either way.
extension Workspace {
    /// Above this part of the total a materiality is unusual.
    static let usualMateriality = 0.05

    /// The samples that were drawn from a lock, oldest first.
    func samples(of lock: PeriodLock) throws -> [VerificationSample] {
        try store.entries().filter { $0.kind == BookKind.sample && $0.subject == String(lock.year) }
            .map { try $0.content(as: VerificationSample.self) }.filter { $0.lock == lock.hash }
    }

    /// What is wrong with a materiality where another was said before for the same lock.
    func clash(_ materiality: Double?, _ lock: PeriodLock) throws -> Diagnostic? {
        guard let materiality else { return nil }
        let said =
            try samples(of: lock).compactMap(\.materiality)
            + statements().map(\.statement).filter { $0.lock == lock.hash }.map(\.materiality)
        guard let other = said.first(where: { ($0 - materiality).magnitude > 1e-9 }) else { return nil }
        return Diagnostic(
            "INV-1003",
            .error,
            at: .whole,
            [
                "year": .text(String(lock.year)), "said": .number(other * 100),
                "found": .number(materiality * 100),
            ]
        )
    }

    /// What a reader of a sample or a statement must know of its materiality and of what it is about.
    static func remarks(_ materiality: Double?, _ state: LockState) -> [Diagnostic] {
        let name: [String: Argument] = ["year": .text(String(state.lock.year))]
        var found = state.inputsHold ? [] : [Diagnostic("INV-1001", .note, at: .whole, name)]
        if let materiality, materiality > usualMateriality {
            let arguments: [String: Argument] = [
                "found": .number(materiality * 100), "usual": .number(usualMateriality * 100),
            ]
            found.append(Diagnostic("INV-1002", .warning, at: .whole, name.merging(arguments) { $1 }))
        }
        return found
    }
}
