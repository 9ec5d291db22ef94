import QadamLifeCycle
import QadamSparse
import Testing

/// A product P that takes 2 electricity E and avoids 0.5 heat H; E takes 0.4 coal C, C takes 0.1 E (a loop).
/// P releases 1 and takes up 0.5 of its own. By hand: s_E = 2/0.96, s_C = 0.8/0.96, s_H = −0.5;
/// λ_E = 0.98/0.96, λ_C = 0.2 + 0.1·λ_E, h = 0.5 + 1.875 + 1/6 − 1.5.
struct ContributionTests {
    struct Entry {
        let row: Int
        let column: Int
        let value: Double

        init(_ row: Int, _ column: Int, _ value: Double) {
            self.row = row
            self.column = column
            self.value = value
        }
    }

    static let names = ["P", "E", "C", "H"]
    static let technosphere = [
        Entry(0, 0, 1), Entry(1, 0, -2), Entry(3, 0, 0.5), Entry(1, 1, 1), Entry(2, 1, -0.4), Entry(2, 2, 1),
        Entry(1, 2, -0.1), Entry(3, 3, 1),
    ]
    static let releases = [
        Entry(0, 0, 1), Entry(1, 0, -0.5), Entry(0, 1, 0.9), Entry(0, 2, 0.2), Entry(0, 3, 3),
    ]

    static func analysis(
        names: [String] = names,
        _ a: [Entry] = technosphere,
        _ b: [Entry] = releases,
        terms: (MatrixTerms, [Double])? = nil
    ) throws -> ContributionAnalysis {
        var database = LifeCycleDatabase(name: "small")
        database.units = [DatabaseUnit(symbol: "kg", quantity: "mass", factor: 1)]
        database.flows = [
            DatabaseFlow(id: "co2", name: "CO2", kind: .elementary, unit: 0),
            DatabaseFlow(id: "uptake", name: "CO2 uptake", kind: .elementary, unit: 0),
        ]
        for (index, name) in names.enumerated() {
            database.flows.append(DatabaseFlow(id: name, name: name, kind: .product, unit: 0))
            database.processes.append(
                DatabaseProcess(
                    id: name,
                    name: "process \(name)",
                    location: name == "P" ? "KZ" : "GLO",
                    stage: name == "P" ? .stage(.production) : name == "C" ? .stage(.extraction) : .consumer,
                    kind: name == "E" || name == "C" ? .kind(.energy) : .kind(.process)
                )
            )
            database.exchanges.append(flow: index + 2, unit: 0, amount: 1, flags: .reference)
            database.exchangeStarts.append(index + 1)
        }
        func matrix(_ rows: Int, _ entries: [Entry]) throws -> SparseMatrix {
            try SparseMatrix(
                rowCount: rows,
                columnCount: names.count,
                rows: entries.map { Int32($0.row) },
                columns: entries.map { Int32($0.column) },
                values: entries.map(\.value)
            )
        }
        let columns = names.indices.map(Int32.init)
        let system = LifeCycleSystem(
            process: columns,
            product: columns,
            share: names.map { _ in 1 },
            technosphere: try matrix(names.count, a),
            interventions: try matrix(2, b),
            elementaryFlows: [0, 1],
            isTaken: [false, false],
            technosphereTerms: MatrixTerms(),
            interventionTerms: terms?.0 ?? MatrixTerms()
        )
        let category = CategoryWeights(id: "total", unit: "kg", weights: [1, 1])
        let lu = try DenseLU(system.technosphere)
        return ContributionAnalysis(
            system,
            database,
            category: category,
            scaling: lu.solve(names.map { $0 == "P" ? 1 : 0 }),
            adjoint: lu.solveTransposed(category.perColumn(system, database)),
            amounts: terms?.1
        )
    }

    static let total = 0.5 + 1.875 + 1.0 / 6 - 1.5

    static func close(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-12 * max(1, abs(a), abs(b)) }

