import QadamEvidence
import QadamOptimize
public import QadamPathways

/// What a price question asks: of which option, over which prices.
public struct BreakEvenRequest: Sendable {
    /// Identifier of the option, as `pathway rank` shows it.
    public var option: String
    /// `carbon` for the emission, the name of a commodity, or `ATTRIBUTE[:ITEM]` whose values are multiplied.
    public var price: String
    /// Prices, ends included; of an attribute factors.
    public var range: ClosedRange<Double>
    /// Equal parts of the range.
    public var steps: Int
    /// How close the ends of a crossing must come.
    public var tolerance: Double
    /// Limit on the sum of emissions; `nil` for none.
    public var limit: Double?

    /// A request; see the fields.
    public init(
        option: String,
        price: String,
        range: ClosedRange<Double>,
        steps: Int,
        tolerance: Double,
        limit: Double? = nil
    ) {
        self.option = option
        self.price = price
        self.range = range
        self.steps = steps
        self.tolerance = tolerance
        self.limit = limit
    }
}

/// At which price an option enters the plan, and from which year on it pays by itself.
public struct EnergyBreakEven: Sendable, Codable {
    /// What the price is on.
    public let price: String
    /// `added`: money on top of what the model has, in every year the same; `factor`: what values are multiplied by.
    public let meaning: String
    /// Prices at which it comes and goes.
    public let prices: PriceBreakEven
    /// The years in which it would be built alone beside business as usual, at the prices of the model.
    public let years: BreakEvenYear
    /// The same at the last price of the range.
    public let yearsAtEnd: BreakEvenYear
}

extension Workspace {
    /// Finds the prices at which an option enters the plan of an energy model or leaves it, and the first year in which it
    /// pays by itself.
    ///
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func energyBreakEven(
        _ request: EnergyRequest,
        _ question: BreakEvenRequest,
        observer: ComparisonObserver = ComparisonObserver()
    ) throws -> EnergyAnswer<EnergyBreakEven> {
        let needed = question.limit != nil || question.price == EnergyBreakEven.carbon
        return try compareSystem(request, needsEmission: needed) { base, options throws(OptimizeError) in
            let comparable = base.comparable
            guard comparable.options.contains(where: { $0.id == question.option }) else {
                return (nil, [Self.unknown(question.option, comparable)])
            }
            let (priced, wrong) = try base.priced(question.price)
            guard let priced else { return (nil, wrong) }
            let prices = try PriceBreakEven.find(
                comparable.with(priced.start),
                option: question.option,
                paid: priced.paid,
                range: question.range,
                steps: question.steps,
                tolerance: question.tolerance,
                limit: question.limit,
                options: options,
                observer: observer
            )
            if prices.points.isEmpty { return (nil, prices.findings) }
            let end = question.range.upperBound
            let added = zip(priced.start.cost, base.model.linear.cost).enumerated().map { column, costs in
                costs.0 + end * priced.paid[column] - costs.1
            }
            let value = EnergyBreakEven(
                price: question.price,
                meaning: priced.isFactor ? "factor" : "added",
                prices: prices,
                years: try base.years(question.option, nil, options),
                yearsAtEnd: try base.years(question.option, added, options)
            )
            return (value, prices.findings)
        }
    }

    private static func unknown(_ id: String, _ model: ComparableModel) -> Diagnostic {
        Diagnostic(
            "WSP-0600",
            .error,
            at: .entity(kind: "option", id: id),
            ["id": .text(id), "known": .list(model.options.map(\.id))]
        )
    }
}

extension EnergyBreakEven {
    /// The word for the price of the emission.
    public static let carbon = "carbon"
}

/// A price as the costs that it adds.
private struct PricedModel {
    /// The model at a price of zero.
    let start: LinearModel
    /// Cost of one unit of the price, by column.
    let paid: [Double]
    let isFactor: Bool
}

extension ComparedSystem {
    /// The costs of a price; a finding where the name is no price of the model.
    fileprivate func priced(_ name: String) throws(OptimizeError) -> (PricedModel?, [Diagnostic]) {
        let sets = system.sets
        if name == EnergyBreakEven.carbon || sets.position(name, in: .commodity) != nil {
            let what: SystemModel.Priced =
                name == EnergyBreakEven.carbon ? .emission(emission) : .commodity(name)
            if let paid = try model.cost(of: what) {
                return (PricedModel(start: model.linear, paid: paid, isFactor: false), [])
            }
            return (nil, [Diagnostic("WSP-0602", .error, at: .whole, ["name": .text(name)])])
        }
        let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
        let variation = EnergyVariation(
            attribute: parts.first ?? "",
            item: parts.count == 2 ? parts[1] : nil,
            low: 1,
            high: 2
        )
        guard EnergyAttribute.named(variation.attribute) != nil else {
            let known = [EnergyBreakEven.carbon] + sets.names(.commodity)
            return (
                nil,
                [
                    Diagnostic(
                        "WSP-0601",
                        .error,
                        at: .whole,
                        ["name": .text(name), "known": .list(known)]
                    )
                ]
            )
        }
        let wrong = system.findings(of: [variation])
        if !wrong.isEmpty { return (nil, wrong) }
        // Costs that are all a value is in grow with it in a straight line: two points are enough.
        let twice = try SystemModel(system.varied([variation], by: [2]), counting: emission)
        guard let change = ModelChange(from: model.linear, to: twice.linear), change.entries.isEmpty,
            change.columnBounds.isEmpty, change.rowBounds.isEmpty, !change.costs.isEmpty
        else { return (nil, [Diagnostic("WSP-0602", .error, at: .whole, ["name": .text(name)])]) }
        let paid = zip(twice.linear.cost, model.linear.cost).map { $0 - $1 }
        var start = ModelChange()
        for column in paid.indices where paid[column] != 0 {
            let place = LinearModel.Column(column)
            start.costs[place] = model.linear.cost[column] - paid[column]
        }
        return (PricedModel(start: try start.applied(to: model.linear), paid: paid, isFactor: true), [])
    }

    /// In which years the option would be built alone beside business as usual.
    fileprivate func years(
        _ option: String,
        _ added: [Double]?,
        _ options: ComparisonOptions
    ) throws(OptimizeError) -> BreakEvenYear {
        try BreakEvenYear.find(of: option, years: system.sets.years, options: options) {
            year throws(OptimizeError) in
            try model.alone(option, in: year, adding: added, emission: emission)
        }
    }
}
