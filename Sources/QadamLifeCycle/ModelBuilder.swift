public import QadamEvidence
import QadamSparse
import QadamUnits

extension LifeCycleModel {
    /// Checks a product system whole and turns it into columns.
    ///
    /// - Parameters:
    ///   - system: the study.
    ///   - rule: the allocation rule for all its processes; `nil` for the one that the study sets.
    /// - Returns: the model, or `nil` if any diagnostic is an error; all diagnostics (`LCA-01…`, `LCA-06…`).
    public static func build(_ system: ProductSystem, allocation rule: String? = nil)
        -> (model: LifeCycleModel?, diagnostics: [Diagnostic])
    {
        var builder = ModelBuilder(system, rule)
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
    private let chosenRule: String?
    private var columnRecord: [(record: Int, output: Int)?] = []
    private var allocations: [AllocationRecord] = []
    private var columnOfProduct: [LifeCycleModel.ProductKey: Int] = [:]

    init(_ system: ProductSystem, _ rule: String? = nil) {
        chosenRule = rule
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
        checkRules()
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
        let (record, isRuled) = ruledRecord(of: outputs, process)
        guard let shares = isRuled ? record?.shares.map(\.factor) : shares(of: outputs, process) else {
            return
        }
        if let record { allocations.append(record) }
        for (k, (output, share)) in zip(outputs, shares).enumerated() where share != 0 || isRuled {
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
            columnRecord.append(isRuled ? (allocations.count - 1, k) : nil)
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
        for index in rowsOfProcess[columnProcess[j]] {
            let row = system.exchanges[index]
            let share = share(ofColumn: j, row)
            if row.isProduct, index != columnOutput[j] {
                credit(row, column: j, into: &entries)
                continue
            }
            if share == 0, index != columnOutput[j] { continue }
            switch row.kind {
            case .elementary:
                addIntervention(row, share, column: j, into: &entries)
            case .technosphere where row.direction == .output:
                entries.add(row: j, column: j, row.amount)
                takeReplaced(row, column: j, into: &entries)
            case .technosphere, .waste:
                addInput(row, share, column: j, into: &entries)
            }
        }
    }

    /// Reports a chosen, default or process rule that the study does not have (`LCA-0612`), and replacements
    /// that cannot be counted (`LCA-0618`).
    private mutating func checkRules() {
        let study = system.allocation
        let named =
            [chosenRule, study?.defaultRule].compactMap(\.self) + (study?.processRules.values.sorted() ?? [])
        let known = study?.rules.map(\.id) ?? []
        for id in named where !known.contains(id) {
            report("LCA-0612", at: .whole, ["rule": .text(id), "known": .list(known)])
        }
        for avoided in study?.avoided ?? [] where !(avoided.ratio > 0 && avoided.ratio.isFinite) {
            report("LCA-0618", at: avoided.place, ["flow": .text(avoided.flow)])
        }
    }

    /// The record of a process with several outputs that a rule divides, and whether one does.
    private mutating func ruledRecord(of outputs: [Int], _ process: LifeCycleProcess)
        -> (record: AllocationRecord?, isRuled: Bool)
    {
        guard outputs.count > 1, let study = system.allocation,
            let id = study.ruleID(for: process.id, chosen: chosenRule)
        else { return (nil, false) }
        guard let rule = study.rule(id) else { return (nil, true) }
        let coProducts = outputs.map { study.coProduct(system.exchanges[$0]) }
        let (record, found) = rule.record(for: coProducts, of: process.id, at: process.place)
        diagnostics += found
        return (record, true)
    }

    private func share(ofColumn j: Int, _ row: Exchange) -> Double {
        guard let (record, output) = columnRecord[j] else { return columnShare[j] }
        return allocations[record].factor(ofOutput: output, row: row.flow.id)
    }

    /// Another output of the process of column `j`: where it is credited, what it replaces is not made.
    private mutating func credit(_ row: Exchange, column j: Int, into entries: inout MatrixEntries) {
        guard let (record, _) = columnRecord[j], columnShare[j] != 0,
            allocations[record].shares.contains(where: { $0.flow == row.flow.id && $0.isCredited })
        else { return }
        addReplaced(row, column: j, columnShare[j], into: &entries)
    }

    /// A credited output is taken at the burden of what it replaces.
    private mutating func takeReplaced(_ row: Exchange, column j: Int, into entries: inout MatrixEntries) {
        guard let (record, output) = columnRecord[j], allocations[record].shares[output].isCredited else {
            return
        }
        addReplaced(row, column: j, -1, into: &entries)
    }

    private mutating func addReplaced(
        _ row: Exchange,
        column j: Int,
        _ weight: Double,
        into entries: inout MatrixEntries
    ) {
        guard let avoided = system.allocation?.avoided.first(where: { $0.flow == row.flow.id }) else {
            return
        }
        let key = LifeCycleModel.ProductKey(process: avoided.process, flow: avoided.replaces)
        guard let i = columnOfProduct[key] else {
            report(
                "LCA-0104",
                at: avoided.place,
                [
                    "process": .text(system.processes[columnProcess[j]].name),
                    "flow": .text(avoided.replaces), "provider": .text(avoided.process),
                ]
            )
            return
        }
        guard i != j else {
            report("LCA-0618", at: avoided.place, ["flow": .text(avoided.flow)])
            return
        }
        entries.add(row: i, column: j, weight * avoided.ratio * row.amount)
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
                columnRecord: columnRecord,
                allocations: allocations,
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
