import QadamEvidence
import QadamUnits

extension ProductSystem {
    /// The study as a database, so that everything which reads databases reads studies too.
    ///
    /// A waste that asks for its treatment is a waste flow, and its treatment takes it in; published shares of
    /// outputs become physical shares, lognormals get their sign and geometric mean from the amount.
    public func database(named name: String) -> LifeCycleDatabase {
        var conversion = StudyConversion(self, name: name)
        return conversion.convert()
    }
}

private struct StudyConversion {
    private let system: ProductSystem
    private var database: LifeCycleDatabase
    private var unitIndex: [String: Int] = [:]
    private var flowIndex: [String: Int] = [:]
    private var processIndex: [String: Int] = [:]
    private let wastes: Set<String>
    private var hasReference = false

    init(_ system: ProductSystem, name: String) {
        self.system = system
        database = LifeCycleDatabase(name: name)
        wastes = Set(system.exchanges.filter { $0.kind == .waste }.map(\.flow.id))
    }

    mutating func convert() -> LifeCycleDatabase {
        for process in system.processes {
            processIndex[process.id] = database.processes.count
            database.processes.append(converted(process))
        }
        let rows = Dictionary(grouping: system.exchanges, by: \.process)
        for (index, process) in system.processes.enumerated() {
            hasReference = false
            for row in rows[process.id] ?? [] { add(row, to: index) }
            database.exchangeStarts.append(database.exchanges.count)
        }
        for conversion in system.conversions {
            guard let flow = flowIndex[conversion.flow] else { continue }
            addProperty(conversion, of: flow)
        }
        return database
    }

    private func converted(_ process: LifeCycleProcess) -> DatabaseProcess {
        let dates = (process.validity ?? "").split(separator: "/").map(String.init)
        return DatabaseProcess(
            id: process.id,
            name: process.name,
            location: process.location,
            category: process.category ?? "",
            validFrom: dates.first ?? "",
            validTo: dates.count > 1 ? dates[1] : "",
            stage: process.stage,
            kind: process.kind,
            defaultAllocation: .physical,
            isAggregated: !process.aggregates.isEmpty,
            source: process.citation?.description ?? "",
            place: process.place
        )
    }

    private mutating func unit(_ unit: Unit) -> Int {
        if let known = unitIndex[unit.symbol] { return known }
        let quantity = "\(unit.dimension)\(unit.basis == .none ? "" : " \(unit.basis)")"
        unitIndex[unit.symbol] = database.units.count
        database.units.append(DatabaseUnit(symbol: unit.symbol, quantity: quantity, factor: unit.scale))
        return database.units.count - 1
    }

    private mutating func flow(_ row: Exchange) -> Int {
        let kind: DatabaseFlow.Kind =
            row.kind == .elementary ? .elementary : wastes.contains(row.flow.id) ? .waste : .product
        let key = kind == .elementary ? "\(row.flow.id) \(row.compartment ?? "")" : row.flow.id
        if let known = flowIndex[key] { return known }
        flowIndex[key] = database.flows.count
        database.flows.append(
            DatabaseFlow(
                id: row.flow.id,
                name: row.flow.name,
                kind: kind,
                unit: unit(row.unit),
                compartment: row.compartment ?? "",
                gas: row.gas
            )
        )
        return database.flows.count - 1
    }

    private mutating func add(_ row: Exchange, to process: Int) {
        let flow = flow(row)
        var flags: ExchangeFlags = []
        let isWaste = database.flows[flow].kind == .waste
        // A treatment is sold as an output of the study's table and takes the waste in.
        let isFlipped = isWaste && row.kind == .technosphere
        if (row.direction == .input) != isFlipped { flags.insert(.input) }
        // The first product of a process in the table is the one that the process is made for.
        if row.isProduct, !hasReference {
            flags.insert(.reference)
            hasReference = true
        }
        var provider = -1
        if case .process(let id) = row.provider { provider = processIndex[id] ?? -1 }
        database.exchanges.append(
            flow: flow,
            unit: unit(row.unit),
            amount: row.amount,
            flags: flags,
            provider: provider,
            uncertainty: row.uncertainty?.parameters(around: row.amount),
            note: row.note
        )
        if row.isProduct, let share = row.allocation {
            database.allocationFactors.append(
                AllocationFactor(process: process, rule: .physical, product: flow, share: share)
            )
        }
    }

    private mutating func addProperty(_ conversion: FlowConversion, of flow: Int) {
        let reference = database.units[database.flows[flow].unit]
        for (own, other) in [
            (conversion.amount, conversion.otherAmount), (conversion.otherAmount, conversion.amount),
        ] {
            let ownUnit = unit(own.unit)
            guard database.units[ownUnit].quantity == reference.quantity, own.value > 0 else { continue }
            database.properties.append(
                FlowProperty(
                    flow: flow,
                    property: "\(other.unit.dimension)",
                    unit: unit(other.unit),
                    amount: other.value / (own.value * database.units[ownUnit].factor / reference.factor),
                    source: conversion.citation?.description ?? ""
                )
            )
            return
        }
    }
}

extension PublishedUncertainty {
    /// The same distribution with the parameters of a database, around an amount.
    func parameters(around amount: Double) -> ExchangeUncertainty {
        switch self {
        case .lognormal(let squared): ExchangeUncertainty(.lognormal, amount, squared.squareRoot())
        case .normal(let twice): ExchangeUncertainty(.normal, amount, twice / 2)
        case .triangular(let low, let mode, let high): ExchangeUncertainty(.triangular, low, mode, high)
        case .uniform(let low, let high): ExchangeUncertainty(.uniform, low, high)
        }
    }
}
