internal import QadamEvidence
internal import QadamOptimize

/// Draws the bars of a ``NaiveAbatementCurve``: each option alone in business as usual, every other one closed.
struct IndependentBars {
    private let solver: ComparisonSolver
    private let model: ComparableModel
    /// The highest price of emissions along the curve of the system.
    private let price: Double
    private var usual: ComparedPlan
    private var usualAtPrice: ComparedPlan?
    private(set) var bars: [NaiveAbatementCurve.Bar] = []
    private(set) var unpriced: [NaiveAbatementCurve.Unpriced] = []
    private(set) var findings: [Diagnostic] = []
    /// Values of the columns that the bars hold, the larger where two hold one.
    private var held: [LinearModel.Column: Double] = [:]

    /// With a solver in which all options but those of the baseline are closed.
    init(_ solver: ComparisonSolver, usual: ComparedPlan, price: Double) {
        (self.solver, model, self.usual, self.price) = (solver, solver.model, usual, price)
    }

    /// All options, in their order; stops where the observer says so.
    mutating func run(_ sizes: [[Double]?]) throws(OptimizeError) {
        for (index, option) in model.options.enumerated() {
            guard !option.inBaseline else {
                unpriced.append(.init(option.id, .inBusinessAsUsual))
                continue
            }
            guard option.canBeClosed(in: model.linear) else {
                unpriced.append(.init(option.id, .cannotBeClosed))
                continue
            }
            guard !solver.watch.isStopped else {
                unpriced.append(.init(option.id, .notReached))
                continue
            }
            try add(option, sizes[index])
            try solver.close(option)
            // What it has with it belongs to other options, which are closed.
            for column in option.alongside.joined() { try solver.set(.equal(0), of: column) }
        }
    }

    private mutating func add(_ option: ModelOption, _ known: [Double]?) throws(OptimizeError) {
        var values = known
        if values == nil {
            switch try ownSize(of: option) {
            case .success(let own): values = own
            case .failure(let reason):
                unpriced.append(.init(option.id, reason.reason))
                return
            }
        }
        guard let values else { return }
        try hold(option, values)
        guard let outcome = try solver.solve() else {
            unpriced.append(.init(option.id, .notReached))
            return
        }
        guard let plan = outcome.plan else {
            unpriced.append(.init(option.id, .notAlone))
            findings.append(.about(option, "PTH-0609"))
            return
        }
        let size = zip(option.parts, values).reduce(0) { $0 + $1.0.weight * $1.1 }
        var bar = NaiveAbatementCurve.Bar(option.id, size: size, plan, against: usual, price: 0)
        if !(bar.costPerTonne != nil && bar.cost <= 0), let used = try atPrice(option, size) {
            let (before, after) = (bar.costPerTonne ?? .infinity, used.costPerTonne ?? .infinity)
            if after < before - 1e-9 * max(1, after.magnitude) { bar = used }
        }
        bars.append(bar)
        for (column, value) in holding(option, values) { held[column] = max(value, held[column] ?? 0) }
    }

    /// What all bars avoid when their options stand together, at the highest price of any bar: against business as usual at
    /// that price. Nil where they cannot.
    func together() throws(OptimizeError) -> (plan: ComparedPlan, tonnes: Double)? {
        let price = bars.reduce(0) { max($0, $1.price) }
        guard !bars.isEmpty, let usual = price > 0 ? usualAtPrice : self.usual else { return nil }
        for (column, value) in held { try solver.set(.equal(value), of: column) }
        try solver.minimizeCost(price: price)
        guard let plan = try solver.solve()?.plan else { return nil }
        return (plan, usual.emissions - plan.emissions)
    }

    /// An option that costs more in use than what stands lies idle without a price, or nearly so: both are then operated at
    /// the highest price of the curve.
    private mutating func atPrice(
        _ option: ModelOption,
        _ size: Double
    ) throws(OptimizeError) -> NaiveAbatementCurve.Bar? {
        guard price > 0 else { return nil }
        try solver.minimizeCost(price: price)
        let with = try solver.solve()?.plan
        if usualAtPrice == nil {
            // The option stays as it is here in no other solve: close it for business as usual, and hold it again after.
            try solver.close(option)
            for column in option.alongside.joined() { try solver.set(.equal(0), of: column) }
            usualAtPrice = try solver.solve()?.plan
        }
        try solver.minimizeCost()
        guard let with, let usualAtPrice else { return nil }
        let bar = NaiveAbatementCurve.Bar(option.id, size: size, with, against: usualAtPrice, price: price)
        return bar.costPerTonne == nil ? nil : bar
    }

    private struct Reason: Error { let reason: NaiveAbatementCurve.Unpriced.Reason }

    /// The size that an option takes for itself alone at the highest price of the curve, if it takes any.
    private func ownSize(of option: ModelOption) throws(OptimizeError) -> Result<[Double], Reason> {
        try solver.open(option)
        for column in option.alongside.joined() {
            try solver.set(model.linear.bounds(of: column), of: column)
        }
        try solver.minimizeCost(price: price)
        let outcome = try solver.solve()
        try solver.minimizeCost()
        guard let outcome else { return .failure(Reason(reason: .notReached)) }
        guard outcome.plan != nil else { return .failure(Reason(reason: .notAlone)) }
        guard option.size(in: outcome.values) > solver.options.smallestSize else {
            return .failure(Reason(reason: .neverTaken))
        }
        return .success(option.parts.map { outcome.values[$0.column.index] })
    }

    private func hold(_ option: ModelOption, _ values: [Double]) throws(OptimizeError) {
        for (column, value) in holding(option, values) { try solver.set(.equal(value), of: column) }
    }

    /// The columns of an option, and of what it has with it, with their values.
    private func holding(_ option: ModelOption, _ values: [Double]) -> [(LinearModel.Column, Double)] {
        zip(option.parts, values).enumerated().flatMap { index, item in
            let (part, value) = item
            let whole = max(0, model.linear.isInteger(part.column) ? value.rounded() : value)
            let others = index < option.alongside.count ? option.alongside[index] : []
            return ([part.column] + others).map { ($0, whole) }
        }
    }
}
