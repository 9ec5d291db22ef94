public import QadamEvidence

/// The methods of this module, as values: equation, symbols, source, range of validity.
public enum LifeCycleMethods {
    /// Process-based life-cycle inventory and impact.
    public static let inventory = Method(
        id: "lifecycle.inventory.1",
        title: "lifecycle.method.inventory",
        equation: "A·s = f;  g = B·s;  h = Q·s,  Q = C·B;  Aᵀ·λ = Qᵀ,  h = λ·f",
        symbols: [
            MethodSymbol("A", meaning: "lifecycle.symbol.A", unit: "1"),
            MethodSymbol("s", meaning: "lifecycle.symbol.s", unit: "1"),
            MethodSymbol("f", meaning: "lifecycle.symbol.f", unit: "1"),
            MethodSymbol("B", meaning: "lifecycle.symbol.B", unit: "kg"),
            MethodSymbol("C", meaning: "lifecycle.symbol.C", unit: "kg{CO2e}/kg"),
            MethodSymbol("h", meaning: "lifecycle.symbol.h", unit: "kg{CO2e}"),
            MethodSymbol("λ", meaning: "lifecycle.symbol.lambda", unit: "kg{CO2e}"),
        ],
        citations: [Citation(reference: "heijungs2002.lca", locator: "c2")],
        validity: "lifecycle.validity.inventory"
    )

    /// Allocation of the burden of a process among its products.
    public static let allocation = Method(
        id: "lifecycle.allocation.1",
        title: "lifecycle.method.allocation",
        equation: "a_k = α_k·a,  b_k = α_k·b,  Σ α_k = 1",
        symbols: [
            MethodSymbol("α", meaning: "lifecycle.symbol.alpha", unit: "1"),
            MethodSymbol("a", meaning: "lifecycle.symbol.a", unit: "1"),
            MethodSymbol("b", meaning: "lifecycle.symbol.b", unit: "kg"),
        ],
        citations: [Citation(reference: "heijungs2002.lca", locator: "c3")]
    )

    /// Rules of allocation: property, value, expansion, hybrid.
    public static let allocationRules = Method(
        id: "lifecycle.allocation-rules.1",
        title: "lifecycle.method.allocationRules",
        equation:
            "α_k = v_k / Σ_i v_i;  hybrid: α_k = (V_g / Σ_h V_h)·(v_k / Σ_(i∈g) v_i);  b − Σ_c m_c·r_c·λ_c",
        symbols: [
            MethodSymbol("α", meaning: "lifecycle.symbol.alpha", unit: "1"),
            MethodSymbol("v", meaning: "lifecycle.symbol.allocationValue", unit: "1"),
            MethodSymbol("V", meaning: "lifecycle.symbol.groupValue", unit: "1"),
            MethodSymbol("m", meaning: "lifecycle.symbol.coproductAmount", unit: "1"),
            MethodSymbol("r", meaning: "lifecycle.symbol.replacementRatio", unit: "1"),
            MethodSymbol("λ", meaning: "lifecycle.symbol.lambda", unit: "kg{CO2e}"),
        ],
        citations: [Citation(reference: "santero2016", locator: "")],
        validity: "lifecycle.validity.allocationRules"
    )

    /// System expansion where nobody else makes the intermediates.
    public static let chainExpansion = Method(
        id: "lifecycle.chain-expansion.1",
        title: "lifecycle.method.chainExpansion",
        equation: "λ_k = (Σ_j s_j·b_j − Σ_(c≠k) m_c·r_c·λ_c) / m_k,  Σ_j a_fj·s_j = 0",
        symbols: [
            MethodSymbol("λ", meaning: "lifecycle.symbol.lambda", unit: "kg{CO2e}"),
            MethodSymbol("s", meaning: "lifecycle.symbol.chainRuns", unit: "1"),
            MethodSymbol("b", meaning: "lifecycle.symbol.runBurden", unit: "kg{CO2e}"),
            MethodSymbol("m", meaning: "lifecycle.symbol.chainAmount", unit: "1"),
            MethodSymbol("r", meaning: "lifecycle.symbol.replacementRatio", unit: "1"),
            MethodSymbol("a", meaning: "lifecycle.symbol.chainFlow", unit: "1"),
        ],
        citations: [Citation(reference: "santero2016", locator: "")],
        validity: "lifecycle.validity.chainExpansion"
    )

