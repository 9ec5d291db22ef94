public import QadamEvidence
public import QadamFactors

/// What is done with waste, in the order of the waste hierarchy.
public enum RouteKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Used again as it is.
    case reuse
    /// Made into a material.
    case recycling
    /// Composted.
    case composting
    /// Digested to gas.
    case digestion
    /// Burned with use of the energy.
    case energyRecovery = "energy-recovery"
    /// Burned without use of the energy.
    case incineration
    /// Treated as wastewater.
    case wastewater
    /// Buried.
    case landfill
    /// Burned in the open.
    case openBurning = "open-burning"
    /// Kept for later.
    case storage

    /// What a reporting standard calls it.
    public enum Operation: String, Hashable, Sendable, Codable {
        /// Diverted from disposal.
        case diverted
        /// Directed to disposal.
        case disposal
        /// Neither yet.
        case kept
    }

    /// Diverted or disposed of, as in GRI 306, disclosures 306-4 and 306-5: burning is disposal with and without use of
    /// the energy; reuse, recycling, composting and digestion are recovery.
    public var operation: Operation {
        switch self {
        case .reuse, .recycling, .composting, .digestion: .diverted
        case .energyRecovery, .incineration, .wastewater, .landfill, .openBurning: .disposal
        case .storage: .kept
        }
    }

    /// Its name.
    public var title: Message { Message("waste.route.\(rawValue)") }
}

/// A way of dealing with waste, part by part of its chain.
public struct TreatmentRoute: Hashable, Sendable, Codable {
    /// What is said about one part.
    public enum Part: Hashable, Sendable, Codable {
        /// Calculated by a method of ``WasteMethods`` with inputs by role.
        case method(String, WasteInputs)
        /// It does not occur, for the reason given.
        case none(reason: String)
    }

    /// Stable identifier.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// What is done.
    public let kind: RouteKind
    /// The parts that somebody has said something about.
    public let parts: [ChainPart: Part]
    /// The row that it was read from.
    public let place: Place

    /// A route.
    public init(
        id: String,
        name: LocalizedName,
        kind: RouteKind,
        parts: [ChainPart: Part],
        place: Place = .whole
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.parts = parts
        self.place = place
    }

    /// The emissions of a load, part by part, and what was wrong. A part that cannot be calculated is missing in the
    /// result, never zero; a part that nobody has spoken of is named in a note (`WST-0312`).
    public func emissions(
        of load: WasteLoad,
        library: FactorLibrary = .standard,
        choices: FactorChoices = FactorChoices(),
        avoided: AvoidedBurden? = nil
    ) -> (emissions: RouteEmissions, findings: [Diagnostic]) {
        let run = run(load, library, choices, avoided: avoided)
        return (run.emissions, run.findings)
    }

    /// What came of a run: emissions, findings, and the inputs of each part that have a range.
    typealias Run = (emissions: RouteEmissions, findings: [Diagnostic], ranges: [ChainPart: [InputRange]])

    /// The emissions of a load with one input of one part at an end of its range, or with none.
    func run(
        _ load: WasteLoad,
        _ library: FactorLibrary,
        _ choices: FactorChoices,
        avoided: AvoidedBurden? = nil,
        stated: [String: Double] = [:],
        shift: (part: ChainPart, input: InputShift)? = nil
    ) -> Run {
        var result = RouteEmissions(avoided: avoided)
        var findings: [Diagnostic] = []
        var ranges: [ChainPart: [InputRange]] = [:]
        for part in ChainPart.allCases {
            switch parts[part] {
            case .none(let reason)?:
                result = result.with(part, .none(reason: reason))
            case .method(let name, let inputs)?:
                let own = shift?.part == part ? shift?.input : nil
                var reader = InputReader(inputs, library, choices, id, place, stated: stated, shift: own)
                if let found = calculate(part, name, load, &reader) {
                    result = result.with(part, .emissions(found.0), derivation: found.1)
                }
                findings += reader.findings
                ranges[part] = reader.ranges
            case nil:
                findings.append(
                    Diagnostic(
                        "WST-0312",
                        .note,
                        at: place,
                        ["subject": .text(id), "part": .message(part.title)]
                    )
                )
            }
        }
        return (result, findings, ranges)
    }

    private func calculate(_ part: ChainPart, _ name: String, _ load: WasteLoad, _ reader: inout InputReader)
        -> (
            WasteEmissions, Derivation
        )?
    {
        guard let method = WasteMethods.named(name) else {
            let known = WasteMethods.routes.map { $0.name }
            reader.report("WST-0313", ["method": .text(name), "known": .list(known)])
            return nil
        }
        reader.refuseOthers(than: method.roles)
        if part == .process, method.name == PublishedRoute.name, !reader.refuseTransportOnly("EF") {
            return nil
        }
        guard let emissions = method.emissions(of: load, &reader),
            !reader.findings.contains(where: { $0.severity == .error })
        else { return nil }
        let derivation = Derivation(
            Message("waste.derive.part", ["route": .text(id), "part": .message(part.title)]),
            value: load.tonnes,
            unit: "t{wet}",
            method: method.method.id,
            inputs: reader.evidence
        )
        return (emissions, derivation)
    }
}
