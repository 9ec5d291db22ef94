public import QadamEvidence
import QadamSparse
import QadamUnits

extension LifeCycleModel {
    /// The chain behind a footprint: product → stage → process or energy → process → row of the inventory →
    /// its source.
    ///
    /// - Parameters:
    ///   - product: what was asked.
    ///   - characterization: warming potentials.
    ///   - share: processes that add less than this part of the total are gathered in one node.
    /// - Returns: the tree, or `nil` where there is no footprint (see ``footprint(of:under:)`` for the
    ///   reasons).
    public func derivation(
        of product: Product,
        under characterization: Characterization,
        share: Double = 0.001
    ) -> Derivation? {
        guard let demand = demand(for: product).demand, let activities = activities(for: demand).values
        else { return nil }
        let tracing = StageTracing(self, activities: activities, demand: demand, demandStage: product.stage)
        let tree = DerivationTree(
            model: self,
            product: product,
            characterization: characterization,
            demand: demand,
            activities: activities,
            impacts: impacts(characterization),
            tracing: tracing,
            share: share
        )
        return tree.root()
    }
}

struct DerivationTree {
    let model: LifeCycleModel
    let product: Product
    let characterization: Characterization
    let demand: [Double]
    let activities: [Double]
    let impacts: [Double]
    let tracing: StageTracing
    let share: Double

    private var total: Double { dot(impacts, activities) }

    func root() -> Derivation {
        var stages: [Derivation] = []
        for stage in LifeCycleStage.allCases {
            if let node = node(of: stage) { stages.append(node) }
        }
        let unit = product.functionalUnit.unit.symbol
        return Derivation(
            Message(
                "lifecycle.explain.product",
                [
                    "product": .name(product.name),
                    "amount": .amount(product.functionalUnit.value, unit: unit),
                ]
            ),
            value: total,
            unit: characterization.unit,
            method: LifeCycleMethods.inventory.id,
            inputs: stages
        )
    }

    private func node(of stage: LifeCycleStage) -> Derivation? {
        var parts: [Derivation] = []
        for kind in ProcessKind.allCases {
            let state = StageTracing.state(stage, kind)
            let columns = (0..<model.columnCount).filter { emitted($0, state) != 0 }
            if columns.isEmpty { continue }
            parts.append(node(of: kind, state, columns))
        }
        if parts.isEmpty { return nil }
        let name: Argument = .message(stage.title)
        return Derivation(
            Message("lifecycle.explain.stage", ["stage": name]),
            value: parts.reduce(0) { $0 + ($1.value ?? 0) },
            unit: characterization.unit,
            method: LifeCycleMethods.stageFormula.id,
            remarks: timeRemarks(stage),
            inputs: parts
        )
    }

    private func timeRemarks(_ stage: LifeCycleStage) -> [Message] {
        guard let time = product.operatingTimes.first(where: { $0.stage == stage }) else { return [] }
        let key = time.citation == nil ? "lifecycle.explain.assumedTime" : "lifecycle.explain.time"
        return [Message(key, ["hours": .amount(time.hours, unit: "h")])]
    }

    private func emitted(_ j: Int, _ state: Int) -> Double {
        impacts[j] * activities[j] * tracing.weights[j * StageTracing.stateCount + state]
    }

    private func node(of kind: ProcessKind, _ state: Int, _ columns: [Int]) -> Derivation {
        let limit = abs(total) * share
        let large = columns.filter { abs(emitted($0, state)) >= limit }
            .sorted { abs(emitted($0, state)) > abs(emitted($1, state)) }
        let small = columns.filter { abs(emitted($0, state)) < limit }
        var inputs = large.map { node(ofColumn: $0, state) }
        if !small.isEmpty {
            inputs.append(
                Derivation(
                    Message("lifecycle.explain.rest", ["count": .integer(small.count)]),
                    value: small.reduce(0) { $0 + emitted($1, state) },
                    unit: characterization.unit
                )
            )
        }
        return Derivation(
            Message("lifecycle.explain.part", ["kind": .message(kind.title)]),
            value: columns.reduce(0) { $0 + emitted($1, state) },
            unit: characterization.unit,
            method: LifeCycleMethods.stageTracing.id,
            inputs: inputs
        )
    }

