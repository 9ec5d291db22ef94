public import QadamEvidence

/// Reads a file of activity records as people have them, by a profile.
public enum ActivityFile {
    /// What came of it.
    public struct Outcome: Sendable {
        /// The rows; `nil` where the file, its sheet or its header cannot be read.
        public let rows: ActivityFileRows?
        /// The table as it stands in the file, to be marked and given back.
        public let table: FileTable?
        /// What stands in the way of reading, or was found out; that of the rows is with them.
        public let diagnostics: [Diagnostic]
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: All of it.
    ///   - file: Its name, for diagnostics.
    ///   - profile: How it is read.
    ///   - sources: The source lines that its rows may name.
    public static func read(
        _ bytes: [UInt8],
        file: String,
        profile: ActivityProfile,
        sources: [ActivitySource]
    ) -> Outcome {
        if FileTable.isWorkbook(file, bytes) {
            let (table, diagnostics) = FileTable.workbook(bytes, file: file, sheet: profile.sheet)
            guard let table else { return Outcome(rows: nil, table: nil, diagnostics: diagnostics) }
            let (header, faults) = FileHeader.find(in: table, profile)
            guard let header else { return Outcome(rows: nil, table: table, diagnostics: faults) }
            let rows = ActivityFileRows(table, header, profile, sources: sources)
            return Outcome(rows: rows, table: table, diagnostics: [])
        }
        guard let text = profile.encoding.decoded(bytes) else {
            let arguments: [String: Argument] = ["encoding": .text(profile.encoding.rawValue)]
            return Outcome(
                rows: nil,
                table: nil,
                diagnostics: [Diagnostic("ACT-0007", .error, at: .file(file), arguments)]
            )
        }
        if profile.encoding == .utf8, String(validating: text, as: UTF8.self) == nil {
            let arguments: [String: Argument] = [
                "encodings": .list(TextEncoding.allCases.dropFirst().map(\.rawValue))
            ]
            return Outcome(
                rows: nil,
                table: nil,
                diagnostics: [Diagnostic("ACT-0008", .error, at: .file(file), arguments)]
            )
        }
        return csv(text, file: file, profile: profile, sources: sources)
    }

    /// The separator is the one by which the header has what the profile asks for; if that is true of two, a person
    /// chooses.
    private static func csv(
        _ text: [UInt8],
        file: String,
        profile: ActivityProfile,
        sources: [ActivitySource]
    ) -> Outcome {
        let candidates = profile.separator.map { [$0] } ?? Dialect.Separator.allCases
        var found: [(separator: Dialect.Separator, table: FileTable, header: FileHeader)] = []
        var failed: (width: Int, table: FileTable?, diagnostics: [Diagnostic])?
        for separator in candidates {
            let (table, problems) = FileTable.csv(text, file: file, separator: separator)
            guard let table else { return Outcome(rows: nil, table: nil, diagnostics: problems) }
            let (header, faults) = FileHeader.find(in: table, profile)
            if let header {
                found.append((separator, table, header))
            } else {
                let width = table.rows.prefix(20).map(\.cells.count).max() ?? 0
                if failed.map({ width > $0.width }) ?? true {
                    failed = (width, table, faults + table.findings)
                }
            }
        }
        guard let first = found.first else {
            return Outcome(rows: nil, table: failed?.table, diagnostics: failed?.diagnostics ?? [])
        }
        guard found.count == 1 else {
            let arguments: [String: Argument] = ["separators": .list(found.map(\.separator.name))]
            let problem = Diagnostic("ACT-0009", .error, at: .file(file), arguments)
            return Outcome(rows: nil, table: first.table, diagnostics: [problem])
        }
        let rows = ActivityFileRows(first.table, first.header, profile, sources: sources)
        return Outcome(rows: rows, table: first.table, diagnostics: [])
    }
}
