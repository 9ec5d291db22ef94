import QadamEvidence
import QadamUnits

/// Columns that several tables of waste share.
enum WasteColumns {
    static let id = Column.identifier("id")
    static let english = Column.text("name_en").optional()
    static let russian = Column.text("name_ru").optional()
    static let kazakh = Column.text("name_kk").optional()

    /// The names of all rows.
    static func names(_ table: TypedTable) -> [LocalizedName] {
        zip(zip(table[english], table[russian]), table[kazakh]).map {
            LocalizedName(en: $0.0, ru: $0.1, kk: $1)
        }
    }

    /// The place of a row.
    static func place(_ table: TypedTable, _ row: Int) -> Place {
        .file(table.file, row: table.rowNumbers[row])
    }
}

/// The tables of a folder, one after the other, with what was found in them.
struct WasteFiles {
    private let file: (String) -> InputFile?
    private(set) var diagnostics: [Diagnostic] = []

    init(_ file: @escaping (String) -> InputFile?) { self.file = file }

    /// Whether any table had an error.
    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Reads a table; nil where there is none, or after an error in it.
    mutating func read(_ name: String, _ schema: TableSchema) -> TypedTable? {
        guard let input = file(name) else { return nil }
        let outcome = TableReader(schema).read(input)
        diagnostics += outcome.diagnostics
        return outcome.table
    }

    /// Takes over what was found elsewhere.
    mutating func add(_ more: [Diagnostic]) { diagnostics += more }
}
