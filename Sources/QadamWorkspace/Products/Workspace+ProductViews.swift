public import QadamEvidence
public import QadamLifeCycle
import QadamUnits

extension Workspace {
    /// Products under every rule of allocation of the study, side by side; nothing is stored.
    ///
    /// A rule that cannot be applied to a product has the reasons in place of the footprint.
    ///
    /// - Parameters:
    ///   - wanted: identifiers of products; empty for all.
    ///   - gwp: the set of warming potentials.
    /// - Throws: `StoreError`.
    public func compareAllocations(_ wanted: [String] = [], gwp: String = "AR5") throws
        -> (spreads: [AllocationSpread], diagnostics: [Diagnostic])
    {
        var (study, diagnostics) = try productStudy(gwp)
        guard let study else { return ([], diagnostics) }
        diagnostics += wanted.filter { study.system.product($0) == nil }.map(study.system.unknownProduct)
        let products = study.system.products.filter { wanted.isEmpty || wanted.contains($0.id) }
        let rules = study.system.allocation?.rules.map(\.id) ?? [AllocationRule.published.id]
        let spreads = study.system.spreads(of: products, under: rules, study.characterization)
        return (spreads, diagnostics.sorted { $0.severity > $1.severity })
    }

    /// The approaches to recycling side by side; nothing is stored.
    ///
    /// - Throws: `StoreError`.
    public func compareRecycling(_ wanted: [String] = [], gwp: String = "AR5") throws
        -> (comparisons: [RecyclingComparison], diagnostics: [Diagnostic])
    {
        var (study, diagnostics) = try productStudy(gwp)
        guard let study else { return ([], diagnostics) }
        diagnostics += wanted.filter { study.system.product($0) == nil }.map(study.system.unknownProduct)
        let definitions = study.system.recycling.filter { wanted.isEmpty || wanted.contains($0.product) }
        if definitions.isEmpty, !diagnostics.contains(where: { $0.severity == .error }) {
            diagnostics.append(Diagnostic("LCA-0707", .note, at: .file("products.yaml")))
        }
        let (footprints, problems) = study.system.footprints(
            study.system.products,
            under: study.characterization
        )
        diagnostics += problems
        var comparisons: [RecyclingComparison] = []
        for definition in definitions {
            let (impacts, wrong) = definition.impacts(footprints)
            diagnostics += wrong
            guard wrong.isEmpty else { continue }
            let (comparison, found) = RecyclingComparison.compare(
                definition,
                impacts: impacts,
                gwpSet: study.characterization.name
            )
            diagnostics += found
            if let comparison { comparisons.append(comparison) }
        }
        return (comparisons, diagnostics.sorted { $0.severity > $1.severity })
    }

    /// Footprints before and after options, for every product that they touch; nothing is stored.
    ///
    /// - Parameters:
    ///   - options: identifiers, applied together in their order; empty for every option of the study alone.
    ///   - gwp: the set of warming potentials.
    /// - Throws: `StoreError`.
    public func abateProducts(_ options: [String] = [], gwp: String = "AR5") throws
        -> (comparisons: [AbatementComparison], diagnostics: [Diagnostic])
    {
        var (study, diagnostics) = try productStudy(gwp)
        guard let study else { return ([], diagnostics) }
        let known = study.system.options.map(\.id)
        for option in options where !known.contains(option) {
            let arguments: [String: Argument] = ["option": .text(option), "known": .list(known)]
            diagnostics.append(Diagnostic("LCA-0717", .error, at: .file("products.yaml"), arguments))
        }
        if known.isEmpty { diagnostics.append(Diagnostic("LCA-0718", .note, at: .file("products.yaml"))) }
        if diagnostics.contains(where: { $0.severity == .error }) { return ([], diagnostics) }
        let (before, problems) = study.system.footprints(
            study.system.products,
            under: study.characterization
        )
        diagnostics += problems
        var comparisons: [AbatementComparison] = []
        for together in options.isEmpty ? known.map({ [$0] }) : [options] {
            let (after, found) = study.applying(together)
            diagnostics += found
            comparisons += before.compactMap { old in
                after.first { $0.product == old.product }.map {
                    AbatementComparison(options: together, before: old, after: $0)
                }
            }.filter(\.isTouched)
        }
        return (comparisons, diagnostics.sorted { $0.severity > $1.severity })
    }
}

extension Workspace.ProductStudy {
    /// The footprints with some options, applied in their order.
    fileprivate func applying(_ ids: [String]) -> (footprints: [Footprint], diagnostics: [Diagnostic]) {
        var changed = system
        for id in ids {
            guard let option = system.options.first(where: { $0.id == id }) else { continue }
            let (next, found) = changed.applying(option)
            guard let next else { return ([], found) }
            changed = next
        }
        return changed.footprints(changed.products, under: characterization)
    }
}
