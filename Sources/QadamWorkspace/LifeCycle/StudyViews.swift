public import QadamEvidence
public import QadamLifeCycle

/// A contribution tree with the names of its nodes.
public struct TreeReport: Sendable, Codable {
    /// One node.
    public struct Node: Sendable, Codable {
        /// Identifier `process/flow`.
        public var id: String
        /// Name of the process.
        public var name: String
        /// Location of the process.
        public var location: String
        /// How much of its product, in ``unit``.
        public var amount: Double
        /// Unit of the product.
        public var unit: String
        /// The tree's own figures: total, own, rest, depth, parent, children.
        public var node: ContributionTree.Node
    }

    /// The score.
    public var total: Double
    /// Unit of the score.
    public var unit: String
    /// The nodes; the first is the product.
    public var nodes: [Node]
}

/// The comparison of two products, part by part.
public struct ProductDifference: Sendable, Codable {
    /// Names of the products.
    public var products: [String]
    /// Their scores.
    public var totals: [Double]
    /// Unit of the scores.
    public var unit: String
    /// By what they are divided.
    public var by: ContributionView
    /// The parts, largest difference first.
    public var comparison: ContributionComparison
}

extension LifeCycleStudy {
    /// The contribution tree of a product.
    public func tree(_ demand: DemandRequest, limits: ContributionTree.Limits) -> (
        report: TreeReport?, diagnostics: [Diagnostic]
    ) {
        let (solved, diagnostics) = solve(demand)
        guard let solved else { return (nil, diagnostics) }
        let tree = ContributionTree(
            solved.analysis,
            column: solved.column,
            amount: solved.amount,
            limits: limits
        )
        let nodes = tree.nodes.map { node in
            TreeReport.Node(
                id: engine.id(ofColumn: node.column),
                name: engine.processName(ofColumn: node.column),
                location: engine.database.processes[Int(engine.system.process[node.column])].location,
                amount: node.amount,
                unit: engine.unit(ofColumn: node.column),
                node: node
            )
        }
        return (TreeReport(total: solved.total, unit: impacts[0].unit, nodes: nodes), diagnostics)
    }

    /// The flows of impact between processes, laid out.
    public func sankey(_ demand: DemandRequest, cutOff: Double, limit: Int) -> (
        sankey: Sankey?, diagnostics: [Diagnostic]
    ) {
        let (solved, diagnostics) = solve(demand)
        return (solved.map { Sankey($0.analysis, cutOff: cutOff, limit: limit) }, diagnostics)
    }

    /// Two products part by part.
    public func compare(_ first: DemandRequest, _ second: DemandRequest, by view: ContributionView) -> (
        report: ProductDifference?, diagnostics: [Diagnostic]
    ) {
        let (left, found) = solve(first)
        let (right, more) = solve(second)
        guard let left, let right else { return (nil, found + more) }
        let report = ProductDifference(
            products: [left, right].map { engine.flow(ofColumn: $0.column).name },
            totals: [left.total, right.total],
            unit: impacts[0].unit,
            by: view,
            comparison: ContributionComparison(parts(left, by: view), parts(right, by: view))
        )
        return (report, found + more)
    }
}
