internal import QadamEvidence
internal import QadamOptimize

/// By how much the limits of a system without a plan would have to give way.
///
///     min Σ_i s_i / |b_i| + 1000 · Σ_d u_d / |b_d|    row_i or column_i ≤ b_i + s_i (or ≥ b_i − s_i),  s, u ≥ 0
///     alone_i = min s_i with s_j = 0 for all others and u = 0
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | b_i | limit i: on emissions, capacity, activity, stores, flows, credits, works, subsidies | its own |
/// | s_i | by how much it gives way | its own |
/// | b_d, u_d | demand, and how much of it stays unmet | energy |
///
/// Limits have units of their own: each gives way by a share of itself, so that a tenth of one counts as a tenth of another; a
/// limit of zero counts by its unit. Demand is the last to give way. Then each limit of the clash is tried alone. Whole numbers may be
/// fractions in this search.
struct SmallestRelaxation {
    /// A limit that may give way: the column of the slack, and what it stands for.
    private struct Slack {
        let column: LinearModel.Column
        let limits: [ModelLimit]
        let side: LimitSide
        let slice: String?
    }

    /// How much less a share of demand may give way than that of a limit.
    private static let weightOfDemand = 1000.0
    /// Up to how many limits of a clash are tried alone.
    private static let mostAlone = 12

    private let model: SystemModel
    private let reader: LimitReader
    private var builder = LinearModelBuilder(.minimize)
    private var slacks: [Slack] = []

    init(_ reader: LimitReader) {
        self.reader = reader
        model = reader.model
        copy()
        addRows()
        addColumns()
    }

    /// What gives way together, and which limit of the clash would be enough alone.
    func findings(
        of clash: [String],
        options: SolverOptions
    ) throws(OptimizeError) -> [Diagnostic] {
        let session = try HighsSession(try builder.build(), options: options)
        let together = try session.solve()
        guard together.status == .optimal, let values = together.primal?.columnValues else {
            return together.status == .infeasible ? [Diagnostic("PTH-0938", .note, at: .whole)] : []
        }
        let given = amounts(values)
        if given.isEmpty {
            return model.linear.isMixedInteger ? [Diagnostic("PTH-0939", .note, at: .whole)] : []
        }
        return merged(given).map { amount in
            if amount.isDemand { return finding(amount, "PTH-0936") }
            return finding(amount, amount.others > 0 ? "PTH-0941" : "PTH-0935")
        }
            + (try alone(session, clash, given))
    }

    // MARK: - The elastic model

    /// The rows and columns of the model, without costs and as fractions.
    private mutating func copy() {
        let linear = model.linear
        for column in 0..<linear.columnCount {
            _ = builder.column(cost: 0, linear.bounds(of: LinearModel.Column(column)))
        }
        for row in 0..<linear.rowCount { _ = builder.row(linear.bounds(of: LinearModel.Row(row))) }
        for column in 0..<linear.columnCount {
            for entry in Int(linear.columnStart[column])..<Int(linear.columnStart[column + 1]) {
                builder.add(
                    linear.coefficient[entry],
                    LinearModel.Column(column),
                    to: LinearModel.Row(Int(linear.rowIndex[entry]))
                )
            }
        }
    }

    private mutating func addRows() {
        let count = model.linear.rowCount
        for row in 0..<count {
            let bounds = model.linear.bounds(of: LinearModel.Row(row))
            for (side, bound) in [(LimitSide.lower, bounds.lower), (.upper, bounds.upper)]
            where bound.isFinite {
                let limits = reader.limits(ofRow: row, side).filter { $0.kind != .law }
                guard let first = limits.first else { continue }
                let slack = builder.column(cost: Self.cost(first))
                builder.add(side == .upper ? -1 : 1, slack, to: LinearModel.Row(row))
                add(slack, limits, side)
            }
        }
    }

    /// A bound of a column that may give way becomes a row.
    private mutating func addColumns() {
        for column in 0..<model.linear.columnCount {
            let place = LinearModel.Column(column)
            let bounds = model.linear.bounds(of: place)
            var (lower, upper) = (bounds.lower, bounds.upper)
            for (side, bound) in [(LimitSide.lower, lower), (.upper, upper)]
            where bound.isFinite && !(side == .lower && bound <= 0) {
                let limits = reader.limits(ofColumn: column, side).filter { $0.kind == .limit }
                guard let first = limits.first else { continue }
                let slack = builder.column(cost: Self.cost(first))
                let row = builder.row(side == .upper ? .atMost(bound) : .atLeast(bound))
                builder.add(1, place, to: row)
                builder.add(side == .upper ? -1 : 1, slack, to: row)
                add(slack, limits, side)
                if side == .upper { upper = .infinity } else { lower = min(0, lower) }
            }
            builder.setBounds(Bounds(lower: lower, upper: upper), of: place)
        }
    }