    private func node(ofColumn j: Int, _ state: Int) -> Derivation {
        let process = model.process(ofColumn: j)
        let weight = tracing.weights[j * StageTracing.stateCount + state]
        var remarks: [Message] = []
        if abs(weight - 1) > 1e-12 {
            remarks.append(Message("lifecycle.explain.weight", ["share": .share(weight)]))
        }
        if !process.aggregates.isEmpty { remarks.append(Message("lifecycle.explain.aggregated")) }
        var inputs = [runsNode(j)]
        for index in model.rowsOfProcess[model.columnProcess[j]] {
            if let node = node(ofRow: index, column: j, weight: weight) { inputs.append(node) }
        }
        return Derivation(
            Message(
                "lifecycle.explain.process",
                ["process": .text(process.name), "location": .text(process.location)]
            ),
            value: emitted(j, state),
            unit: characterization.unit,
            origin: .table(place: process.place, citation: process.citation, source: process.note),
            remarks: remarks,
            inputs: inputs
        )
    }

    /// How much of the product is made, and who takes most of it.
    private func runsNode(_ j: Int) -> Derivation {
        let output = model.output(ofColumn: j)
        var users: [(column: Int, amount: Double)] = []
        let a = model.technosphere
        for i in 0..<model.columnCount where i != j && activities[i] != 0 {
            let flow = -a[j, i] * activities[i]
            if flow != 0 { users.append((i, flow)) }
        }
        users.sort { abs($0.amount) > abs($1.amount) }
        let nodes = users.prefix(3).map { user in
            Derivation(
                Message(
                    "lifecycle.explain.usedBy",
                    ["process": .text(model.process(ofColumn: user.column).name)]
                ),
                value: user.amount,
                unit: output.unit.symbol
            )
        }
        return Derivation(
            Message("lifecycle.explain.output", ["flow": .text(output.flow.name)]),
            value: activities[j] * a[j, j],
            unit: output.unit.symbol,
            inputs: Array(nodes)
        )
    }

    /// One gas of one row: published amount × share of the product × runs × potential × part of the stage.
    private func node(ofRow index: Int, column j: Int, weight: Double) -> Derivation? {
        let row = model.system.exchanges[index]
        guard row.kind == .elementary, let gas = row.gas else { return nil }
        let potential = characterization.potentials[gas]
        let sign = row.direction == .input ? -1.0 : 1.0
        let share = model.share(ofRow: index, column: j)
        let mass = sign * row.amount * row.unit.scale * share * activities[j] * weight
        let published = Derivation(
            Message("lifecycle.explain.published", ["flow": .text(row.flow.name)]),
            value: row.amount,
            unit: row.unit.symbol,
            origin: .table(place: row.place, citation: row.citation, source: row.note)
        )
        var inputs = [
            published, Derivation(Message("lifecycle.explain.runs"), value: activities[j], unit: "1"),
        ]
        if share != 1 {
            inputs.append(
                Derivation(
                    Message("lifecycle.explain.allocation"),
                    value: share,
                    unit: "1",
                    method: LifeCycleMethods.allocation.id,
                    remarks: model.records[model.columnProcess[j]].map { [$0.remark] } ?? [],
                    inputs: model.records[model.columnProcess[j]]?.derivations(
                        of: model.output(ofColumn: j).flow.id
                    ) ?? []
                )
            )
        }
        guard let potential else {
            return Derivation(
                Message("lifecycle.explain.uncounted", ["gas": .text(gas)]),
                value: mass,
                unit: "kg",
                inputs: inputs
            )
        }
        inputs.append(
            Derivation(
                Message(
                    "lifecycle.explain.potential",
                    ["gas": .text(gas), "set": .text(characterization.name)]
                ),
                value: potential.value,
                unit: "\(characterization.unit)/kg",
                origin: potential.citation.map(Origin.constant)
                    ?? .choice(name: "gwp", chosen: characterization.name)
            )
        )
        return Derivation(
            Message("lifecycle.explain.gas", ["gas": .text(gas), "mass": .amount(mass, unit: "kg")]),
            value: mass * potential.value,
            unit: characterization.unit,
            inputs: inputs
        )
    }
}
