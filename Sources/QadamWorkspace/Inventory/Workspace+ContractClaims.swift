import Foundation
import QadamEvidence
import QadamInventory
import QadamStore
import QadamUnits

extension Workspace {
    /// Contracts of which this inventory and the stored ones of other years claim more than their volume together.
    ///
    /// Volumes by year keep years apart while they stay as they are; a stored result may be of volumes that were changed since.
    func contractClaims(
        _ inventory: Inventory,
        _ approach: Consolidation?,
        _ content: OrganisationDocuments
    ) throws -> [Diagnostic] {
        guard let result = inventory.result, !result.claimedMWh.isEmpty else { return [] }
        var others: [(year: Int, claimed: [String: Double])] = []
        for year in Self.yearsOfContracts where year != result.year {
            let subject = Self.subject(year, result.gwp, approach, content.head)
            guard let stored = try store.latestResult(kind: "inventory", subject: subject) else { continue }
            let claims = try JSONDecoder().decode(StoredClaims.self, from: Data(stored.content.utf8))
            others.append((year, claims.claimedMWh))
        }
        return inventory.input.instruments.compactMap { instrument in
            guard let own = result.claimedMWh[instrument.id],
                let volume = try? instrument.volume.value(in: "MWh")
            else { return nil }
            let users = others.filter { ($0.claimed[instrument.id] ?? 0) > 0 }
            let before = users.reduce(0) { $0 + ($1.claimed[instrument.id] ?? 0) }
            guard before > 0, own + before > volume * (1 + 1e-9) else { return nil }
            return Diagnostic(
                "INV-0981",
                .warning,
                at: instrument.place,
                [
                    "instrument": .text(instrument.id), "volume": .amount(volume, unit: "MWh"),
                    "own": .amount(own, unit: "MWh"), "year": .text(String(result.year)),
                    "before": .amount(before, unit: "MWh"), "years": .list(users.map { String($0.year) }),
                    "count": .integer(users.count),
                ]
            )
        }
    }

    /// The years that an organisation file may name.
    private static let yearsOfContracts = 1990...2100
}

/// What a stored inventory claims of its contracts.
private struct StoredClaims: Decodable {
    let claimedMWh: [String: Double]
}
