/// What it costs to run a plan for a year of a period, in the money of that year: variable cost, flows over links, demand
/// that moves, starts, and what stores give. Penalties, taxes, what stands and demand that is not met are not in it.
struct RunningCost {
    private let model: SystemModel
    private let result: SystemResult

    init(_ model: SystemModel, _ result: SystemResult) {
        self.model = model
        self.result = result
    }

    /// - Parameter y: the period.
    func year(_ y: Int) -> Double {
        let data = model.data
        let cost = SystemCost(data)
        var sum = over(.variableCost, y) { $0 / cost.running($1[0], $1[1], y) }
        sum += over(.startCost, y) { $0 / cost.running($1[0], $1[1], y) }
        sum += over(.flowCost, y) { $0 / data.regional($1[0], y) }
        sum += over(.shifted, y) { max(0, -$0) * data[.shiftCost][$1[0], $1[2], y].given }
        sum += over(.storeDischarge, y) { $0 * data[.throughputCost][$1[0], $1[1], y].given }
        return sum + worked(y)
    }

    /// What technologies take out of stores that they work on.
    private func worked(_ y: Int) -> Double {
        let data = model.data
        let stores = model.stores.stores.filter(\.isWorked)
        if stores.isEmpty { return 0 }
        return over(.activity, y) { rate, index in
            stores.filter { $0.region == index[0] }.reduce(0) { sum, store in
                let taken = data[.fromStorage][store.region, index[2], store.storage, index[3]].given
                let price = data[.throughputCost][store.region, store.storage, y].given
                return sum + rate * data.split(index[1], y) * taken * price
            }
        }
    }

    private func over(_ quantity: ResultQuantity, _ y: Int, _ amount: (Double, [Int]) -> Double) -> Double {
        let table = result[quantity]
        var sum = 0.0
        for row in 0..<table.count {
            let index = table.index(row)
            if index[index.count - 1] == y { sum += amount(table.values[row], index) }
        }
        return sum
    }
}
