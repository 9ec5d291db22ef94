import Foundation
public import QadamEvidence
import QadamExchange
import QadamFactors
public import QadamInventory
import QadamStore
import QadamUncertainty
public import QadamUnits

/// What came of calculating an inventory.
public struct InventoryOutcome: Sendable {
    /// The calculation; it answers every question about its numbers.
    public let inventory: Inventory?
    /// The version under which the result is stored; `nil` if it was not stored.
    public let version: Int?
    /// Everything that was found, errors first.
    public let diagnostics: [Diagnostic]
    /// Those of ``diagnostics`` that say that the year is locked, and at what.
    public var lockFindings: [Diagnostic] = []
}

extension Workspace {
    /// Calculates the inventory of a year from the records that have a day in it.
    ///
    /// - Parameters:
    ///   - year: The year; the organisation's reporting year where it is absent.
    ///   - approach: An approach of consolidation instead of the organisation's own.
    ///   - gwp: A set of warming potentials instead of the one the organisation chose; `AR4`, `AR5` or `AR6`.
    ///   - options: How intervals are calculated.
    ///   - structure: The day whose structure counts on all days of the year; every day its own where it is absent.
    ///   - act: Who does it, and when; `nil` to calculate without storing the result.
    /// - Throws: `StoreError`.
    public func calculateInventory(
        year: Int? = nil,
        gwp: String? = nil,
        approach: Consolidation? = nil,
        options: UncertaintyOptions = UncertaintyOptions(),
        structure: CivilDate? = nil,
        act: Act? = nil
    ) throws -> InventoryOutcome {
        let documents = DocumentSet(try store.documents())
        guard documents.has(.organisation) else {
            return InventoryOutcome(
                inventory: nil,
                version: nil,
                diagnostics: [Diagnostic("WSP-0109", .error, at: .file(path), [:])]
            )
        }
        let (content, findings) = OrganisationDocuments.read(documents)
        guard let content else {
            return InventoryOutcome(inventory: nil, version: nil, diagnostics: findings)
        }
        let activities = try YearOfRecords.read(year ?? content.head.year, in: store)
        var (input, problems) = content.input(
            activities.reader.records,
            activities.reader.diagnostics,
            gwp: gwp,
            year: year,
            approach: approach
        )
        input.structure = structure
        let landfills = LandfillRecords.make(input, documents, path: path)
        input.records += landfills.records
        problems += landfills.diagnostics.filter { $0.severity == .error }
        let waste = content.waste.map { WasteChecks($0, input).diagnostics } ?? []
        problems += waste.filter { $0.severity == .error }
        // A line that the waste tables could not make would be missing in silence.
        let isSound = problems.isEmpty && !findings.contains { $0.severity == .error }
        let inventory = Inventory.calculate(input, options: options)
        let remarks = (landfills.diagnostics + waste).filter { $0.severity != .error }
        let claims = try contractClaims(inventory, approach, content)
        let locked = try inventory.result.map { try lockFindings($0, documents, activities.hash) } ?? []
        let restated =
            try structure == nil && inventory.result != nil
            ? restatedNotice(input.year, input.gwp, approach, content.head, "WSP-0642") : []
        let diagnostics =
            (findings + restated + activities.diagnostics + problems + remarks + claims + locked
            + inventory.diagnostics)
            .sorted { $0.severity > $1.severity }
        var version: Int?
        if let act, let result = inventory.result, isSound {
            let fingerprint = Self.inputs(of: result, documents, activities.hash)
            version = try store.saveResult(
                NewResult(
                    kind: "inventory",
                    subject: Self.subject(input.year, input.gwp, approach, content.head),
                    inputs: fingerprint,
                    at: act.at,
                    actor: act.actor,
                    content: try StableJSON.text(result)
                )
            ).version
        }
        return InventoryOutcome(
            inventory: isSound ? inventory : nil,
            version: version,
            diagnostics: diagnostics,
            lockFindings: locked
        )
    }
}

/// A stored inventory, and whether it still says what the workspace says.
public struct StoredInventory: Sendable {
    /// The result as it was calculated.
    public let result: InventoryResult
    /// Its version.
    public let version: Int
    /// False when documents, records or factor packs have changed since.
    public let isCurrent: Bool
    /// The rule by which the hash is that of today's data; `nil` where it is not.
    let rule: InputsRule?
    /// Hash of what it was calculated from.
    let inputs: String
    /// The result as it is stored.
    let content: String

