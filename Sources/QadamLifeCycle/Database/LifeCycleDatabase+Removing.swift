extension LifeCycleDatabase {
    /// The database without some processes. What they supplied has no provider any more; their parameters and
    /// shares go with them. Flows stay, since others may use them.
    public func removing(processes removed: Set<Int>) -> LifeCycleDatabase {
        guard !removed.isEmpty else { return self }
        var result = self
        var newProcess = [Int](repeating: -1, count: processes.count)
        var newExchange = [Int](repeating: -1, count: exchanges.count)
        result.processes = []
        result.exchangeStarts = [0]
        result.exchanges = ExchangeColumns()
        for process in processes.indices where !removed.contains(process) {
            newProcess[process] = result.processes.count
            result.processes.append(processes[process])
        }
        var distribution = 0
        for process in processes.indices {
            for exchange in exchanges(of: process) {
                var uncertainty: ExchangeUncertainty?
                if distribution < exchanges.uncertainty.count,
                    Int(exchanges.uncertainty.exchange[distribution]) == exchange
                {
                    uncertainty = exchanges.uncertainty[distribution]
                    distribution += 1
                }
                guard newProcess[process] >= 0 else { continue }
                let provider = Int(exchanges.provider[exchange])
                newExchange[exchange] = result.exchanges.append(
                    flow: Int(exchanges.flow[exchange]),
                    unit: Int(exchanges.unit[exchange]),
                    amount: exchanges.amount[exchange],
                    flags: exchanges.flags[exchange],
                    provider: provider < 0 ? -1 : newProcess[provider],
                    uncertainty: uncertainty,
                    formula: exchanges.formulas[Int32(exchange)],
                    note: exchanges.notes[Int32(exchange)],
                    quality: exchanges.quality[Int32(exchange)]
                )
            }
            for exchange in exchanges(of: process) where newExchange[exchange] >= 0 {
                result.exchanges.formulaPlaces[newExchange[exchange]] = exchanges.formulaPlaces[exchange]
            }
            if newProcess[process] >= 0 { result.exchangeStarts.append(result.exchanges.count) }
        }
        result.parameters = parameters.compactMap { parameter in
            guard parameter.process >= 0 else { return parameter }
            guard newProcess[parameter.process] >= 0 else { return nil }
            var moved = parameter
            moved.process = newProcess[parameter.process]
            return moved
        }
        result.allocationFactors = allocationFactors.compactMap { factor in
            guard newProcess[factor.process] >= 0 else { return nil }
            var moved = factor
            moved.process = newProcess[factor.process]
            if factor.exchange >= 0 { moved.exchange = newExchange[factor.exchange] }
            return moved
        }
        return result
    }
}
