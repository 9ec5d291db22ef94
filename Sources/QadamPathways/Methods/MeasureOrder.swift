public import QadamEvidence

/// Measures act in order, each on what the former ones have left.
///
///     f_{k,e} = Π_{m = 1…k} (1 − s_{m,e})
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | f_{k,e} | what is left of end use e after the first k measures | 1 |
/// | s_{m,e} | saving of measure m of what is left of end use e | 1 |
///
/// Adding the savings instead would count the same energy twice: 30 % and 30 % leave 49 %, not 40 %.
public enum MeasureOrder {
    /// What is left of the end use after all of the measures.
    public static func remaining(of endUse: EndUse, after measures: [Measure]) -> Double {
        measures.reduce(1) { $0 * (1 - $1.saving(of: endUse)) }
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.measure-order.1",
        title: "pathways.method.measureOrder",
        equation: "f_{k,e} = Π_{m=1…k} (1 − s_{m,e})",
        symbols: [
            MethodSymbol("f_{k,e}", meaning: "pathways.symbol.remainingShare", unit: "1"),
            MethodSymbol("s_{m,e}", meaning: "pathways.symbol.saving", unit: "1"),
        ],
        citations: [Citation(reference: "vogtschilb2014", locator: "section 2")]
    )
}
