public import QadamEvidence
import QadamSparse
import QadamUnits

extension LifeCycleModel {
    /// Checks a product system whole and turns it into columns.
    ///
    /// - Returns: the model, or `nil` if any diagnostic is an error; all diagnostics (`LCA-01…`).
    public static func build(_ system: ProductSystem) -> (model: LifeCycleModel?, diagnostics: [Diagnostic]) {
        var builder = ModelBuilder(system)
        let model = builder.build()
        return (model, builder.diagnostics)
    }
}

struct ModelBuilder {
    let system: ProductSystem
    var diagnostics: [Diagnostic] = []
    private var processIndex: [String: Int] = [:]
    private var rowsOfProcess: [[Int]]
    private let conversions: [String: [FlowConversion]]
    private var columnProcess: [Int] = []
    private var columnOutput: [Int] = []
    private var columnShare: [Double] = []
    private var columnOfProduct: [LifeCycleModel.ProductKey: Int] = [:]

    init(_ system: ProductSystem) {
        self.system = system
        conversions = Dictionary(grouping: system.conversions, by: \.flow)
        rowsOfProcess = [[Int]](repeating: [], count: system.processes.count)
    }

    private var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    mutating func report(
        _ code: String,
        _ severity: Diagnostic.Severity = .error,
        at place: Place,
        _ arguments: [String: Argument]
    ) {
        diagnostics.append(Diagnostic(code, severity, at: place, arguments))
    }

    mutating func build() -> LifeCycleModel? {
        indexProcesses()
        indexExchanges()
        for p in system.processes.indices { makeColumns(of: p) }
        var entries = MatrixEntries()
        for j in columnProcess.indices { fill(column: j, into: &entries) }
        if hasErrors { return nil }
        return assemble(entries)
    }

    private mutating func indexProcesses() {
        for (index, process) in system.processes.enumerated() {
            if processIndex[process.id] != nil {
                report("LCA-0102", at: process.place, ["process": .text(process.id)])
            }
            processIndex[process.id] = index
        }
    }

    private mutating func indexExchanges() {
        for (index, row) in system.exchanges.enumerated() {
            guard let process = processIndex[row.process] else {
                report(
                    "LCA-0103",
                    at: row.place,
                    ["process": .text(row.process), "flow": .text(row.flow.name)]
                )
                continue
            }
            rowsOfProcess[process].append(index)
            if !row.amount.isFinite {
                report(
                    "LCA-0110",
                    at: row.place,
                    ["process": .text(row.process), "flow": .text(row.flow.name)]
                )
            }
        }
    }

    /// One column for each output that carries burden.
    private mutating func makeColumns(of p: Int) {
        let process = system.processes[p]
        let outputs = rowsOfProcess[p].filter { system.exchanges[$0].isProduct }
        guard !outputs.isEmpty else {
            report("LCA-0101", at: process.place, ["process": .text(process.name)])
            return
        }
        guard let shares = shares(of: outputs, process) else { return }
        for (output, share) in zip(outputs, shares) where share != 0 {
            let row = system.exchanges[output]
            if !(row.amount > 0) {
                report(
                    "LCA-0107",
                    at: row.place,
                    [
                        "process": .text(process.name), "flow": .text(row.flow.name),
                        "amount": .amount(row.amount, unit: row.unit.symbol),
                    ]
                )
                continue
            }
            let key = LifeCycleModel.ProductKey(process: process.id, flow: row.flow.id)
            if columnOfProduct[key] != nil {
                report(
                    "LCA-0111",
                    at: row.place,
                    ["process": .text(process.name), "flow": .text(row.flow.name)]
                )
            }
            columnOfProduct[key] = columnProcess.count
            columnProcess.append(p)
            columnOutput.append(output)
            columnShare.append(share)
        }
    }

    private mutating func shares(of outputs: [Int], _ process: LifeCycleProcess) -> [Double]? {
        if outputs.count == 1, system.exchanges[outputs[0]].allocation == nil { return [1] }
        var shares: [Double] = []
        for output in outputs {
            let row = system.exchanges[output]
            guard let share = row.allocation, share.isFinite else {
                report(
                    "LCA-0112",
                    at: row.place,
                    ["process": .text(process.name), "flow": .text(row.flow.name)]
                )
                return nil
            }
            shares.append(share)
        }
        let sum = shares.reduce(0, +)
        if abs(sum - 1) > 1e-9 {
            report("LCA-0108", at: process.place, ["process": .text(process.name), "sum": .number(sum)])
            return nil
        }
        return shares
    }

