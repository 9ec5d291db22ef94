public import QadamEvidence
public import QadamOptimize

/// What a comparison has to know of a model that decides on a plan: the linear model, what can be chosen in it, and which
/// rows count emissions.
///
/// Any model fits that minimizes discounted cost; money and sizes keep the units of the model. Comparisons never look at
/// what a column means: they change bounds, costs and limits, solve again and read options and emissions off the
/// solution.
public struct ComparableModel: Sendable {
    /// The model; it minimizes discounted cost.
    public let linear: LinearModel
    /// What can be chosen.
    public let options: [ModelOption]
    /// Rows that count emissions, with their weights in the total.
    public let emissions: [EmissionRow]
    /// Year in which each column is decided, absent for one that belongs to no year; empty where nothing is known of
    /// years. Only a comparison with rolling foresight asks for it.
    public let columnYears: [Int?]

    /// A model with its description; ``findings()`` says whether they fit.
    public init(
        linear: LinearModel,
        options: [ModelOption],
        emissions: [EmissionRow],
        columnYears: [Int?] = []
    ) {
        self.linear = linear
        self.options = options
        self.emissions = emissions
        self.columnYears = columnYears
    }

    /// The same with another linear model of the same shape.
    public func with(_ linear: LinearModel) -> ComparableModel {
        ComparableModel(linear: linear, options: options, emissions: emissions, columnYears: columnYears)
    }

    /// The same, counting only some of the emission rows, for a limit on one scope, gas or year.
    public func counting(_ isCounted: (EmissionRow) -> Bool) -> ComparableModel {
        ComparableModel(
            linear: linear,
            options: options,
            emissions: emissions.filter(isCounted),
            columnYears: columnYears
        )
    }
}

/// Something that a plan may contain: a technology, a store, a level of efficiency, a contract.
public struct ModelOption: Hashable, Sendable, Codable {
    /// A column with its weight in the size of the option.
    public struct Part: Hashable, Sendable, Codable {
        /// The column.
        public let column: LinearModel.Column
        /// Size per unit of the column, above zero: 1 for a capacity, the unit size for a number of units.
        public let weight: Double

        /// A column and its weight.
        public init(_ column: LinearModel.Column, weight: Double = 1) {
            self.column = column
            self.weight = weight
        }
    }

    /// Identifier, unique in the model.
    public let id: String
    /// Name given by the user.
    public let name: LocalizedName
    /// Columns whose weighted sum is the size of the option.
    public let parts: [Part]
    /// Unit of the size.
    public let unit: String
    /// Columns that an option cannot do without and has with it where it stands alone, by part: of a level of a building the
    /// lower levels in the same period. They take the value of the part. Empty for an option that needs nothing.
    public let alongside: [[LinearModel.Column]]
    /// Whether it is open in business as usual too, such as a boiler that is replaced by its like.
    public let inBaseline: Bool

    /// An option; see the fields.
    public init(
        id: String,
        name: LocalizedName,
        parts: [Part],
        unit: String,
        alongside: [[LinearModel.Column]] = [],
        inBaseline: Bool = false
    ) {
        self.alongside = alongside
        self.id = id
        self.name = name
        self.parts = parts
        self.unit = unit
        self.inBaseline = inBaseline
    }

    /// Size in a solution.
    func size(in values: [Double]) -> Double {
        parts.reduce(0) { $0 + $1.weight * values[$1.column.index] }
    }

    /// Whether the bounds allow a plan without it.
    func canBeClosed(in model: LinearModel) -> Bool {
        parts.allSatisfy { model.columnLower[$0.column.index] <= 0 }
    }
}

/// A row of the model that sums emissions, for one year or the whole horizon.
public struct EmissionRow: Hashable, Sendable, Codable {
    /// Identifier, such as `CO2 2030`.
    public let id: String
    /// The row; its activity is emissions in t of a year (or of the horizon). Bounds that it has stay.
    public let row: LinearModel.Row
    /// Emissions that the model does not decide on and that the row leaves out, t.
    public let constant: Double
    /// Weight in the total: years that the row stands for, 1 for a row of the whole horizon.
    public let weight: Double
    /// Scope or gas, for ``ComparableModel/counting(_:)``.
    public let group: String?
    /// Year of the row; absent for the whole horizon.
    public let year: Int?

    /// An emission row; see the fields.
    public init(
        id: String,
        row: LinearModel.Row,
        constant: Double = 0,
        weight: Double = 1,
        group: String? = nil,
        year: Int? = nil
    ) {
        self.id = id
        self.row = row
        self.constant = constant
        self.weight = weight
        self.group = group
        self.year = year
    }
}