    @Test func burdensAndCreditsOfOneProcessStandApart() throws {
        let analysis = try Self.analysis()
        #expect(Self.close(analysis.total, Self.total))
        let parts = analysis.byProcess()
        #expect(parts.map(\.id) == ["E", "H", "P", "C"])
        let own = try #require(parts.first { $0.id == "P" })
        #expect(own.burdens == 1 && own.credits == -0.5)
        #expect(Self.close(parts[0].value, 1.875) && Self.close(parts[1].credits, -1.5))
        for parts in [parts, analysis.byElementaryFlow(), analysis.byLocation()] {
            #expect(Self.close(parts.reduce(0) { $0 + $1.value }, Self.total))
        }
        #expect(analysis.byLocation().map(\.id) == ["GLO", "KZ"])
        let co2 = try #require(analysis.byElementaryFlow().first { $0.id == "co2" })
        #expect(Self.close(co2.burdens, 1 + 1.875 + 1.0 / 6) && Self.close(co2.credits, -1.5))
    }

    @Test func aReleaseAndACreditOfOneFlowInOneProcessStandApart() throws {
        // E's 0.9 is 1.4 released less 0.5 captured, two exchanges of one flow.
        let terms = MatrixTerms(
            starts: [0, 1, 2, 4, 5, 6],
            exchange: [0, 1, 2, 3, 4, 5],
            factor: [1, -1, 1, -1, 1, 1]
        )
        let analysis = try Self.analysis(terms: (terms, [1, 0.5, 1.4, 0.5, 0.2, 3]))
        let part = try #require(analysis.byProcess().first { $0.id == "E" })
        #expect(Self.close(part.burdens, 1.4 * 2 / 0.96) && Self.close(part.credits, -0.5 * 2 / 0.96))
        #expect(Self.close(analysis.byProcess().reduce(0) { $0 + $1.value }, Self.total))
    }

    @Test func theFirstTierAddsUpToTheProduct() throws {
        let analysis = try Self.analysis()
        let inputs = analysis.firstTier(of: 0)
        #expect(inputs.map(\.column) == [1, 3])
        #expect(Self.close(inputs[0].impact, 2 * 0.98 / 0.96) && Self.close(inputs[1].impact, -1.5))
        #expect(Self.close(0.5 + inputs.reduce(0) { $0 + $1.impact }, Self.total))
        let upstream = analysis.upstreamTotals()
        #expect(Self.close(upstream[0], Self.total))
        #expect(Self.close(upstream[1], 2 / 0.96 * 0.98 / 0.96))
    }

    @Test func stagesAddUpToTheTotal() throws {
        let analysis = try Self.analysis()
        let stages = StageContributions(analysis, demandStage: .production)
        #expect(stages.isSettled)
        #expect(Self.close(stages.values.reduce(0, +), Self.total))
        // E serves P by 2 of 2/0.96 and coal by the rest, 4 %.
        #expect(Self.close(stages.value(.extraction, .energy), 1.0 / 6 + 1.875 * 0.04))
        #expect(Self.close(stages.value(.production, .energy), 1.875 * 0.96))
        #expect(Self.close(stages.value(.production, .process), 0.5 - 1.5))
    }

    @Test(arguments: [(0.0, 6, 500), (0.1, 3, 500), (0.0, 40, 7), (2.5, 5, 100), (0.0, 0, 10)])
    func childrenOwnAndRestAreTheParent(cutOff: Double, depth: Int, nodes: Int) throws {
        let tree = ContributionTree(
            try Self.analysis(),
            column: 0,
            amount: 1,
            limits: .init(cutOff: cutOff, depth: depth, nodes: nodes)
        )
        #expect(Self.close(tree.nodes[0].total, Self.total))
        #expect(tree.nodes.count <= nodes)
        for node in tree.nodes {
            let children = node.children.reduce(0) { $0 + tree.nodes[$1].total }
            #expect(Self.close(node.total, node.own + children + node.rest))
            #expect(Self.close(node.rest, node.restBurdens + node.restCredits))
            #expect(node.depth <= depth)
        }
        #expect(Self.close(tree.nodes.reduce(0) { $0 + $1.own + $1.rest }, Self.total))
    }

    @Test func aLoopStandsInTheTreeToItsDepth() throws {
        let tree = ContributionTree(
            try Self.analysis(),
            column: 0,
            amount: 1,
            limits: .init(cutOff: 0, depth: 5)
        )
        #expect(tree.nodes.filter { $0.column == 1 }.map(\.depth) == [1, 3, 5])
        #expect(Self.close(tree.nodes.last { $0.column == 1 }?.amount ?? .nan, 2 * 0.04 * 0.04))
    }

