import QadamSparse

/// Flows of impact between processes, with places in a drawing: x and y in 0…1, y downwards.
///
/// A link is what a user takes × λ of the product; a node receives its inputs and its own releases and gives
/// its whole output. Credits are links of their own with negative impact.
public struct Sankey: Sendable, Codable, Equatable {
    /// A process (column) in the drawing.
    public struct Node: Sendable, Codable, Equatable {
        /// Column.
        public var column: Int
        /// Name of the process.
        public var name: String
        /// Location of the process.
        public var location: String
        /// Own releases.
        public var direct: Double
        /// Whole output × λ = direct + all inputs.
        public var throughput: Double
        /// Burdens of inputs that are not shown.
        public var hiddenBurdens: Double
        /// Credits of inputs that are not shown.
        public var hiddenCredits: Double
        /// Layer from the product, 0.
        public var layer: Int
        /// Left edge, suppliers left: 0…1.
        public var x: Double
        /// Upper edge.
        public var y: Double
        /// Height.
        public var height: Double
    }

    /// A flow of impact.
    public struct Link: Sendable, Codable, Equatable {
        /// Node of the supplier.
        public var source: Int
        /// Node of the user.
        public var target: Int
        /// Impact that goes with the flow.
        public var impact: Double
        /// Whether it closes a loop: it runs against the layers.
        public var isLoop: Bool
        /// Height.
        public var height: Double
        /// Upper edge at the supplier.
        public var sourceY: Double
        /// Upper edge at the user.
        public var targetY: Double
        /// Whether it is a credit.
        public var isCredit: Bool { impact < 0 }
    }

    /// Nodes by decreasing throughput.
    public internal(set) var nodes: [Node]
    /// Links by decreasing size.
    public internal(set) var links: [Link]
    /// h.
    public let total: Double

    /// The flows of at least `cutOff` of the total, between at most `limit` processes.
    public init(_ analysis: ContributionAnalysis, cutOff: Double = 0.01, limit: Int = 100) {
        total = analysis.total
        let throughput = analysis.upstreamTotals()
        let least = cutOff * abs(analysis.total)
        let shown = throughput.indices.filter { analysis.scaling[$0] != 0 }.filter {
            analysis.demand[$0] != 0 || abs(throughput[$0]) >= least
                || abs(analysis.direct[$0] * analysis.scaling[$0]) >= least
        }.sorted { (abs(throughput[$0]), $1) > (abs(throughput[$1]), $0) }.prefix(limit)
        var place: [Int: Int] = [:]
        for (index, column) in shown.enumerated() { place[column] = index }
        nodes = shown.map { column in
            let process = analysis.database.processes[Int(analysis.system.process[column])]
            return Node(
                column: column,
                name: process.name,
                location: process.location,
                direct: analysis.direct[column] * analysis.scaling[column],
                throughput: throughput[column],
                hiddenBurdens: 0,
                hiddenCredits: 0,
                layer: 0,
                x: 0,
                y: 0,
                height: 0
            )
        }
        links = []
        for target in nodes.indices {
            for input in analysis.firstTier(of: nodes[target].column) where input.impact != 0 {
                if let source = place[input.column], abs(input.impact) >= least {
                    links.append(
                        Link(
                            source: source,
                            target: target,
                            impact: input.impact,
                            isLoop: false,
                            height: 0,
                            sourceY: 0,
                            targetY: 0
                        )
                    )
                } else if input.impact > 0 {
                    nodes[target].hiddenBurdens += input.impact
                } else {
                    nodes[target].hiddenCredits += input.impact
                }
            }
        }
        links.sort { (abs($0.impact), $1.source, $1.target) > (abs($1.impact), $0.source, $0.target) }
        let starts = nodes.indices.filter { analysis.demand[nodes[$0].column] != 0 }
        layOut(from: starts)
    }
}
