public import QadamEvidence
public import QadamLifeCycle

/// Reads a table that gives the processes of a database their life-cycle stage and kind.
///
/// | column | meaning |
/// |---|---|
/// | `id`, `name` | which process, exactly as published |
/// | `category` | every process whose category begins so |
/// | `location` | only processes of this location |
/// | `stage` | `extraction`, `production`, `use`, `disposal`; `consumer` for that of those who use its product |
/// | `kind` | `process`, `energy`; `consumer` as above |
///
/// A blank cell stands for any process, or leaves stage or kind as it is. Columns may be absent.
public enum StageTable {
    /// The columns, in the order in which a list of processes is written.
    public static let columns = ["id", "name", "category", "location", "stage", "kind"]

    private static let id = Column<String>.text("id").optional()
    private static let name = Column<String>.text("name").optional()
    private static let category = Column<String>.text("category").optional()
    private static let location = Column<String>.text("location").optional()
    private static let stage = Column<StageAssignment>.choice("stage").optional()
    private static let kind = Column<KindAssignment>.choice("kind").optional()

    /// Reads the table.
    ///
    /// - Returns: its rows, or `nil` if anything in it is an error, and everything found.
    public static func read(_ input: InputFile) -> (rules: [StageRule]?, diagnostics: [Diagnostic]) {
        let schema = TableSchema("stages", columns: [id, name, category, location, stage, kind])
        let outcome = TableReader(schema).read(input)
        guard let table = outcome.table else { return (nil, outcome.diagnostics) }
        let rules = (0..<table.count).map { row in
            StageRule(
                row: table.rowNumbers[row],
                id: table[id][row],
                name: table[name][row],
                category: table[category][row],
                location: table[location][row],
                stage: table[stage][row],
                kind: table[kind][row]
            )
        }
        return (rules, outcome.diagnostics)
    }
}
