import QadamEvidence
import QadamExchange
import QadamInventory
import QadamUnits

/// Reads every document of an import through its own reader and collects what is wrong with them.
struct DocumentCheck {
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var activitySources: [ActivitySource] = []

    init(_ documents: DocumentSet) {
        if documents.has(.organisation) { checkOrganisation(documents) }
        if documents.has(.products) { diagnostics += ProductDocuments.read(documents).diagnostics }
    }

    private mutating func checkOrganisation(_ documents: DocumentSet) {
        let (content, findings) = OrganisationDocuments.read(documents)
        diagnostics += findings
        if let content {
            let year = Period(year: content.head.year)
            activitySources = content.sources.map { line in
                ActivitySource(
                    id: line.id,
                    unit: line.unit,
                    calendar: Self.calendar(line, year),
                    mayBeNegative: line.method == RefrigerantMassBalance.name,
                    expected: nil
                )
            }
        }
    }

    private static func calendar(_ line: SourceLine, _ year: Period?) -> ActivitySource.Calendar {
        // A line that counts the records of other lines has none of its own.
        guard line.activityOf.isEmpty else { return .events }
        return switch line.rhythm {
        case .event: .events
        case .month, .quarter, .year: year.map { .complete($0) } ?? .withoutOverlap
        }
    }
}
