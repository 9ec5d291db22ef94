public import QadamEvidence

/// How much of a change each of several factors makes, whatever their order.
///
///     φ_i = Σ_{S ⊆ N∖{i}} |S|! · (n − |S| − 1)! / n! · (v(S ∪ {i}) − v(S))
///
/// v(S) is the figure with the factors of S as they are after and the others as they were before. The parts add up to
/// v(N) − v(∅), whichever function v is, and no factor comes before another.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | N, n | the factors and their number | 1 |
/// | v(S) | the figure with the factors of S changed | that of the figure |
/// | φ_i | the part of factor i | that of the figure |
///
/// Source: Albrecht, François & Schoors 2002, a decomposition of carbon emissions that is symmetric and leaves no residual.
public enum ShapleyValue {
    /// The parts of `count` factors.
    ///
    /// - Parameter figure: the figure for a set of changed factors, bit i for factor i.
    public static func parts(_ count: Int, _ figure: (Int) -> Double) -> [Double] {
        let values = (0..<(1 << count)).map(figure)
        var factorials = [1.0]
        for number in 1...max(1, count) { factorials.append(factorials[number - 1] * Double(number)) }
        return (0..<count).map { factor in
            var part = 0.0
            for set in values.indices where set & (1 << factor) == 0 {
                let size = set.nonzeroBitCount
                let weight = factorials[size] * factorials[count - size - 1] / factorials[count]
                part += weight * (values[set | (1 << factor)] - values[set])
            }
            return part
        }
    }

    /// The method as a value.
    public static let method = Method(
        id: "inventory.change.1",
        title: "inventory.method.change",
        equation:
            "φ_i = Σ_{S ⊆ N∖{i}} |S|! · (n − |S| − 1)! / n! · (v(S ∪ {i}) − v(S));  v = structure · weather · activity · Σ_g factor_g · GWP_g",
        symbols: [
            MethodSymbol("v(S)", meaning: "inventory.symbol.figureOfSet", unit: "kg{CO2e}"),
            MethodSymbol("φ_i", meaning: "inventory.symbol.partOfFactor", unit: "kg{CO2e}"),
            MethodSymbol("n", meaning: "inventory.symbol.numberOfFactors", unit: "1"),
        ],
        citations: [Citation(reference: "albrecht2002", locator: "abstract")]
    )
}
