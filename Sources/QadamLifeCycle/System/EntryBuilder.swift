import QadamEvidence
import QadamSparse

/// The entries of A and B, column by column, with the exchanges that they are made of.
struct EntryBuilder {
    private var base: SystemBuilder
    private var database: LifeCycleDatabase { base.database }
    private var a = ColumnEntries()
    private var b = ColumnEntries()
    private var rowOfFlow: [Int32]
    private var elementaryFlows: [Int32] = []
    private var isTaken: [Bool] = []
    private var columnProcess: [Int32] = []
    private(set) var faults: [SystemBuild.Fault] = []
    private(set) var cutOffs: [Int32] = []
    private(set) var freeInputs: [Int32] = []
    private(set) var selfConsuming: [Int32] = []
    /// By column: what is made before the process takes of it itself.
    private var gross: [Double] = []

    init(_ base: SystemBuilder) {
        self.base = base
        rowOfFlow = [Int32](repeating: -1, count: base.database.flows.count * 2)
    }

    mutating func fill() {
        for process in database.processes.indices {
            for column in base.columnStarts[process]..<base.columnStarts[process + 1] {
                fill(column: column, of: process, isFirst: column == base.columnStarts[process])
            }
        }
        for column in columnProcess.indices { checkOutput(of: column) }
    }

    /// A process that takes as much of its product as it makes, or all but a rounding, makes nothing that could be counted
    /// per unit: what it takes is left out of the diagonal so that others can be solved, and it gets no footprint.
    private mutating func checkOutput(of column: Int) {
        let net = a.diagonal(column)
        if net == 0 {
            fail("LCA-1010", Int(columnProcess[column]), Int(base.columnProduct[column]))
        } else if net / gross[column] < Self.leastOutput {
            selfConsuming.append(Int32(column))
            a.setDiagonal(column, gross[column])
        }
    }

    /// Of what it makes, the part that a process must leave for others: below it the difference of output and own use is
    /// the rounding of published amounts.
    private static let leastOutput = 1e-6

    func system() -> LifeCycleSystem {
        let columns = columnProcess.count
        return LifeCycleSystem(
            process: columnProcess,
            product: base.columnProduct,
            share: base.columnShare,
            technosphere: a.matrix(rowCount: columns),
            interventions: b.matrix(rowCount: elementaryFlows.count),
            elementaryFlows: elementaryFlows,
            isTaken: isTaken,
            technosphereTerms: a.terms,
            interventionTerms: b.terms
        )
    }

    private mutating func fail(
        _ code: String,
        _ process: Int,
        _ exchange: Int,
        _ more: [String: Argument] = [:]
    ) {
        faults.append(SystemBuilder.fault(database, code, process, exchange, more))
    }

    private mutating func fill(column: Int, of process: Int, isFirst: Bool) {
        columnProcess.append(Int32(process))
        gross.append(0)
        let product = Int(base.columnProduct[column])
        let causal = base.causal[process]
        let productFlow = Int(database.exchanges.flow[product])
        for exchange in database.exchanges(of: process) {
            let amount = base.amounts[exchange]
            guard amount.isFinite else {
                if isFirst { fail(SystemBuild.Fault.noNumber, process, exchange) }
                continue
            }
            let flow = Int(database.exchanges.flow[exchange])
            guard
                let unit = base.conversions.factor(unit: Int(database.exchanges.unit[exchange]), flow: flow)
            else {
                if isFirst { failUnit(process, exchange, flow) }
                continue
            }
            if exchange == product {
                a.add(row: column, exchange, unit)
                gross[column] = amount * unit
                continue
            }
            let share =
                causal?.share(ofExchange: exchange, product: productFlow) ?? base.columnShare[column]
            guard share != 0 else { continue }
            if database.flows[flow].kind == .elementary {
                addIntervention(exchange, flow, unit * share)
            } else if base.isFunction(exchange) {
                if case .expansion = base.allocation { credit(exchange, flow, unit, isFirst) }
            } else {
                addLink(exchange, flow, unit * share, amount, isFirst)
            }
        }
        supply(column, of: process, product)
        a.close(base.amounts)
        b.close(base.amounts)
    }

