import QadamEvidence
import QadamLifeCycle

/// `uncertainty.csv`: distributions of single entries. Columns `matrix` (A or B), `row`, `column` (from 1),
/// `distribution`, `p1`, `p2`, `p3`; the parameters are those of ``ExchangeUncertainty`` for the absolute value of
/// the entry.
struct MatrixUncertainty {
    static let file = "uncertainty.csv"
    private(set) var a: [UInt64: ExchangeUncertainty] = [:]
    private(set) var b: [UInt64: ExchangeUncertainty] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    init() {}

    init(_ bytes: [UInt8]) {
        var table = DelimitedTable(bytes)
        let columns = ["matrix", "row", "column", "distribution", "p1", "p2"].map { table.column($0) }
        guard columns.allSatisfy({ $0 != nil }) else {
            diagnostics.append(
                Diagnostic(
                    "DAT-0603",
                    .error,
                    at: .file(Self.file, row: 1),
                    ["columns": .list(["matrix", "row", "column", "distribution", "p1", "p2"])]
                )
            )
            return
        }
        let third = table.column("p3")
        while table.next(), diagnostics.count < 100 {
            guard let row = table.integer(columns[1]), let column = table.integer(columns[2]), row > 0,
                column > 0,
                let found = Self.uncertainty(table, columns, third)
            else {
                diagnostics.append(
                    Diagnostic(
                        "DAT-0606",
                        .error,
                        at: .file(Self.file, row: table.row),
                        ["text": .text(table.text(columns[3]))]
                    )
                )
                continue
            }
            let key = Self.key(row - 1, column - 1)
            switch table.text(columns[0]) {
            case "A": if a.updateValue(found, forKey: key) != nil { repeated(table, row, column) }
            case "B": if b.updateValue(found, forKey: key) != nil { repeated(table, row, column) }
            default:
                diagnostics.append(
                    Diagnostic(
                        "DAT-0604",
                        .error,
                        at: .file(Self.file, row: table.row),
                        ["text": .text(table.text(columns[0]))]
                    )
                )
            }
        }
    }

    private mutating func repeated(_ table: DelimitedTable, _ row: Int, _ column: Int) {
        let entry = table.text(table.column("matrix")) + " \(row) \(column)"
        diagnostics.append(
            Diagnostic("DAT-0610", .error, at: .file(Self.file, row: table.row), ["entry": .text(entry)])
        )
    }

    static func key(_ row: Int, _ column: Int) -> UInt64 { UInt64(column) << 32 | UInt64(row) }

    static let names: [String: ExchangeUncertainty.Kind] = [
        "lognormal": .lognormal, "normal": .normal, "triangular": .triangular, "uniform": .uniform,
        "pert": .pert,
    ]

    private static func uncertainty(_ table: DelimitedTable, _ columns: [Int?], _ third: Int?)
        -> ExchangeUncertainty?
    {
        guard let kind = names[table.text(columns[3])], let first = table.number(columns[4]),
            let second = table.number(columns[5])
        else { return nil }
        var last = 0.0
        if kind == .triangular || kind == .pert {
            guard let found = table.number(third) else { return nil }
            last = found
        }
        let uncertainty = ExchangeUncertainty(kind, first, second, last)
        return isUsable(uncertainty) ? uncertainty : nil
    }

    static func isUsable(_ u: ExchangeUncertainty) -> Bool {
        guard u.first.isFinite, u.second.isFinite, u.third.isFinite else { return false }
        switch u.kind {
        case .lognormal: return u.first > 0 && u.second >= 1
        case .normal: return u.second >= 0
        case .triangular, .pert: return u.first <= u.second && u.second <= u.third && u.first < u.third
        case .uniform: return u.first < u.second
        case .discrete: return false
        }
    }
}
