import Foundation
import QadamEvidence
import QadamExchange
public import QadamInventory
import QadamStore

/// Where the readings of meters lie in a workspace.
enum ReadingsFolder {
    /// Folder, with its final `/`.
    static let prefix = "readings/"
    /// The table.
    static let path = prefix + "meters.csv"

    /// What is wrong with the readings of an import.
    static func check(_ documents: DocumentSet) -> [Diagnostic] {
        guard documents.has(path) else { return [] }
        let (spans, diagnostics) = ReadingsTable.read(documents.input(path))
        let wrong = (spans ?? []).filter { $0.quantity == nil }.prefix(5).map { span in
            Diagnostic(
                "ACT-0108",
                .error,
                at: .file(path),
                ["record": .text(span.record), "day": .date(span.day), "next": .date(span.nextDay)]
            )
        }
        return diagnostics + wrong
    }

    /// The readings that are kept, also those of records that ended.
    static func spans(_ documents: DocumentSet) -> [ReadingSpan] {
        documents.has(path) ? ReadingsTable.read(documents.input(path)).spans ?? [] : []
    }
}

extension StoredActivities {
    /// Those of some readings of which the record in force still has the quantity.
    func inForce(_ spans: [ReadingSpan]) -> [ReadingSpan] {
        guard !spans.isEmpty else { return [] }
        var positions: [String: Int] = [:]
        for row in 0..<count { positions[records[row]] = row }
        return spans.filter { span in
            positions[span.record].map { quantities[$0] == span.quantity && units[$0] == span.unit } == true
        }
    }
}

extension Workspace {
    /// The meter readings behind the records in force, by meter and day.
    ///
    /// - Parameter source: Only of this line.
    /// - Throws: `StoreError`.
    public func meterReadings(source: String? = nil) throws -> [ReadingSpan] {
        let spans = ReadingsFolder.spans(DocumentSet(try store.documents()))
        return try store.activities().inForce(spans).filter { source == nil || $0.source == source }
            .sorted { ($0.source, $0.day) < ($1.source, $1.day) }
    }

    /// The document with the readings of an import beside those that are kept; nil where the import has none.
    static func readings(
        adding new: [ReadingSpan],
        to documents: DocumentSet
    ) throws -> NewDocument? {
        guard !new.isEmpty else { return nil }
        let known = ReadingsFolder.spans(documents)
        let seen = Set(known)
        let all = known + new.filter { !seen.contains($0) }
        return NewDocument(path: ReadingsFolder.path, content: Data(try ReadingsTable.text(all).utf8))
    }
}
