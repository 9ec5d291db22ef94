import QadamEvidence
import QadamExchange
import QadamInventory

/// Activity records that the organisation's surveys give.
enum SurveyRecords {
    /// Reads the surveys of an organisation, where it has any; their records, and what is wrong with them.
    static func read(_ documents: DocumentSet) -> (records: [ActivityRecord]?, diagnostics: [Diagnostic]) {
        let paths = SurveyTables.files.map { WorkspacePart.organisation.prefix + $0 }
        guard paths.contains(where: documents.has) else { return ([], []) }
        let (surveys, findings) = SurveyTables.read(
            surveys: documents.input(paths[0]),
            answers: documents.input(paths[1])
        )
        guard let surveys else { return (nil, findings) }
        let made = surveys.map { $0.record() }
        let diagnostics = findings + made.flatMap(\.diagnostics)
        let records = made.compactMap(\.record)
        return (records.count == surveys.count ? records : nil, diagnostics)
    }
}
