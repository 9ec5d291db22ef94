import QadamEvidence
import QadamExchange
import QadamInventory
import QadamStore
public import QadamUnits

/// Whose structure a year is calculated anew with.
public enum StructureChoice: Sendable, Hashable {
    /// That of the result before; every day its own where it has none.
    case kept
    /// That of the last day of the organisation's reporting year.
    case reportingYear
    /// That of a day.
    case date(CivilDate)
}

extension Workspace {
    /// The year as the last approved recalculation leaves it, where that froze a structure: only another approved recalculation
    /// takes its place, not a plain calculation.
    ///
    /// - Throws: `StoreError`, or `DecodingError` if a stored result is not one of this version.
    func restatement(
        _ year: Int,
        _ gwp: String,
        _ approach: Consolidation?,
        _ head: OrganisationFile
    ) throws -> StoredInventory? {
        if let approach, approach != head.organisation.consolidation { return nil }
        guard let last = try recalculations().last(where: { $0.year == year && $0.approvedBy != nil }),
            last.structure != nil, last.location.after.gwp == gwp,
            let stored = try storedInventory(year: year, gwp: gwp, version: last.versionAfter),
            ContentHash.sha256(stored.content) == last.hashAfter
        else { return nil }
        return stored
    }

    /// The same of the organisation's own year and set, where none is named.
    func restatedInventory(_ year: Int?, _ gwp: String?) throws -> StoredInventory? {
        guard let head = try organisationHead() else { return nil }
        return try restatement(year ?? head.year, gwp ?? head.gwp, nil, head)
    }

    /// Says that a year stands as it was restated, where it was.
    func restatedNotice(
        _ year: Int,
        _ gwp: String,
        _ approach: Consolidation?,
        _ head: OrganisationFile,
        _ code: String
    ) throws -> [Diagnostic] {
        guard let restated = try restatement(year, gwp, approach, head),
            let date = restated.result.structure
        else { return [] }
        let arguments: [String: Argument] = [
            "year": .text(String(year)), "date": .text(date.description),
            "version": .integer(restated.version),
        ]
        return [Diagnostic(code, .note, at: .entity(kind: "inventory", id: String(year)), arguments)]
    }

    /// The day whose structure a recalculation takes, and what is to be said of it; an error where it takes none.
    static func structure(
        _ choice: StructureChoice,
        _ trigger: BaseYearPolicy.Trigger,
        _ year: Int,
        _ before: InventoryResult,
        _ head: OrganisationFile
    ) -> (date: CivilDate?, diagnostics: [Diagnostic]) {
        func said(_ code: String, _ severity: Diagnostic.Severity, _ date: CivilDate) -> [Diagnostic] {
            let arguments: [String: Argument] = [
                "date": .text(date.description), "year": .text(String(year)),
                "trigger": .message(trigger.name),
            ]
            return [Diagnostic(code, severity, at: .whole, arguments)]
        }
        let isStructural = trigger == .structure || trigger == .outsourcing
        let date: CivilDate
        var notes: [Diagnostic] = []
        switch choice {
        case .kept where !isStructural:
            guard let kept = before.structure else { return (nil, []) }
            return (kept, said("WSP-0644", .note, kept))
        case .kept, .reportingYear:
            guard let last = CivilDate(year: head.year, month: 12, day: 31) else { return (nil, []) }
            date = last
            notes = said("WSP-0640", .note, last)
        case .date(let day): date = day
        }
        if !isStructural { return (nil, said("WSP-0645", .error, date)) }
        guard let first = CivilDate(year: year, month: 1, day: 1), date >= first else {
            return (nil, said("WSP-0641", .error, date))
        }
        return (date, notes)
    }

    /// What a frozen structure says of facilities and leases.
    static func isAboutStructure(_ diagnostic: Diagnostic) -> Bool {
        ["INV-1010", "INV-1011", "INV-1012", "INV-1013"].contains(diagnostic.code)
    }
}
