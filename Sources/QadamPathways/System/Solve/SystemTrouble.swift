public import QadamEvidence
public import QadamOptimize

extension SystemModel {
    /// Why there is no plan, in words: the limits that clash, or what could go on without end. Nothing where the result
    /// has a plan.
    /// - Parameter largestRelaxation: rows up to which the smallest relaxation of a clash is searched for, which is a linear
    ///   model larger than this one; above them that it was not is said (`PTH-0942`).
    /// - Throws: `OptimizeError` if the solver fails.
    public func trouble(
        of result: SystemResult,
        options: SolverOptions = SolverOptions(),
        largestRelaxation: Int = 100_000
    ) throws(OptimizeError) -> [Diagnostic] {
        switch result.status {
        case .infeasible: try clash(options, largestRelaxation)
        case .unbounded: try endless(options)
        case .unboundedOrInfeasible: try clash(options, largestRelaxation) + endless(options)
        default: []
        }
    }

    /// What should be known about a plan: numbers that lie too far apart, and what does not close.
    public func findings(of result: SystemResult) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        let dangers = linear.ranges.dangers
        if !dangers.isEmpty {
            findings.append(
                Diagnostic(
                    "PTH-0543",
                    .warning,
                    at: .whole,
                    ["dangers": .list(dangers.map(\.rawValue))]
                )
            )
        }
        // Ten times the tolerance of the solver.
        if let residuals = SystemResiduals(result, of: self), residuals.largest > 1e-6 {
            findings.append(
                Diagnostic("PTH-0544", .warning, at: .whole, ["residual": .number(residuals.largest)])
            )
        }
        return findings + unserved(result)
    }

    /// Demand that the plan leaves unmet at the price that was stated for it.
    private func unserved(_ result: SystemResult) -> [Diagnostic] {
        guard result.objective != nil else { return [] }
        let sets = system.sets
        var missed: [Int: [Int: Double]] = [:]
        for quantity in [ResultQuantity.unserved, .unservedOfYear] {
            let table = result[quantity]
            for row in 0..<table.count {
                let index = table.index(row)
                let (c, y) = (index[index.count - 2], index[index.count - 1])
                missed[index[0] * data.commodities + c, default: [:]][y, default: 0] += table.values[row]
            }
        }
        return missed.keys.sorted().compactMap { place in
            // What the solver leaves within its tolerance is not missed.
            let years = (missed[place] ?? [:]).filter { $0.value > 1e-6 }
            if years.isEmpty { return nil }
            let (r, c) = (place / data.commodities, place % data.commodities)
            let region = sets.count(.region) > 1 ? sets.name(r, of: .region) + "/" : ""
            let name = region + sets.name(c, of: .commodity)
            return Diagnostic(
                "PTH-0950",
                .warning,
                at: .entity(kind: "commodity", id: name),
                [
                    "id": .text(name), "most": .number(years.values.max() ?? 0),
                    "years": .list(years.keys.sorted().map { String(sets.years[$0]) }),
                ]
            )
        }
    }

    private func clash(_ options: SolverOptions, _ largest: Int) throws(OptimizeError) -> [Diagnostic] {
        let why = try Highs.explainInfeasibility(of: linear, options: options)
        if why.kind == .none { return [] }
        let reader = LimitReader(self)
        var members = ClashMembers()
        for row in why.rows {
            for side in row.sides { members.add(reader.limits(ofRow: row.index, side), row) }
        }
        for column in why.columns {
            for side in column.sides { members.add(reader.limits(ofColumn: column.index, side), column) }
        }
        let head = Diagnostic(
            "PTH-0540",
            .error,
            at: .whole,
            ["count": .integer(members.members.count)]
        )
        let named = [head] + members.members.map { $0.finding(system) }
        if linear.rowCount > largest {
            return named + [Diagnostic("PTH-0942", .note, at: .whole, ["rows": .integer(linear.rowCount)])]
        }
        let relaxation = SmallestRelaxation(reader)
        let ids = members.members.map { SmallestRelaxation.id($0.limit) }
        return named + (try relaxation.findings(of: ids, options: options))
    }

    private func endless(_ options: SolverOptions) throws(OptimizeError) -> [Diagnostic] {
        guard let ray = try Highs.unboundedRay(of: linear, options: options) else { return [] }
        // The first few say it: a store or a chain repeats in every slice.
        let subjects = ray.members.prefix(5).compactMap { subject(of: LinearModel.Column($0.index)) }
        return [
            Diagnostic(
                "PTH-0545",
                .error,
                at: .whole,
                [
                    "columns": .list(subjects.map(\.description)),
                    "more": .integer(ray.members.count - subjects.count),
                ]
            )
        ]
    }
}

extension ModelSubject {
    /// In words: what it is, and of what.
    public var message: Message {
        Message("energy.part.\(part.rawValue)", ["id": .text(names.joined(separator: ", "))])
    }
}
