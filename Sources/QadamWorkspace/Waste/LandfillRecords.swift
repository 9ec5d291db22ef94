import QadamEvidence
import QadamExchange
import QadamInventory
import QadamUnits
import QadamWaste

/// Activity records of own landfills: the methane that a landfill of the waste tables emits in the year of the inventory.
///
/// Inventory and waste do not know each other; here the result of one becomes a record of the other, once. A landfill that
/// belongs to two lines, or a line that has records of its own besides, would count the methane twice and is refused.
enum LandfillRecords {
    /// The records of the lines of method `own-landfill` that name a landfill, and what is wrong with them.
    static func make(
        _ input: InventoryInput,
        _ documents: DocumentSet,
        path: String
    ) -> (records: [ActivityRecord], diagnostics: [Diagnostic]) {
        let lines = input.sources.compactMap { line in
            line.method == OwnLandfill.name ? line.factors["landfill"].map { (line, $0) } : nil
        }
        guard !lines.isEmpty else { return ([], []) }
        guard documents.has(.waste) else {
            return (
                [],
                lines.map {
                    Diagnostic(
                        "WSP-0390",
                        .error,
                        at: $0.0.place,
                        ["source": .text($0.0.id), "landfill": .text($0.1)]
                    )
                }
            )
        }
        let (waste, findings) = WasteDocuments.read(documents, path: path)
        guard let waste else { return ([], findings) }
        var diagnostics: [Diagnostic] = []
        var records: [ActivityRecord] = []
        for (line, landfill) in lines {
            let arguments: [String: Argument] = ["source": .text(line.id), "landfill": .text(landfill)]
            let cells = waste.contents.landfills
            guard let cell = cells.first(where: { $0.id == landfill }) else {
                diagnostics.append(.unknownWaste("landfill", landfill, cells.map(\.id)))
                continue
            }
            guard !input.records.contains(where: { $0.source == line.id }) else {
                diagnostics.append(Diagnostic("WSP-0391", .error, at: line.place, arguments))
                continue
            }
            guard lines.count(where: { $0.1 == landfill }) == 1 else {
                diagnostics.append(Diagnostic("WSP-0392", .error, at: line.place, arguments))
                continue
            }
            let (result, found) = LandfillDecay.calculate(cell, through: input.year, choices: waste.choices)
            diagnostics += found
            guard let year = result?.years.first(where: { $0.year == input.year }),
                let record = record(line, landfill, year)
            else {
                let more = arguments.merging(["year": .text(String(input.year))]) { $1 }
                diagnostics.append(Diagnostic("WSP-0393", .error, at: line.place, more))
                continue
            }
            records.append(record)
        }
        return (records, diagnostics)
    }

    private static func record(
        _ line: SourceLine,
        _ landfill: String,
        _ year: LandfillYear
    ) -> ActivityRecord? {
        guard let period = Period(year: year.year), let amount = try? Amount(year.emitted, "kg{CH4}") else {
            return nil
        }
        return ActivityRecord(
            id: "landfill.\(line.id).\(year.year)",
            source: line.id,
            period: period,
            amount: amount,
            provenance: .calculated,
            evidence: "waste.landfill-decay.1, \(landfill), \(year.year)",
            place: line.place
        )
    }
}
