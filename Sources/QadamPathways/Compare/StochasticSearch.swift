internal import QadamEvidence
internal import QadamOptimize

/// The solves of a ``StochasticPlan``.
struct StochasticSearch {
    let set: ScenarioSet
    let options: ComparisonOptions
    var findings: [Diagnostic]
    private(set) var decisions: EarlyDecisions?
    private(set) var expectedCost: Double?
    private(set) var plans: [ComparedPlan?] = []
    private(set) var optima: [Double?] = []
    private(set) var waitAndSee: Double?
    private(set) var meanDecisions: EarlyDecisions?
    private(set) var costOfMeanPlan: Double?

    init(set: ScenarioSet, options: ComparisonOptions, findings: [Diagnostic]) {
        self.set = set
        self.options = options
        self.findings = findings
    }

    mutating func run(_ watch: ComparisonWatch) throws(OptimizeError) {
        guard let probabilities = set.probabilities(&findings), !set.scenarios.isEmpty else { return }
        var solved: [(solver: ComparisonSolver, best: ComparisonSolver.Outcome)] = []
        for scenario in set.scenarios {
            let solver = try ComparisonSolver(scenario.model, options: options, watch: watch)
            guard let best = try solver.solve() else { return }
            solved.append((solver, best))
            optima.append(best.plan?.cost)
            if best.plan == nil { findings.append(.withoutPlan(scenario.id)) }
        }
        waitAndSee = Self.mean(optima, probabilities)
        guard waitAndSee != nil, try solveJoint(probabilities, watch), let decisions else { return }
        for (solver, best) in solved {
            plans.append(try solver.solve(fixing: decisions, of: set.early, from: best)?.plan)
        }
        guard !watch.isStopped, try solveMean(probabilities, watch), let meanDecisions else { return }
        var costs: [Double?] = []
        for (scenario, (solver, best)) in zip(set.scenarios, solved) {
            guard let outcome = try solver.solve(fixing: meanDecisions, of: set.early, from: best) else {
                return
            }
            costs.append(outcome.plan?.cost)
            guard outcome.plan == nil else { continue }
            findings.append(
                Diagnostic(
                    "PTH-0614",
                    .warning,
                    at: .entity(kind: "scenario", id: scenario.id, field: meanDecisions.id),
                    ["plan": .text(meanDecisions.id), "id": .text(scenario.id)]
                )
            )
        }
        costOfMeanPlan = Self.mean(costs, probabilities)
    }

    /// All scenarios in one model.
    private mutating func solveJoint(_ probabilities: [Double], _ watch: ComparisonWatch)
        throws(OptimizeError) -> Bool
    {
        let form = ExtensiveForm(set, weights: probabilities)
        let model = ComparableModel(linear: try form.builder.build(), options: [], emissions: [])
        let solver = try ComparisonSolver(model, options: options, watch: watch)
        guard let joint = try solver.solve() else { return false }
        if let finding = try solver.finding(joint, at: .whole) { findings.append(finding) }
        guard let plan = joint.plan else { return false }
        expectedCost = plan.cost
        var values = [Double](repeating: 0, count: form.columns[0].count)
        for (own, column) in form.columns[0].enumerated() { values[own] = joint.values[column.index] }
        decisions = set.decisions("stochastic", values)
        return true
    }

    /// The plan for the mean of all numbers.
    private mutating func solveMean(_ probabilities: [Double], _ watch: ComparisonWatch)
        throws(OptimizeError) -> Bool
    {
        guard let mean = try LinearModel.mean(set.scenarios, probabilities, &findings) else { return false }
        let model = ComparableModel(linear: mean, options: [], emissions: [])
        let solver = try ComparisonSolver(model, options: options, watch: watch)
        guard let outcome = try solver.solve() else { return false }
        guard outcome.plan != nil else {
            findings.append(.withoutPlan("mean"))
            return false
        }
        meanDecisions = set.decisions("mean", outcome.values)
        return true
    }

    private static func mean(_ values: [Double?], _ probabilities: [Double]) -> Double? {
        let known = values.compactMap { $0 }
        guard known.count == probabilities.count else { return nil }
        return zip(known, probabilities).reduce(0) { $0 + $1.0 * $1.1 }
    }
}

extension LinearModel {
    /// The model whose numbers are the means of those of models of one shape; nil with a finding where the shapes differ or a
    /// bound is infinite in some of them only.
    fileprivate static func mean(
        _ scenarios: [ScenarioModel],
        _ probabilities: [Double],
        _ findings: inout [Diagnostic]
    ) throws(OptimizeError) -> LinearModel? {
        guard let first = scenarios.first?.model.linear else { return nil }
        for scenario in scenarios {
            let other = scenario.model.linear
            guard other.columnCount == first.columnCount, other.rowCount == first.rowCount,
                other.integrality == first.integrality
            else {
                findings.append(Diagnostic.misfit(scenario.id, "rows, columns").lowered)
                return nil
            }
        }
        func mean(_ numbers: (LinearModel) -> [Double]) -> [Double] {
            var sum = [Double](repeating: 0, count: numbers(first).count)
            for (scenario, share) in zip(scenarios, probabilities) where share > 0 {
                for (index, value) in numbers(scenario.model.linear).enumerated() {
                    sum[index] += share * value
                }
            }
            return sum
        }
        let bounds = [mean(\.columnLower), mean(\.columnUpper), mean(\.rowLower), mean(\.rowUpper)]
        for (scenario, share) in zip(scenarios, probabilities) where share > 0 {
            let linear = scenario.model.linear
            let own = [linear.columnLower, linear.columnUpper, linear.rowLower, linear.rowUpper]
            let agree = zip(bounds, own).allSatisfy { mean, own in
                zip(mean, own).allSatisfy { $0.isFinite == $1.isFinite && !$0.isNaN }
            }
            guard agree else {
                findings.append(Diagnostic.misfit(scenario.id, "bounds").lowered)
                return nil
            }
        }
        let matrix = meanMatrix(scenarios, probabilities, columns: first.columnCount)
        return try LinearModel(
            sense: .minimize,
            offset: zip(scenarios, probabilities).reduce(0) { $0 + $1.1 * $1.0.model.linear.offset },
            cost: mean(\.cost),
            columnLower: bounds[0],
            columnUpper: bounds[1],
            rowLower: bounds[2],
            rowUpper: bounds[3],
            columnStart: matrix.start,
            rowIndex: matrix.index,
            coefficient: matrix.value,
            integrality: first.integrality,
            columnNames: first.columnNames,
            rowNames: first.rowNames
        )
    }

    private static func meanMatrix(
        _ scenarios: [ScenarioModel],
        _ probabilities: [Double],
        columns: Int
    ) -> (start: [Int32], index: [Int32], value: [Double]) {
        var start: [Int32] = [0]
        var index: [Int32] = []
        var value: [Double] = []
        for column in 0..<columns {
            var sums: [Int32: Double] = [:]
            for (scenario, share) in zip(scenarios, probabilities) where share > 0 {
                let linear = scenario.model.linear
                for entry in Int(linear.columnStart[column])..<Int(linear.columnStart[column + 1]) {
                    sums[linear.rowIndex[entry], default: 0] += share * linear.coefficient[entry]
                }
            }
            for (row, sum) in sums.sorted(by: { $0.key < $1.key }) where sum != 0 {
                index.append(row)
                value.append(sum)
            }
            start.append(Int32(clamping: index.count))
        }
        return (start, index, value)
    }
}