    @Test func theSankeyKeepsTheBalanceOfEveryProcess() throws {
        for cutOff in [0, 0.05, 0.5] {
            let sankey = Sankey(try Self.analysis(), cutOff: cutOff)
            for (index, node) in sankey.nodes.enumerated() {
                let into = sankey.links.filter { $0.target == index }.reduce(0) { $0 + $1.impact }
                #expect(
                    Self.close(node.throughput, node.direct + into + node.hiddenBurdens + node.hiddenCredits)
                )
                #expect(node.y >= 0 && node.y + node.height <= 1 + 1e-12 && (0...1).contains(node.x))
            }
            for link in sankey.links {
                let (from, to) = (sankey.nodes[link.source], sankey.nodes[link.target])
                #expect(link.isLoop == (from.layer <= to.layer))
                #expect(link.targetY >= to.y && link.targetY + link.height <= to.y + to.height + 1e-12)
                #expect(link.sourceY >= from.y && link.sourceY + link.height <= from.y + from.height + 1e-12)
            }
        }
        let sankey = Sankey(try Self.analysis(), cutOff: 0)
        #expect(sankey.links.filter(\.isLoop).count == 1)
        #expect(sankey.links.filter(\.isCredit).map { sankey.nodes[$0.source].column } == [3])
    }

    @Test func aComparisonAddsUpToTheDifference() throws {
        let first = try Self.analysis()
        let changed = Self.releases.map { $0.column == 1 ? Entry($0.row, 1, 0.4) : $0 }
        let second = try Self.analysis(Self.technosphere, changed)
        let rows = ContributionComparison(first.byProcess(), second.byProcess()).rows
        #expect(rows[0].id == "E" && Self.close(rows[0].difference, -0.5 * 2 / 0.96))
        #expect(Self.close(rows.reduce(0) { $0 + $1.difference }, second.total - first.total))
        let onlyFirst = ContributionComparison(first.byProcess(), []).rows
        #expect(onlyFirst.allSatisfy { $0.second == nil && $0.difference == -($0.first ?? .nan) })
    }

    @Test func whatChangedExplainsTheDifferenceExactly() throws {
        let old = try Self.analysis()
        // Coal falls away, wind W comes; P needs less electricity; E releases less.
        let new = try Self.analysis(
            names: ["P", "E", "W", "H"],
            [
                Entry(0, 0, 1), Entry(1, 0, -1.5), Entry(3, 0, 0.5), Entry(1, 1, 1), Entry(2, 1, -0.3),
                Entry(2, 2, 1), Entry(1, 2, -0.05), Entry(3, 3, 1),
            ],
            [Entry(0, 0, 1), Entry(1, 0, -0.5), Entry(0, 1, 0.1), Entry(0, 2, 0.02), Entry(0, 3, 3)]
        )
        let difference = VersionDifference(old: old, new: new)
        #expect(difference.addedProcesses == ["W"] && difference.removedProcesses == ["C"])
        let change = try #require(difference.difference)
        #expect(Self.close(change, new.total - old.total))
        #expect(Self.close(difference.rows.reduce(0) { $0 + $1.effect }, change))
        #expect(abs(difference.unexplained ?? .nan) <= 1e-12)
        let less = try #require(difference.rows.first { $0.process == "P" })
        #expect(less.flow == "E" && less.change == .changed && less.old == -2 && less.new == -1.5)
        #expect(Self.close(less.effect, -0.5 * 0.98 / 0.96))
        let coal = try #require(difference.rows.first { $0.process == "E" && $0.flow == "C" })
        #expect(coal.change == .removed && coal.effect < 0)
        #expect(!difference.rows.contains { $0.process == "H" })
    }

    @Test func nothingChangedIsNothing() throws {
        let same = try Self.analysis()
        let difference = VersionDifference(old: same, new: same)
        #expect(difference.rows.isEmpty)
        #expect(abs(difference.difference ?? .nan) <= 1e-12)
    }
}
