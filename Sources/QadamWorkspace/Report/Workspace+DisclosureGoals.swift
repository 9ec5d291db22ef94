import QadamEvidence
import QadamExchange
import QadamInventory
import QadamReports

extension Workspace {
    /// Intensities and targets beside a result that is reported.
    ///
    /// Intensities of the reported year are those of the result itself, so that they fit the sums of the report. Targets and
    /// other years rest on the inventories that stand, as `qadam inventory target` shows them; a report by another set or
    /// approach than the organisation's own says so.
    ///
    /// - Throws: `StoreError`, or `DecodingError` if a stored result is not one of this version.
    func disclosedGoals(
        beside result: InventoryResult
    ) throws -> (goals: DisclosureInput.Goals, diagnostics: [Diagnostic]) {
        guard let content = try goalDocuments() else { return (DisclosureInput.Goals(), []) }
        let head = content.head
        var goals = DisclosureInput.Goals(denominators: head.denominators)
        var diagnostics: [Diagnostic] = []
        if !head.denominators.isEmpty {
            let figures = Self.figures(content, under: result.consolidation)
            let made = EmissionIntensity.rows(result, version: 0, figures)
            goals.intensities = made.rows
            diagnostics += made.diagnostics
        }
        let year = String(result.year)
        guard result.gwp == head.gwp, result.consolidation == head.organisation.consolidation else {
            goals.notices.append(Message("disclosure.note.otherBasis", ["set": .text(head.gwp)]))
            return try measured(goals, until: result.year, diagnostics)
        }
        let (results, _) = try storedYears(Self.storedYears, head)
        if results[result.year]?.result.hasFigures(of: result) != true {
            goals.notices.append(Message("disclosure.note.notStanding", ["year": .text(year)]))
        }
        for (year, stored) in results.sorted(by: { $0.key < $1.key }) where year != result.year {
            goals.otherYears +=
                EmissionIntensity.rows(stored.result, version: stored.version, Self.figures(content)).rows
        }
        return try measured(goals, until: result.year, diagnostics)
    }

    private func measured(
        _ goals: DisclosureInput.Goals,
        until year: Int,
        _ diagnostics: [Diagnostic]
    ) throws -> (goals: DisclosureInput.Goals, diagnostics: [Diagnostic]) {
        var goals = goals
        let report = try inventoryTargets(until: year)
        goals.targets = report.value?.targets ?? []
        goals.checks = report.value?.checks ?? []
        return (goals, diagnostics + goals.targets.flatMap(\.findings))
    }
}
