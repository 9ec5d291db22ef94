public import QadamEvidence
internal import QadamOptimize

/// Capacity that may be taken out of service before the end of its life.
///
///     cap_{t,y} = kept_{t,0,y} + new_{t,y} + Σ_{v < y, y − v < L} kept_{t,v,y}
///     kept_{t,v,y} ≤ kept_{t,v,y−1},   kept_{t,v,v} = new_{t,v}
///     kept_{t,0,y} ≤ min(1, R_y / R_{y−1}) · kept_{t,0,y−1} + max(0, R_y − R_{y−1}),   kept_{t,0,y₀} ≤ R_{y₀}
///     cost:  δ_y · Z_{t,y} · (the slack of these rows)
///
/// What is left at the end of the horizon has its worth back, what was taken out has not. Of what was there before the
/// model, the part that was kept ends with the rest of it.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | kept_{v,y} | what is still in service in y of the investment of v; v = 0 for what was there before | capacity |
/// | R | residual capacity | capacity |
/// | Z | cost of taking out of service | cost/capacity |
public struct RetirementRows {
    private(set) var block = RowwiseBlock()
    /// By region, technology and period: the row of an investment in the period after it, −1 for none.
    private(set) var nextRows: [Int32]
    /// The same: cost that an investment carries for what may be taken out right after it.
    private(set) var nextCosts: [Double]
    /// Constant part of the cost.
    private(set) var offset = 0.0

    init(
        _ data: SystemData,
        _ stock: CapacityStock,
        _ total: TotalCapacity,
        _ cost: SystemCost,
        _ rows: inout RowSet
    ) {
        let count = data.regions * data.technologies * data.periods
        nextRows = [Int32](repeating: -1, count: count)
        nextCosts = [Double](repeating: 0, count: count)
        for r in 0..<data.regions {
            for t in 0..<data.technologies where data[.mayRetire][r, t] == 1 {
                addResidual(data, stock, total, r, t, &rows)
                for v in 0..<data.periods where stock.canBuild(r, t, v) {
                    addInvestment(data, stock, total, cost, r, t, v, &rows)
                }
            }
        }
    }

    /// Z · δ at the start of a period.
    static func price(_ data: SystemData, _ r: Int, _ t: Int, _ y: Int) -> Double {
        data[.retirementCost][r, t, y].given * data.discounting(r, technology: t).start(data.sets.years[y])
    }

    /// What is added to the residual capacity of a period, and the part of the former one that lives on.
    static func residual(_ now: Double, after before: Double) -> (added: Double, ratio: Double) {
        (max(0, now - before), before > 0 ? min(1, now / before) : 0)
    }

    private mutating func addResidual(
        _ data: SystemData,
        _ stock: CapacityStock,
        _ total: TotalCapacity,
        _ r: Int,
        _ t: Int,
        _ rows: inout RowSet
    ) {
        var before: (column: Int, residual: Double, price: Double)?
        var columns: [(column: Int, cost: Double)] = []
        for y in 0..<data.periods {
            let residual = stock.residual(r, t, y)
            let price = Self.price(data, r, t, y)
            let (added, ratio) = Self.residual(residual, after: before?.residual ?? 0)
            // A later period may still lower the cost of this column, so it is set when both are known.
            let column = block.column(.keptResidual, ModelLayout.key(r, t, y), .between(0, residual))
            block.add(-1, column, row: total.rows[data.at(r, t, y)])
            let row = rows.add(.residualRetirement, ModelLayout.key(r, t, y), -.infinity, added)
            block.add(1, column, row: row)
            if let before {
                block.add(-ratio, before.column, row: row)
                columns[columns.count - 1].cost += price * ratio
            }
            columns.append((column, -price))
            offset += price * added
            before = (column, residual, price)
        }
        for (column, cost) in columns { block.setCost(cost, of: column) }
    }

    private mutating func addInvestment(
        _ data: SystemData,
        _ stock: CapacityStock,
        _ total: TotalCapacity,
        _ cost: SystemCost,
        _ r: Int,
        _ t: Int,
        _ v: Int,
        _ rows: inout RowSet
    ) {
        var before: Int?
        var beforeCost = 0.0
        for y in (v + 1)..<max(v + 1, data.periods) where stock.serves(r, t, v, y) {
            let price = Self.price(data, r, t, y)
            let column = block.column(.kept, ModelLayout.key(r, t, v, y))
            block.add(-1, column, row: total.rows[data.at(r, t, y)])
            let row = rows.add(.retirement, ModelLayout.key(r, t, v, y), -.infinity, 0)
            block.add(1, column, row: row)
            if let before {
                block.add(-1, before, row: row)
                block.setCost(beforeCost + price, of: before)
            } else {
                nextRows[data.at(r, t, v)] = row
                nextCosts[data.at(r, t, v)] = price
            }
            (before, beforeCost) = (column, -price)
        }
        guard let last = before else { return }
        let salvage = stock.serves(r, t, v, data.periods - 1) ? cost.capital(r, t, v).salvage : 0
        block.setCost(beforeCost - salvage, of: last)
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.retirement.1",
        title: "energy.method.retirement",
        equation:
            "cap_{t,y} = kept_{t,0,y} + new_{t,y} + Σ_{v < y, y − v < L_t} kept_{t,v,y};  kept_{t,v,y} ≤ kept_{t,v,y−1}",
        symbols: [
            MethodSymbol("kept_{t,v,y}", meaning: "energy.symbol.kept", unit: "capacity"),
            MethodSymbol("new_{t,y}", meaning: "energy.symbol.newCapacity", unit: "capacity"),
            MethodSymbol("cap_{t,y}", meaning: "energy.symbol.capacity", unit: "capacity"),
            MethodSymbol("L_t", meaning: "energy.symbol.life", unit: "yr"),
        ],
        citations: []
    )
}
