public import QadamEvidence
import QadamExchange
import QadamFactors
public import QadamLifeCycle
import QadamStore

/// What came of calculating products.
public struct ProductOutcome: Sendable {
    /// The footprints, in the order of the study.
    public let footprints: [Footprint]
    /// The comparisons of the study whose products were calculated.
    public let comparisons: [ProductComparison]
    /// The chains down to the tables, by product.
    public let derivations: [String: Derivation]
    /// Names of all products of the study.
    public let known: [String]
    /// Versions under which footprints are stored, by product; empty if none was stored.
    public let versions: [String: Int]
    /// Everything that was found, errors first.
    public let diagnostics: [Diagnostic]
}

extension Workspace {
    /// Calculates the footprints of products.
    ///
    /// - Parameters:
    ///   - wanted: Identifiers of products; empty for all.
    ///   - gwp: The set of warming potentials, `AR4`, `AR5` or `AR6`.
    ///   - allocation: The default rule of allocation instead of that of the study.
    ///   - explaining: Whether chains down to the tables are wanted too.
    ///   - act: Who does it, and when; `nil` to calculate without storing the results.
    /// - Throws: `StoreError`.
    public func calculateProducts(
        _ wanted: [String] = [],
        gwp: String = "AR5",
        allocation: String? = nil,
        explaining: Bool = false,
        act: Act? = nil
    ) throws -> ProductOutcome {
        let documents = DocumentSet(try store.documents())
        var (study, diagnostics) = try productStudy(gwp)
        if let rule = allocation, let known = study {
            let (changed, found) = known.system.dividing(by: rule)
            diagnostics += found
            study = changed.map { .init(system: $0, characterization: known.characterization) }
        }
        guard let study else { return .failed(diagnostics) }
        let (system, characterization) = (study.system, study.characterization)
        let (model, problems) = LifeCycleModel.build(system)
        diagnostics += problems
        guard let model else { return .failed(diagnostics) }
        let unknown = wanted.filter { system.product($0) == nil }
        diagnostics += unknown.map { system.unknownProduct($0) }
        let products = system.products.filter { wanted.isEmpty || wanted.contains($0.id) }
        var footprints: [Footprint] = []
        var derivations: [String: Derivation] = [:]
        for product in products {
            let (footprint, found) = model.footprint(of: product, under: characterization)
            diagnostics += found
            guard let footprint else { continue }
            footprints.append(footprint)
            if explaining {
                derivations[product.id] = model.derivation(of: product, under: characterization)
            }
        }
        let comparisons = Self.compare(system.comparisons, footprints, &diagnostics)
        let failed = diagnostics.contains { $0.severity == .error }
        let versions = failed ? [:] : try save(footprints, documents, gwp, allocation, act)
        return ProductOutcome(
            footprints: failed ? [] : footprints,
            comparisons: failed ? [] : comparisons,
            derivations: derivations,
            known: system.products.map(\.id),
            versions: versions,
            diagnostics: diagnostics.sorted { $0.severity > $1.severity }
        )
    }

    static func characterization(_ gwp: String, _ diagnostics: inout [Diagnostic])
        -> Characterization?
    {
        do throws(FactorError) {
            return Characterization(try GWPSet.named(gwp))
        } catch {
            diagnostics.append(error.diagnostic(at: .whole))
            return nil
        }
    }

    private static func compare(
        _ definitions: [ComparisonDefinition],
        _ footprints: [Footprint],
        _ diagnostics: inout [Diagnostic]
    ) -> [ProductComparison] {
        var comparisons: [ProductComparison] = []
        for definition in definitions {
            guard let linear = footprints.first(where: { $0.product == definition.linear }),
                let circular = footprints.first(where: { $0.product == definition.circular })
            else { continue }
            let (comparison, found) = ProductComparison.compare(
                id: definition.id,
                linear: linear,
                circular: circular,
                at: definition.place
            )
            diagnostics += found
            if let comparison { comparisons.append(comparison) }
        }
        return comparisons
    }

    private func save(
        _ footprints: [Footprint],
        _ documents: DocumentSet,
        _ gwp: String,
        _ allocation: String?,
        _ act: Act?
    ) throws -> [String: Int] {
        guard let act else { return [:] }
        var versions: [String: Int] = [:]
        let inputs = InputsHash(documents, .products)
            .adding([gwp, FactorLibrary.standard.pack] + LifeCycleMethods.all.map(\.id))
            .adding(allocation.map { [$0] } ?? []).text
        for footprint in footprints {
            let stored = try store.saveResult(
                NewResult(
                    kind: "product",
                    // another rule than that of the study is a result of its own
                    subject: ([footprint.product, gwp] + (allocation.map { [$0] } ?? [])).joined(
                        separator: " "
                    ),
                    inputs: inputs,
                    at: act.at,
                    actor: act.actor,
                    content: try StableJSON.text(footprint)
                )
            )
            versions[footprint.product] = stored.version
        }
        return versions
    }
}

extension ProductOutcome {
    static func failed(_ diagnostics: [Diagnostic]) -> ProductOutcome {
        ProductOutcome(
            footprints: [],
            comparisons: [],
            derivations: [:],
            known: [],
            versions: [:],
            diagnostics: diagnostics.sorted { $0.severity > $1.severity }
        )
    }
}
