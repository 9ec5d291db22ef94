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
    ///   - years: how many years the plan has.
    ///   - landfillByYear: whether methane of a landfill comes in the years in which it is given off; else all of it
    ///     in the year of the deposit. What comes after the plan is then outside it.
    /// - Returns: the pair, or nil and the reasons: `WST-0405` (another set), `WST-0516` (a part of the chain is missing),
    ///   `WST-0517` (residues not known), the findings of costs and route.
    public static func from(
        _ option: WasteOption,
        stream: String,
        composition: WasteComposition?,
        boundary: WasteBoundary,
        terms: OptionComparison.Terms,
        years: Int,
        landfillByYear: Bool,
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
        if !missing.isEmpty {
            refuse(
                "WST-0516",
                ["parts": .list(missing.map(\.rawValue)), "boundary": .message(boundary.title)]
            )
        }
        let buried = option.buriedShare
        if option.diversion == nil || buried == nil { refuse("WST-0517") }
        guard let cost = result.cost, let diverted = option.diversion, let buried,
            let kilograms = result.kilogramsCO2e[boundary],
            !findings.contains(where: { $0.severity == .error })
        else { return (nil, findings) }
        var emissions = [kilograms / 1000]
        if landfillByYear, boundary != .transport,
            let release = release(option.route, load, years, terms.gwp, library, choices)
        {
            emissions = release.yearly
            emissions[0] += kilograms / 1000 - release.total
        }
        let pair = PlannedPair(
            stream: stream,
            route: option.route.id,
            cost: [Double](repeating: cost.running - cost.fixed, count: years),
            emissionsByAge: emissions,
            diverted: diverted,
            recycled: option.route.kind == .recycling ? diverted : 0,
            landfilled: buried
        )
        return (pair, findings)
    }

    /// Methane of a load to a landfill, t CO2e by age and in all; nil for a route whose process is no landfill.
    private static func release(
        _ route: TreatmentRoute,
        _ load: WasteLoad,
        _ years: Int,
        _ gwp: GWPSet,
        _ library: FactorLibrary,
        _ choices: FactorChoices
    ) -> (yearly: [Double], total: Double)? {
        guard case .method(LandfillDisposal.name, let inputs)? = route.parts[.process],
            let materials = load.byMaterial, let potency = gwp.value(.ch4)
        else { return nil }
        let potential = LandfillPotential.calculate(
            tonnes: Dictionary(materials.map { ($0.material, $0.tonnes) }) { $0 + $1 },
            inputs: inputs,
            years: years,
            subject: route.id,
            at: route.place,
            library: library,
            choices: choices
        ).potential
        guard let potential else { return nil }
        return (potential.release.map { $0 * potency / 1000 }, potential.emitted * potency / 1000)
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
