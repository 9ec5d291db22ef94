public import QadamEvidence
import QadamFactors
public import QadamLifeCycle
import QadamSparse

extension LifeCycleStudy {
    /// Why a product has its score: own releases gas by gas with their potentials, and inputs down to where their
    /// part is below the cut-off.
    public func explanation(_ demand: DemandRequest, limits: ContributionTree.Limits) -> (
        derivation: Derivation?, diagnostics: [Diagnostic]
    ) {
        let (solved, diagnostics) = solve(demand)
        guard let solved else { return (nil, diagnostics) }
        let tree = ContributionTree(
            solved.analysis,
            column: solved.column,
            amount: solved.amount,
            limits: limits
        )
        let explanation = TreeExplanation(study: self, solved: solved, tree: tree)
        return (explanation.node(0), diagnostics)
    }
}

/// A contribution tree as a derivation.
private struct TreeExplanation {
    let study: LifeCycleStudy
    let solved: SolvedProduct
    let tree: ContributionTree
    private var engine: LifeCycleEngine { study.engine }
    private var unit: String { study.impacts[0].unit }

    func node(_ index: Int) -> Derivation {
        let node = tree.nodes[index]
        let process = engine.database.processes[Int(engine.system.process[node.column])]
        let flow = engine.flow(ofColumn: node.column)
        var inputs = releases(node)
        inputs += node.children.map { self.node($0) }
        if node.rest != 0 {
            inputs.append(Derivation(Message("lifecycle.explain.belowCutOff"), value: node.rest, unit: unit))
        }
        let label = Message(
            "lifecycle.explain.node",
            [
                "flow": .text(flow.name), "process": .text(process.name), "location": .text(process.location),
                "amount": .amount(node.amount, unit: engine.unit(ofColumn: node.column)),
            ]
        )
        return Derivation(
            label,
            value: node.total,
            unit: unit,
            method: "lifecycle.inventory.1",
            origin: .table(place: process.place, citation: nil, source: Self.short(process.source)),
            remarks: remarks(node, process),
            inputs: inputs
        )
    }

    /// The first line of a source, short enough for a line of a tree.
    private static func short(_ source: String) -> String? {
        guard let line = source.split(whereSeparator: \.isNewline).first else { return nil }
        return line.count > 120 ? line.prefix(119) + "…" : String(line)
    }

    private func remarks(_ node: ContributionTree.Node, _ process: DatabaseProcess) -> [Message] {
        var remarks: [Message] = []
        let share = engine.system.share[node.column]
        if share != 1 {
            remarks.append(
                Message(
                    "lifecycle.explain.share",
                    ["share": .share(share), "rule": .text(engine.build.allocation.rawValue)]
                )
            )
        }
        let range = engine.database.exchanges(of: Int(engine.system.process[node.column]))
        let cut = engine.build.cutOffs.filter { range.contains(Int($0)) }
        if !cut.isEmpty {
            remarks.append(
                Message(
                    "lifecycle.explain.cutOff",
                    [
                        "count": .integer(cut.count),
                        "flows": .list(cut.prefix(5).map { engine.flow(ofExchange: Int($0)).name }),
                    ]
                )
            )
        }
        return remarks
    }

    /// Own releases of the node's process for the node's amount: mass × potential, flow by flow.
    private func releases(_ node: ContributionTree.Node) -> [Derivation] {
        let b = engine.system.interventions
        let runs = node.amount / engine.system.technosphere[node.column, node.column]
        var found: [Derivation] = []
        for k in b.columnStarts[node.column]..<b.columnStarts[node.column + 1] {
            let row = Int(b.rows[k])
            let weight = study.impacts[0].weight(
                row: row,
                column: node.column,
                engine.system,
                engine.database
            )
            guard weight != 0 else { continue }
            let flow = engine.database.flows[Int(engine.system.elementaryFlows[row])]
            let symbol = engine.database.units[flow.unit].symbol
            let amount = b.values[k] * runs
            let mass = Derivation(
                Message(
                    "lifecycle.explain.released",
                    ["flow": .text(flow.name), "compartment": .text(flow.compartment)]
                ),
                value: amount,
                unit: symbol,
                origin: exchangeOrigin(k)
            )
            found.append(
                Derivation(
                    Message("lifecycle.explain.release", ["flow": .text(flow.name)]),
                    value: amount * weight,
                    unit: unit,
                    inputs: [mass, potential(flow, weight, symbol)]
                )
            )
        }
        return found.sorted { abs($0.value ?? 0) > abs($1.value ?? 0) }
    }

    private func exchangeOrigin(_ entry: Int) -> Origin? {
        let terms = engine.system.interventionTerms
        let exchange = Int(terms.exchange[Int(terms.starts[entry])])
        let process = engine.database.processes[engine.database.process(ofExchange: exchange)]
        let formula = engine.database.exchanges.formulas[Int32(exchange)]
        return .table(
            place: process.place,
            citation: nil,
            source: formula ?? engine.database.exchanges.notes[Int32(exchange)]
        )
    }

    private func potential(_ flow: DatabaseFlow, _ weight: Double, _ symbol: String) -> Derivation {
        var origin: Origin?
        if let notation = flow.gas, let known = FlowGas(notation: notation), let gas = known.gas,
            let set = try? GWPSet.named(study.gwp),
            let citation = GWPCharacterization.set(set, for: known).citation(gas)
        {
            origin = .constant(citation)
        }
        return Derivation(
            Message(
                "lifecycle.explain.factor",
                [
                    "flow": .text(flow.name),
                    "method": .text(study.impacts[0].name.isEmpty ? study.gwp : study.impacts[0].name),
                ]
            ),
            value: weight,
            unit: "\(unit)/\(symbol)",
            origin: origin
        )
    }
}
