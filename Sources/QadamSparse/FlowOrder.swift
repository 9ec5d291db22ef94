/// An order of the columns in which most of the flow runs forward: users before what they use.
///
/// Groups of mutually dependent columns (``StronglyConnectedGroups``) follow their true order; inside a group a
/// greedy feedback-arc order (Eades, Lin, Smyth 1993) takes next the column that delivers least to those still
/// waiting, relative to what it draws from them. The weight of a flow is the share of the supplier's whole output that it takes,
/// which does not depend on units.
enum FlowOrder {
    /// Columns of `flows` (T in `A·D⁻¹ = I − T`), users first.
    static func order(_ flows: SparseMatrix) -> [Int32] {
        let groups = StronglyConnectedGroups(flows).groups
        var order: [Int32] = []
        order.reserveCapacity(flows.columnCount)
        var throughput: [Double]?
        for group in groups.reversed() {
            if group.count < 3 {
                order += group
            } else {
                let output = throughput ?? estimatedThroughput(flows)
                throughput = output
                order += greedy(group, flows, output)
            }
        }
        return order
    }

    /// A few steps of `x ← 1 + |T|·x`: only the size matters.
    private static func estimatedThroughput(_ flows: SparseMatrix) -> [Double] {
        let sizes = SparseMatrix(
            rowCount: flows.rowCount,
            columnCount: flows.columnCount,
            columnStarts: flows.columnStarts,
            rows: flows.rows,
            values: flows.values.map(abs)
        )
        var x = [Double](repeating: 1, count: flows.columnCount)
        for _ in 0..<4 { x = sizes.multiplied(by: x).map { min($0 + 1, 1e100) } }
        return x
    }

    private static func greedy(_ group: [Int32], _ flows: SparseMatrix, _ output: [Double]) -> [Int32] {
        var local: [Int32: Int] = [:]
        for (place, column) in group.enumerated() { local[column] = place }
        var uses = [[(Int, Double)]](repeating: [], count: group.count)
        var usedBy = uses
        // balance = flow drawn from waiting columns − flow delivered to waiting columns
        var balance = [Double](repeating: 0, count: group.count)
        for (user, column) in group.enumerated() {
            for k in flows.columnStarts[Int(column)]..<flows.columnStarts[Int(column) + 1] {
                let row = flows.rows[k]
                guard let supplier = local[row], supplier != user else { continue }
                let share = abs(flows.values[k]) * output[Int(column)] / output[Int(row)]
                uses[user].append((supplier, share))
                usedBy[supplier].append((user, share))
                balance[user] += share
                balance[supplier] -= share
            }
        }
        var queue = Heap()
        for place in group.indices { queue.push(balance[place], place) }
        var done = [Bool](repeating: false, count: group.count)
        var order: [Int32] = []
        while let (key, place) = queue.pop() {
            if done[place] || key != balance[place] { continue }
            done[place] = true
            order.append(group[place])
            for (supplier, share) in uses[place] where !done[supplier] {
                balance[supplier] += share
                queue.push(balance[supplier], supplier)
            }
            for (user, share) in usedBy[place] where !done[user] {
                balance[user] -= share
                queue.push(balance[user], user)
            }
        }
        return order
    }

    /// A binary heap, largest key first; stale keys are skipped by the caller.
    private struct Heap {
        private var items: [(key: Double, place: Int)] = []

        mutating func push(_ key: Double, _ place: Int) {
            items.append((key, place))
            var child = items.count - 1
            while child > 0, items[(child - 1) / 2].key < items[child].key {
                items.swapAt(child, (child - 1) / 2)
                child = (child - 1) / 2
            }
        }

        mutating func pop() -> (Double, Int)? {
            guard let top = items.first else { return nil }
            let last = items.removeLast()
            if !items.isEmpty {
                items[0] = last
                var parent = 0
                while true {
                    var largest = parent
                    for child in [2 * parent + 1, 2 * parent + 2]
                    where child < items.count && items[child].key > items[largest].key {
                        largest = child
                    }
                    if largest == parent { break }
                    items.swapAt(parent, largest)
                    parent = largest
                }
            }
            return (top.key, top.place)
        }
    }
}
