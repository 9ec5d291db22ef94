import QadamInventory

/// Of which lines, categories and scopes anything is known: a line without a record has no figure, and zero would be one.
struct KnownLines {
    private let lines: Set<String>
    private let categories: Set<EmissionCategory>

    init(_ result: InventoryResult, _ coverage: [LineCoverage]) {
        let empty = Set(coverage.filter { !$0.hasData }.map(\.line))
        let known = result.lines.filter { !empty.contains($0.id) }
        lines = Set(known.map(\.id))
        categories = Set(known.map(\.category))
    }

    func has(_ line: String) -> Bool { lines.contains(line) }
    func has(_ category: EmissionCategory) -> Bool { categories.contains(category) }
    func has(scope: Int) -> Bool { categories.contains { $0.scope == scope } }
}