    private mutating func failUnit(_ process: Int, _ exchange: Int, _ flow: Int) {
        let units = database.units
        fail(
            "LCA-1009",
            process,
            exchange,
            [
                "unit": .text(units[Int(database.exchanges.unit[exchange])].symbol),
                "expected": .text(units[database.flows[flow].unit].symbol),
            ]
        )
    }

    private mutating func addIntervention(_ exchange: Int, _ flow: Int, _ factor: Double) {
        let taken = database.exchanges.flags[exchange].contains(.input)
        let key = flow * 2 + (taken ? 1 : 0)
        if rowOfFlow[key] < 0 {
            rowOfFlow[key] = Int32(elementaryFlows.count)
            elementaryFlows.append(Int32(flow))
            isTaken.append(taken)
        }
        b.add(row: Int(rowOfFlow[key]), exchange, taken ? -factor : factor)
    }

    /// An input, a waste or a credit: in the row of its provider's column.
    private mutating func addLink(
        _ exchange: Int,
        _ flow: Int,
        _ factor: Double,
        _ amount: Double,
        _ isFirst: Bool
    ) {
        let provider = Int(database.exchanges.provider[exchange])
        guard provider >= 0 else {
            if isFirst, amount != 0 { cutOffs.append(Int32(exchange)) }
            return
        }
        guard let row = column(of: provider, making: flow) else {
            let isOwn = provider == Int(columnProcess[columnProcess.count - 1])
            if isFirst, amount != 0, !isOwn || !leavesSome(of: flow, in: provider) {
                freeInputs.append(Int32(exchange))
            }
            return
        }
        let isCredit = database.exchanges.flags[exchange].contains(.avoided)
        a.add(row: row, exchange, isCredit ? factor : -factor)
    }

    /// Whether a process makes at least as much of a co-product without share as it takes itself: its own use is then
    /// inside the process, whose burden lies on the reference product already.
    private func leavesSome(of flow: Int, in process: Int) -> Bool {
        var left = 0.0
        for exchange in database.exchanges(of: process) where Int(database.exchanges.flow[exchange]) == flow {
            guard let unit = base.conversions.factor(unit: Int(database.exchanges.unit[exchange]), flow: flow)
            else {
                return false
            }
            if base.isFunction(exchange) {
                left += base.amounts[exchange] * unit
            } else if Int(database.exchanges.provider[exchange]) == process {
                left -= base.amounts[exchange] * unit
            }
        }
        return left >= 0
    }

    private func column(of provider: Int, making flow: Int) -> Int? {
        for column in base.columnStarts[provider]..<base.columnStarts[provider + 1]
        where Int(database.exchanges.flow[Int(base.columnProduct[column])]) == flow {
            return column
        }
        return nil
    }

    // MARK: - system expansion

    /// A credited co-product is supplied as if by the process whose making of it is avoided.
    private mutating func supply(_ column: Int, of process: Int, _ product: Int) {
        let maker = Int(base.columnReplaced[column])
        let flow = Int(database.exchanges.flow[product])
        guard maker >= 0, let row = self.column(of: maker, making: flow),
            let unit = base.conversions.factor(unit: Int(database.exchanges.unit[product]), flow: flow)
        else { return }
        a.add(row: row, product, -unit)
    }

    /// A co-product is credited with the only process that makes it as its reference product; where there is
    /// none, or more than one, nothing is credited and the exchange is listed as cut off.
    private mutating func credit(
        _ exchange: Int,
        _ flow: Int,
        _ factor: Double,
        _ isFirst: Bool
    ) {
        let process = Int(columnProcess[columnProcess.count - 1])
        guard let maker = base.taken.maker(of: flow, besides: process),
            let row = column(of: maker, making: flow)
        else {
            if isFirst { cutOffs.append(Int32(exchange)) }
            return
        }
        a.add(row: row, exchange, factor)
    }
}
