public import QadamEvidence
public import QadamFactors

extension PlannedPair {
    /// A stream on the route of an option, for a plan: costs by mass (the same in every year), emissions of one tonne
    /// within a boundary, shares by what the option leaves.
    ///
    /// Fixed costs and the investment are no part of it: in a plan they belong to the capacity
    /// (``PlannedRoute/Expansion``).
    ///
    /// - Parameters:
    ///   - release: tonnes CO2e of one tonne by age where they are not all in its own year (``LandfillPotential``); nil
    ///     takes the emissions of the route as they are.
    /// - Returns: the pair, or nil and the reasons: `WST-0405` (another set), `WST-0516` (a part of the chain is missing),
    ///   `WST-0517` (residues not known), the findings of costs and route.
    public static func from(
        _ option: WasteOption,
        stream: String,
        composition: WasteComposition?,
        boundary: WasteBoundary,
        terms: OptionComparison.Terms,
        years: Int,
        release: [Double]? = nil,
        library: FactorLibrary = .standard,
        choices: FactorChoices = FactorChoices()
    ) -> (pair: PlannedPair?, findings: [Diagnostic]) {
        let load = WasteLoad(stream: stream, tonnes: 1, composition: composition)
        let (comparison, all) = OptionComparison.compare(
            [option],
            for: load,
            hazard: .nonHazardous,
            terms: OptionComparison.Terms(
                baseline: option.id,
                currency: terms.currency,
                rate: terms.rate,
                gwp: terms.gwp
            ),
            library: library,
            choices: choices
        )
        var findings = all.filter { $0.severity != .note }
        guard let result = comparison.results.first else { return (nil, findings) }
        func refuse(_ code: String, _ more: [String: Argument] = [:]) {
            let names = more.merging(["subject": .text(option.id)]) { first, _ in first }
            findings.append(Diagnostic(code, .error, at: option.route.place, names))
        }
        let missing = result.emissions.missing(in: boundary)
        if release == nil, !missing.isEmpty {
            refuse(
                "WST-0516",
                ["parts": .list(missing.map(\.rawValue)), "boundary": .message(boundary.title)]
            )
        }
        let buried = option.buriedShare
        if option.diversion == nil || buried == nil { refuse("WST-0517") }
        guard let cost = result.cost, let diverted = option.diversion, let buried,
            let emissions = release ?? result.kilogramsCO2e[boundary].map({ [$0 / 1000] }),
            !findings.contains(where: { $0.severity == .error })
        else { return (nil, findings) }
        let byMass = cost.running - cost.fixed
        let pair = PlannedPair(
            stream: stream,
            route: option.route.id,
            cost: [Double](repeating: byMass, count: years),
            emissionsByAge: emissions,
            diverted: diverted,
            recycled: option.route.kind == .recycling ? diverted : 0,
            landfilled: buried
        )
        return (pair, findings)
    }
}

extension WasteOption {
    /// Share of the mass that is buried in the end: all of it in a landfill, else the residues; nil where they are not
    /// known.
    var buriedShare: Double? {
        if route.kind == .landfill { return 1 }
        guard let hazardousResidue, let otherResidue else { return nil }
        return hazardousResidue + otherResidue
    }
}
