import QadamEvidence
import QadamLifeCycle

/// Databases made by hand: processes first, then their exchanges by name.
struct TinyDatabase {
    struct Row {
        let process: String
        let flow: String
        let amount: Double
        var unit: String
        let flags: ExchangeFlags
        let provider: String?
        var uncertainty: ExchangeUncertainty?
    }

    var database = LifeCycleDatabase(name: "tiny")
    private var rows: [Row] = []

    init() {
        for (symbol, quantity, factor) in [
            ("kg", "mass", 1.0), ("t", "mass", 1000), ("kWh", "energy", 3.6), ("MJ", "energy", 1),
            ("m3", "volume", 1),
        ] { database.units.append(DatabaseUnit(symbol: symbol, quantity: quantity, factor: factor)) }
    }

    func unitIndex(_ symbol: String) -> Int { database.units.firstIndex { $0.symbol == symbol } ?? -1 }
    func flowIndex(_ id: String) -> Int { database.flows.firstIndex { $0.id == id } ?? -1 }
    func processIndex(_ id: String) -> Int { database.processes.firstIndex { $0.id == id } ?? -1 }

    mutating func flow(
        _ id: String,
        _ kind: DatabaseFlow.Kind = .product,
        _ unit: String = "kg",
        gas: String? = nil
    ) {
        database.flows.append(DatabaseFlow(id: id, name: id, kind: kind, unit: unitIndex(unit), gas: gas))
    }

    /// A process that makes so much of the flow of its own name.
    mutating func process(
        _ id: String,
        makes amount: Double = 1,
        _ unit: String = "kg",
        location: String = ""
    ) {
        if flowIndex(id) < 0 { flow(id, .product, unit) }
        database.processes.append(DatabaseProcess(id: id, name: id, location: location))
        row(id, id, amount, unit, [.reference])
    }

    /// A process that takes in a waste.
    mutating func treatment(_ id: String, of waste: String, _ amount: Double = 1, _ unit: String = "kg") {
        database.processes.append(DatabaseProcess(id: id, name: id))
        row(id, waste, amount, unit, [.reference, .input])
    }

    mutating func row(
        _ process: String,
        _ flow: String,
        _ amount: Double,
        _ unit: String = "kg",
        _ flags: ExchangeFlags = [],
        from provider: String? = nil,
        _ uncertainty: ExchangeUncertainty? = nil
    ) {
        rows.append(
            Row(
                process: process,
                flow: flow,
                amount: amount,
                unit: unit,
                flags: flags,
                provider: provider,
                uncertainty: uncertainty
            )
        )
    }

    mutating func uses(_ process: String, _ flow: String, _ amount: Double, _ unit: String = "kg") {
        row(process, flow, amount, unit, [.input], from: flow)
    }

    mutating func emits(_ process: String, _ flow: String, _ amount: Double) {
        if flowIndex(flow) < 0 { self.flow(flow, .elementary, gas: flow) }
        row(process, flow, amount)
    }

    /// Counts a flow in another unit everywhere.
    mutating func change(_ flow: String, to unit: String) {
        database.flows[flowIndex(flow)].unit = unitIndex(unit)
        for k in rows.indices where rows[k].flow == flow { rows[k].unit = unit }
    }

    mutating func share(_ process: String, _ product: String, _ share: Double, _ rule: PublishedAllocation) {
        database.allocationFactors.append(
            AllocationFactor(
                process: processIndex(process),
                rule: rule,
                product: flowIndex(product),
                share: share
            )
        )
    }

    /// The database with its exchanges in the order of its processes.
    var made: LifeCycleDatabase {
        var made = database
        for process in database.processes {
            for row in rows where row.process == process.id {
                made.exchanges.append(
                    flow: flowIndex(row.flow),
                    unit: unitIndex(row.unit),
                    amount: row.amount,
                    flags: row.flags,
                    provider: row.provider.map { processIndex($0) } ?? -1,
                    uncertainty: row.uncertainty
                )
            }
            made.exchangeStarts.append(made.exchanges.count)
        }
        return made
    }

    func build(_ allocation: AllocationChoice = .published) -> SystemBuild {
        let made = made
        return LifeCycleSystem.build(made, amounts: made.exchanges.amount, allocation: allocation)
    }

    func codes(_ allocation: AllocationChoice = .published) -> [String] {
        build(allocation).faults.map(\.diagnostic.code)
    }

    /// kg of all elementary flows that one reference unit of a product brings along.
    func score(_ product: String, _ allocation: AllocationChoice = .published) -> Double? {
        let made = made
        let (engine, _) = LifeCycleEngine.prepare(
            made,
            amounts: made.exchanges.amount,
            allocation: allocation
        )
        guard let engine else { return nil }
        let weights = [Double](repeating: 1, count: engine.system.elementaryFlows.count)
        guard
            let values = engine.intensities([CategoryWeights(id: "all", unit: "kg", weights: weights)])
                .values?.first
        else { return nil }
        return engine.system.process.indices.first { engine.flow(ofColumn: $0).id == product }.map {
            values[$0]
        }
    }
}
