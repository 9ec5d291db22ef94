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
                lines.map { problem("WSP-0390", $0.0, $0.1) }
            )
        }
        let (waste, findings) = WasteDocuments.read(documents, path: path)
        guard let waste else { return ([], findings) }
        var diagnostics: [Diagnostic] = []
        let records = lines.compactMap { line, landfill in
            let cells = waste.contents.landfills
            guard let cell = cells.first(where: { $0.id == landfill }) else {
                diagnostics.append(.unknownWaste("landfill", landfill, cells.map(\.id)))
                return nil as ActivityRecord?
            }
            if let code = twice(line, landfill, lines.map(\.1), input.records) {
                diagnostics.append(problem(code, line, landfill))
                return nil
            }
            let (result, found) = LandfillDecay.calculate(cell, through: input.year, choices: waste.choices)
            diagnostics += found
            let year = result?.years.first { $0.year == input.year }
            guard let record = year.flatMap({ record(line, landfill, $0) }) else {
                diagnostics.append(problem("WSP-0393", line, landfill, ["year": .text(String(input.year))]))
                return nil
            }
            return record
        }
        return (records, diagnostics)
    }

    /// What would count the methane of a landfill twice.
    private static func twice(
        _ line: SourceLine,
        _ landfill: String,
        _ landfills: [String],
        _ records: RecordColumns
    ) -> String? {
        if records.sources.contains(line.id) { return "WSP-0391" }
        return landfills.count { $0 == landfill } > 1 ? "WSP-0392" : nil
    }

    private static func problem(
        _ code: String,
        _ line: SourceLine,
        _ landfill: String,
        _ more: [String: Argument] = [:]
    ) -> Diagnostic {
        let names: [String: Argument] = ["source": .text(line.id), "landfill": .text(landfill)]
        return Diagnostic(code, .error, at: line.place, names.merging(more) { $1 })
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
