import QadamContainers
import QadamPathways

/// A plan as a workbook: how the solve ended, the tables that `--json` gives, and one sheet for every quantity of the plan
/// that is not empty. Numbers are those of the plan, digit by digit.
struct EnergyWorkbook {
    private var writer = SpreadsheetWriter()
    private let units: EnergyUnits

    /// - Throws: `SpreadsheetError` if a table is longer than a sheet.
    init(_ plan: EnergyPlan, _ result: SystemResult, _ system: EnergySystem) throws {
        units = system.units
        try addSummary(plan)
        try add(
            "emissionsByYear",
            ["region", "emission", "year", "amount", "price", "marketBased"],
            plan.emissionsByYear.map {
                [
                    .text($0.region), .text($0.emission), .number(Double($0.year)), .number($0.amount),
                    Self.cell($0.price), Self.cell($0.marketBased),
                ]
            }
        )
        try add(
            "costByYear",
            [
                "region", "year", "capital", "salvage", "fixed", "variable", "penalty", "tax", "credit",
                "flow",
                "response", "retirement", "store", "level", "start", "certificate",
                "market", "total",
            ],
            plan.costByYear.map { row in
                [.text(row.region), .number(Double(row.year))]
                    + [
                        row.capital, row.salvage, row.fixed, row.variable, row.penalty, row.tax, row.credit,
                        row.flow,
                        row.response, row.retirement, row.store, row.level, row.start, row.certificate,
                        row.market, row.total,
                    ].map { .number($0) }
            }
        )
        try add(
            "decisions",
            ["region", "kind", "name", "level", "year", "capacity"],
            plan.decisions.map {
                [
                    .text($0.region), .text($0.kind), .text($0.name), $0.level.map { .text($0) } ?? .empty,
                    .number(Double($0.year)), .number($0.capacity),
                ]
            }
        )
        for table in result.tables where table.count > 0 { try add(table, system.sets) }
    }

    /// The file.
    /// - Throws: what writing the archive throws.
    func bytes() throws -> [UInt8] { try writer.bytes() }

    private static func cell(_ value: Double?) -> SpreadsheetWriter.Cell {
        value.map { .number($0) } ?? .empty
    }

    private mutating func addSummary(_ plan: EnergyPlan) throws {
        let rows: [(String, SpreadsheetWriter.Cell)] = [
            ("model", .text(plan.model)), ("status", .text(plan.status)), ("way", .text(plan.way)),
            ("minimized", .text(plan.minimized)), ("objective", Self.cell(plan.objective)),
            ("bestBound", Self.cell(plan.bestBound)), ("largestResidual", Self.cell(plan.largestResidual)),
            ("energy", units.energy.map { .text($0) } ?? .empty),
            ("capacity", units.capacity.map { .text($0) } ?? .empty),
            ("money", units.money.map { .text($0) } ?? .empty),
            ("emission", units.emission.map { .text($0) } ?? .empty),
        ]
        try add("summary", ["what", "value"], rows.map { [.text($0.0), $0.1] })
    }

    private mutating func add(_ name: String, _ header: [String], _ rows: [[SpreadsheetWriter.Cell]]) throws {
        try writer.addSheet(name)
        try writer.addRow(header.map { .text($0) })
        for row in rows { try writer.addRow(row) }
    }

    /// A quantity: a column for every subscript, the value, and its unit as a formula of the model's own.
    private mutating func add(_ table: ResultTable, _ sets: EnergySets) throws {
        let dimensions = table.quantity.index
        try writer.addSheet(table.quantity.rawValue)
        try writer.addRow(
            dimensions.map { .text($0.rawValue) } + [.text("value"), .text("unit")]
        )
        for row in 0..<table.count {
            let names: [SpreadsheetWriter.Cell] = zip(table.index(row), dimensions).map {
                position,
                dimension in
                dimension == .year
                    ? .number(Double(sets.years[position])) : .text(sets.name(position, of: dimension))
            }
            try writer.addRow(names + [.number(table.values[row]), .text(table.quantity.unit)])
        }
    }
}
