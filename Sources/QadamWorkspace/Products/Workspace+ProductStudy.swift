import QadamEvidence
import QadamExchange
import QadamLifeCycle
import QadamStore

extension Workspace {
    /// A study of products and the potentials that it is calculated with.
    struct ProductStudy {
        let system: ProductSystem
        let characterization: Characterization
    }

    /// Reads the study of the workspace; `nil` and the reasons where there is none or it has errors.
    func productStudy(_ gwp: String) throws -> (study: ProductStudy?, diagnostics: [Diagnostic]) {
        let documents = DocumentSet(try store.documents())
        guard documents.has(.products) else {
            return (nil, [Diagnostic("WSP-0110", .error, at: .file(path))])
        }
        let study = ProductDocuments.read(documents)
        var diagnostics = study.diagnostics
        guard let system = study.system, let potentials = Self.characterization(gwp, &diagnostics) else {
            return (nil, diagnostics)
        }
        return (ProductStudy(system: system, characterization: potentials), diagnostics)
    }
}

extension ProductSystem {
    /// The finding that a product is asked for which the study does not have.
    func unknownProduct(_ id: String) -> Diagnostic {
        Diagnostic(
            "WSP-0117",
            .error,
            at: .entity(kind: "product", id: id),
            ["product": .text(id), "known": .list(products.map(\.id))]
        )
    }

    /// The footprints of some products; only errors are kept of what was found.
    func footprints(_ wanted: [Product], under potentials: Characterization)
        -> (footprints: [Footprint], diagnostics: [Diagnostic])
    {
        let (model, problems) = LifeCycleModel.build(self)
        guard let model else { return ([], problems) }
        var footprints: [Footprint] = []
        var diagnostics = problems
        for product in wanted {
            let (footprint, found) = model.footprint(of: product, under: potentials)
            diagnostics += found.filter { $0.severity == .error }
            if let footprint { footprints.append(footprint) }
        }
        return (footprints, diagnostics)
    }
}
