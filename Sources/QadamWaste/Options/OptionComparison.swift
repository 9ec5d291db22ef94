public import QadamEvidence
public import QadamFactors

/// When the savings of an option have paid its additional investment.
public enum Payback: Hashable, Sendable, Codable {
    /// The option that the others are compared with.
    case baseline
    /// It needs no more investment and costs no more to run.
    case immediate
    /// After so many years, without interest.
    case years(Double)
    /// It costs more to run.
    case never
    /// Kinds of costs are given for one of the two only.
    case unknown
}

/// What an option costs, emits, diverts and leaves.
public struct OptionResult: Hashable, Sendable, Codable {
    /// The option.
    public let option: String
    /// What is done.
    public let kind: RouteKind
    /// Cost; nil after an error.
    public let cost: OptionCost?
    /// The route's emissions.
    public let emissions: RouteEmissions
    /// kg CO2e by boundary; a boundary with a part missing, or with figures of another set, has none.
    public let kilogramsCO2e: [WasteBoundary: Double]
    /// What is avoided elsewhere, for its own panel.
    public let avoided: AvoidedView?
    /// Share diverted from disposal.
    public let diversion: Double?
    /// Share that ends as hazardous waste in disposal.
    public let hazardousShare: Double?
    /// When it pays.
    public let payback: Payback
}

/// Options for one stream side by side.
///
/// Diverted and disposed of as in GRI 306 (``RouteKind/operation``); residues of recovery that are disposed of count
/// as disposed of.
public struct OptionComparison: Hashable, Sendable, Codable {
    /// Set of warming potentials.
    public let gwpSet: String
    /// Currency with its price year.
    public let currency: String
    /// Tonnes a year.
    public let tonnes: Double
    /// Option by option, in the order given.
    public let results: [OptionResult]

    /// What the comparison stands on.
    public struct Terms: Sendable {
        /// The option that the others are compared with.
        public let baseline: String
        /// Currency with its price year, such as `KZT{2024}`.
        public let currency: String
        /// Real discount rate per year.
        public let rate: Double
        /// Set of warming potentials.
        public let gwp: GWPSet

        /// Terms.
        public init(baseline: String, currency: String, rate: Double, gwp: GWPSet) {
            self.baseline = baseline
            self.currency = currency
            self.rate = rate
            self.gwp = gwp
        }
    }

    /// Compares options for a load of a year.
    ///
    /// - Returns: the comparison and what was wrong: `WST-0401`…`0406`, the findings of the routes.
    public static func compare(
        _ options: [WasteOption],
        for load: WasteLoad,
        hazard: HazardClass,
        terms: Terms,
        library: FactorLibrary = .standard,
        choices: FactorChoices = FactorChoices()
    ) -> (comparison: OptionComparison, findings: [Diagnostic]) {
        var findings: [Diagnostic] = []
        let costs = options.map {
            OptionCost($0, tonnes: load.tonnes, currency: terms.currency, rate: terms.rate, &findings)
        }
        let base = options.firstIndex { $0.id == terms.baseline }
        if base == nil {
            let names: [String: Argument] = ["subject": .text(terms.baseline)]
            findings.append(Diagnostic("WST-0403", .error, at: .whole, names))
        }
        let results = zip(options, costs).map { option, cost in
            result(
                option,
                cost,
                base: base.flatMap { costs[$0] },
                load,
                hazard,
                terms,
                (library, choices),
                &findings
            )
        }
        let comparison = OptionComparison(
            gwpSet: terms.gwp.name,
            currency: terms.currency,
            tonnes: load.tonnes,
            results: results
        )
        return (comparison, findings)
    }

    private static func result(
        _ option: WasteOption,
        _ cost: OptionCost?,
        base: OptionCost?,
        _ load: WasteLoad,
        _ hazard: HazardClass,
        _ terms: Terms,
        _ packs: (library: FactorLibrary, choices: FactorChoices),
        _ findings: inout [Diagnostic]
    ) -> OptionResult {
        let (emissions, notes) = option.route.emissions(
            of: load,
            library: packs.library,
            choices: packs.choices,
            avoided: option.avoided
        )
        findings += notes + shareFindings(option)
        var kilograms: [WasteBoundary: Double] = [:]
        var avoided: AvoidedView?
        do throws(FactorError) {
            for boundary in WasteBoundary.allCases {
                guard let own = emissions.emissions(within: boundary) else { continue }
                let view = try own.view(in: terms.gwp)
                kilograms[boundary] = view.complete
                if !view.foreign.isEmpty {
                    findings.append(foreign(option, boundary, view))
                }
            }
            if let panel = option.avoided { avoided = try panel.view(in: terms.gwp) }
        } catch {
            findings.append(error.diagnostic(at: option.route.place))
        }
        return OptionResult(
            option: option.id,
            kind: option.route.kind,
            cost: cost,
            emissions: emissions,
            kilogramsCO2e: kilograms,
            avoided: avoided,
            diversion: option.diversion,
            hazardousShare: option.hazardousShare(of: hazard),
            payback: option.id == terms.baseline ? .baseline : payback(cost, base)
        )
    }

    private static func foreign(_ option: WasteOption, _ boundary: WasteBoundary, _ view: CO2eView)
        -> Diagnostic
    {
        Diagnostic(
            "WST-0405",
            .warning,
            at: option.route.place,
            [
                "subject": .text(option.id), "boundary": .message(boundary.title),
                "sets": .list(view.foreign.keys.sorted()), "set": .text(view.set),
            ]
        )
    }

    private static func shareFindings(_ option: WasteOption) -> [Diagnostic] {
        let shares = [option.hazardousResidue, option.otherResidue].compactMap(\.self)
        guard !shares.allSatisfy({ (0...1).contains($0) }) || shares.reduce(0, +) > 1 else { return [] }
        let names: [String: Argument] = ["subject": .text(option.id), "total": .share(shares.reduce(0, +))]
        return [Diagnostic("WST-0404", .error, at: option.route.place, names)]
    }

    private static func payback(_ cost: OptionCost?, _ base: OptionCost?) -> Payback {
        guard let cost, let base, cost.missing == base.missing else { return .unknown }
        let more = cost.investment - base.investment
        let saving = base.running - cost.running
        if more <= 0 { return saving >= 0 ? .immediate : .never }
        return saving > 0 ? .years(more / saving) : .never
    }
}
