import QadamEvidence

/// Builds the columns of a ``LifeCycleSystem``: first which products there are and what share each carries, then
/// the entries of each column.
struct SystemBuilder {
    let database: LifeCycleDatabase
    let amounts: [Double]
    let allocation: AllocationChoice
    let conversions: UnitConversions
    let publishedShares: PublishedShares
    var faults: [SystemBuild.Fault] = []
    var withoutShare: [Int32] = []
    var undivided: [Int32] = []
    var divided: [Int32] = []
    /// Processes whose shares of exchanges cannot be used, though the publisher divides by them.
    var unusable: [Int32] = []
    /// Processes that are divided exchange by exchange.
    var causal: [Int: CausalShares] = [:]
    private(set) lazy var taken = TakenProducts(database)
    /// Columns of each process: `columnStarts[p] ..< columnStarts[p + 1]`.
    var columnStarts: [Int] = [0]
    var columnProduct: [Int32] = []
    var columnShare: [Double] = []
    /// By column: the process whose reference product a credited co-product stands for; `-1` for all others.
    var columnReplaced: [Int32] = []

    init(_ database: LifeCycleDatabase, amounts: [Double], allocation: AllocationChoice) {
        self.database = database
        self.amounts = amounts
        self.allocation = allocation
        conversions = UnitConversions(database)
        publishedShares = PublishedShares(database)
    }

    mutating func build() -> SystemBuild {
        columnStarts.reserveCapacity(database.processes.count + 1)
        for process in database.processes.indices {
            makeColumns(of: process)
            columnStarts.append(columnProduct.count)
        }
        var entries = EntryBuilder(self)
        if faults.isEmpty { entries.fill() }
        faults += entries.faults
        let system = faults.isEmpty ? entries.system() : nil
        return SystemBuild(
            system: system,
            faults: faults,
            cutOffs: entries.cutOffs,
            freeInputs: entries.freeInputs,
            selfConsuming: entries.selfConsuming,
            unfounded: system?.columns(needing: entries.selfConsuming) ?? [],
            withoutShare: withoutShare,
            undivided: undivided,
            divided: divided,
            unusable: unusable,
            allocation: allocation
        )
    }

    mutating func fail(_ code: String, _ process: Int, _ exchange: Int?, _ more: [String: Argument] = [:]) {
        faults.append(Self.fault(database, code, process, exchange, more))
    }

    static func fault(
        _ database: LifeCycleDatabase,
        _ code: String,
        _ process: Int,
        _ exchange: Int?,
        _ more: [String: Argument]
    ) -> SystemBuild.Fault {
        let owner = database.processes[process]
        var arguments: [String: Argument] = ["process": .text(owner.name)]
        var field: String?
        if let exchange {
            let flow = database.flows[Int(database.exchanges.flow[exchange])]
            arguments["flow"] = .text(flow.name)
            field = flow.name
        }
        arguments.merge(more) { $1 }
        let place: Place =
            owner.place == .whole ? .entity(kind: "process", id: owner.id, field: field) : owner.place
        return SystemBuild.Fault(
            process: process,
            exchange: exchange,
            diagnostic: Diagnostic(code, .error, at: place, arguments)
        )
    }

    func isFunction(_ exchange: Int) -> Bool { database.isFunction(exchange) }

    private mutating func makeColumns(of process: Int) {
        let functions = database.exchanges(of: process).filter { isFunction($0) }
        guard let first = functions.first else { return fail("LCA-1001", process, nil) }
        let marked = functions.filter { database.exchanges.flags[$0].contains(.reference) }
        guard functions.count == 1 || !marked.isEmpty else { return fail("LCA-1002", process, nil) }
        let references = functions.count == 1 ? [first] : marked
        let shares = shares(process, functions, references)
        for (exchange, share) in zip(functions, shares) {
            guard let share else {
                if shares.contains(where: { $0 != nil }) { withoutShare.append(Int32(exchange)) }
                continue
            }
            let flow = database.exchanges.flow[exchange]
            // a share of zero is a footprint of zero, unless nothing is made
            if share == 0, !(amounts[exchange] != 0 && amounts[exchange].isFinite) { continue }
            guard isUsable(exchange, process) else { continue }
            let isTwice = columnProduct[(columnStarts.last ?? columnProduct.count)...].contains {
                database.exchanges.flow[Int($0)] == flow
            }
            if isTwice {
                // what carries nothing, such as two sorts of tar, needs no second column
                if share == 0 { continue }
                fail("LCA-1004", process, exchange)
                continue
            }
            columnProduct.append(Int32(exchange))
            columnShare.append(share)
            var replaced = -1
            if case .expansion = allocation, share == 0 {
                replaced = taken.maker(of: Int(flow), besides: process) ?? -1
            }
            columnReplaced.append(Int32(replaced))
        }
    }

    /// A product must have an amount above zero in a unit of its flow; a negative one is how some formats write a
    /// waste that is treated.
    private mutating func isUsable(_ exchange: Int, _ process: Int) -> Bool {
        let amount = amounts[exchange]
        let flow = Int(database.exchanges.flow[exchange])
        let unit = Int(database.exchanges.unit[exchange])
        let isTreatment = database.flows[flow].kind == .waste
        guard amount.isFinite, amount != 0, amount > 0 || isTreatment else {
            let value: Argument =
                amount.isFinite
                ? .amount(amount, unit: database.units[unit].symbol) : .text("\(amount)")
            fail("LCA-1003", process, exchange, ["amount": value])
            return false
        }
        return true
    }

