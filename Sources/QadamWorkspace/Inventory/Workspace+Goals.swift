import Foundation
import QadamEvidence
import QadamExchange
public import QadamInventory
import QadamStore

/// Intensities of the stored inventories.
public struct IntensityReport: Sendable, Codable {
    /// The organisation's GWP set.
    public let gwp: String
    /// The denominators as they are stated.
    public let denominators: [Denominator]
    /// Rows by year, denominator and sum.
    public let rows: [EmissionIntensity]
    /// Years without a stored inventory among those asked for.
    public let absent: [Int]
}

/// Targets measured, with the checks after criteria.
public struct TargetReport: Sendable, Codable {
    /// The organisation's GWP set.
    public let gwp: String
    /// The targets.
    public let targets: [TargetProgress]
    /// Checks after criteria that were read at second hand; no validation.
    public let checks: [TargetCheck]
}

extension Workspace {
    /// Intensities of one stored year, or of all stored years.
    ///
    /// A year that was calculated anew and approved counts as approved, as everywhere.
    ///
    /// - Throws: `StoreError`, or `DecodingError` if a stored result is not one of this version.
    public func inventoryIntensity(year: Int? = nil) throws -> LifeOutcome<IntensityReport> {
        guard let content = try goalDocuments() else {
            return LifeOutcome(nil, [Diagnostic("WSP-0109", .error, at: .file(path))])
        }
        guard !content.head.denominators.isEmpty else { return .refused("WSP-0500") }
        let years = year.map { [$0] } ?? Array(Self.storedYears)
        let (results, found) = try storedYears(years, content.head)
        guard !results.isEmpty else { return .refused("WSP-0501", Self.command(year ?? content.head.year)) }
        let figures = Self.figures(content)
        var rows: [EmissionIntensity] = []
        var diagnostics = found
        for (_, stored) in results.sorted(by: { $0.key < $1.key }) {
            let made = EmissionIntensity.rows(stored.result, version: stored.version, figures)
            rows += made.rows
            diagnostics += made.diagnostics
        }
        let report = IntensityReport(
            gwp: content.head.gwp,
            denominators: content.head.denominators,
            rows: rows,
            absent: year.map { results[$0] == nil ? [$0] : [] } ?? []
        )
        return LifeOutcome(report, diagnostics)
    }

    /// Where the organisation stands against its targets, by the stored inventories.
    ///
    /// - Parameters:
    ///   - until: the last year whose inventory is looked at; all of them where it is absent.
    ///   - target: one target; all of them where it is absent.
    /// - Throws: `StoreError`, or `DecodingError` if a stored result is not one of this version.
    public func inventoryTargets(until: Int? = nil, target: String? = nil) throws -> LifeOutcome<TargetReport>
    {
        guard let content = try goalDocuments() else {
            return LifeOutcome(nil, [Diagnostic("WSP-0109", .error, at: .file(path))])
        }
        let head = content.head
        guard !head.targets.isEmpty else { return .refused("WSP-0502") }
        if let target, !head.targets.contains(where: { $0.id == target }) {
            let known = head.targets.map(\.id)
            return .refused("WSP-0503", ["target": .text(target), "known": .list(known)])
        }
        let years = Self.storedYears.filter { year in until.map { year <= $0 } ?? true }
        let (results, found) = try storedYears(years, head)
        let figures = Self.figures(content)
        let all = try head.targets.map { one in
            TargetProgress.measure(
                one,
                results: results,
                figures: figures,
                forecast: try forecast(of: one, head),
                gwp: head.gwp
            )
        }
        let shown = all.filter { target == nil || $0.target.id == target }
        let checks = TargetChecks.checks(all, results: results)
            .filter { target == nil || $0.target == target }
        let report = TargetReport(gwp: head.gwp, targets: shown, checks: checks)
        return LifeOutcome(report, found + shown.flatMap(\.findings))
    }

    /// Years of which an inventory may be stored; those of ``OrganisationFile``.
    static let storedYears = 1990...2100

    func goalDocuments() throws -> OrganisationDocuments? {
        let documents = DocumentSet(try store.documents())
        guard documents.has(.organisation) else { return nil }
        return OrganisationDocuments.read(documents).content
    }

    static func figures(
        _ content: OrganisationDocuments,
        under approach: Consolidation? = nil
    ) -> DenominatorFigures {
        DenominatorFigures(
            content.head.denominators,
            drivers: content.head.forecast?.drivers ?? [],
            buildings: content.buildings,
            organisation: approach.map(content.head.organisation.consolidated(by:))
                ?? content.head.organisation,
            reportingYear: content.head.year
        )
    }

    private static func command(_ year: Int) -> [String: Argument] {
        [
            "year": .text(String(year)),
            "command": .text("qadam inventory calculate --year \(year)"),
        ]
    }

    /// The inventories that stand, by year, under the organisation's own set and approach; outdated ones are said.
    func storedYears(
        _ years: some Sequence<Int>,
        _ head: OrganisationFile
    ) throws -> (results: [Int: YearResult], diagnostics: [Diagnostic]) {
        var results: [Int: YearResult] = [:]
        var diagnostics: [Diagnostic] = []
        for year in years {
            // A look at the index first: most years have no inventory, and reading the documents for each is slow.
            guard try storedResult(Self.subject(year, head.gwp, nil, head), nil) != nil,
                let stored = try standingInventory(year: year, gwp: head.gwp)
            else { continue }
            results[year] = YearResult(version: stored.version, result: stored.result)
            diagnostics += stored.diagnostics
        }
        return (results, diagnostics)
    }

    /// The frozen forecast that a baseline goal names.
    private func forecast(of target: EmissionTarget, _ head: OrganisationFile) throws -> InventoryForecast? {
        guard case .baseline(let version, _) = target.goal, let base = target.baseYear else { return nil }
        let stored = try store.result(
            kind: "inventory-forecast",
            subject: "\(base) \(head.gwp)",
            version: version
        )
        guard let stored else { return nil }
        return try JSONDecoder().decode(InventoryForecast.self, from: Data(stored.content.utf8))
    }
}
