internal import QadamEvidence
internal import QadamOptimize

/// Why a figure of a plan of an energy system is what it is: down to the rows of the tables that its numbers stand in.
///
///     let explanation = SystemExplanation(model, result) { attribute, names in … }
///     explanation.cost()                                  // by technology, store, group, building
///     explanation.emission("CO2", year: 2030)             // by technology: activity × factor
///     explanation.capacity("WIND", year: 2040)            // what was there, what was built and what pays for it
///     explanation.price("ELC", year: 2030)                // what the next unit of a commodity or of a limit costs
///
/// Parts add up to the figure: they are recomputed from attributes and quantities of the plan, as the objective is. Figures
/// are sums over the regions unless one is chosen. Money is discounted to the first year, prices are those of the year.
public struct SystemExplanation {
    /// The model that was solved.
    public let model: SystemModel
    /// Its plan.
    public let result: SystemResult
    /// Positions of the regions that count.
    let regions: [Int]
    let cost: SystemCost
    let attributes: AttributeExplanation

    /// Explains a plan.
    ///
    /// - Parameters:
    ///   - region: name of the only region that counts; nil for all. An unknown one has no figures.
    ///   - sources: finds the row of a value, or what it was made from.
    public init(
        _ model: SystemModel,
        _ result: SystemResult,
        region: String? = nil,
        sources: @escaping AttributeExplanation.Sources = { _, _ in nil }
    ) {
        (self.model, self.result) = (model, result)
        attributes = AttributeExplanation(model.system, sources: sources)
        let sets = model.system.sets
        regions = sets.names(.region).indices.filter { region == nil || sets.name($0, of: .region) == region }
        cost = SystemCost(model.data)
    }

    var data: SystemData { model.data }
    var sets: EnergySets { model.system.sets }

    /// Position of a year; nil if the model has none such.
    func period(_ year: Int) -> Int? { sets.years.firstIndex(of: year) }

    // MARK: - Nodes

    /// A value of an attribute with the row that gives it.
    func given(_ id: EnergyAttribute.ID, _ index: Int...) -> Derivation { attributes.given(id, index) }

    /// A quantity of the plan.
    func found(_ quantity: ResultQuantity, _ value: Double, of name: String) -> Derivation {
        Derivation(
            Message(
                "energy.explain.quantity",
                ["what": .message(Message(quantity.meaning)), "of": .text(name)]
            ),
            value: value,
            unit: unit(quantity.unit)
        )
    }

    /// A factor between money of a year and money of the first one, with what it is made from.
    func factor(
        _ value: Double,
        unit: String,
        _ method: Method = SystemDiscounting.method,
        from inputs: [Derivation] = []
    ) -> Derivation {
        Derivation(
            Message("energy.explain.factor"),
            value: value,
            unit: unit,
            method: method.id,
            inputs: inputs.filter { $0.value != nil }
        )
    }

    /// D_y of a technology, or of the region.
    func running(_ r: Int, _ y: Int, technology t: Int? = nil) -> Derivation {
        let own = t.map { given(.technologyDiscountRate, r, $0) }
        let rate = own?.value == nil ? given(.discountRate, r) : own
        let value = t.map { cost.running(r, $0, y) } ?? data.regional(r, y)
        return factor(value, unit: "yr", from: [rate, given(.periodYears, y)].compactMap(\.self))
    }

    /// A node under a name: a technology, a region, a year.
    func named(_ name: String, _ value: Double, _ formula: String, _ inputs: [Derivation]) -> Derivation {
        Derivation(
            Message("energy.explain.named", ["name": .text(name)]),
            value: value,
            unit: unit(formula),
            inputs: inputs
        )
    }

    /// Name of a member, with its region where there are several.
    func name(_ position: Int, _ dimension: EnergyDimension, in region: Int) -> String {
        let name = sets.name(position, of: dimension)
        return sets.count(.region) > 1 ? sets.name(region, of: .region) + "/" + name : name
    }

    /// A formula of the catalogue in the model's own words; empty where one of them is not known.
    func unit(_ formula: String) -> String { attributes.unit(formula) }

    /// The largest parts first; those of no account are left out.
    static func sorted(_ parts: [Derivation]) -> [Derivation] {
        let largest = parts.map { abs($0.value ?? 0) }.max() ?? 0
        return parts.enumerated().filter { abs($0.element.value ?? 0) > 1e-12 * largest }
            .sorted { (-abs($0.element.value ?? 0), $0.offset) < (-abs($1.element.value ?? 0), $1.offset) }
            .map(\.element)
    }

    static func sum(_ parts: [Derivation]) -> Double { parts.reduce(0) { $0 + ($1.value ?? 0) } }
}