    private mutating func fill(column j: Int, into entries: inout MatrixEntries) {
        let share = columnShare[j]
        for index in rowsOfProcess[columnProcess[j]] {
            let row = system.exchanges[index]
            switch row.kind {
            case .elementary:
                addIntervention(row, share, column: j, into: &entries)
            case .technosphere where row.direction == .output:
                if index == columnOutput[j] { entries.add(row: j, column: j, row.amount) }
            case .technosphere, .waste:
                addInput(row, share, column: j, into: &entries)
            }
        }
    }

    private mutating func addIntervention(
        _ row: Exchange,
        _ share: Double,
        column j: Int,
        into entries: inout MatrixEntries
    ) {
        guard let gas = row.gas else { return }
        guard row.unit.isMass else {
            report(
                "LCA-0105",
                at: row.place,
                ["flow": .text(row.flow.name), "unit": .text(row.unit.symbol)]
            )
            return
        }
        let isUptake = row.direction == .input
        let kilograms = row.amount * row.unit.scale * share * (isUptake ? -1 : 1)
        entries.add(gas: .init(gas: gas, isUptake: isUptake), column: j, kilograms)
    }

    private mutating func addInput(
        _ row: Exchange,
        _ share: Double,
        column j: Int,
        into entries: inout MatrixEntries
    ) {
        let process = system.processes[columnProcess[j]].name
        switch row.provider {
        case .cutOff: return
        case nil:
            report("LCA-0109", at: row.place, ["process": .text(process), "flow": .text(row.flow.name)])
        case .process(let provider):
            let key = LifeCycleModel.ProductKey(process: provider, flow: row.flow.id)
            guard let i = columnOfProduct[key] else {
                report(
                    "LCA-0104",
                    at: row.place,
                    ["process": .text(process), "flow": .text(row.flow.name), "provider": .text(provider)]
                )
                return
            }
            let target = system.exchanges[columnOutput[i]].unit
            guard let factor = factor(row, into: target) else {
                report(
                    "LCA-0106",
                    at: row.place,
                    [
                        "process": .text(process), "flow": .text(row.flow.name),
                        "unit": .text(row.unit.symbol), "expected": .text(target.symbol),
                    ]
                )
                return
            }
            // a waste output asks for its treatment as an input asks for its product
            entries.add(row: i, column: j, -row.amount * factor * share)
        }
    }

    private func factor(_ row: Exchange, into target: Unit) -> Double? {
        if let factor = row.unit.conversion(to: target) { return factor }
        for conversion in conversions[row.flow.id] ?? [] {
            if let factor = conversion.factor(from: row.unit, to: target) { return factor }
        }
        return nil
    }

    private mutating func assemble(_ entries: MatrixEntries) -> LifeCycleModel? {
        let n = columnProcess.count
        do {
            let technosphere = try SparseMatrix(
                rowCount: n,
                columnCount: n,
                rows: entries.rows,
                columns: entries.columns,
                values: entries.values
            )
            let interventions = try SparseMatrix(
                rowCount: entries.gases.count,
                columnCount: n,
                rows: entries.gasRows,
                columns: entries.gasColumns,
                values: entries.gasValues
            )
            return LifeCycleModel(
                system: system,
                columnProcess: columnProcess,
                columnOutput: columnOutput,
                columnShare: columnShare,
                technosphere: technosphere,
                interventions: interventions,
                interventionRows: entries.gases,
                rowsOfProcess: rowsOfProcess,
                columnOfProduct: columnOfProduct,
                solver: try GaussSeidel(technosphere)
            )
        } catch {
            let process = columnProcess.indices.contains(error.index) ? columnProcess[error.index] : nil
            report(
                "LCA-0113",
                at: .whole,
                ["processes": .list(process.map { [system.processes[$0].name] } ?? [])]
            )
            return nil
        }
    }
}

/// Triplets of both matrices while they are gathered.
struct MatrixEntries {
    var rows: [Int32] = []
    var columns: [Int32] = []
    var values: [Double] = []
    var gases: [LifeCycleModel.Intervention] = []
    var gasRows: [Int32] = []
    var gasColumns: [Int32] = []
    var gasValues: [Double] = []
    private var gasIndex: [LifeCycleModel.Intervention: Int32] = [:]

    mutating func add(row: Int, column: Int, _ value: Double) {
        rows.append(Int32(row))
        columns.append(Int32(column))
        values.append(value)
    }

    mutating func add(gas: LifeCycleModel.Intervention, column: Int, _ kilograms: Double) {
        let row: Int32
        if let known = gasIndex[gas] {
            row = known
        } else {
            row = Int32(gases.count)
            gasIndex[gas] = row
            gases.append(gas)
        }
        gasRows.append(row)
        gasColumns.append(Int32(column))
        gasValues.append(kilograms)
    }
}
