public import QadamEvidence
public import QadamFactors

/// Where the methane of a line comes from, where its method or its factor says so: AR6 values methane that brings new carbon dioxide into the air
/// higher than other methane.
///
/// | origin | lines | value of AR6 |
/// |---|---|---|
/// | fossil | leaks of coal mines and of gas | fossil, 29.8 |
/// | burnt | fuel, of whatever origin, and heat and power with a factor of combustion | non-fossil, 27.0 |
/// | decayed | landfills, wastewater, composting and digestion | non-fossil, 27.0 |
///
/// The fossil value has the carbon dioxide in it that the methane becomes (`ipcc2021.ar6`, table 7.15). Of burnt fuel all carbon is counted as
/// carbon dioxide already, so that value would count it twice. Methane of any other line has no origin that is known here: it takes what
/// the organisation chose, or the value of the set's main table. A set without values by origin takes no notice.
public enum MethaneOrigin: String, Sendable, Codable, Hashable, CaseIterable {
    /// From the ground: mines and gas.
    case fossil
    /// Of burnt fuel.
    case burnt
    /// Of what decays.
    case decayed

    /// Which of a set's values it takes.
    var variant: String { self == .fossil ? "fossil" : "non-fossil" }

    /// The name, as a text.
    public var name: Message { Message("inventory.methane.\(rawValue)") }

    private static let fossilMethods: Set<String> = [CoalMining.name, GasLoss.name, GasSystem.name]
    private static let decayMethods: Set<String> = [
        OwnLandfill.name, LandfillLifetime.name, WastewaterMethane.name, BiologicalTreatment.name,
    ]
    private static let fireMethods: Set<String> = [
        StationaryCombustion.name, MobileCombustion.name, CombustionByCarbon.name, UseOfSoldFuel.name,
        WasteIncineration.name,
    ]

    /// The origin of the methane of a line; nil where nothing says it.
    init?(_ line: SourceLine, _ branches: [CompiledLine.Branch]) {
        if Self.fossilMethods.contains(line.method) {
            self = .fossil
        } else if Self.decayMethods.contains(line.method) {
            self = .decayed
        } else if Self.fireMethods.contains(line.method) || Self.isCombustion(branches) {
            self = .burnt
        } else {
            return nil
        }
    }

    /// Whether all methane comes from factors whose boundary is combustion.
    private static func isCombustion(_ branches: [CompiledLine.Branch]) -> Bool {
        let emitting = branches.filter { branch in
            branch.source.emission.parts.contains { $0.gas == .ch4 && $0.kilograms != 0 }
        }
        return !emitting.isEmpty && emitting.allSatisfy { $0.source.emission.boundary == .combustion }
    }
}

extension EmissionSum {
    /// kg CO2e of a gas under a set, methane of known origin with the value of its origin; nil for a gas outside the scopes or without a value.
    public func equivalent(of gas: Gas, in set: GWPSet) -> Double? {
        guard gas.group == .kyoto, let potential = set.value(gas) else { return nil }
        guard gas == .ch4, let methane else { return masses[gas] * potential }
        let known = methane.sorted { $0.key < $1.key }
        let rest = masses[gas] - known.reduce(0) { $0 + $1.value }
        // What rounding leaves of a mass whose origin is known is no methane.
        let unknown = abs(rest) <= 1e-12 * abs(masses[gas]) ? 0 : rest
        return known.reduce(unknown * potential) {
            $0 + $1.value * (set.value(gas, as: $1.key) ?? potential)
        }
    }
}
