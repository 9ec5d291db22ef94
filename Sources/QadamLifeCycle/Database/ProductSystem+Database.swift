import QadamEvidence
import QadamUnits

extension ProductSystem {
    /// The study as a database, so that everything which reads databases reads studies too.
    ///
    /// A waste that asks for its treatment is a waste flow, and its treatment takes it in; lognormals get their sign and
    /// geometric mean from the amount. Shares of outputs are those of the rule of allocation that the study chose, so
    /// that `published` gives its footprints: one share an output; under the causal rule, and where an output is
    /// credited, one share an exchange and output. What a credited output replaces stands in the process twice: as an
    /// avoided product of the outputs that carry the burden, and as an input that the credited output alone carries.
    public func database(named name: String) -> LifeCycleDatabase {
        var conversion = StudyConversion(ChainExpansion.applied(to: self)?.system ?? self, name: name)
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
    /// Substances by flow and compartment.
    private var places: Set<String> = []

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
            let rows = own(rows[process.id] ?? [], of: process.id)
            let first = database.exchanges.count
            for row in rows { add(row, to: index) }
            addShares(rows, from: first, to: index)
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
        // one substance may be counted as several gases: carbon dioxide of coal and of wood
        let place = "\(row.flow.id) \(row.compartment ?? "")"
        let key = kind == .elementary ? "\(place) \(row.gas ?? "")" : row.flow.id
        if let known = flowIndex[key] { return known }
        let isVariant = kind == .elementary && !places.insert(place).inserted
        flowIndex[key] = database.flows.count
        database.flows.append(
            DatabaseFlow(
                id: isVariant ? "\(row.flow.id) \(row.gas ?? "-")" : row.flow.id,
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
        if case .process(let id) = row.provider {
            provider = processIndex[system.maker(of: row.flow.id, in: id)] ?? -1
        }
        database.exchanges.append(
            flow: flow,
            unit: unit(row.unit),
            amount: row.amount,
            flags: flags,
            provider: provider,
            uncertainty: row.uncertainty?.parameters(around: row.amount)
                ?? row.quality?.distribution(around: row.amount),
            note: row.note,
            quality: row.quality
        )
    }

    // MARK: - shares

    private mutating func addShares(_ rows: [Exchange], from first: Int, to process: Int) {
        let outputs = rows.filter(\.isProduct)
        if system.chainMakers?.contains(where: { $0.maker == system.processes[process].id }) == true {
            return addCredits(to: process)
        }
        guard outputs.count > 1, let plan = system.allocation else {
            for row in outputs {
                guard let share = row.allocation else { continue }
                addShare(share, of: row, .physical, to: process)
            }
            return
        }
        // without a record the study itself has the error
        guard let record = plan.allocate(outputs, of: system.processes[process]).record else { return }
        let isCredited = record.shares.contains { $0.avoided != nil }
        guard isCredited || record.rows != nil else {
            let rule: PublishedAllocation = record.rule.method == .economic ? .economic : .physical
            database.processes[process].defaultAllocation = rule
            for (row, share) in zip(outputs, record.shares) {
                addShare(share.factor, of: row, rule, to: process)
            }
            return
        }
        database.processes[process].defaultAllocation = .causal
        // every output is a product of the process, also one that carries nothing
        for row in outputs { addShare(0, of: row, .causal, to: process) }
        for (offset, row) in rows.enumerated() where !row.isProduct {
            let factors = outputs.indices.map { record.factor(ofRow: row.row, output: $0) }
            addCauses(factors, outputs, of: first + offset, to: process)
        }
        for (k, share) in record.shares.enumerated() {
            guard let avoided = share.avoided else { continue }
            let factors = record.shares.map(\.factor)
            replace(outputs[k], by: avoided, [.avoided, .input], factors, outputs, in: process)
            let own = outputs.indices.map { $0 == k ? 1.0 : 0 }
            replace(outputs[k], by: avoided, [.input], own, outputs, in: process)
        }
    }

    /// A process that stands for a whole chain makes one product; what else leaves the chain is only credited.
    private func own(_ rows: [Exchange], of process: String) -> [Exchange] {
        guard let chain = system.chainMakers?.first(where: { $0.maker == process }) else { return rows }
        return rows.filter { !$0.isProduct || $0.flow.id == chain.flow }
    }

    private mutating func addCredits(to process: Int) {
        let id = system.processes[process].id
        let outputs = system.exchanges.filter { $0.process == id && $0.isProduct }
        let record = system.allocation?.allocate(outputs, of: system.processes[process]).record
        for (row, share) in zip(outputs, record?.shares ?? []) {
            if let avoided = share.avoided {
                replace(row, by: avoided, [.avoided, .input], [], [], in: process)
            }
        }
    }

    private mutating func addShare(
        _ share: Double,
        of output: Exchange,
        _ rule: PublishedAllocation,
        exchange: Int = -1,
        to process: Int
    ) {
        database.allocationFactors.append(
            AllocationFactor(
                process: process,
                rule: rule,
                product: flow(output),
                exchange: exchange,
                share: share
            )
        )
    }

    private mutating func addCauses(
        _ factors: [Double],
        _ outputs: [Exchange],
        of exchange: Int,
        to process: Int
    ) {
        for (factor, output) in zip(factors, outputs) where factor != 0 {
            addShare(factor, of: output, .causal, exchange: exchange, to: process)
        }
    }

    /// An exchange with what a credited output replaces, in the unit of its maker.
    private mutating func replace(
        _ row: Exchange,
        by avoided: AvoidedProduct,
        _ flags: ExchangeFlags,
        _ factors: [Double],
        _ outputs: [Exchange],
        in process: Int
    ) {
        let replaced = system.maker(of: avoided.replaces, in: avoided.process)
        let maker = system.exchanges.first {
            $0.process == replaced && $0.isProduct && $0.flow.id == avoided.replaces
        }
        guard let maker, let factor = system.factor(row, into: maker.unit),
            let provider = processIndex[replaced]
        else { return }
        let exchange = database.exchanges.append(
            flow: flow(maker),
            unit: unit(maker.unit),
            amount: row.amount * factor * avoided.ratio,
            flags: flags,
            provider: provider
        )
        addCauses(factors, outputs, of: exchange, to: process)
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
    public func parameters(around amount: Double) -> ExchangeUncertainty {
        switch self {
        case .lognormal(let squared): ExchangeUncertainty(.lognormal, amount, squared.squareRoot())
        case .normal(let twice): ExchangeUncertainty(.normal, amount, twice / 2)
        case .triangular(let low, let mode, let high): ExchangeUncertainty(.triangular, low, mode, high)
        case .uniform(let low, let high): ExchangeUncertainty(.uniform, low, high)
        case .pert(let low, let mode, let high): ExchangeUncertainty(.pert, low, mode, high)
        case .discrete(let values):
            ExchangeUncertainty(discrete: values.map { .init(value: $0.value, weight: $0.weight) })
        }
    }
}
