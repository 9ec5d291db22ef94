public import QadamEvidence
import QadamSparse
import QadamUnits

extension LifeCycleModel {
    /// Checks a product system whole and turns it into columns.
    ///
    /// - Returns: the model, or `nil` if any diagnostic is an error; all diagnostics (`LCA-01…`).
    public static func build(_ system: ProductSystem) -> (model: LifeCycleModel?, diagnostics: [Diagnostic]) {
        let expansion = ChainExpansion.applied(to: system)
        if let failures = expansion?.failures, !failures.isEmpty { return (nil, failures.map(\.diagnostic)) }
        var builder = ModelBuilder(expansion?.system ?? system)
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
    private var records: [Int: AllocationRecord] = [:]
    private var columnAvoided: [AvoidedProduct?] = []
    /// For each column: position of its output among those of its process.
    private var columnPlace: [Int] = []
    /// Processes whose burden could not be divided: said once, not again for everyone who uses them.
    private var undivided: Set<String> = []

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
        checkPlan()
        for p in system.processes.indices { makeColumns(of: p) }
        placeChainMakers()
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

    /// Every rule that is named must be there, and every process that has a rule of its own.
    private mutating func checkPlan() {
        guard let plan = system.allocation else { return }
        let known = plan.rules.map(\.id) + [AllocationRule.published.id]
        if plan.rule(plan.standard) == nil {
            report("LCA-0615", at: .whole, ["rule": .text(plan.standard), "known": .list(known)])
        }
        for departure in plan.departures {
            if plan.rule(departure.rule)?.method == .chain {
                report("LCA-0626", at: departure.place, ["rule": .text(departure.rule)])
            }
            if plan.rule(departure.rule) == nil {
                report(
                    "LCA-0615",
                    at: departure.place,
                    ["rule": .text(departure.rule), "known": .list(known)]
                )
            }
            if processIndex[departure.process] == nil {
                report("LCA-0617", at: departure.place, ["process": .text(departure.process)])
            }
        }
        for cause in plan.causes {
            let rows = processIndex[cause.process].map { rowsOfProcess[$0] } ?? []
            if !rows.contains(where: {
                system.exchanges[$0].row == cause.row && !system.exchanges[$0].isProduct
            }) {
                let arguments: [String: Argument] = [
                    "process": .text(cause.process), "row": .text(String(cause.row)),
                ]
                report("LCA-0623", at: cause.place, arguments)
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
        guard let shares = shares(of: outputs, p) else {
            undivided.insert(process.id)
            return
        }
        for (k, (output, share)) in zip(outputs, shares).enumerated() {
            // by a rule, an output without burden is still made; by the table, and beside the product that a chain
            // was written for, it is left out
            if share == 0, records[p] == nil || isChainMaker(process.id) { continue }
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
            columnPlace.append(k)
            columnAvoided.append(records[p]?.shares[k].avoided)
        }
    }

    private mutating func shares(of outputs: [Int], _ p: Int) -> [Double]? {
        let process = system.processes[p]
        if outputs.count > 1, let plan = system.allocation {
            let (record, found) = plan.allocate(outputs.map { system.exchanges[$0] }, of: process)
            // a wrong price of a flow that several processes make is one finding
            diagnostics += found.filter { one in
                one.place == .whole || !diagnostics.contains { $0.code == one.code && $0.place == one.place }
            }
            records[p] = record
            return record?.shares.map(\.factor)
        }
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

    private func isChainMaker(_ process: String) -> Bool {
        system.chainMakers?.contains { $0.maker == process } == true
    }

    /// Whoever asks the process of a chain for its product gets the one that stands for the chain.
    private mutating func placeChainMakers() {
        for chain in system.chainMakers ?? [] {
            let own = LifeCycleModel.ProductKey(process: chain.maker, flow: chain.flow)
            let asked = LifeCycleModel.ProductKey(process: chain.process, flow: chain.flow)
            if let column = columnOfProduct[own] { columnOfProduct[asked] = column }
            if undivided.contains(chain.maker) { undivided.insert(chain.process) }
        }
    }

    private mutating func fill(column j: Int, into entries: inout MatrixEntries) {
        let share = columnShare[j]
        if share == 0, records[columnProcess[j]]?.rows == nil {
            let row = system.exchanges[columnOutput[j]]
            entries.add(row: j, column: j, row.amount)
            if let avoided = columnAvoided[j] { add(avoided, row, -1, column: j, into: &entries) }
            return
        }
        let credited = (records[columnProcess[j]]?.shares ?? []).filter { $0.avoided != nil }
        for index in rowsOfProcess[columnProcess[j]] where !credited.isEmpty {
            let row = system.exchanges[index]
            guard row.isProduct, let avoided = credited.first(where: { $0.flow == row.flow.id })?.avoided
            else { continue }
            add(avoided, row, share, column: j, into: &entries)
        }
        for index in rowsOfProcess[columnProcess[j]] {
            let row = system.exchanges[index]
            let share = records[columnProcess[j]]?.factor(ofRow: row.row, output: columnPlace[j]) ?? share
            if share == 0, index != columnOutput[j] { continue }
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
                if undivided.contains(provider) { return }
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

    /// What a credited output replaces: taken from the burden of its process in proportion to `share`; the
    /// credited output itself (share −1) is supplied as if by the process that it replaces.
    private mutating func add(
        _ avoided: AvoidedProduct,
        _ row: Exchange,
        _ share: Double,
        column j: Int,
        into entries: inout MatrixEntries
    ) {
        let key = LifeCycleModel.ProductKey(process: avoided.process, flow: avoided.replaces)
        guard let i = columnOfProduct[key], i != j else {
            if undivided.contains(avoided.process) { return }
            report(
                "LCA-0616",
                at: avoided.place,
                [
                    "process": .text(avoided.process), "flow": .text(avoided.flow),
                    "replaces": .text(avoided.replaces),
                ]
            )
            return
        }
        let target = system.exchanges[columnOutput[i]].unit
        guard let factor = factor(row, into: target) else {
            report(
                "LCA-0106",
                at: avoided.place,
                [
                    "process": .text(avoided.process), "flow": .text(row.flow.name),
                    "unit": .text(row.unit.symbol), "expected": .text(target.symbol),
                ]
            )
            return
        }
        entries.add(row: i, column: j, row.amount * factor * avoided.ratio * share)
    }

    private func factor(_ row: Exchange, into target: Unit) -> Double? {
        system.factor(row, into: target, conversions[row.flow.id] ?? [])
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
                columnPlace: columnPlace,
                technosphere: technosphere,
                interventions: interventions,
                interventionRows: entries.gases,
                rowsOfProcess: rowsOfProcess,
                columnOfProduct: columnOfProduct,
                records: records,
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
