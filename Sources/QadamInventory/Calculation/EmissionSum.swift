public import QadamFactors

/// Emissions: mass by gas as the stored fact, CO2e-only figures apart with their set, and the view in CO2e.
public struct EmissionSum: Sendable, Codable, Equatable {
    /// kg of each gas.
    public internal(set) var masses: GasVector
    /// kg CO2e of figures whose gases are not known, by GWP set; the key is empty where the publisher states none.
    public internal(set) var co2eOnly: [String: Double]
    /// kg of methane whose origin is known, by the value of the set that it takes (`fossil`, `non-fossil`); a part of the mass of methane. Absent where
    /// the set has no values by origin, or no origin is known.
    public internal(set) var methane: [String: Double]?
    /// kg CO2e of the Kyoto gases under the set of the result, CO2e-only figures included.
    public internal(set) var co2e: Double

    /// No emissions.
    public init() {
        masses = GasVector()
        co2eOnly = [:]
        co2e = 0
    }

    /// kg CO2 of biomass, a memo item outside the scopes.
    public var biogenic: Double { masses[.co2Biogenic] }

    /// Adds another sum.
    public static func += (left: inout EmissionSum, right: EmissionSum) {
        left.masses += right.masses
        left.co2eOnly.merge(right.co2eOnly, uniquingKeysWith: +)
        left.co2e += right.co2e
        if let methane = right.methane {
            left.methane = (left.methane ?? [:]).merging(methane, uniquingKeysWith: +)
        }
    }

    /// Adds a multiple of masses and CO2e-only figures; methane with the value of its origin, where the set has one.
    mutating func add(
        masses other: GasVector,
        co2eOnly others: [String: Double],
        times factor: Double,
        _ gwp: GWPSet,
        _ origin: MethaneOrigin? = nil
    ) {
        for gas in other.present {
            let kilograms = other[gas] * factor
            masses[gas] += kilograms
            if gas == .ch4, let origin, let own = gwp.value(gas, as: origin.variant) {
                methane = (methane ?? [:]).merging([origin.variant: kilograms], uniquingKeysWith: +)
                co2e += kilograms * own
            } else if gas.group == .kyoto, let potential = gwp.value(gas) {
                co2e += kilograms * potential
            }
        }
        for (set, kilograms) in others {
            co2eOnly[set, default: 0] += kilograms * factor
            co2e += kilograms * factor
        }
    }
}
