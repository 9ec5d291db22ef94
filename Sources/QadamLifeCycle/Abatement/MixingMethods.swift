public import QadamEvidence

extension LifeCycleMethods {
    /// A study of which options hold in shares (``ProductSystem/mixing(_:)``).
    public static let mixing = Method(
        id: "lifecycle.mixed-processes.1",
        title: "lifecycle.method.mixing",
        equation: "B(s) = (1 − Σ_k s_k)·B + Σ_k s_k·B_k",
        symbols: [
            MethodSymbol("B", meaning: "lifecycle.symbol.table", unit: "1"),
            MethodSymbol("B_k", meaning: "lifecycle.symbol.tableOfOption", unit: "1"),
            MethodSymbol("s_k", meaning: "lifecycle.symbol.optionShare", unit: "1"),
        ],
        citations: [Citation(reference: "qadam.definitions", locator: "mix of processes")],
        validity: "lifecycle.validity.mixing"
    )

    /// A change divided among causes that act together (``OrderFreeParts``).
    public static let orderFreeParts = Method(
        id: "lifecycle.order-free-parts.1",
        title: "lifecycle.method.orderFreeParts",
        equation: "φ_i = Σ_(S∌i) |S|!·(n−|S|−1)!/n!·(v(S∪i) − v(S))",
        symbols: [
            MethodSymbol("φ_i", meaning: "lifecycle.symbol.part", unit: "kg{CO2e}"),
            MethodSymbol("v", meaning: "lifecycle.symbol.figureOfCauses", unit: "kg{CO2e}"),
            MethodSymbol("n", meaning: "lifecycle.symbol.causes", unit: "1"),
        ],
        citations: [Citation(reference: "wiktionary.shapley-value", locator: "noun 1")]
    )

    /// Methods of studies that a plan drives.
    public static let linked = [mixing, orderFreeParts]
}
