public import QadamEvidence
internal import QadamOptimize

/// Credits of a class along a price curve, and the mean quality of what is credited.
///
///     credit_{k,y} = Σ_w step_{k,w,y},   0 ≤ step_{k,w,y} ≤ a_{k,w,y},   cost:  D_y · (p_{k,y} · credit_{k,y} + Σ_w p_{k,w,y} · step_{k,w,y})
///     Σ_k (q_k − Q_{g,y}) · credit_{k,y} ≥ 0   over the classes that count for group g
///
/// Steps that cost more come later by themselves, since the cheaper ones are taken first; their order in the tables has no
/// meaning. A class without steps has the one price p. The quality is a rating by whoever makes the model: with 1 for removals
/// and 0 for avoided emissions, Q is the least share of removals. The cap of the class is that of ``GroupEmissions``.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | step, a | credits on a step of the curve, and how many there are | emission |
/// | p | price | cost/emission |
/// | q, Q | quality of a class, least mean quality for a group | 1 |
public enum CreditCurve {
    /// Whether credits of a class have a price.
    static func isOffered(_ data: SystemData, _ r: Int, _ k: Int, _ y: Int) -> Bool {
        !data[.creditCost][r, k, y].isNaN || steps(data, r, k, y).isEmpty == false
    }

    /// Steps of the curve of a class.
    static func steps(_ data: SystemData, _ r: Int, _ k: Int, _ y: Int) -> [Int] {
        let amounts = data[.creditStepAmount]
        if amounts.isEmpty { return [] }
        return (0..<data.sets.count(.creditStep)).filter { amounts[r, k, $0, y] > 0 }
    }

    /// Adds the steps of a class beside its column.
    static func add(
        _ r: Int,
        _ k: Int,
        _ y: Int,
        _ column: Int,
        _ data: SystemData,
        _ block: inout RowwiseBlock,
        _ rows: inout RowSet
    ) {
        let steps = steps(data, r, k, y)
        if steps.isEmpty { return }
        let row = rows.add(.creditSteps, ModelLayout.key(r, k, y), 0, 0)
        block.add(1, column, row: row)
        for w in steps {
            let step = block.column(
                .creditStep,
                ModelLayout.key(r, k, w, y),
                .between(0, data[.creditStepAmount][r, k, w, y]),
                cost: data[.creditStepCost][r, k, w, y].given * data.regional(r, y)
            )
            block.add(-1, step, row: row)
        }
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.credit-curve.1",
        title: "energy.method.creditCurve",
        equation:
            "credit_{k,y} = Σ_w step_{k,w,y};  step_{k,w,y} ≤ a_{k,w,y};  Σ_k (q_k − Q_{g,y}) · credit_{k,y} ≥ 0;  D_y · (p_{k,y} · credit_{k,y} + Σ_w p_{k,w,y} · step_{k,w,y})",
        symbols: [
            MethodSymbol("credit_{k,y}", meaning: "energy.symbol.credit", unit: "emission"),
            MethodSymbol("step_{k,w,y}", meaning: "energy.symbol.creditStep", unit: "emission"),
            MethodSymbol("a_{k,w,y}", meaning: "energy.symbol.creditStepAmount", unit: "emission"),
            MethodSymbol("p_{k,y}, p_{k,w,y}", meaning: "energy.symbol.creditPrice", unit: "cost/emission"),
            MethodSymbol("q_k", meaning: "energy.symbol.creditQuality", unit: "1"),
            MethodSymbol("Q_{g,y}", meaning: "energy.symbol.leastCreditQuality", unit: "1"),
            MethodSymbol("D_y", meaning: "energy.symbol.runningFactor", unit: "yr"),
        ],
        citations: []
    )
}