    private mutating func shares(_ process: Int, _ functions: [Int], _ references: [Int]) -> [Double?] {
        if functions.count == 1 { return [1] }
        switch allocation {
        case .published, .rule:
            var wanted: PublishedAllocation?
            if case .rule(let rule) = allocation { wanted = rule }
            switch publishedShares.shares(of: process, functions, rule: wanted, amounts: amounts, database) {
            case .shares(let shares):
                if publishedShares.rule(of: process, wanted: wanted, database) == .causal {
                    causal[process] = publishedShares.causalShares(of: process)
                }
                return shares
            case .wrongSum(let sum):
                fail("LCA-1005", process, nil, ["sum": .number(sum)])
                return functions.map { _ in nil }
            case .negative(let share, let exchange):
                fail("LCA-1021", process, exchange, ["share": .number(share)])
                return functions.map { _ in nil }
            case .wrongCause(let fault) where wanted != nil && fault.negative != nil:
                fail("LCA-1021", process, fault.exchange, ["share": .number(fault.negative ?? 0)])
                return functions.map { _ in nil }
            case .wrongCause(let fault) where wanted != nil:
                fail("LCA-1022", process, fault.exchange, ["sum": .number(fault.sum)])
                return functions.map { _ in nil }
            case .wrongCause:
                unusable.append(Int32(process))
                return withoutPublished(process, functions, references)
            case .none where wanted == nil:
                return withoutPublished(process, functions, references)
            case .none:
                fail("LCA-1006", process, nil)
                return functions.map { _ in nil }
            }
        case .reference, .expansion:
            return allToReference(process, functions, references)
        case .property(let name):
            return shares(process, functions, by: name)
        }
    }

    /// By amount where others take a co-product, else all to the reference product; both are said.
    private mutating func withoutPublished(_ process: Int, _ functions: [Int], _ references: [Int])
        -> [Double?]
    {
        if let shares = physicalShares(process, functions, references) {
            divided.append(Int32(process))
            return shares
        }
        undivided.append(Int32(process))
        return allToReference(process, functions, references)
    }

    /// All to the reference product; with several of them nobody has said which one carries.
    private mutating func allToReference(_ process: Int, _ functions: [Int], _ references: [Int]) -> [Double?]
    {
        guard references.count == 1, let carrier = references.first else {
            fail("LCA-1015", process, nil, ["count": .integer(references.count)])
            return functions.map { _ in nil }
        }
        return functions.map { exchange in
            if exchange == carrier { return 1 }
            // by expansion a co-product counts as what it is credited with
            guard case .expansion = allocation else { return nil }
            return taken.maker(of: Int(database.exchanges.flow[exchange]), besides: process) == nil ? nil : 0
        }
    }

    /// Shares by amount, where another process takes a co-product and nobody published what it carries: as nothing it
    /// would make every user's footprint a lower bound. `nil` where nobody takes one, or the products have no quantity
    /// in common.
    private mutating func physicalShares(_ process: Int, _ functions: [Int], _ references: [Int])
        -> [Double?]?
    {
        let flows = functions.map { Int(database.exchanges.flow[$0]) }
        guard references.count == 1, taken.isTaken(from: process, flows) else { return nil }
        let quantities = Set(flows.map { database.units[database.flows[$0].unit].quantity })
        var values: [Double] = []
        for (exchange, flow) in zip(functions, flows) {
            let reference = database.units[database.flows[flow].unit].factor
            let perUnit =
                quantities.count == 1 ? reference : conversions.amount(of: "mass", flow: flow)?.value
            guard let perUnit,
                let factor = conversions.factor(unit: Int(database.exchanges.unit[exchange]), flow: flow)
            else { return nil }
            values.append(amounts[exchange] * factor * perUnit)
        }
        let sum = values.reduce(0, +)
        guard sum > 0, sum.isFinite, values.allSatisfy({ $0 >= 0 }) else { return nil }
        return values.map { $0 / sum }
    }

    private mutating func shares(_ process: Int, _ functions: [Int], by property: String) -> [Double?] {
        var values: [Double] = []
        var quantity: Set<String>?
        for exchange in functions {
            let flow = Int(database.exchanges.flow[exchange])
            let unit = Int(database.exchanges.unit[exchange])
            guard let perUnit = conversions.amount(of: property, flow: flow),
                let factor = conversions.factor(unit: unit, flow: flow)
            else {
                fail("LCA-1007", process, exchange, ["property": .text(property)])
                return functions.map { _ in nil }
            }
            quantity = quantity?.intersection(perUnit.quantity) ?? perUnit.quantity
            values.append(amounts[exchange] * factor * perUnit.value)
        }
        guard quantity?.isEmpty == false else {
            fail("LCA-1026", process, nil, ["property": .text(property)])
            return functions.map { _ in nil }
        }
        let sum = values.reduce(0, +)
        guard sum > 0, values.allSatisfy({ $0 >= 0 }) else {
            fail("LCA-1008", process, nil, ["property": .text(property)])
            return functions.map { _ in nil }
        }
        return values.map { $0 / sum }
    }
}