    /// The formula of the source.
    public static let stageFormula = Method(
        id: "lifecycle.stage-formula.1",
        title: "lifecycle.method.stageFormula",
        equation: "УС = Σ_σ T_σ·(F_σ + FF_σ)",
        symbols: [
            MethodSymbol("УС", meaning: "lifecycle.symbol.footprint", unit: "kg{CO2e}"),
            MethodSymbol("T", meaning: "lifecycle.symbol.time", unit: "h"),
            MethodSymbol("F", meaning: "lifecycle.symbol.processRate", unit: "kg{CO2e}/h"),
            MethodSymbol("FF", meaning: "lifecycle.symbol.energyRate", unit: "kg{CO2e}/h"),
        ],
        citations: [Citation(reference: "source.circular", locator: "formula")],
        validity: "lifecycle.validity.stageFormula"
    )

    /// How shared energy and transport are divided among stages.
    public static let stageTracing = Method(
        id: "lifecycle.stage-tracing.1",
        title: "lifecycle.method.stageTracing",
        equation: "w_j = Σ_i (u_ji / x_j)·w_i + (f_j / x_j)·e",
        symbols: [
            MethodSymbol("w", meaning: "lifecycle.symbol.w", unit: "1"),
            MethodSymbol("u", meaning: "lifecycle.symbol.u", unit: "1"),
            MethodSymbol("x", meaning: "lifecycle.symbol.x", unit: "1"),
            MethodSymbol("e", meaning: "lifecycle.symbol.e", unit: "1"),
        ],
        citations: [Citation(reference: "source.circular", locator: "formula")],
        validity: "lifecycle.validity.stageTracing"
    )

    /// The index of circular-economy performance.
    public static let circularIndex = Method(
        id: "lifecycle.circular-index.1",
        title: "lifecycle.method.circularIndex",
        equation: "CEI = 1 − CF_circular / CF_linear",
        symbols: [
            MethodSymbol("CEI", meaning: "lifecycle.symbol.index", unit: "1"),
            MethodSymbol("CF_circular", meaning: "lifecycle.symbol.circular", unit: "kg{CO2e}"),
            MethodSymbol("CF_linear", meaning: "lifecycle.symbol.linear", unit: "kg{CO2e}"),
        ],
        citations: [Citation(reference: "source.circular", locator: "circular-economy")],
        validity: "lifecycle.validity.circularIndex"
    )

    /// Which inputs decide a sampled result; see `BorgonovoDelta`.
    public static let borgonovoDelta = Method(
        id: "lifecycle.borgonovo-delta.1",
        title: "lifecycle.method.borgonovoDelta",
        equation: "δ = ½·E_X[∫ |f_Y − f_Y|X| dy];  δ̂ = Σ_m (n_m/2n)·∫ |f̂_Y − f̂_Y,m| dy;  2·δ̂ − mean(δ̂*)",
        symbols: [
            MethodSymbol("δ", meaning: "lifecycle.symbol.delta", unit: "1"),
            MethodSymbol("f_Y", meaning: "lifecycle.symbol.outputDensity", unit: "1"),
            MethodSymbol("f_Y|X", meaning: "lifecycle.symbol.conditionalDensity", unit: "1"),
            MethodSymbol("m", meaning: "lifecycle.symbol.sampleClass", unit: "1"),
        ],
        citations: [
            Citation(reference: "borgonovo2007", locator: ""),
            Citation(reference: "plischke2013", locator: ""),
        ],
        validity: "lifecycle.validity.borgonovoDelta"
    )

    /// Methods that look at a result and give none of their own: no result is kept with them.
    public static let sensitivity = [borgonovoDelta]

    /// All by which footprints are calculated.
    public static let all =
        [inventory, allocation, allocationRules, chainExpansion, stageFormula, stageTracing, circularIndex]
        + recycling
}
