public import QadamEvidence
import QadamUnits

/// Power and heat from burned waste or gas.
///
/// Equations: P = Σ_i W_i · NCV_i · η_e,  H = Σ_i W_i · NCV_i · η_h
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | W_i | waste of material i, wet | t |
/// | NCV | net calorific value as fired | GJ{NCV}/t |
/// | η_e, η_h | share that becomes power, heat | 1 |
///
/// Source: definition of efficiency on the net basis. The CO2 of the burning stays where it is; what the energy replaces
/// is an ``AvoidedBurden``.
public struct EnergyRecovery: Hashable, Sendable, Codable {
    /// Power, MWh.
    public let powerMWh: Double
    /// Heat, MWh.
    public let heatMWh: Double

    /// The energy of a load by the roles `NCV` (or `NCV.<material>`), `power` and `heat`.
    ///
    /// - Returns: the energy; nil after the reader has recorded why not (`WST-0311` where the shares exceed one).
    public static func calculate(of load: WasteLoad, _ reader: inout InputReader) -> EnergyRecovery? {
        guard let power = reader.share("power"), let heat = reader.share("heat"),
            let materials = reader.materials(of: load)
        else { return nil }
        guard power + heat <= 1 else {
            reader.report("WST-0311", ["total": .share(power + heat)])
            return nil
        }
        var gigajoules = 0.0
        for (material, tonnes) in materials {
            guard let value = reader.number("NCV", of: material, in: "GJ{NCV}/t") else { return nil }
            gigajoules += tonnes * value
        }
        let megawattHours = gigajoules / 3.6
        return EnergyRecovery(powerMWh: megawattHours * power, heatMWh: megawattHours * heat)
    }

    /// The method as a value.
    public static let method = Method(
        id: "waste.energy-recovery.1",
        title: "waste.method.energy-recovery",
        equation: "P = Σ_i W_i · NCV_i · η_e;  H = Σ_i W_i · NCV_i · η_h",
        symbols: [
            MethodSymbol("W_i", meaning: "waste.symbol.waste-of-material", unit: "t"),
            MethodSymbol("NCV", meaning: "waste.symbol.ncv", unit: "GJ{NCV}/t"),
            MethodSymbol("η_e, η_h", meaning: "waste.symbol.efficiency", unit: "1"),
        ],
        citations: [Citation(reference: "ipcc2006.v2", locator: "c1.t1.2")]
    )
}
