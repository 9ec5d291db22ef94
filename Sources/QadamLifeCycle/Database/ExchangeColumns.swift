/// What a process takes and gives, one entry an exchange in every column.
public struct ExchangeColumns: Sendable, Equatable {
    /// What is exchanged: index of the flow.
    public var flow: [Int32]
    /// Unit of the amount: index of the unit.
    public var unit: [Int32]
    /// The process that makes the input or treats the waste: index, or `-1` where the data do not say.
    public var provider: [Int32]
    /// Direction and role.
    public var flags: [ExchangeFlags]
    /// How much, in ``unit``, with the sign as published; a formula is evaluated when the system is built.
    public var amount: [Double]
    /// Distributions, by increasing exchange.
    public var uncertainty: UncertaintyColumns
    /// Formula of an amount, by exchange.
    public var formulas: [Int32: String]
    /// Remark, by exchange.
    public var notes: [Int32: String]

    /// No exchanges.
    public init() {
        flow = []
        unit = []
        provider = []
        flags = []
        amount = []
        uncertainty = UncertaintyColumns()
        formulas = [:]
        notes = [:]
    }

    /// Number of exchanges.
    public var count: Int { flow.count }

    /// Adds an exchange and returns its index.
    @discardableResult
    public mutating func append(
        flow: Int,
        unit: Int,
        amount: Double,
        flags: ExchangeFlags,
        provider: Int = -1,
        uncertainty: ExchangeUncertainty? = nil,
        formula: String? = nil,
        note: String? = nil
    ) -> Int {
        let index = self.flow.count
        self.flow.append(Int32(flow))
        self.unit.append(Int32(unit))
        self.provider.append(Int32(provider))
        self.flags.append(flags)
        self.amount.append(amount)
        if let uncertainty { self.uncertainty.append(uncertainty, exchange: index) }
        if let formula { formulas[Int32(index)] = formula }
        if let note, !note.isEmpty { notes[Int32(index)] = note }
        return index
    }
}

/// Direction and role of an exchange.
public struct ExchangeFlags: OptionSet, Sendable, Hashable {
    /// The bits, as stored.
    public let rawValue: UInt8

    /// Flags from their stored bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Into the process; without it, out of the process.
    public static let input = ExchangeFlags(rawValue: 1)
    /// The quantitative reference of the process: its product, or the waste that it treats.
    public static let reference = ExchangeFlags(rawValue: 2)
    /// A product whose making elsewhere is avoided (a credit), whichever side it is written on.
    public static let avoided = ExchangeFlags(rawValue: 4)
}

/// A distribution of an exchange or a parameter, with the parameters as published.
///
/// | kind | first | second | third |
/// |---|---|---|---|
/// | lognormal | geometric mean | geometric standard deviation (> 1) | |
/// | normal | mean | standard deviation | |
/// | triangular, PERT | minimum | mode | maximum |
/// | uniform | minimum | maximum | |
///
/// A lognormal of negative values has a negative geometric mean: the sign stays apart from the distribution.
public struct ExchangeUncertainty: Sendable, Equatable, Codable {
    /// Which distribution.
    public enum Kind: UInt8, Sendable, Codable, CaseIterable {
        /// Lognormal.
        case lognormal
        /// Normal.
        case normal
        /// Triangular.
        case triangular
        /// Uniform.
        case uniform
        /// PERT (beta).
        case pert
    }

    /// Which distribution.
    public var kind: Kind
    /// First parameter, in the unit of the exchange.
    public var first: Double
    /// Second parameter.
    public var second: Double
    /// Third parameter; 0 where the distribution has two.
    public var third: Double

    /// A distribution with its parameters.
    public init(_ kind: Kind, _ first: Double, _ second: Double, _ third: Double = 0) {
        self.kind = kind
        self.first = first
        self.second = second
        self.third = third
    }
}

/// Distributions of those exchanges that have one.
public struct UncertaintyColumns: Sendable, Equatable {
    /// The exchange, increasing.
    public var exchange: [Int32]
    /// Which distribution.
    public var kind: [ExchangeUncertainty.Kind]
    /// First parameters.
    public var first: [Double]
    /// Second parameters.
    public var second: [Double]
    /// Third parameters.
    public var third: [Double]

    /// No distributions.
    public init() {
        exchange = []
        kind = []
        first = []
        second = []
        third = []
    }

    /// Number of exchanges with a distribution.
    public var count: Int { exchange.count }

    /// The distribution at a place of these columns.
    public subscript(place: Int) -> ExchangeUncertainty {
        ExchangeUncertainty(kind[place], first[place], second[place], third[place])
    }

    /// Adds the distribution of an exchange that comes after all present.
    public mutating func append(_ uncertainty: ExchangeUncertainty, exchange index: Int) {
        exchange.append(Int32(index))
        kind.append(uncertainty.kind)
        first.append(uncertainty.first)
        second.append(uncertainty.second)
        third.append(uncertainty.third)
    }
}
