internal import QadamEvidence
internal import QadamOptimize

/// Finds the points and pieces of a ``SystemAbatementCurve``.
struct AbatementSearch {
    /// Two neighbouring points, the looser limit first; `slope` where the piece between them is straight.
    struct Interval {
        let loose: ComparedPlan
        let tight: ComparedPlan
        var slope: Double?
        /// What the prices at both ends said before that at the lowest emissions was taken away.
        var doubtBefore: Double?

        /// What is not known of the curve in between: the largest distance of the chord from the tangents, money.
        var doubt: Double {
            if let doubtBefore { return doubtBefore }
            guard slope == nil, let crossing else { return 0 }
            let share = (loose.emissions - crossing.limit) / (loose.emissions - tight.emissions)
            return loose.cost + share * (tight.cost - loose.cost) - crossing.cost
        }

        /// Where the tangents at both ends cross.
        var crossing: (limit: Double, cost: Double)? {
            guard let a = loose.marginalCost, let b = tight.marginalCost, b > a else { return nil }
            let limit = (tight.cost + b * tight.emissions - loose.cost - a * loose.emissions) / (b - a)
            guard limit < loose.emissions, limit > tight.emissions else { return nil }
            return (limit, loose.cost + a * (loose.emissions - limit))
        }
    }

    let model: ComparableModel
    let options: ComparisonOptions
    var findings: [Diagnostic]
    private(set) var solves = 0
    private(set) var baseline: ComparedPlan?
    var intervals: [Interval] = []
    /// Sizes of the options in the plans of the curve.
    private(set) var sizes: OptionSizes
    private var only: ComparedPlan?
    /// Bases by limit: the nearest one is the start of the next solve.
    private var bases: [(limit: Double, basis: Basis)] = []

    init(_ model: ComparableModel, options: ComparisonOptions, findings: [Diagnostic]) {
        self.model = model
        self.options = options
        self.findings = findings
        sizes = OptionSizes(model.options, smallest: options.smallestSize)
    }

    mutating func run(
        _ resolution: SystemAbatementCurve.Resolution,
        _ observer: ComparisonObserver
    ) throws(OptimizeError) {
        let expected =
            switch resolution {
            case .grid(let count): count + 4
            case .exact(let most): most
            }
        let watch = ComparisonWatch(observer, expected: expected)
        let solver = try ComparisonSolver(model, options: options, watch: watch, withCostRow: true)
        baseline = try businessAsUsual(solver)
        guard !watch.isStopped else { return }
        var ends = ParetoSearch(findings: findings)
        ends.sizes = sizes
        try ends.run(solver, between: 0, approach: .limits)
        sizes = ends.sizes ?? sizes
        solves += ends.solves
        findings = ends.findings
        guard ends.found.count == 2 else { return }
        let (first, last) = (ends.found[0], ends.found[1])
        guard first.emissions - last.emissions > 1e-7 * max(1, first.emissions.magnitude) else {
            only = first
            return
        }
        // The price of no limit is zero: the first piece begins with the first limit below.
        let whole = Interval(loose: first.priced(0), tight: last)
        switch resolution {
        case .exact(let most) where !solver.isMixedInteger: try refine(solver, whole, most: most)
        case .exact(let most): try divide(solver, whole, into: max(1, min(most, 20)))
        case .grid(let count): try divide(solver, whole, into: max(1, count))
        }
        settleLastPrice()
    }

    /// All options closed but those of the baseline.
    private mutating func businessAsUsual(_ solver: ComparisonSolver) throws(OptimizeError) -> ComparedPlan? {
        for option in model.options where !option.inBaseline {
            guard option.canBeClosed(in: model.linear) else {
                findings.append(.cannotBeClosed(option))
                continue
            }
            try solver.close(option)
        }
        let outcome = try solver.solve()
        for option in model.options where !option.inBaseline { try solver.open(option) }
        guard let outcome else { return nil }
        solves += 1
        if outcome.plan == nil {
            findings.append(Diagnostic("PTH-0608", .warning, at: .whole))
        }
        return outcome.plan
    }

    /// Limits at even distances.
    private mutating func divide(
        _ solver: ComparisonSolver,
        _ whole: Interval,
        into count: Int
    ) throws(OptimizeError) {
        var tight = whole.tight
        for k in 1..<max(count, 1) {
            let share = Double(k) / Double(count)
            let limit = whole.tight.emissions + share * (whole.loose.emissions - whole.tight.emissions)
            guard let plan = try solve(solver, limit: limit) else { return }
            // A plan that stays below its limit may be the former one.
            guard plan.emissions - tight.emissions > 1e-7 * max(1, plan.emissions.magnitude) else { continue }
            intervals.append(Interval(loose: plan, tight: tight))
            tight = plan
        }
        intervals.append(Interval(loose: whole.loose, tight: tight))
    }

