public import QadamFactors

/// Emissions that may stand in a scope: gas by gas, and beside them what a publisher gives as CO2e only.
///
/// These can be added; an ``AvoidedBurden`` cannot, and is another type for that reason.
public struct WasteEmissions: Hashable, Sendable, Codable, AdditiveArithmetic {
    /// kg of each gas; biogenic CO2 is a memo inside it, outside every total.
    public private(set) var gases: GasVector
    /// kg CO2e of figures whose gases are not known, by the set of warming potentials that the publisher used; the key
    /// is empty where he names none.
    public private(set) var published: [String: Double]

    /// Emissions.
    public init(_ gases: GasVector = GasVector(), published: [String: Double] = [:]) {
        self.gases = gases
        self.published = published.filter { $0.value != 0 }
    }

    /// kg of one gas.
    public init(_ gas: Gas, kilograms: Double) {
        self.init(GasVector([gas: kilograms]))
    }

    /// `amount` times the masses of a factor per unit of its activity.
    public init(_ factor: EmissionFactor, times amount: Double) {
        var published: [String: Double] = [:]
        if let part = factor.co2eOnly {
            published[part.co2eSet ?? Self.unstated] = part.kilograms * amount
        }
        self.init(factor.masses * amount, published: published)
    }

    /// The key of figures whose publisher names no set.
    public static let unstated = ""

    /// None.
    public static let zero = WasteEmissions()

    /// Gas by gas, set by set.
    public static func + (left: WasteEmissions, right: WasteEmissions) -> WasteEmissions {
        WasteEmissions(
            left.gases + right.gases,
            published: left.published.merging(right.published) { $0 + $1 }
        )
    }

    /// Gas by gas, set by set.
    public static func - (left: WasteEmissions, right: WasteEmissions) -> WasteEmissions {
        left + right * -1
    }

    /// Every mass times a pure number.
    public static func * (left: WasteEmissions, right: Double) -> WasteEmissions {
        WasteEmissions(left.gases * right, published: left.published.mapValues { $0 * right })
    }

    /// kg CO2e under a set of warming potentials.
    ///
    /// - Throws: `FactorError` for a gas without a value in the set.
    public func view(in set: GWPSet) throws(FactorError) -> CO2eView {
        var kilograms = try set.co2e(gases)
        var foreign: [String: Double] = [:]
        for (own, value) in published {
            if own == set.name || own == Self.unstated { kilograms += value } else { foreign[own] = value }
        }
        return CO2eView(
            set: set.name,
            kilograms: kilograms,
            unstated: published[Self.unstated] != nil,
            foreign: foreign,
            biogenic: gases[.co2Biogenic]
        )
    }
}

/// Emissions as CO2e under one set of warming potentials. What was published under another set cannot be converted and
/// stands apart.
public struct CO2eView: Hashable, Sendable, Codable {
    /// The set.
    public let set: String
    /// kg CO2e, without ``foreign`` and without biogenic CO2.
    public let kilograms: Double
    /// Whether a figure is in it whose publisher names no set.
    public let unstated: Bool
    /// kg CO2e published under other sets, by set.
    public let foreign: [String: Double]
    /// kg of biogenic CO2, a memo.
    public let biogenic: Double

    /// kg CO2e; nil while something was published under another set.
    public var complete: Double? { foreign.isEmpty ? kilograms : nil }
}
