public import QadamEvidence
import QadamExchange
public import QadamOptimize
import QadamPathways
import QadamStore

extension Workspace {
    /// Why a figure of a plan of an energy model, the cheapest or that with the least emissions, is what it is, down to the
    /// rows of its tables; of the pathway of an organisation, down to the rows of its scenario.
    ///
    /// The plan is the one that was solved last under the same limits, if nothing of the model has changed since
    /// (``solvedPlan(_:_:_:asSolved:)``); else the model is solved.
    /// - Parameters:
    ///   - region: the only region that counts; `nil` for all.
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`), a figure that the plan does not have `WSP-0163`,
    ///   a value that no attribute has `WSP-0540`.
    public func explainEnergyModel(
        _ request: EnergyRequest,
        _ figure: EnergyFigure,
        region: String? = nil,
        observer: SolveObserver = SolveObserver()
    ) throws -> EnergyAnswer<Derivation> {
        let (opened, found) = try openModel(request)
        guard let opened else { return EnergyAnswer(nil, found: found) }
        let system = opened.system
        let sources = try sources(of: opened, request)
        if case .value(let attribute, let names) = figure {
            let value = AttributeExplanation(system, sources: sources).value(attribute, names)
            let missing = value == nil ? [Self.noValue(attribute, names)] : []
            return EnergyAnswer(value, system, found: found + missing)
        }
        var request = request
        if case .emission(nil, _) = figure {
            let (emission, problems) = system.emission(named: request.emission)
            guard let emission else { return EnergyAnswer(nil, system, found: found + problems) }
            request.emission = emission
        }
        do {
            let (result, model, problems) = try solvedPlan(opened, request, observer, asSolved: true)
            guard let result, let model, result.objective != nil else {
                return EnergyAnswer(nil, system, found: found + problems)
            }
            let explanation = SystemExplanation(model, result, region: region, sources: sources)
            guard let derivation = explanation.derivation(of: figure, request.emission) else {
                return EnergyAnswer(
                    nil,
                    system,
                    found: found + problems + [Self.noFigure(system, figure, region)]
                )
            }
            return EnergyAnswer(derivation, system, found: found + problems)
        } catch let error as OptimizeError {
            return EnergyAnswer(nil, system, found: found + [Diagnostic(error)])
        }
    }

    /// What gives the values of a model: the limits of the request, the scenario of a site, or the files of the model.
    private func sources(of opened: OpenedModel, _ request: EnergyRequest) throws
        -> AttributeExplanation.Sources
    {
        let system = opened.system
        let own: AttributeExplanation.Sources
        if let provenance = opened.provenance {
            own = { provenance.source($0, $1) }
        } else {
            let files = EnergyModelFiles(DocumentSet(try store.documents()), model: opened.name)
            let origins = files.origins()
            own = { origins.source($0, $1) }
        }
        let regions = system.sets.names(.region)
        return { id, names in
            let isAsked = request.caps.contains { cap in
                let key =
                    [cap.region ?? regions.first ?? "", cap.emission] + (cap.year.map { ["\($0)"] } ?? [])
                guard id == (cap.year == nil ? .totalEmissionLimit : .emissionLimit), key == names else {
                    return false
                }
                return system[id].value(system.positions(id, names)) == cap.amount
            }
            return isAsked
                ? AttributeSource(origin: nil, remarks: [Message("energy.explain.asked")]) : own(id, names)
        }
    }

    private static func noValue(_ attribute: String, _ names: [String]) -> Diagnostic {
        let index = EnergyAttribute.named(attribute)?.index.map(\.rawValue) ?? []
        return Diagnostic(
            "WSP-0540",
            .error,
            at: .whole,
            ["attribute": .text(attribute), "names": .list(names), "index": .list(index)]
        )
    }

    /// Why the plan has no such figure: the name is unknown, no period begins in that year, or the thing is there and has none.
    private static func noFigure(
        _ system: EnergySystem,
        _ figure: EnergyFigure,
        _ region: String?
    ) -> Diagnostic {
        let sets = system.sets
        let (name, year) = figure.subject
        let isPlace = region.map { sets.names(.region).contains($0) } ?? true
        let kinds = EnergyFigure.kinds.filter { kind in name.map { sets.names(kind).contains($0) } ?? false }
        if isPlace, let year, !sets.years.contains(year), name == nil || !kinds.isEmpty {
            let years = sets.years.map { String($0) }
            return Diagnostic(
                "WSP-0621",
                .error,
                at: .whole,
                ["year": .text("\(year)"), "years": .list(years)]
            )
        }
        if isPlace, let name, let kind = kinds.first {
            return Diagnostic(
                "WSP-0620",
                .error,
                at: .entity(kind: kind.rawValue, id: name),
                ["name": .text(name), "kind": .message(Message("energy.dimension.\(kind.rawValue)"))]
            )
        }
        let names = EnergyFigure.kinds.flatMap { sets.names($0) }
        return Diagnostic(
            "WSP-0163",
            .error,
            at: .whole,
            [
                "regions": .list(sets.names(.region)), "names": .list(names),
                "first": .text("\(sets.years.first ?? 0)"), "last": .text("\(sets.years.last ?? 0)"),
            ]
        )
    }
}

extension SystemExplanation {
    /// A figure of the plan; nil where it has none such.
    fileprivate func derivation(of figure: EnergyFigure, _ emission: String?) -> Derivation? {
        switch figure {
        case .cost(let year): cost(year: year)
        case .emission(let name, let year): self.emission(name ?? emission ?? "", year: year)
        case .capacity(let name, let year): capacity(name, year: year)
        case .price(let name, let year): price(name, year: year)
        case .value: nil
        }
    }
}

extension EnergyFigure {
    /// Things whose figures can be asked for.
    fileprivate static var kinds: [EnergyDimension] {
        [.technology, .storage, .building, .commodity, .emission, .group]
    }

    /// What it is about, and the year.
    fileprivate var subject: (name: String?, year: Int?) {
        switch self {
        case .cost(let year): (nil, year)
        case .emission(let name, let year): (name, year)
        case .capacity(let name, let year): (name, year)
        case .price(let name, let year): (name, year)
        case .value: (nil, nil)
        }
    }
}

extension EnergySystem {
    /// Positions of known names.
    fileprivate func positions(_ id: EnergyAttribute.ID, _ names: [String]) -> [Int] {
        zip(names, EnergyAttribute[id].index).compactMap { sets.position($0, in: $1) }
    }
}

extension EnergyModelFiles {
    /// Finds the rows of values in the files.
    func origins() -> EnergyOrigins {
        format == .tables ? EnergyOrigins(files: inputs) : EnergyOrigins(osemosys())
    }
}
