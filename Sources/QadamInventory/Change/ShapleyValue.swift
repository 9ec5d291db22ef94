public import QadamEvidence
import QadamUncertainty

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
    /// The parts of `count` factors, at most ``OrderFreeParts/most``.
    ///
    /// - Parameter figure: the figure for a set of changed factors, bit i for factor i.
    /// - Returns: a part each; none where there are too many factors.
    public static func parts(_ count: Int, _ figure: (Int) -> Double) -> [Double] {
        OrderFreeParts.divide(count) { [figure(Int($0))] }?.map { $0[0] } ?? []
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
