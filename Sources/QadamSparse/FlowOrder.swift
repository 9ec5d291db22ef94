/// An order of the columns in which most of the flow runs forward: users before what they use.
///
/// Groups of mutually dependent columns (``StronglyConnectedGroups``) follow their true order; inside a group
/// a greedy feedback-arc order (Eades, Lin, Smyth 1993) takes next the column that delivers least to those
/// still waiting, relative to what it draws from them. The weight of a flow is the share of the supplier's
/// whole output that it takes, which does not depend on units. Last, columns that are linked are brought near one
/// another (``clustered(_:_:_:)``).
enum FlowOrder {
    /// Columns of `flows` (T in `A·D⁻¹ = I − T`), users first.
    static func order(_ flows: SparseMatrix) -> [Int32] {
        let users = flows.transposed()
        return clustered(directed(flows, users), flows, users)
    }

    /// The same order of every two columns that are linked, and with it the same sweeps, but each column soon after
    /// the last of those it is linked with: a sweep then reads values that the cache still has. Of the columns whose
    /// predecessors are all placed, the one that became free last comes next.
    static func clustered(_ order: [Int32], _ flows: SparseMatrix, _ users: SparseMatrix) -> [Int32] {
        var position = [Int32](repeating: 0, count: order.count)
        for (place, column) in order.enumerated() { position[Int(column)] = Int32(truncatingIfNeeded: place) }
        func forEachLater(_ column: Int, _ body: (Int) -> Void) {
            for matrix in [flows, users] {
                for k in matrix.columnStarts[column]..<matrix.columnStarts[column + 1] {
                    let other = Int(matrix.rows[k])
                    if position[other] > position[column] { body(other) }
                }
            }
        }
        var waitsFor = [Int32](repeating: 0, count: order.count)
        for column in order.indices { forEachLater(column) { waitsFor[$0] += 1 } }
        var free = order.reversed().filter { waitsFor[Int($0)] == 0 }
        var result: [Int32] = []
        result.reserveCapacity(order.count)
        while let column = free.popLast() {
            result.append(column)
            forEachLater(Int(column)) { other in
                waitsFor[other] -= 1
                if waitsFor[other] == 0 { free.append(Int32(truncatingIfNeeded: other)) }
            }
        }
        return result
    }

    private static func directed(_ flows: SparseMatrix, _ users: SparseMatrix) -> [Int32] {
        let groups = StronglyConnectedGroups(flows).groups
        var order: [Int32] = []
        order.reserveCapacity(flows.columnCount)
        var greedy: GreedyOrder?
        for group in groups.reversed() {
            if group.count < 3 {
                order += group
            } else {
                if greedy == nil {
                    greedy = GreedyOrder(flows, users, output: estimatedThroughput(flows))
                }
                order += greedy?.order(group) ?? group
            }
        }
        return order
    }

    /// A few steps of `x ← 1 + |T|·x`: only the size matters.
    static func estimatedThroughput(_ flows: SparseMatrix) -> [Double] {
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
}
