import Foundation
import QadamEvidence
import QadamExchange
import QadamFactors
public import QadamInventory
import QadamStore

/// Which stored inventory is meant.
public struct InventorySelection: Sendable, Hashable {
    /// Its year; the organisation's own where it is absent.
    public var year: Int?
    /// Its GWP set; the organisation's own where it is absent.
    public var gwp: String?
    /// Its approach; the organisation's own where it is absent.
    public var approach: Consolidation?
    /// Its version; the newest where it is absent.
    public var version: Int?

    /// See the fields.
    public init(
        year: Int? = nil,
        gwp: String? = nil,
        approach: Consolidation? = nil,
        version: Int? = nil
    ) {
        self.year = year
        self.gwp = gwp
        self.approach = approach
        self.version = version
    }
}

/// Two stored inventories and what changed between them.
public struct InventoryChange: Sendable, Codable {
    /// Version of the first.
    public let versionBefore: Int
    /// Version of the second.
    public let versionAfter: Int
    /// What changed.
    public let comparison: InventoryComparison
}

extension Workspace {
    /// Compares two stored inventories.
    ///
    /// - Throws: `StoreError`, or `DecodingError` if a stored result is not one of this version.
    public func compareInventories(
        _ first: InventorySelection,
        _ second: InventorySelection,
        view: Scope2View
    ) throws -> LifeOutcome<InventoryChange> {
        guard let head = try organisationHead() else {
            return LifeOutcome(nil, [Diagnostic("WSP-0109", .error, at: .file(path))])
        }
        var found: [(result: InventoryResult, version: Int)] = []
        var notices: [Diagnostic] = []
        for selection in [first, second] {
            guard let stored = try stored(selection, head) else {
                return LifeOutcome(nil, [Self.missing(selection, head)])
            }
            found.append(stored)
            guard selection.version == nil else { continue }
            let notice = try restatedNotice(
                stored.result.year,
                stored.result.gwp,
                selection.approach,
                head,
                "WSP-0643"
            )
            notices += notice.filter { !notices.contains($0) }
        }
        if found[0].version == found[1].version, found[0].result == found[1].result {
            return .refused("WSP-0321", ["version": .integer(found[0].version)])
        }
        let weather = try fittedWeather(head)
        if weather.diagnostics.contains(where: { $0.severity == .error }) {
            return LifeOutcome(nil, weather.diagnostics)
        }
        let comparison: InventoryComparison
        do throws(FactorError) {
            comparison = try InventoryComparison(
                found[0].result,
                found[1].result,
                view: view,
                weather: weather.basis
            )
        } catch {
            return LifeOutcome(nil, [error.diagnostic(at: .whole)])
        }
        let change = InventoryChange(
            versionBefore: found[0].version,
            versionAfter: found[1].version,
            comparison: comparison
        )
        return LifeOutcome(change, notices + weather.diagnostics + comparison.findings)
    }

    func organisationHead() throws -> OrganisationFile? {
        let documents = DocumentSet(try store.documents())
        guard documents.has(.organisation) else { return nil }
        return OrganisationDocuments.read(documents).content?.head
    }

    private func stored(
        _ selection: InventorySelection,
        _ head: OrganisationFile
    ) throws -> (result: InventoryResult, version: Int)? {
        let (year, gwp) = (selection.year ?? head.year, selection.gwp ?? head.gwp)
        let subject = Self.subject(year, gwp, selection.approach, head)
        let version = try selection.version ?? restatement(year, gwp, selection.approach, head)?.version
        guard let found = try storedResult(subject, version) else { return nil }
        let result = try JSONDecoder().decode(InventoryResult.self, from: Data(found.content.utf8))
        return (result, found.version)
    }

    private static func missing(_ selection: InventorySelection, _ head: OrganisationFile) -> Diagnostic {
        let year = selection.year ?? head.year
        var verb = "calculate --year \(year)"
        if let gwp = selection.gwp { verb += " --gwp \(gwp.lowercased())" }
        if let approach = selection.approach { verb += " --approach \(approach.rawValue)" }
        let arguments: [String: Argument] = [
            "year": .text(String(year)), "command": .text("qadam inventory " + verb),
            "version": .text(selection.version.map { String($0) } ?? ""),
        ]
        let code = selection.version == nil ? "WSP-0320" : "WSP-0322"
        return Diagnostic(code, .error, at: .entity(kind: "inventory", id: String(year)), arguments)
    }
}

extension InventoryComparison {
    /// Compares two results of an organisation.
    ///
    /// - Throws: see ``init(_:_:view:weather:)``.
    init(
        _ first: InventoryResult,
        _ second: InventoryResult,
        view: Scope2View,
        _ head: OrganisationFile
    ) throws(FactorError) {
        try self.init(first, second, view: view, weather: head.weather)
    }
}
