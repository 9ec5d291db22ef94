import QadamEvidence
import QadamLifeCycle
import QadamUnits

/// Columns of `processes.csv`.
enum ProcessTable {
    static let id = Column.identifier("process")
    static let name = Column.text("name")
    static let location = Column.text("location").optional()
    static let stage = Column<StageAssignment>.choice("stage")
    static let kind = Column<KindAssignment>.choice("kind")
    static let aggregates = Column<[LifeCycleStage]>.custom("aggregates") { text, context in
        var stages: [LifeCycleStage] = []
        for word in text.split(separator: ";") {
            guard let stage = LifeCycleStage(rawValue: String(word)) else {
                let allowed = LifeCycleStage.allCases.map(\.rawValue)
                context.report(.notAllowed, ["found": .text(String(word)), "allowed": .list(allowed)])
                return nil
            }
            stages.append(stage)
        }
        return stages
    }.optional()
    static let category = Column.text("category").optional()
    static let from = Column.text("from").optional()
    static let to = Column.text("to").optional()
    static let licence = Column.text("licence").optional()
    static let citation = Column.citation(reference: "source", locator: "locator").optional()
    static let note = Column.text("note").optional()

    static let schema = TableSchema(
        "processes",
        columns: [
            id, name, location, stage, kind, aggregates, category, from, to, licence, citation, note,
        ],
        unique: [["process"]]
    )
}

/// Columns of `exchanges.csv`.
enum ExchangeTable {
    static let process = Column.identifier("process")
    static let row = Column.integer("row", 1...100_000_000)
    static let direction = Column<Exchange.Direction>.choice("direction")
    static let kind = Column<Exchange.Kind>.choice("flow_kind")
    static let flow = Column.identifier("flow")
    static let name = Column.text("name")
    static let provider = Column.identifier("provider").optional()
    static let amount = Column.amount("amount", unitColumn: "unit")
    static let gas = Column.identifier("gas").optional()
    static let compartment = Column.text("compartment").optional()
    static let allocation = Column.number("allocation", .share).optional()
    static let uncertainty = Column.oneOf(
        "uncertainty",
        ["lognormal", "normal", "triangular", "uniform", "pert", "discrete"]
    ).optional()
    static let first = Column.number("parameter_1").optional()
    static let second = Column.number("parameter_2").optional()
    static let third = Column.number("parameter_3").optional()
    /// Values of a discrete distribution, `value:weight` with `;` between them, with a decimal point.
    static let values = Column<[PublishedUncertainty.WeightedValue]>.custom("values") { text, context in
        guard let values = DiscreteValues.read(text) else {
            context.report(.discreteValues, ["found": .text(text)])
            return nil
        }
        return values
    }.optional()
    /// The pedigree matrix, in the order of `ExchangeQuality.scores`.
    static let scores = ["reliability", "completeness", "time", "place", "technology"].map {
        Column.integer($0, 1...5).optional()
    }
    static let basicVariance = Column.number("basic_variance", .nonNegative).optional()
    static let citation = Column.citation(reference: "source", locator: "locator").optional()
    static let note = Column.text("note").optional()

    static let schema = TableSchema(
        "exchanges",
        columns: [
            process, row, direction, kind, flow, name, provider, amount, gas, compartment, allocation,
            uncertainty, first, second, third, values, scores[0], scores[1], scores[2], scores[3], scores[4],
            basicVariance, citation, note,
        ],
        unique: [["process", "row"]]
    )
}

/// Columns of `conversions.csv`.
enum ConversionTable {
    static let flow = Column.identifier("flow")
    static let name = Column.text("name").optional()
    static let amount = Column.amount("amount", unitColumn: "unit", .positive)
    static let other = Column.amount("other_amount", unitColumn: "other_unit", .positive)
    static let citation = Column.citation(reference: "source", locator: "locator")
    static let note = Column.text("note").optional()

    static let schema = TableSchema("conversions", columns: [flow, name, amount, other, citation, note])
}
