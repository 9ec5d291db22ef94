import QadamEvidence
import QadamLifeCycle

/// `names.csv`: what the rows and columns of the matrices are called.
///
/// Columns `kind` (product, process, elementary, impact), `index` (from 1), `id`, `name`, `location`, `unit`;
/// optionally `compartment` and `cas` of elementary flows, and `distribution` with `spread` of a process, which then
/// hold for all its exchanges but its product: lognormal with the geometric standard deviation, normal with the
/// standard deviation relative to the amount, uniform and triangular with the half width relative to the amount.
struct MatrixNames {
    struct Name {
        var id = ""
        var name = ""
        var location = ""
        var unit = ""
        var compartment = ""
        var cas = ""
        var distribution = ""
        var spread: Double?
        var row = 0
    }

    static let file = "names.csv"
    private(set) var products: [Name]
    private(set) var processes: [Name]
    private(set) var elementary: [Name]
    private(set) var impacts: [Name]
    private(set) var diagnostics: [Diagnostic] = []

    init(_ bytes: [UInt8], columns: Int, elementary rows: Int, impacts: Int) {
        products = [Name](repeating: Name(), count: columns)
        processes = products
        elementary = [Name](repeating: Name(), count: rows)
        self.impacts = [Name](repeating: Name(), count: impacts)
        var table = DelimitedTable(bytes)
        let kind = table.column("kind")
        let index = table.column("index")
        let unit = table.column("unit")
        guard let kind, let index, unit != nil, table.column("name") != nil else {
            let names: Argument = .list(["kind", "index", "name", "unit"])
            diagnostics.append(
                Diagnostic("DAT-0603", .error, at: .file(Self.file, row: 1), ["columns": names])
            )
            return
        }
        while table.next() { take(table, kind, index) }
        checkAll()
    }

    private mutating func take(_ table: DelimitedTable, _ kind: Int, _ index: Int) {
        let word = table.text(kind)
        guard let number = table.integer(index), number >= 1 else {
            return fault("DAT-0604", table.row, word)
        }
        func names() -> Name {
            Name(
                id: table.text(table.column("id")),
                name: table.text(table.column("name")),
                location: table.text(table.column("location")),
                unit: table.text(table.column("unit")),
                compartment: table.text(table.column("compartment")),
                cas: table.text(table.column("cas")),
                distribution: table.text(table.column("distribution")),
                spread: table.number(table.column("spread")),
                row: table.row
            )
        }
        let place = number - 1
        if let wrong = wrongSpread(table) { fault("DAT-0606", table.row, wrong) }
        switch word {
        case "product" where place < products.count: products[place] = names()
        case "process" where place < processes.count: processes[place] = names()
        case "elementary" where place < elementary.count: elementary[place] = names()
        case "impact" where place < impacts.count: impacts[place] = names()
        default: fault("DAT-0604", table.row, "\(word) \(number)")
        }
    }

    /// The distribution of a row that cannot be used: an unknown word, or a spread that is missing or does not fit.
    private func wrongSpread(_ table: DelimitedTable) -> String? {
        let word = table.text(table.column("distribution"))
        let text = table.text(table.column("spread"))
        if word.isEmpty { return text.isEmpty ? nil : text }
        guard let kind = MatrixUncertainty.names[word], let spread = table.number(table.column("spread")),
            spread.isFinite, spread >= (kind == .lognormal ? 1 : 0)
        else { return text.isEmpty ? word : "\(word) \(text)" }
        return nil
    }

    private mutating func fault(_ code: String, _ row: Int, _ text: String) {
        diagnostics.append(Diagnostic(code, .error, at: .file(Self.file, row: row), ["text": .text(text)]))
    }

    /// Every row and column needs a name, every product and elementary flow a unit.
    private mutating func checkAll() {
        for (word, names, needsUnit) in [
            ("product", products, true), ("process", processes, false), ("elementary", elementary, true),
            ("impact", impacts, true),
        ] {
            let missing = names.indices.filter { names[$0].row == 0 || (needsUnit && names[$0].unit.isEmpty) }
            guard let first = missing.first else { continue }
            diagnostics.append(
                Diagnostic(
                    "DAT-0605",
                    .error,
                    at: .file(Self.file),
                    ["kind": .text(word), "index": .integer(first + 1), "count": .integer(missing.count)]
                )
            )
        }
    }
}
