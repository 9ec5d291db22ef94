public import QadamEvidence

extension LifeCycleMethods {
    private static let impact = "kg{CO2e}/kg"
    private static let shares = [
        MethodSymbol("R2", meaning: "lifecycle.symbol.r2", unit: "1"),
        MethodSymbol("R3", meaning: "lifecycle.symbol.r3", unit: "1"),
    ]
    private static let content = MethodSymbol("R1", meaning: "lifecycle.symbol.r1", unit: "1")
    private static let virgin = MethodSymbol("Ev", meaning: "lifecycle.symbol.virgin", unit: impact)
    private static let recycled = MethodSymbol(
        "Erecycled",
        meaning: "lifecycle.symbol.recycled",
        unit: impact
    )
    private static let ends = [
        MethodSymbol("EER", meaning: "lifecycle.symbol.energyRecovery", unit: impact),
        MethodSymbol("ED", meaning: "lifecycle.symbol.disposal", unit: impact),
    ]
    private static let credits = [
        MethodSymbol("ErecyclingEoL", meaning: "lifecycle.symbol.recyclingEoL", unit: impact),
        MethodSymbol("E*v", meaning: "lifecycle.symbol.replaced", unit: impact),
        MethodSymbol("QSout/QP", meaning: "lifecycle.symbol.qualityOut", unit: "1"),
        MethodSymbol("LHV", meaning: "lifecycle.symbol.heatingValue", unit: "MJ/kg"),
        MethodSymbol("XER", meaning: "lifecycle.symbol.recoveryEfficiency", unit: "1"),
        MethodSymbol("ESE", meaning: "lifecycle.symbol.replacedEnergy", unit: "kg{CO2e}/MJ"),
    ]

    /// Recycled content.
    public static let cutOffApproach = Method(
        id: "lifecycle.recycling-cut-off.1",
        title: "lifecycle.method.cutOffApproach",
        equation: "E = (1 − R1)·Ev + R1·Erecycled + R3·EER + (1 − R2 − R3)·ED",
        symbols: [content] + shares + [virgin, recycled] + ends,
        citations: [Citation(reference: "eu2021.pef", locator: "a1.4.4.8")],
        validity: "lifecycle.validity.cutOffApproach"
    )

    /// End-of-life recycling.
    public static let endOfLifeApproach = Method(
        id: "lifecycle.recycling-end-of-life.1",
        title: "lifecycle.method.endOfLifeApproach",
        equation: "E = Ev + R2·(ErecyclingEoL − E*v·QSout/QP) + R3·(EER − LHV·Σ XER·ESE) + (1 − R2 − R3)·ED",
        symbols: shares + [virgin] + credits + ends,
        citations: [Citation(reference: "santero2016", locator: "")],
        validity: "lifecycle.validity.endOfLifeApproach"
    )

    /// The Circular Footprint Formula.
    public static let circularFootprint = Method(
        id: "lifecycle.circular-footprint-formula.1",
        title: "lifecycle.method.circularFootprint",
        equation: "(1 − R1)·Ev + R1·[A·Erecycled + (1 − A)·Ev·QSin/QP]"
            + " + (1 − A)·R2·[ErecyclingEoL − E*v·QSout/QP]"
            + " + (1 − B)·R3·[EER − LHV·XER,heat·ESE,heat − LHV·XER,elec·ESE,elec] + (1 − R2 − R3)·ED",
        symbols: [
            MethodSymbol("A", meaning: "lifecycle.symbol.cffA", unit: "1"),
            MethodSymbol("B", meaning: "lifecycle.symbol.cffB", unit: "1"), content,
        ] + shares + [
            MethodSymbol("QSin/QP", meaning: "lifecycle.symbol.qualityIn", unit: "1"), virgin, recycled,
        ] + credits + ends,
        citations: [Citation(reference: "eu2021.pef", locator: "a1.4.4.8")],
        validity: "lifecycle.validity.circularFootprint"
    )

    /// The Material Circularity Indicator.
    public static let materialCircularity = Method(
        id: "lifecycle.material-circularity.1",
        title: "lifecycle.method.materialCircularity",
        equation: "MCI = max(0, 1 − LFI·0.9/X);  LFI = (V + W)/(2M + (WF − WC)/2);  W = W0 + (WF + WC)/2",
        symbols: [
            MethodSymbol("M", meaning: "lifecycle.symbol.mciM", unit: "kg"),
            MethodSymbol("V", meaning: "lifecycle.symbol.mciV", unit: "kg"),
            MethodSymbol("W", meaning: "lifecycle.symbol.mciW", unit: "kg"),
            MethodSymbol("W0", meaning: "lifecycle.symbol.mciW0", unit: "kg"),
            MethodSymbol("WF", meaning: "lifecycle.symbol.mciWF", unit: "kg"),
            MethodSymbol("WC", meaning: "lifecycle.symbol.mciWC", unit: "kg"),
            MethodSymbol("LFI", meaning: "lifecycle.symbol.mciLFI", unit: "1"),
            MethodSymbol("X", meaning: "lifecycle.symbol.mciX", unit: "1"),
        ],
        citations: [Citation(reference: "emf2015.circularity", locator: "c2")],
        validity: "lifecycle.validity.materialCircularity"
    )

    /// The approaches to recycling and circularity.
    static let recycling = [cutOffApproach, endOfLifeApproach, circularFootprint, materialCircularity]
}
