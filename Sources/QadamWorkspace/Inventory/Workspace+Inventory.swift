import Foundation
public import QadamEvidence
import QadamExchange
import QadamFactors
public import QadamInventory
import QadamStore

/// What came of calculating an inventory.
public struct InventoryOutcome: Sendable {
    /// The calculation; it answers every question about its numbers.
    public let inventory: Inventory?
    /// The version under which the result is stored; `nil` if it was not stored.
    public let version: Int?
    /// Everything that was found, errors first.
    public let diagnostics: [Diagnostic]
}

extension Workspace {
    /// Calculates the inventory of the organisation's reporting year.
    ///
    /// - Parameters:
    ///   - gwp: A set of warming potentials instead of the one the organisation chose; `AR4`, `AR5` or `AR6`.
    ///   - options: How intervals are calculated.
    ///   - act: Who does it, and when; `nil` to calculate without storing the result.
    /// - Throws: `StoreError`.
    public func calculateInventory(
        gwp: String? = nil,
        options: UncertaintyOptions = UncertaintyOptions(),
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
        let activities = try store.activities()
        let (input, problems) = content.input(activities, gwp: gwp)
        let inventory = Inventory.calculate(input, options: options)
        let diagnostics = (findings + problems + inventory.diagnostics).sorted { $0.severity > $1.severity }
        var version: Int?
        if let act, let result = inventory.result, problems.isEmpty {
            let fingerprint = InputsHash(documents, .organisation)
                .adding(activities)
                .adding(
                    [FactorLibrary.standard.pack, input.gwp, String(describing: options)] + result.methods
                )
            version = try store.saveResult(
                NewResult(
                    kind: "inventory",
                    subject: "\(input.year) \(input.gwp)",
                    inputs: fingerprint.text,
                    at: act.at,
                    actor: act.actor,
                    content: try StableJSON.text(result)
                )
            ).version
        }
        return InventoryOutcome(
            inventory: problems.isEmpty ? inventory : nil,
            version: version,
            diagnostics: diagnostics
        )
    }
}

extension Workspace {
    /// The newest stored inventory of the organisation's reporting year under a set of warming potentials, by default
    /// the organisation's own.
    ///
    /// - Throws: `StoreError`, or `DecodingError` if the stored result is not one of this version.
    public func latestInventory(gwp: String? = nil) throws -> InventoryResult? {
        let documents = DocumentSet(try store.documents())
        guard documents.has(.organisation), let head = OrganisationDocuments.read(documents).content?.head
        else {
            return nil
        }
        return try store.latestResult(kind: "inventory", subject: "\(head.year) \(gwp ?? head.gwp)").map {
            try JSONDecoder().decode(InventoryResult.self, from: Data($0.content.utf8))
        }
    }
}
