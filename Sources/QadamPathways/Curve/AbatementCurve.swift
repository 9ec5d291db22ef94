public import QadamEvidence

/// The marginal abatement cost curve of one year, with interaction.
///
///     step i:  c_i = [C(S ∪ i) − C(S)] / [E(S) − E(S ∪ i)],   S = what was taken before
///     naive:   c_i = [C(i) − C(∅)] / [E(∅) − E(i)]
///     loss  = Σ_i naive tonnes − [E(∅) − E(all)]
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | C(S) | yearly cost with the options S: annuities, fixed cost, carriers, variable cost | currency/yr |
/// | E(S) | emissions that the limit counts | t/yr |
///
/// Every step is measured on what the former steps have left, so the steps add up exactly to what all of them do together;
/// the naive curve, each option alone against business as usual, adds up to more. The order is greedy: while an option
/// saves money, the one that saves most money a year comes first, because cost per tonne ranks savings the wrong way round
/// (a measure that saves the same money and *fewer* tonnes would come first; Taylor 2012); after that the lowest cost per
/// tonne. An option that abates nothing on top of the former ones is listed without a step.
///
/// The curve is of one year and says nothing about when to begin (Vogt-Schilb & Hallegatte 2014): the plan does that.
/// Credits are no abatement and are not in it.
public struct AbatementCurve: Hashable, Sendable, Codable {
    /// What an option is.
    public enum Option: Hashable, Sendable, Codable {
        /// A measure at all buildings that have it in a level.
        case measure(String)
        /// The project of a technology.
        case technology(String, megawatts: Double)
        /// The project of a store.
        case storage(String, megawattHours: Double)
        /// A green contract up to its largest volume.
        case contract(String)
    }

    /// One option with its effect in a year.
    public struct Step: Hashable, Sendable, Codable {
        /// The option.
        public let option: Option
        /// Name given by the user.
        public let name: LocalizedName
        /// Cost of a year, currency; negative if it saves money.
        public let cost: Double
        /// Emissions avoided in a year, t.
        public let tonnes: Double

        /// Currency per t; absent if nothing is avoided.
        public var costPerTonne: Double? { tonnes > 1e-6 ? cost / tonnes : nil }
    }

    /// Period whose prices and factors are used.
    public let period: PlanningPeriod
    /// Emissions of business as usual, t a year.
    public let baselineTonnes: Double
    /// Yearly cost of business as usual, currency.
    public let baselineCost: Double
    /// Options in order, each on what the former have left.
    public let steps: [Step]
    /// Each option alone against business as usual, in the order of `steps`, then the others.
    public let naive: [Step]
    /// Options that avoid nothing on top of the steps.
    public let withoutEffect: [Step]
    /// Emissions avoided by all steps together, t a year.
    public let systemTonnes: Double
    /// Cost of all steps together, currency a year.
    public let systemCost: Double

    /// Sum of the naive curve over the options that are steps, t a year.
    public var naiveTonnes: Double {
        let taken = Set(steps.map(\.option))
        return naive.filter { taken.contains($0.option) }.reduce(0) { $0 + $1.tonnes }
    }

    /// What the naive curve promises too much, t a year.
    public var interactionLoss: Double { naiveTonnes - systemTonnes }

    package init?(scenario: PathwayScenario, chronology: Chronology) {
        guard let y = scenario.periods.firstIndex(where: { $0.id == scenario.curvePeriod }) else {
            return nil
        }
        let dispatch = AnnualDispatch(scenario: scenario, chronology: chronology, period: y)
        let options = Self.options(scenario)
        let baseline = dispatch.year(with: [])
        func step(_ option: Option, from before: AnnualDispatch.Year, to after: AnnualDispatch.Year) -> Step {
            Step(
                option: option,
                name: Self.name(option, scenario),
                cost: after.cost - before.cost,
                tonnes: before.tonnes - after.tonnes
            )
        }
        var taken: [Option] = []
        var left = options
        var now = baseline
        var steps: [Step] = []
        var candidates: [Step] = []
        while !left.isEmpty {
            candidates = left.map { step($0, from: now, to: dispatch.year(with: taken + [$0])) }
            guard let next = Self.next(candidates, threshold: baseline.tonnes * 1e-9) else { break }
            taken.append(next.option)
            left.removeAll { $0 == next.option }
            now = dispatch.year(with: taken)
            steps.append(next)
            candidates = []
        }
        period = scenario.periods[y]
        baselineTonnes = baseline.tonnes
        baselineCost = baseline.cost
        self.steps = steps
        naive = (taken + left).map { step($0, from: baseline, to: dispatch.year(with: [$0])) }
        withoutEffect = candidates
        systemTonnes = baseline.tonnes - now.tonnes
        systemCost = now.cost - baseline.cost
    }

    /// The next option: the largest saving of money, or the lowest cost per tonne if none saves money.
    static func next(_ candidates: [Step], threshold: Double) -> Step? {
        let abating = candidates.filter { $0.tonnes > max(threshold, 1e-6) }
        let saving = abating.filter { $0.cost < 0 }
        if let best = saving.min(by: { $0.cost < $1.cost }) { return best }
        return abating.min { $0.cost / $0.tonnes < $1.cost / $1.tonnes }
    }

    private static func options(_ scenario: PathwayScenario) -> [Option] {
        let used = Set(scenario.buildings.flatMap(\.levels))
        let inLevels = Set(scenario.levels.filter { used.contains($0.id) }.flatMap(\.measures))
        var options: [Option] = scenario.measures.map(\.id).filter(inLevels.contains).map(Option.measure)
        for technology in scenario.technologies {
            guard let size = technology.investment?.projectMW, size > 0 else { continue }
            options.append(.technology(technology.id, megawatts: size))
        }
        for storage in scenario.storages {
            guard let size = storage.projectMWh, size > 0 else { continue }
            options.append(.storage(storage.id, megawattHours: size))
        }
        if scenario.limit.covers.contains(.scope2Market) {
            options += scenario.contracts.map { .contract($0.id) }
        }
        return options
    }

    private static func name(_ option: Option, _ scenario: PathwayScenario) -> LocalizedName {
        switch option {
        case .measure(let id): scenario.measure(id)?.name ?? LocalizedName(en: id)
        case .technology(let id, _):
            scenario.technologies.first { $0.id == id }?.name ?? LocalizedName(en: id)
        case .storage(let id, _): scenario.storages.first { $0.id == id }?.name ?? LocalizedName(en: id)
        case .contract(let id): scenario.contracts.first { $0.id == id }?.name ?? LocalizedName(en: id)
        }
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.abatement-curve.1",
        title: "pathways.method.abatementCurve",
        equation: "c_i = [C(S ∪ i) − C(S)] / [E(S) − E(S ∪ i)]",
        symbols: [
            MethodSymbol("c_i", meaning: "pathways.symbol.abatementCost", unit: "KZT/t{CO2e}"),
            MethodSymbol("C(S)", meaning: "pathways.symbol.yearlyCost", unit: "KZT/yr"),
            MethodSymbol("E(S)", meaning: "pathways.symbol.yearlyEmissions", unit: "t{CO2e}/yr"),
        ],
        citations: [
            Citation(reference: "taylor2012", locator: "section 3"),
            Citation(reference: "vogtschilb2014", locator: "section 2"),
        ],
        validity: "pathways.validity.abatementCurve"
    )
}
