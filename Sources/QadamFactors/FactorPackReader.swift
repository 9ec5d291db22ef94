import QadamEvidence
import QadamUnits

/// Reads the text of packs into rows. A row that does not read, or cites an unknown work, is a finding, not a guess.
struct FactorPackReader {
    private(set) var rows: [FactorRow] = []
    private(set) var problems: [Diagnostic] = []
    private var units: [String: Unit] = [:]
    private let references: References

    init(references: References) {
        self.references = references
    }

    static let columns = [
        "id", "factor", "kind", "category", "activity", "detail", "gas", "value", "unit", "lower", "upper",
        "range_basis", "region", "year", "boundary", "reference", "locator", "licence", "basis", "dispute",
        "flags",
        "superseded_by", "note",
    ]

    mutating func read(_ text: String, name: String) {
        let table = DataTable(csv: text)
        guard table.header == Self.columns else {
            problems.append(Self.problem(name, row: 1, "columns"))
            return
        }
        rows.reserveCapacity(rows.count + table.rows.count)
        for (number, cells) in table.rows.enumerated() {
            switch row(cells) {
            case .success(let row): rows.append(row)
            case .failure(let fault): problems.append(Self.problem(name, row: number + 2, fault.column))
            }
        }
    }

    private struct Fault: Error { let column: String }

    private mutating func row(_ cells: [String]) -> Result<FactorRow, Fault> {
        do {
            return .success(try parse(cells))
        } catch {
            return .failure(error)
        }
    }

    private mutating func parse(_ cells: [String]) throws(Fault) -> FactorRow {
        guard cells.count == Self.columns.count else { throw Fault(column: "columns") }
        guard let kind = FactorRow.Kind(rawValue: cells[2]) else { throw Fault(column: "kind") }
        guard let value = Double(cells[7]), value.isFinite else { throw Fault(column: "value") }
        guard let unit = unit(cells[8]) else { throw Fault(column: "unit") }
        let gas = Gas(symbol: cells[6])
        guard gas != nil || cells[6].isEmpty || cells[6] == "CO2e" else { throw Fault(column: "gas") }
        let boundary = Boundary(rawValue: cells[14])
        guard boundary != nil || (cells[14].isEmpty && kind == .property) else {
            throw Fault(column: "boundary")
        }
        guard references.reference(cells[15]) != nil else { throw Fault(column: "reference") }
        guard let licence = FactorLicence(rawValue: cells[17]) else { throw Fault(column: "licence") }
        let flags = cells[20].split(separator: " ").map { FactorFlag(rawValue: String($0)) }
        guard !flags.contains(nil) else { throw Fault(column: "flags") }
        return FactorRow(
            id: cells[0],
            factor: cells[1],
            kind: kind,
            category: cells[3],
            activity: cells[4],
            detail: cells[5],
            gas: gas,
            value: value,
            printed: cells[7],
            unit: unit,
            interval: try Self.interval(cells, value),
            region: cells[12],
            year: Int(cells[13]),
            boundary: boundary,
            citation: Citation(reference: cells[15], locator: cells[16]),
            licence: licence,
            isDerived: cells[18] == "derived",
            dispute: Self.present(cells[19]),
            flags: flags.compactMap(\.self),
            supersededBy: Self.present(cells[21]),
            note: Self.present(cells[22]),
            hash: ContentHash(cells)
        )
    }

    private static func interval(_ cells: [String], _ value: Double) throws(Fault) -> Interval95? {
        if cells[9].isEmpty, cells[10].isEmpty { return nil }
        guard let lower = Double(cells[9]), let upper = Double(cells[10]),
            let basis = Interval95.Basis(rawValue: cells[11]),
            let interval = Interval95(value: value, lower: lower, upper: upper, basis: basis)
        else { throw Fault(column: "range_basis") }
        return interval
    }

    private mutating func unit(_ text: String) -> Unit? {
        if let known = units[text] { return known }
        guard let unit = try? UnitRegistry.standard.unit(text) else { return nil }
        units[text] = unit
        return unit
    }

    private static func present(_ text: String) -> String? { text.isEmpty ? nil : text }

    static func problem(_ name: String, row: Int, _ column: String) -> Diagnostic {
        Diagnostic(
            "FAC-0009",
            .error,
            at: .file("Data/factors/\(name).csv", row: row, column: column),
            ["name": .text(name), "row": .integer(row), "column": .text(column)]
        )
    }
}
