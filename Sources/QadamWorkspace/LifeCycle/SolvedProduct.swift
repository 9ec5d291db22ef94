public import QadamEvidence
public import QadamLifeCycle
import QadamStore

/// A product that was solved: how often every process runs for it and what every product costs in impact.
public struct SolvedProduct: Sendable {
    /// The column that makes the product.
    public let column: Int
    /// How much, in the product's reference unit.
    public let amount: Double
    /// s, one value a column.
    public let activities: [Double]
    /// λ by category, one value a column.
    public let intensities: [[Double]]
    /// Contributions to the first category (the score).
    public let analysis: ContributionAnalysis

    /// The score.
    public var total: Double { analysis.total }
}

extension LifeCycleStudy {
    /// Solves the system for a product, forwards and transposed.
    public func solve(_ demand: DemandRequest) -> (solved: SolvedProduct?, diagnostics: [Diagnostic]) {
        let (found, problems) = find(demand)
        guard case .column(let column, let amount) = found else { return (nil, problems.map(Self.asError)) }
        let (activities, forward) = engine.activities([(column: column, amount: amount)])
        let (intensities, adjoint) = engine.intensities(impacts)
        guard let activities, let intensities else { return (nil, forward + adjoint) }
        let analysis = ContributionAnalysis(
            engine.system,
            engine.database,
            category: impacts[0],
            scaling: activities,
            adjoint: intensities[0],
            amounts: engine.amounts
        )
        let solved = SolvedProduct(
            column: column,
            amount: amount,
            activities: activities,
            intensities: intensities,
            analysis: analysis
        )
        return (solved, forward + check(solved))
    }

    /// The forward and the transposed solution are two ways to one number; where they differ, it is said.
    private func check(_ solved: SolvedProduct) -> [Diagnostic] {
        let other = solved.intensities[0][solved.column] * solved.amount
        let size = max(abs(solved.total), abs(other))
        guard abs(solved.total - other) > 1e-9 * size else { return [] }
        return [
            Diagnostic(
                "WSP-0140",
                .warning,
                at: .entity(kind: "dataset", id: dataset.name),
                ["first": .number(solved.total), "second": .number(other)]
            )
        ]
    }

    /// A co-product without share cannot be analysed: what is a warning with a list of scores is an error here.
    private static func asError(_ diagnostic: Diagnostic) -> Diagnostic {
        Diagnostic(diagnostic.code, .error, at: diagnostic.place, diagnostic.arguments)
    }
}
