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
    /// Places whose third parameter is not zero, increasing: most distributions have two.
    private var thirdPlaces: [Int32]
    private var thirds: [Double]

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
    /// - Parameter third: one value a distribution; only those that are not zero are kept.
    public init(
        exchange: [Int32],
        kind: [ExchangeUncertainty.Kind],
        first: [Double],
        second: [Double],
        third: [Double]
    ) {
        (self.exchange, self.kind, self.first, self.second) = (exchange, kind, first, second)
        (thirdPlaces, thirds) = ([], [])
        for (place, value) in third.enumerated() where value != 0 { setThird(value, at: place) }
    }

    /// Number of exchanges with a distribution.
    public var count: Int { exchange.count }

    /// The distribution at a place of these columns.
    public subscript(place: Int) -> ExchangeUncertainty {
        get { ExchangeUncertainty(kind[place], first[place], second[place], self[third: place]) }
        set {
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
    }
}
