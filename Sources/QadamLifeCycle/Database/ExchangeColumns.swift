public import QadamEvidence

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
    /// Where formulas stand in the user's tables, by exchange.
    public var formulaPlaces = FormulaPlaces()
    /// Scores of data quality, by exchange.
    public var quality: [Int32: ExchangeQuality]

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
        quality = [:]
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
        note: String? = nil,
        quality: ExchangeQuality? = nil
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
        if let quality { self.quality[Int32(index)] = quality }
        return index
    }
}

/// Where formulas stand in the user's tables. It is known while they are read, and no part of the data: databases that
/// differ in nothing else are equal, and it is not stored.
public struct FormulaPlaces: Sendable, Equatable {
    private var places: [Int32: Place] = [:]

    /// No places.
    public init() {}

    /// The place of the formula of an exchange; `nil` where it is not known.
    public subscript(exchange: Int) -> Place? {
        get { places[Int32(exchange)] }
        set { places[Int32(exchange)] = newValue }
    }

    /// Always: see the type.
    public static func == (left: FormulaPlaces, right: FormulaPlaces) -> Bool { true }
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
/// | discrete | least value | greatest value | |
///
/// The values of a discrete distribution, with their weights, are in ``values``.
/// Where formulas or values of parameters that were asked for make the amount another one than the published, a
/// distribution follows it (``LifeCycleDatabase/uncertainty(around:)``).
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
        /// Values with weights.
        case discrete
    }

    /// One value of a discrete distribution.
    public struct WeightedValue: Sendable, Equatable, Codable {
        /// The value, in the unit of the exchange.
        public var value: Double
        /// Its weight, above zero; on any scale.
        public var weight: Double

        /// A value and its weight.
        public init(value: Double, weight: Double) { (self.value, self.weight) = (value, weight) }
    }

    /// Which distribution.
    public var kind: Kind
    /// First parameter, in the unit of the exchange.
    public var first: Double
    /// Second parameter.
    public var second: Double
    /// Third parameter; 0 where the distribution has two.
    public var third: Double
    /// The values of a discrete distribution in their order; empty for the others.
    public private(set) var values: [WeightedValue] = []

    /// A distribution with its parameters.
    public init(_ kind: Kind, _ first: Double, _ second: Double, _ third: Double = 0) {
        self.kind = kind
        self.first = first
        self.second = second
        self.third = third
    }

    /// A discrete distribution.
    public init(discrete values: [WeightedValue]) {
        self.init(.discrete, values.map(\.value).min() ?? .nan, values.map(\.value).max() ?? .nan)
        self.values = values
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
    /// Places whose third parameter is not zero, increasing: most distributions have two.
    private var thirdPlaces: [Int32]
    private var thirds: [Double]
    /// Values of discrete distributions, by place.
    public private(set) var discrete: [Int32: [ExchangeUncertainty.WeightedValue]] = [:]

    /// No distributions.
    public init() {
        exchange = []
        kind = []
        first = []
        second = []
        thirdPlaces = []
        thirds = []
    }

    /// Distributions from their columns.
    ///
    /// - Parameters:
    ///   - third: one value a distribution; only those that are not zero are kept.
    ///   - discrete: values of discrete distributions, by place.
    public init(
        exchange: [Int32],
        kind: [ExchangeUncertainty.Kind],
        first: [Double],
        second: [Double],
        third: [Double],
        discrete: [Int32: [ExchangeUncertainty.WeightedValue]] = [:]
    ) {
        (self.exchange, self.kind, self.first, self.second) = (exchange, kind, first, second)
        (thirdPlaces, thirds) = ([], [])
        self.discrete = discrete
        for (place, value) in third.enumerated() where value != 0 { setThird(value, at: place) }
    }

    /// Number of exchanges with a distribution.
    public var count: Int { exchange.count }

    /// The distribution at a place of these columns.
    public subscript(place: Int) -> ExchangeUncertainty {
        get {
            if kind[place] == .discrete { return ExchangeUncertainty(discrete: discrete[Int32(place)] ?? []) }
            return ExchangeUncertainty(kind[place], first[place], second[place], self[third: place])
        }
        set {
            discrete[Int32(place)] = newValue.kind == .discrete ? newValue.values : nil
            (kind[place], first[place], second[place]) = (newValue.kind, newValue.first, newValue.second)
            setThird(newValue.third, at: place)
        }
    }

    /// The third parameter at a place; 0 where the distribution has two.
    public subscript(third place: Int) -> Double {
        guard !thirdPlaces.isEmpty else { return 0 }
        let index = index(ofThird: place)
        return index < thirdPlaces.count && Int(thirdPlaces[index]) == place ? thirds[index] : 0
    }

    /// All third parameters, one a distribution.
    public var third: [Double] { exchange.indices.map { self[third: $0] } }

    /// Where the third parameter of a place stands, or would.
    private func index(ofThird place: Int) -> Int {
        guard let last = thirdPlaces.last, Int(last) >= place else { return thirdPlaces.count }
        var (low, high) = (0, thirdPlaces.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(thirdPlaces[middle]) < place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func setThird(_ value: Double, at place: Int) {
        let index = index(ofThird: place)
        let isThere = index < thirdPlaces.count && Int(thirdPlaces[index]) == place
        switch (isThere, value != 0) {
        case (true, true): thirds[index] = value
        case (true, false):
            thirdPlaces.remove(at: index)
            thirds.remove(at: index)
        case (false, true):
            thirdPlaces.insert(Int32(place), at: index)
            thirds.insert(value, at: index)
        case (false, false): break
        }
    }

    /// Adds the distribution of an exchange that comes after all present.
    public mutating func append(_ uncertainty: ExchangeUncertainty, exchange index: Int) {
        exchange.append(Int32(index))
        kind.append(uncertainty.kind)
        first.append(uncertainty.first)
        second.append(uncertainty.second)
        if uncertainty.third != 0 { setThird(uncertainty.third, at: count - 1) }
        if uncertainty.kind == .discrete { discrete[Int32(count - 1)] = uncertainty.values }
    }
}
