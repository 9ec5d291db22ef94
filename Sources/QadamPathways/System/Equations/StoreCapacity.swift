public import QadamEvidence

/// Energy and power capacity of a store on representative days, each with a life and costs of its own.
///
///     E_{s,y} = residual_{s,y} + Σ_{v ≤ y, y − v < L_s} new_{s,v},   P_{s,y} likewise with its own life
///     E_{s,y} ≤ most_{s,y},   P_{s,y} ≤ most'_{s,y}
///
/// The same forms as for technologies: a constant, one investment, or a column; limits are bounds of columns. A store
/// without a life of power has no power capacity: nothing but the largest rates limits it.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | E, P | energy and power capacity that stand | energy, capacity |
/// | new | investment of period v | energy, capacity |
/// | L | operational life | year |
public enum StoreCapacity {
    /// The method as a value.
    public static let method = Method(
        id: "energy.store-capacity.1",
        title: "energy.method.storeCapacity",
        equation:
            "E_{s,y} = residual_{s,y} + Σ_{v ≤ y, y − v < L_s} new_{s,v} ≤ most_{s,y};  P_{s,y} likewise",
        symbols: [
            MethodSymbol("E_{s,y}", meaning: "energy.symbol.storageCapacity", unit: "energy"),
            MethodSymbol("P_{s,y}", meaning: "energy.symbol.storePower", unit: "capacity"),
            MethodSymbol("residual_{s,y}", meaning: "energy.symbol.residual", unit: "energy, capacity"),
            MethodSymbol("new_{s,v}", meaning: "energy.symbol.newStore", unit: "energy, capacity"),
            MethodSymbol("most_{s,y}", meaning: "energy.symbol.mostStore", unit: "energy, capacity"),
            MethodSymbol("L_s", meaning: "energy.symbol.life", unit: "yr"),
        ],
        citations: []
    )
}

/// Cost of stores on representative days: of energy and power capacity, and of what is discharged.
///
///     Σ_v I_v · (δ_v − V_v · δ_H) · new_v + Σ_y D_y · F_y · stands_y      (energy and power each)
///     Σ_{y,l} D_y · λ_l · T_y · dis_{y,l}
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | I, F | investment, fixed cost of a year | cost/energy or cost/capacity, the same by year |
/// | T | cost of what is discharged | cost/energy |
/// | V | ``SalvageEquation`` | 1 |
/// | δ, D | ``SystemDiscounting`` with the rate of the store | 1, year |
public enum StoreCost {
    /// The method as a value.
    public static let method = Method(
        id: "energy.store-cost.1",
        title: "energy.method.storeCost",
        equation:
            "Σ_v I_v · (δ_v − V_v · δ_H) · new_v + Σ_y D_y · F_y · stands_y + Σ_{y,l} D_y · λ_l · T_y · dis_{y,l}",
        symbols: [
            MethodSymbol("I_v", meaning: "energy.symbol.capitalCost", unit: "cost/energy, cost/capacity"),
            MethodSymbol(
                "F_y",
                meaning: "energy.symbol.fixedCost",
                unit: "cost/(energy·yr), cost/(capacity·yr)"
            ),
            MethodSymbol("T_y", meaning: "energy.symbol.throughputCost", unit: "cost/energy"),
            MethodSymbol("new_v", meaning: "energy.symbol.newStore", unit: "energy, capacity"),
            MethodSymbol("stands_y", meaning: "energy.symbol.storageCapacity", unit: "energy, capacity"),
            MethodSymbol("dis_{y,l}", meaning: "energy.symbol.storeRate", unit: "energy/yr"),
            MethodSymbol("V_v", meaning: "energy.symbol.salvage", unit: "1"),
            MethodSymbol("δ_v", meaning: "energy.symbol.startFactor", unit: "1"),
            MethodSymbol("D_y", meaning: "energy.symbol.runningFactor", unit: "yr"),
            MethodSymbol("λ_l", meaning: "energy.symbol.split", unit: "1"),
        ],
        citations: []
    )
}

extension SystemCost {
    /// Cost of an investment in an asset of a store, discounted, and what of it comes back at the end.
    func capital(_ stock: StoreStock, _ v: Int) -> (invested: Double, salvage: Double) {
        let (r, s) = (stock.region, stock.storage)
        return discounted(
            data[stock.asset.capital][r, s, v].given,
            r,
            v,
            life: data[stock.asset.life][r, s],
            data.discounting(r, storage: s)
        )
    }

    /// Fixed cost of an asset of a store in a period, discounted.
    func fixed(_ stock: StoreStock, _ y: Int) -> Double {
        data[stock.asset.fixed][stock.region, stock.storage, y].given
            * running(stock.region, storage: stock.storage, y)
    }

    /// Cost of a unit of discharged energy in a period, discounted.
    func throughput(_ store: Store, _ y: Int) -> Double {
        data[.throughputCost][store.region, store.storage, y].given
            * running(store.region, storage: store.storage, y)
    }

    /// Fixed costs of stores that were there before the model, where no column of what stands has them.
    func constant(_ stores: [Store]) -> Double {
        var sum = 0.0
        for store in stores {
            for stock in [store.energy, store.power].compactMap({ $0 }) {
                for y in 0..<data.periods where stock.constant(y) != 0 {
                    sum += stock.constant(y) * fixed(stock, y)
                }
            }
        }
        return sum
    }

    private func running(_ r: Int, storage s: Int, _ y: Int) -> Double {
        data.discounting(r, storage: s).running(data.sets.years[y], years: data.length[y])
    }
}
