public import QadamEvidence
internal import QadamOptimize

/// The capacity that stands: what was there before the model and what was built and still lives.
///
///     cap_{t,y} = residual_{t,y} + Σ_{v ≤ y, y − v < L_t} s_{t,v} · new_{t,v}
///     least_{t,y} ≤ cap_{t,y} ≤ most_{t,y},   least'_{t,v} ≤ s_{t,v} · new_{t,v} ≤ most'_{t,v}
///
/// The row is only there where several investments serve together; else the investment stands in the other rows itself.
/// All limits are bounds of columns. Where a unit has a size, new counts units and is whole.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | new | investment of period v | capacity, or units |
/// | s | size of a unit, one where capacity is not in units | capacity |
/// | L | operational life | year |
///
/// Source: Howells et al. 2011, capacity adequacy A; in the published formulation `CAa1`, `CAa2`, `CAa5`, `TCC1`, `TCC2`,
/// `NCC1`, `NCC2`.
public struct TotalCapacity: Sendable {
    /// By region, technology and period: the defining row, −1 for none.
    private(set) var rows: [Int32]

    init(_ data: SystemData, _ stock: CapacityStock, _ set: inout RowSet) {
        rows = [Int32](repeating: -1, count: data.regions * data.technologies * data.periods)
        for r in 0..<data.regions {
            for t in 0..<data.technologies {
                for y in 0..<data.periods {
                    let residual = stock.residual(r, t, y)
                    switch stock.form(r, t, y) {
                    case .column where data[.mayRetire][r, t] == 1:
                        rows[data.at(r, t, y)] = set.add(.totalCapacity, ModelLayout.key(r, t, y), 0, 0)
                    case .column:
                        rows[data.at(r, t, y)] = set.add(
                            .totalCapacity,
                            ModelLayout.key(r, t, y),
                            residual,
                            residual
                        )
                    case .single: continue
                    case .constant:
                        // Nothing can move it: a limit that it breaks is a row without entries, so that the model says so.
                        let (least, most) = (data[.minimumCapacity][r, t, y], data[.maximumCapacity][r, t, y])
                        if least > residual || most < residual {
                            _ = set.add(
                                .capacityLimit,
                                ModelLayout.key(r, t, y),
                                least.isNaN ? -.infinity : least - residual,
                                most.isNaN ? .infinity : most - residual
                            )
                        }
                    }
                }
            }
        }
    }

    /// Bounds of the column of an investment, in units of that column.
    static func bounds(ofNew data: SystemData, _ stock: CapacityStock, _ r: Int, _ t: Int, _ v: Int) -> Bounds
    {
        let unit = stock.unit(r, t, v)
        var lower = max(0, data[.minimumNewCapacity][r, t, v].given)
        var upper = data[.maximumNewCapacity][r, t, v]
        if upper.isNaN { upper = .infinity }
        for y in v..<data.periods where stock.form(r, t, y) == .single(v) {
            let residual = stock.residual(r, t, y)
            lower = max(lower, data[.minimumCapacity][r, t, y].given - residual)
            let most = data[.maximumCapacity][r, t, y]
            if !most.isNaN { upper = min(upper, most - residual) }
        }
        return Bounds(lower: lower / unit, upper: upper / unit)
    }

    /// Bounds of the column of the capacity that stands.
    static func bounds(ofTotal data: SystemData, _ r: Int, _ t: Int, _ y: Int) -> Bounds {
        let most = data[.maximumCapacity][r, t, y]
        return Bounds(
            lower: max(0, data[.minimumCapacity][r, t, y].given),
            upper: most.isNaN ? .infinity : most
        )
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.total-capacity.1",
        title: "energy.method.totalCapacity",
        equation: "cap_{t,y} = residual_{t,y} + Σ_{v ≤ y, y − v < L_t} s_{t,v} · new_{t,v}",
        symbols: [
            MethodSymbol("cap_{t,y}", meaning: "energy.symbol.capacity", unit: "capacity"),
            MethodSymbol("residual_{t,y}", meaning: "energy.symbol.residual", unit: "capacity"),
            MethodSymbol("new_{t,v}", meaning: "energy.symbol.newCapacity", unit: "capacity"),
            MethodSymbol("s_{t,v}", meaning: "energy.symbol.unitCapacity", unit: "capacity"),
            MethodSymbol("L_t", meaning: "energy.symbol.life", unit: "yr"),
        ],
        citations: [
            Citation(reference: "howells2011", locator: "capacity adequacy A"),
            Citation(reference: "osemosys2021", locator: "CAa1, CAa2, CAa5, TCC1, TCC2, NCC1, NCC2"),
        ]
    )
}
