public import QadamEvidence
public import QadamOptimize

/// At which price an option enters the plan, and at which it leaves it again.
///
///     size_i(p) = S_i(x),  x ∈ argmin C(x) + p · D(x)
///     enters at p if size_i = 0 below it and size_i > 0 above it; leaves the other way round
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | p | the price | money per unit of what is priced, or a factor |
/// | C | discounted cost | money |
/// | D | what the price is paid on, discounted as the money that is paid for it | units of it |
/// | S_i | size of option i | its unit |
///
/// An option can enter, leave and enter again: gas comes with a price on carbon and goes with a higher one. So the
/// range is walked in equal steps, each solve from the former one's basis, and every step between whose ends the option comes
/// or goes is halved until it is no wider than the tolerance. Both ends of that interval are reported. What
/// comes and goes again within one step is not seen.
public struct PriceBreakEven: Hashable, Sendable, Codable {
    /// The plan at a price.
    public struct Point: Hashable, Sendable, Codable {
        /// The price.
        public let price: Double
        /// Size of the option; absent where there is no plan.
        public let size: Double?
        /// Discounted cost, what the price adds included; absent where there is no plan.
        public let cost: Double?
        /// Emissions over all years.
        public let emissions: Double?
    }

    /// Where the option comes or goes.
    public struct Crossing: Hashable, Sendable, Codable {
        /// What happens.
        public enum Kind: String, Hashable, Sendable, Codable {
            /// Above it the option is in the plan.
            case enters
            /// Above it the option is not in the plan.
            case leaves
        }

        /// What happens.
        public let kind: Kind
        /// The price below which it has not happened yet.
        public let below: Double
        /// The price at which it has; no further from `below` than the tolerance.
        public let above: Double
        /// Size before and after.
        public let sizes: [Double]
    }

    /// The option.
    public let option: String
    /// Distance of the ends of a crossing.
    public let tolerance: Double
    /// The ends of the steps, ascending.
    public let points: [Point]
    /// Where the option comes or goes, ascending.
    public let crossings: [Crossing]
    /// What was found on the way.
    public let findings: [Diagnostic]

    /// Walks a range of prices.
    ///
    /// - Parameters:
    ///   - option: identifier of an option of the model; an unknown one is a finding (`PTH-0940`).
    ///   - paid: D by column, one number a column.
    ///   - range: prices, ends included.
    ///   - steps: equal parts of the range, one or more.
    ///   - tolerance: above zero, in the unit of the price.
    ///   - limit: limit on total emissions; nil for none.
    /// - Throws: `OptimizeError` if the solver is missing or fails.
    public static func find(
        _ model: ComparableModel,
        option: String,
        paid: [Double],
        range: ClosedRange<Double>,
        steps: Int,
        tolerance: Double,
        limit: Double? = nil,
        options: ComparisonOptions = ComparisonOptions(),
        observer: ComparisonObserver = ComparisonObserver()
    ) throws(OptimizeError) -> PriceBreakEven {
        var findings = limit == nil ? model.findings() : model.findingsWithEmissions()
        let index = model.options.firstIndex { $0.id == option }
        if index == nil { findings.append(.unknownOption(option, model)) }
        var search: PriceSearch?
        if let index, !findings.contains(where: { $0.severity == .error }) {
            let watch = ComparisonWatch(observer, expected: steps + 1)
            let solver = try ComparisonSolver(model, options: options, watch: watch)
            try solver.limit(limit)
            var walk = PriceSearch(solver: solver, index: index, paid: paid, tolerance: tolerance)
            try walk.run(range, steps)
            findings += walk.findings
            search = walk
        }
        return PriceBreakEven(
            option: option,
            tolerance: tolerance,
            points: search?.points ?? [],
            crossings: search?.crossings ?? [],
            findings: findings
        )
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.compare.price-break-even.1",
        title: "pathways.method.priceBreakEven",
        equation: "size_i(p) = S_i(x),   x ∈ argmin C(x) + p · D(x)",
        symbols: [
            MethodSymbol("p", meaning: "pathways.symbol.priceOfInput", unit: "KZT"),
            MethodSymbol("C(x)", meaning: "pathways.symbol.planCost", unit: "KZT"),
            MethodSymbol("D(x)", meaning: "pathways.symbol.pricedAmount", unit: "1"),
            MethodSymbol("S_i", meaning: "pathways.symbol.optionSize", unit: "1"),
        ],
        citations: [Citation(reference: "qadam.definitions", locator: "")],
        validity: "pathways.validity.priceBreakEven"
    )
}

/// The solves of a ``PriceBreakEven``.
private struct PriceSearch {
    let solver: ComparisonSolver
    let index: Int
    let paid: [Double]
    let tolerance: Double
    var points: [PriceBreakEven.Point] = []
    var crossings: [PriceBreakEven.Crossing] = []
    var findings: [Diagnostic] = []

    mutating func run(_ range: ClosedRange<Double>, _ steps: Int) throws(OptimizeError) {
        for step in 0...max(1, steps) {
            let part = Double(step) / Double(max(1, steps))
            let price =
                step == 0 ? range.lowerBound : range.lowerBound + part * (range.upperBound - range.lowerBound)
            guard let point = try point(price) else { return }
            if let before = points.last { try cross(before, point) }
            points.append(point)
        }
    }

    private func isChosen(_ point: PriceBreakEven.Point) -> Bool? {
        point.size.map { $0 > solver.options.smallestSize }
    }

    /// Halves the step until it is narrow enough.
    private mutating func cross(
        _ before: PriceBreakEven.Point,
        _ after: PriceBreakEven.Point
    ) throws(OptimizeError) {
        guard let was = isChosen(before), let becomes = isChosen(after), was != becomes else { return }
        var (low, high) = (before, after)
        while high.price - low.price > tolerance {
            let middle = low.price + (high.price - low.price) / 2
            // No number lies between them any more.
            if middle <= low.price || middle >= high.price { break }
            guard let point = try point(middle), let chosen = isChosen(point) else { return }
            if chosen == was { low = point } else { high = point }
        }
        crossings.append(
            PriceBreakEven.Crossing(
                kind: becomes ? .enters : .leaves,
                below: low.price,
                above: high.price,
                sizes: [low.size ?? 0, high.size ?? 0]
            )
        )
    }

    private mutating func point(_ price: Double) throws(OptimizeError) -> PriceBreakEven.Point? {
        try solver.charge(zip(solver.model.linear.cost, paid).map { $0 + price * $1 })
        guard let outcome = try solver.solve() else { return nil }
        if let finding = try solver.finding(outcome, at: .entity(kind: "price", id: "\(price)")) {
            findings.append(finding.lowered)
        }
        return PriceBreakEven.Point(
            price: price,
            size: outcome.plan?.sizes[index],
            cost: outcome.plan?.cost,
            emissions: outcome.plan?.emissions
        )
    }
}

extension Diagnostic {
    /// An option that the model does not have.
    static func unknownOption(_ id: String, _ model: ComparableModel) -> Diagnostic {
        Diagnostic(
            "PTH-0940",
            .error,
            at: .entity(kind: "option", id: id),
            ["id": .text(id), "known": .list(model.options.map(\.id))]
        )
    }
}
