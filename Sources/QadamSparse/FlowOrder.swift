/// An order of the columns in which most of the flow runs forward: users before what they use.
///
/// Groups of mutually dependent columns (``StronglyConnectedGroups``) follow their true order; inside a group
/// a greedy feedback-arc order (Eades, Lin, Smyth 1993) takes next the column that delivers least to those
/// still waiting, relative to what it draws from them. The weight of a flow is the share of the supplier's
/// whole output that it takes, which does not depend on units.
enum FlowOrder {
    /// Columns of `flows` (T in `A·D⁻¹ = I − T`), users first.
    static func order(_ flows: SparseMatrix) -> [Int32] {
        let groups = StronglyConnectedGroups(flows).groups
        var order: [Int32] = []
        order.reserveCapacity(flows.columnCount)
        var greedy: GreedyOrder?
        for group in groups.reversed() {
            if group.count < 3 {
                order += group
            } else {
                var ordering = greedy ?? GreedyOrder(flows, output: estimatedThroughput(flows))
                order += ordering.order(group)
                greedy = ordering
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
