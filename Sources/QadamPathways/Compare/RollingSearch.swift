internal import QadamEvidence
internal import QadamOptimize

/// The solves of a ``RollingHorizon``.
struct RollingSearch {
    let model: ComparableModel
    let years: [Int]
    private let rowYears: [Int?]
    /// Rows in which a column without a year stands: they stay as long as such a column can move.
    private let isOpen: [Bool]
    var findings: [Diagnostic]
    private(set) var foresight: ComparedPlan?
    private(set) var stepwise: ComparedPlan?
    private(set) var windows: [RollingHorizon.Window] = []

    init(_ model: ComparableModel, years: [Int], rowYears: [Int?]?, findings: [Diagnostic]) {
        self.model = model
        self.years = years
        self.findings = findings
        var latest = [Int?](repeating: nil, count: model.linear.rowCount)
        var isOpen = [Bool](repeating: false, count: model.linear.rowCount)
        for column in model.columnYears.indices where column < model.linear.columnCount {
            let entries = Int(model.linear.columnStart[column])..<Int(model.linear.columnStart[column + 1])
            for entry in entries {
                let row = Int(model.linear.rowIndex[entry])
                if let year = model.columnYears[column] {
                    latest[row] = max(latest[row] ?? year, year)
                } else {
                    isOpen[row] = true
                }
            }
        }
        self.rowYears = rowYears ?? latest
        self.isOpen = isOpen
    }

    mutating func run(
        window: Int,
        step: Int,
        options: ComparisonOptions,
        watch: ComparisonWatch
    ) throws(OptimizeError) {
        let solver = try ComparisonSolver(model, options: options, watch: watch)
        guard let best = try solver.solve() else { return }
        if let finding = try solver.finding(best, at: .whole) { findings.append(finding.lowered) }
        foresight = best.plan
        var decided = [Double?](repeating: nil, count: model.linear.columnCount)
        var first = 0
        while first < years.count {
            let last = min(first + window, years.count) - 1
            // The last window keeps all that it sees.
            let kept = last == years.count - 1 ? last : first + step - 1
            try prepare(solver, decided, from: years[first], to: years[last])
            guard let outcome = try solver.solve() else { return }
            windows.append(
                RollingHorizon.Window(
                    from: years[first],
                    to: years[last],
                    keptTo: years[kept],
                    status: outcome.status
                )
            )
            guard let plan = outcome.plan else {
                findings.append(.closedWindow(years[first], years[last]))
                return
            }
            if let finding = try solver.finding(outcome, at: .whole) { findings.append(finding) }
            if kept == years.count - 1 { stepwise = plan }
            for column in decided.indices where decided[column] == nil {
                guard let year = model.columnYears[column], year <= years[kept] else { continue }
                decided[column] = settled(outcome.values[column], column)
            }
            first = kept + 1
        }
    }

    /// A value as it stands from now on: whole where it must be, within its bounds.
    private func settled(_ value: Double, _ column: Int) -> Double {
        let whole = model.linear.isInteger(LinearModel.Column(column)) ? value.rounded() : value
        return min(max(whole, model.linear.columnLower[column]), model.linear.columnUpper[column])
    }

    /// Bounds and costs of a window.
    private func prepare(
        _ solver: ComparisonSolver,
        _ decided: [Double?],
        from: Int,
        to: Int
    ) throws(OptimizeError) {
        var costs = model.linear.cost
        for index in decided.indices {
            let column = LinearModel.Column(index)
            if let value = decided[index] {
                try solver.set(.equal(value), of: column)
            } else if let year = model.columnYears[index], year > to {
                let bounds = model.linear.bounds(of: column)
                try solver.set(.equal(min(max(0, bounds.lower), bounds.upper)), of: column)
                costs[index] = 0
            } else {
                try solver.set(model.linear.bounds(of: column), of: column)
            }
        }
        try solver.minimize(costs)
        for index in rowYears.indices {
            let row = LinearModel.Row(index)
            // A row of years gone by was kept when they were decided; kept again, rounding could break it.
            let isPast = rowYears[index].map { $0 < from } ?? false
            let isFuture = rowYears[index].map { $0 > to } ?? false
            let holds = !isFuture && (!isPast || isOpen[index])
            try solver.set(holds ? model.linear.bounds(of: row) : .free, of: row)
        }
    }
}

extension Diagnostic {
    fileprivate static func closedWindow(_ from: Int, _ to: Int) -> Diagnostic {
        // Years as text: they are names, not amounts with a separator of thousands.
        Diagnostic(
            "PTH-0617",
            .warning,
            at: .entity(kind: "comparison", id: "rolling", field: "\(from)–\(to)"),
            ["from": .text("\(from)"), "to": .text("\(to)")]
        )
    }
}