    /// Piece by piece, where least is known of the curve first.
    private mutating func refine(
        _ solver: ComparisonSolver,
        _ whole: Interval,
        most: Int
    ) throws(OptimizeError) {
        let size = max(whole.loose.cost.magnitude, whole.tight.cost.magnitude, 1)
        let small = max(1e-9 * size, 1e-7 * (whole.tight.cost - whole.loose.cost).magnitude)
        intervals = [whole.straightened(small)]
        defer { joinStraightPieces() }
        while solves < most {
            let open = intervals.indices.filter { intervals[$0].slope == nil }
            guard let widest = open.max(by: { intervals[$0].doubt < intervals[$1].doubt }) else { return }
            let interval = intervals[widest]
            guard let crossing = interval.crossing else {
                // Without prices at both ends nothing more can be said of it.
                return
            }
            guard let plan = try solve(solver, limit: crossing.limit) else { return }
            var (first, second) = (
                Interval(loose: interval.loose, tight: plan), Interval(loose: plan, tight: interval.tight)
            )
            if plan.cost - crossing.cost <= small {
                (first.slope, second.slope) = (interval.loose.marginalCost, interval.tight.marginalCost)
            } else {
                (first, second) = (first.straightened(small), second.straightened(small))
            }
            intervals.remove(at: widest)
            intervals += [first, second].filter { $0.loose.emissions > $0.tight.emissions }
        }
    }

    /// At the lowest emissions the price has no upper end, and the solver's is any of many: it is that of the last piece, or
    /// none.
    private mutating func settleLastPrice() {
        let lowest = intervals.indices.min { intervals[$0].tight.emissions < intervals[$1].tight.emissions }
        guard let lowest else { return }
        let interval = intervals[lowest]
        intervals[lowest] = Interval(
            loose: interval.loose,
            tight: interval.tight.priced(interval.slope),
            slope: interval.slope,
            doubtBefore: interval.doubt
        )
    }

    /// Neighbours on one straight line are one piece: a limit in the midst of it was only tried.
    private mutating func joinStraightPieces() {
        var joined: [Interval] = []
        for interval in sorted {
            if let last = joined.last, let a = last.slope, let b = interval.slope,
                (a - b).magnitude <= 1e-7 * max(a.magnitude, b.magnitude)
            {
                joined[joined.count - 1] = Interval(loose: last.loose, tight: interval.tight, slope: a)
            } else {
                joined.append(interval)
            }
        }
        intervals = joined
    }

    private mutating func solve(_ solver: ComparisonSolver, limit: Double) throws(OptimizeError)
        -> ComparedPlan?
    {
        try solver.limit(limit)
        let nearest = bases.min { ($0.limit - limit).magnitude < ($1.limit - limit).magnitude }
        guard let outcome = try solver.solve(nearest.map { .optimum($0.basis) } ?? .former) else {
            return nil
        }
        if let basis = outcome.basis, !solver.isMixedInteger { bases.append((limit, basis)) }
        solves += 1
        if let finding = try solver.finding(outcome, at: .whole) { findings.append(finding) }
        if let plan = outcome.plan { sizes.take(outcome.values, emitting: plan.emissions) }
        return outcome.plan
    }

    // MARK: - Results

    private var sorted: [Interval] { intervals.sorted { $0.loose.emissions > $1.loose.emissions } }

    var points: [ComparedPlan] {
        guard let first = sorted.first else { return only.map { [$0] } ?? [] }
        return [first.loose] + sorted.map(\.tight)
    }

    func steps() -> [SystemAbatementCurve.Step] {
        sorted.map { interval in
            let cost = interval.tight.cost - interval.loose.cost
            let tonnes = interval.loose.emissions - interval.tight.emissions
            return SystemAbatementCurve.Step(
                from: interval.loose.emissions,
                to: interval.tight.emissions,
                marginalCost: interval.slope ?? interval.tight.marginalCost,
                averageCost: cost / tonnes,
                cost: cost,
                isExact: interval.slope != nil,
                doubt: model.linear.isMixedInteger ? nil : interval.doubt,
                changes: interval.tight.changes(
                    from: interval.loose,
                    options: model.options,
                    smallest: options.smallestSize
                )
            )
        }
    }
}

extension AbatementSearch.Interval {
    /// With its slope, if the tangent at one end leads to the other.
    fileprivate func straightened(_ small: Double) -> AbatementSearch.Interval {
        let tonnes = loose.emissions - tight.emissions
        var straight = self
        if let price = loose.marginalCost, (loose.cost + price * tonnes - tight.cost).magnitude <= small {
            straight.slope = price
        } else if let price = tight.marginalCost,
            (tight.cost - price * tonnes - loose.cost).magnitude <= small
        {
            straight.slope = price
        }
        return straight
    }
}

extension Diagnostic {
    /// An option whose bounds do not allow a plan without it.
    static func cannotBeClosed(_ option: ModelOption) -> Diagnostic {
        Diagnostic(
            "PTH-0607",
            .note,
            at: .entity(kind: "option", id: option.id),
            ["name": .name(option.name)]
        )
    }
}
