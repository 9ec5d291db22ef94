import QadamSparse

/// Where the impact of a product comes from, as a tree upstream; a process of a loop stands in it as often as
/// the limits allow.
///
/// For every node: `total = own + Σ children.total + rest`.
public struct ContributionTree: Sendable, Codable, Equatable {
    /// A supply.
    public struct Node: Sendable, Codable, Equatable {
        /// Column of the supplier.
        public var column: Int
        /// How much is supplied, in the reference unit of the product; negative for an avoided product.
        public var amount: Double
        /// amount × λ: the impact up to here.
        public var total: Double
        /// Own releases of the supplier for this amount.
        public var own: Double
        /// What is not shown: inputs below the cut-off, or all inputs where the tree ends.
        public var rest: Double
        /// Burdens among what is not shown.
        public var restBurdens: Double
        /// Credits among what is not shown.
        public var restCredits: Double
        /// Level, 0 for the product.
        public var depth: Int
        /// Parent, `-1` for the product.
        public var parent: Int
        /// Children by decreasing size.
        public var children: [Int]
    }

    /// Limits of a tree.
    public struct Limits: Sendable {
        /// An input smaller than this share of the total is not shown.
        public var cutOff: Double
        /// Levels below the product.
        public var depth: Int
        /// Nodes at most; the largest are expanded first.
        public var nodes: Int

        /// Limits.
        public init(cutOff: Double = 0.01, depth: Int = 8, nodes: Int = 500) {
            self.cutOff = cutOff
            self.depth = depth
            self.nodes = nodes
        }
    }

    /// The nodes; the product is the first.
    public let nodes: [Node]

    /// The tree of `amount` of the product of a column.
    public init(_ analysis: ContributionAnalysis, column: Int, amount: Double, limits: Limits = Limits()) {
        var builder = TreeBuilder(analysis: analysis, limits: limits)
        builder.add(column, amount: amount, parent: -1, depth: 0)
        builder.grow()
        nodes = builder.nodes
    }
}

/// Expands the largest open node first.
private struct TreeBuilder {
    let analysis: ContributionAnalysis
    let limits: ContributionTree.Limits
    var nodes: [ContributionTree.Node] = []
    private var open: [Int] = []

    init(analysis: ContributionAnalysis, limits: ContributionTree.Limits) {
        self.analysis = analysis
        self.limits = limits
    }

    mutating func add(_ column: Int, amount: Double, parent: Int, depth: Int) {
        let total = amount * analysis.adjoint[column]
        let own = activity(column, amount) * analysis.direct[column]
        nodes.append(
            ContributionTree.Node(
                column: column,
                amount: amount,
                total: total,
                own: own,
                rest: total - own,
                restBurdens: 0,
                restCredits: 0,
                depth: depth,
                parent: parent,
                children: []
            )
        )
        if parent >= 0 { nodes[parent].children.append(nodes.count - 1) }
        open.append(nodes.count - 1)
    }

    private func activity(_ column: Int, _ amount: Double) -> Double {
        amount / analysis.system.technosphere[column, column]
    }

    mutating func grow() {
        while let place = open.indices.max(by: { abs(nodes[open[$0]].total) < abs(nodes[open[$1]].total) }) {
            expand(open.remove(at: place))
        }
    }

    private mutating func expand(_ index: Int) {
        let node = nodes[index]
        let least = limits.cutOff * abs(nodes[0].total)
        var rest = node.total - node.own
        for input in analysis.inputs(of: node.column, activity: activity(node.column, node.amount)) {
            let isShown = node.depth < limits.depth && nodes.count < limits.nodes && input.impact != 0
            if isShown, abs(input.impact) >= least {
                add(input.column, amount: input.amount, parent: index, depth: node.depth + 1)
                rest -= input.impact
            } else if input.impact > 0 {
                nodes[index].restBurdens += input.impact
            } else {
                nodes[index].restCredits += input.impact
            }
        }
        nodes[index].rest = rest
    }
}