    private mutating func add(_ column: LinearModel.Column, _ limits: [ModelLimit], _ side: LimitSide) {
        let names = limits[0].subject.names
        let hasSlice = names.count > limits[0].subject.part.key.count
        slacks.append(Slack(column: column, limits: limits, side: side, slice: hasSlice ? names.last : nil))
    }

    private static func cost(_ limit: ModelLimit) -> Double {
        let size = abs(limit.value) > 1e-9 ? abs(limit.value) : 1
        return (limit.kind == .demand ? weightOfDemand : 1) * abs(limit.factor) / size
    }

    // MARK: - What it found

    /// A limit with the amount by which it gives way, in its own unit; of demand the sum over the slices.
    private struct Amount {
        let limit: ModelLimit
        let side: LimitSide
        var by: Double
        /// The limit; of demand the sum over the slices.
        var value: Double
        /// How many more years it gives way in, by no more.
        var others = 0
        var slices: [String]
        var isDemand: Bool { limit.kind == .demand }
        var id: String { SmallestRelaxation.id(limit) }
        /// What it is, but for the year; of demand with it, since what stays unmet is counted by year.
        var timeless: String {
            let kept = zip(limit.subject.part.key, limit.subject.names).filter { isDemand || $0.0 != .year }
            return ([limit.key ?? ""] + kept.map(\.1)).joined(separator: "\u{1F}")
        }
    }

    /// The same limit in every slice.
    static func id(_ limit: ModelLimit) -> String {
        let names = limit.subject.names.prefix(limit.subject.part.key.count)
        return ([limit.key ?? limit.subject.part.rawValue] + names).joined(separator: "\u{1F}")
    }

    private func amounts(_ values: [Double]) -> [Amount] {
        var found: [Amount] = []
        for slack in slacks {
            let way = values[slack.column.index]
            guard way > 0 else { continue }
            for limit in slack.limits {
                // The first holds first; another behind the same bound gives way only by what passes it too.
                let by = (way - abs(limit.bound - slack.limits[0].bound)) * abs(limit.factor)
                let size = max(abs(limit.value), 1e-3)
                guard by > 1e-7 * max(1, size) else { continue }
                if let place = found.firstIndex(where: { $0.id == Self.id(limit) }) {
                    if limit.kind == .demand {
                        found[place].by += by
                        found[place].value += limit.value
                    } else {
                        found[place].by = max(found[place].by, by)
                    }
                    found[place].slices += slack.slice.map { [$0] } ?? []
                } else {
                    let slices = slack.slice.map { [$0] } ?? []
                    found.append(
                        Amount(limit: limit, side: slack.side, by: by, value: limit.value, slices: slices)
                    )
                }
            }
        }
        return found
    }

    /// The same limit in several years as one, with the greatest change.
    private func merged(_ amounts: [Amount]) -> [Amount] {
        var found: [Amount] = []
        for amount in amounts {
            let place = found.firstIndex { $0.isDemand == amount.isDemand && $0.timeless == amount.timeless }
            guard let place else {
                found.append(amount)
                continue
            }
            let others = found[place].others + 1
            if amount.by > found[place].by * (1 + 1e-9) { found[place] = amount }
            found[place].others = others
        }
        return found
    }

    private func finding(_ amount: Amount, _ code: String) -> Diagnostic {
        let limit = amount.limit
        let code = limit.isFigure ? code : "PTH-0943"
        let needed = amount.value + (amount.side == .upper ? amount.by : -amount.by)
        return Diagnostic(
            code,
            .note,
            at: limit.place(model.system),
            [
                "what": .message(limit.words(slices: amount.slices)),
                "value": .amount(amount.value, unit: limit.unit),
                "needed": .amount(needed, unit: limit.unit), "by": .amount(amount.by, unit: limit.unit),
                "count": .integer(amount.others),
            ]
        )
    }

    /// Each limit of the clash alone, all others as they are and all demand met.
    private func alone(
        _ session: HighsSession,
        _ clash: [String],
        _ together: [Amount]
    ) throws(OptimizeError) -> [Diagnostic] {
        // What is enough together and is one limit was tried alone already.
        let known = together.count == 1 ? Set(together.map(\.id)) : []
        for slack in slacks { try session.setBounds(.equal(0), of: slack.column) }
        var findings: [Diagnostic] = []
        for id in clash.prefix(Self.mostAlone) where !known.contains(id) {
            let own = slacks.filter { slack in
                slack.limits.contains { $0.kind == .limit && Self.id($0) == id }
            }
            if own.isEmpty { continue }
            for slack in own { try session.setBounds(.nonnegative, of: slack.column) }
            let solution = try session.solve()
            for slack in own { try session.setBounds(.equal(0), of: slack.column) }
            guard solution.status == .optimal, let values = solution.primal?.columnValues else { continue }
            let given = amounts(values)
            if given.count == 1 { findings += given.map { finding($0, "PTH-0937") } }
        }
        return findings
    }
}
