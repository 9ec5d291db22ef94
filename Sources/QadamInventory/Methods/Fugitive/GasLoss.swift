public import QadamEvidence
import QadamFactors
import QadamUnits

/// Natural gas that is lost unburnt: leaks, venting, purging.
///
/// Equation: E_CH4 = V · x_CH4 · ρ_CH4;  E_CO2 = V · x_CO2 · ρ_CO2
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | V | gas lost | m3 |
/// | x_g | part of gas g in the gas, by volume | 1 |
/// | ρ_g | density of gas g at the conditions of the volume | kg/m3 |
///
/// Source: 2006 IPCC Guidelines, volume 2, chapter 4, for oil and natural gas systems: measured losses × composition (`ipcc2006.v2`).
/// Density and volume must be of the same temperature and pressure. The part of carbon dioxide is counted where it and
/// its density are given.
public enum GasLoss: InventoryMethod {
    /// The name in source tables.
    public static let name = "natural-gas-loss"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.fugitive]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.natural-gas-loss.1",
        title: "inventory.method.natural-gas-loss",
        equation: "E_CH4 = V · x_CH4 · ρ_CH4;  E_CO2 = V · x_CO2 · ρ_CO2",
        symbols: [
            MethodSymbol("V", meaning: "inventory.symbol.gas-lost", unit: "m3"),
            MethodSymbol("x_g", meaning: "inventory.symbol.gas-share", unit: "1"),
            MethodSymbol("ρ_g", meaning: "inventory.symbol.gas-density", unit: "kg/m3"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v2", locator: "c4")
        ],
        validity: "inventory.validity.same-conditions"
    )

    /// Volume × composition × density.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let share = reader.fraction("CH4-share"), let density = reader.link("density"),
            let methane = Emission.mass(of: .ch4), let tag = try? Amount(1, "kg{CH4}/kg")
        else { return nil }
        let citation = Citation(reference: "ipcc2006.v2", locator: "c4")
        var result = [
            EmissionBranch(
                links: [share, density, .constant("methane-mass", tag, citation)],
                emission: methane
            )
        ]
        if reader.has("CO2-share") {
            guard let other = reader.fraction("CO2-share"), let weight = reader.link("CO2-density"),
                let dioxide = Emission.mass(of: .co2), let name = try? Amount(1, "kg{CO2}/kg")
            else { return nil }
            result.append(
                EmissionBranch(
                    links: [other, weight, .constant("dioxide-mass", name, citation)],
                    emission: dioxide
                )
            )
        }
        return result
    }
}
