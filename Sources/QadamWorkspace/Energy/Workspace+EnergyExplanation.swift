public import QadamEvidence
import QadamExchange
public import QadamOptimize
import QadamPathways
import QadamStore

extension Workspace {
    /// Why a figure of a plan of an energy model, the cheapest or that with the least emissions, is what it is, down to the rows of its tables.
    ///
    /// The model is solved again: the same request gives the same plan, and prices are not kept with it.
    /// - Parameters:
    ///   - region: the only region that counts; `nil` for all.
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`), a figure that the plan does not have `WSP-0163`.
    public func explainEnergyModel(
        _ request: EnergyRequest,
        _ figure: EnergyFigure,
        region: String? = nil,
        observer: SolveObserver = SolveObserver()
    ) throws -> EnergyAnswer<Derivation> {
        let (opened, found) = try openLimited(request)
        guard let (name, system) = opened else { return EnergyAnswer(nil, found: found) }
        var request = request
        if case .emission(nil, _) = figure {
            let (emission, problems) = system.emission(named: request.emission)
            guard let emission else { return EnergyAnswer(nil, system, found: found + problems) }
            request.emission = emission
        }
        do {
            let (result, model, problems) = try Self.solve(system, request, observer)
            guard let result, let model, result.objective != nil else {
                return EnergyAnswer(nil, system, found: found + problems)
            }
            let origins = EnergyModelFiles(DocumentSet(try store.documents()), model: name).origins()
            let explanation = SystemExplanation(model, result, region: region) { origins.origin($0, $1) }
            let derivation: Derivation? =
                switch figure {
                case .cost(let year): explanation.cost(year: year)
                case .emission(let name, let year):
                    explanation.emission(name ?? request.emission ?? "", year: year)
                case .capacity(let name, let year): explanation.capacity(name, year: year)
                case .price(let name, let year): explanation.price(name, year: year)
                }
            guard let derivation else {
                return EnergyAnswer(nil, system, found: found + [Self.noFigure(system)])
            }
            return EnergyAnswer(derivation, system, found: found + problems)
        } catch let error as OptimizeError {
            return EnergyAnswer(nil, system, found: found + [Diagnostic(error)])
        }
    }

    private static func noFigure(_ system: EnergySystem) -> Diagnostic {
        let sets = system.sets
        let names = [EnergyDimension.technology, .storage, .commodity, .emission, .group].flatMap {
            sets.names($0)
        }
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

extension EnergyModelFiles {
    /// Finds the rows of values in the files.
    func origins() -> EnergyOrigins {
        format == .tables ? EnergyOrigins(files: inputs) : EnergyOrigins(osemosys())
    }
}
