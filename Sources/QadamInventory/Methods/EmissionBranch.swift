public import QadamEvidence
public import QadamFactors
public import QadamUnits

/// One product of a method: activity × links × emission.
public struct EmissionBranch: Sendable, Codable, Equatable {
    /// Multipliers between the activity and the emission: density, heating value, carbon content…
    public let links: [ChainLink]
    /// What is emitted per unit at the end of the chain.
    public let emission: Emission

    /// A branch.
    public init(links: [ChainLink], emission: Emission) {
        self.links = links
        self.emission = emission
    }
}

/// One multiplier of a chain.
public struct ChainLink: Sendable, Codable, Equatable {
    /// The role it has in the method, such as `NCV`.
    public let role: String
    /// Its value.
    public let amount: Amount
    /// The uncertain input it is; links with the same input are correlated. Nil for an exact constant.
    public let input: String?
    /// Its 95 % range.
    public let range: StatedInterval?
    /// Where it comes from.
    public let origin: Origin
    /// What to know about it.
    public let remarks: [Message]

    /// A multiplier with its evidence.
    public init(
        role: String,
        amount: Amount,
        input: String?,
        range: StatedInterval?,
        origin: Origin,
        remarks: [Message] = []
    ) {
        self.role = role
        self.amount = amount
        self.input = input
        self.range = range
        self.origin = origin
        self.remarks = remarks
    }

    /// The name of the role.
    public var name: Message { Message("inventory.role.\(role)") }

    /// An exact constant, such as a ratio of molar masses.
    static func constant(_ role: String, _ amount: Amount, _ citation: Citation) -> ChainLink {
        ChainLink(role: role, amount: amount, input: nil, range: nil, origin: .constant(citation))
    }
}

/// A 95 % interval relative to the value: 0.9…1.1 is ± 10 %.
public struct StatedInterval: Sendable, Codable, Equatable {
    /// Lower bound ÷ value.
    public let lower: Double
    /// Upper bound ÷ value.
    public let upper: Double

    /// An interval around 1.
    public init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// A symmetric interval.
    public static func symmetric(_ relativeHalfWidth: Double) -> StatedInterval {
        StatedInterval(lower: 1 - relativeHalfWidth, upper: 1 + relativeHalfWidth)
    }
}

/// Masses emitted per unit of an activity.
public struct Emission: Sendable, Codable, Equatable {
    /// One gas, or a CO2e figure whose gases are not known.
    public struct Part: Sendable, Codable, Equatable {
        /// The gas; nil for a CO2e-only figure.
        public let gas: Gas?
        /// The GWP set of a CO2e-only figure; nil there when the publisher does not state it.
        public let co2eSet: String?
        /// Kilograms per unit of the activity.
        public let kilograms: Double
        /// The uncertain input it is.
        public let input: String?
        /// Its 95 % range.
        public let range: StatedInterval?
        /// Where it comes from.
        public let origin: Origin
    }

    /// The unit of the activity at the end of the chain.
    public let activityUnit: Unit
    /// What is emitted.
    public let parts: [Part]
    /// The factor that is pinned by the result; nil for an own value or a stoichiometric end.
    public let version: FactorVersion?
    /// Flags of the factor.
    public let flags: [FactorFlag]
    /// The boundary of the factor.
    public let boundary: Boundary?

    /// A chain that ends in a mass of one gas.
    static func mass(of gas: Gas) -> Emission? {
        guard let unit = try? UnitRegistry.standard.unit("kg{\(gas.symbol)}") else { return nil }
        let part = Part(
            gas: gas,
            co2eSet: nil,
            kilograms: 1,
            input: nil,
            range: nil,
            origin: .constant(Citation(reference: "bipm2019.si", locator: ""))
        )
        return Emission(activityUnit: unit, parts: [part], version: nil, flags: [], boundary: nil)
    }
}