    /// What to tell the reader of a result that is not current.
    public var diagnostics: [Diagnostic] {
        isCurrent ? [] : [Diagnostic.outdated("inventory", "calculate", version: version)]
    }
}

extension Workspace {
    /// The newest stored inventory of a year under a set of warming potentials and an approach of consolidation, by
    /// default the organisation's own.
    ///
    /// - Throws: `StoreError`, or `DecodingError` if the stored result is not one of this version.
    public func latestInventory(
        year: Int? = nil,
        gwp: String? = nil,
        approach: Consolidation? = nil
    ) throws -> StoredInventory? {
        try storedInventory(year: year, gwp: gwp, approach: approach)
    }

    /// A version of a stored inventory, the newest where none is named; see ``latestInventory(year:gwp:approach:)``.
    func storedInventory(
        year: Int? = nil,
        gwp: String? = nil,
        approach: Consolidation? = nil,
        version: Int? = nil
    ) throws -> StoredInventory? {
        let documents = DocumentSet(try store.documents())
        guard documents.has(.organisation), let head = OrganisationDocuments.read(documents).content?.head
        else {
            return nil
        }
        let subject = Self.subject(year ?? head.year, gwp ?? head.gwp, approach, head)
        guard let stored = try storedResult(subject, version) else { return nil }
        let result = try JSONDecoder().decode(InventoryResult.self, from: Data(stored.content.utf8))
        let activities = try YearOfRecords.read(result.year, in: store, keeping: false)
        let rule = try Self.rule(of: stored.inputs, result, documents, activities.hash) {
            guard let days = Period(year: result.year) else { return StoredActivities() }
            return try store.activities().overlapping(days.start.daysSinceEpoch..<days.end.daysSinceEpoch)
        }
        return StoredInventory(
            result: result,
            version: stored.version,
            isCurrent: rule != nil,
            rule: rule,
            inputs: stored.inputs,
            content: stored.content
        )
    }

    /// A stored inventory as it was written; the newest version where none is named.
    func storedResult(_ subject: String, _ version: Int?) throws(StoreError) -> StoredResult? {
        guard let version else { return try store.latestResult(kind: "inventory", subject: subject) }
        return try store.result(kind: "inventory", subject: subject, version: version)
    }

    /// Under what a result is stored: an approach that is not the organisation's own is named.
    static func subject(
        _ year: Int,
        _ gwp: String,
        _ approach: Consolidation?,
        _ head: OrganisationFile
    ) -> String {
        let own = head.organisation.consolidation
        return "\(year) \(gwp)" + (approach.map { $0 == own ? "" : " \($0.rawValue)" } ?? "")
    }

    /// The hash of everything an inventory was calculated from.
    static func inputs(
        of result: InventoryResult,
        _ documents: DocumentSet,
        _ activities: StoredActivities,
        rule: InputsRule = .quantities
    ) -> String {
        var hash = ActivitiesHash()
        hash.take(activities)
        return inputs(of: result, documents, hash, rule: rule)
    }

    /// The same with records that are already hashed.
    static func inputs(
        of result: InventoryResult,
        _ documents: DocumentSet,
        _ activities: ActivitiesHash,
        rule: InputsRule = .quantities
    ) -> String {
        let trials = result.uncertainty.approach2.map { String($0.trials) } ?? ""
        // Where the tables make lines, the first entry of a book makes a line that the result does not have yet.
        let waste =
            [OwnLandfill.method.id, WasteTables.method.id].contains(where: result.methods.contains)
            || OrganisationDocuments.head(documents)?.wasteLines == true
        return InputsHash(documents, .organisation)
            .adding(waste ? [documents.fingerprint(of: WorkspacePart.waste.prefix)] : [])
            .adding(activities, rule: rule)
            .adding(result.structure.map { ["structure \($0.description)"] } ?? [])
            .adding([FactorLibrary.standard.pack, result.gwp, trials] + result.methods)
            .text
    }
}

extension Diagnostic {
    /// The data have changed since a result was stored.
    static func outdated(_ noun: String, _ verb: String, version: Int) -> Diagnostic {
        Diagnostic(
            "WSP-0119",
            .warning,
            at: .entity(kind: noun, id: String(version)),
            ["version": .integer(version), "noun": .text(noun), "verb": .text(verb)]
        )
    }
}
