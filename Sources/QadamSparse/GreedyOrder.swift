/// The greedy feedback-arc order inside one group of mutually dependent columns; see ``FlowOrder``.
struct GreedyOrder {
    private let flows: SparseMatrix
    private let users: SparseMatrix
    private let output: [Double]
    /// Flow drawn from waiting columns − flow delivered to waiting columns.
    private var balance: [Double]
    /// Whether a column belongs to the group and has not been taken yet.
    private var isWaiting: [Bool]

    init(_ flows: SparseMatrix, output: [Double]) {
        self.flows = flows
        users = flows.transposed()
        self.output = output
        balance = [Double](repeating: 0, count: flows.columnCount)
        isWaiting = [Bool](repeating: false, count: flows.columnCount)
    }

    mutating func order(_ group: [Int32]) -> [Int32] {
        for column in group { isWaiting[Int(column)] = true }
        for column in group { addShares(Int(column)) }
        var queue = LargestFirst()
        for column in group { queue.push(balance[Int(column)], column) }
        var order: [Int32] = []
        order.reserveCapacity(group.count)
        while let (key, column) = queue.pop() {
            let j = Int(column)
            if !isWaiting[j] || key != balance[j] { continue }
            isWaiting[j] = false
            order.append(column)
            // what it draws weighs no longer on its suppliers, what it delivers no longer counts for its
            // users
            for k in flows.columnStarts[j]..<flows.columnStarts[j + 1] where isWaiting[Int(flows.rows[k])] {
                let supplier = Int(flows.rows[k])
                balance[supplier] += abs(flows.values[k]) * output[j] / output[supplier]
                queue.push(balance[supplier], flows.rows[k])
            }
            for k in users.columnStarts[j]..<users.columnStarts[j + 1] where isWaiting[Int(users.rows[k])] {
                let user = Int(users.rows[k])
                balance[user] -= abs(users.values[k]) * output[user] / output[j]
                queue.push(balance[user], users.rows[k])
            }
        }
        return order
    }

    private mutating func addShares(_ user: Int) {
        for k in flows.columnStarts[user]..<flows.columnStarts[user + 1] {
            let supplier = Int(flows.rows[k])
            guard isWaiting[supplier], supplier != user else { continue }
            let share = abs(flows.values[k]) * output[user] / output[supplier]
            balance[user] += share
            balance[supplier] -= share
        }
    }
}

/// A binary heap, largest key first; keys that are no longer current are skipped by the caller.
struct LargestFirst {
    private var keys: [Double] = []
    private var items: [Int32] = []

    mutating func push(_ key: Double, _ item: Int32) {
        keys.append(key)
        items.append(item)
        var child = keys.count - 1
        while child > 0, keys[(child - 1) / 2] < key {
            keys[child] = keys[(child - 1) / 2]
            items[child] = items[(child - 1) / 2]
            child = (child - 1) / 2
        }
        keys[child] = key
        items[child] = item
    }

    mutating func pop() -> (Double, Int32)? {
        guard let topKey = keys.first, let topItem = items.first else { return nil }
        let key = keys.removeLast()
        let item = items.removeLast()
        let count = keys.count
        guard count > 0 else { return (topKey, topItem) }
        var parent = 0
        while true {
            var child = 2 * parent + 1
            if child >= count { break }
            if child + 1 < count, keys[child + 1] > keys[child] { child += 1 }
            if keys[child] <= key { break }
            keys[parent] = keys[child]
            items[parent] = items[child]
            parent = child
        }
        keys[parent] = key
        items[parent] = item
        return (topKey, topItem)
    }
}
