public import QadamEvidence
import QadamFactors
import QadamUnits

/// Combustion by analysed carbon (Tier 3): carbon content, heating value and oxidation of the laboratory.
///
/// Equation: E_CO2 = A · [NCV] · CC · OX · 44/12;  E_g = A · [NCV] · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | A | fuel burned | t |
/// | NCV | net calorific value, where CC or EF is by energy | GJ{NCV}/t |
/// | CC | carbon in the fuel, by mass or by energy | kg{C}/GJ{NCV} |
/// | OX | part oxidised; 1 − carbon left in ash and soot | 1 |
/// | BF | biogenic part of the carbon; 0 where absent | 1 |
/// | EF_g | methane and nitrous oxide of the engine or furnace | kg/TJ{NCV} |
///
/// Source: 2006 IPCC Guidelines, volume 2, chapter 2, equation 2.2 with the carbon and oxidation of the plant for the factor;
/// chapter 3, equation 3.2.1 for engines (`ipcc2006.v2`). Table 1.4 has an oxidation of 1 by default.
/// Of a library factor only methane and nitrous oxide are taken: its carbon dioxide is what the analysis replaces.
public enum CombustionByCarbon: InventoryMethod {
    /// The name in source tables.
    public static let name = "combustion-by-carbon"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.stationaryCombustion, .mobileCombustion]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.combustion-by-carbon.1",
        title: "inventory.method.combustion-by-carbon",
        equation: "E_CO2 = A · [NCV] · CC · OX · 44/12;  E_g = A · [NCV] · EF_g",
        symbols: [
            MethodSymbol("A", meaning: "inventory.symbol.fuel", unit: "t"),
            MethodSymbol("NCV", meaning: "inventory.symbol.ncv", unit: "GJ{NCV}/t"),
            MethodSymbol("CC", meaning: "inventory.symbol.fuel-carbon", unit: "kg{C}/GJ{NCV}"),
            MethodSymbol("OX", meaning: "inventory.symbol.fuel-oxidised", unit: "1"),
            MethodSymbol("BF", meaning: "inventory.symbol.fuel-biogenic", unit: "1"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.engine-factor", unit: "kg/TJ{NCV}"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v2", locator: "c2.eq2.2"),
            Citation(reference: "ipcc2006.v2", locator: "c3.eq3.2.1"),
        ],
        validity: "inventory.validity.net-basis"
    )

    private static let citation = Citation(reference: "ipcc2006.v2", locator: "c2.eq2.2")

    /// Links from the unit of the line to energy; empty where the line is energy or none is needed.
    private static func energy(_ needed: Bool, _ reader: inout RoleReader) -> [ChainLink]? {
        guard needed, let energy = try? UnitRegistry.standard.unit("GJ{NCV}"),
            !reader.line.unit.isCompatible(with: energy)
        else { return [] }
        guard let value = reader.link("NCV", in: "GJ{NCV}/t", 1...125) else { return nil }
        return [value]
    }

    private static func dioxide(_ chain: [ChainLink], _ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let fossil = Emission.mass(of: .co2), let biogenic = Emission.mass(of: .co2Biogenic),
            let ratio = ChainLink.dioxidePerCarbon(citation),
            let other = try? Amount(44.0 / 12.0, "kg{CO2_biogenic}/kg{C}")
        else { return nil }
        guard reader.has("biogenic") else {
            return [EmissionBranch(links: chain + [ratio], emission: fossil)]
        }
        guard let part = reader.fraction("biogenic"),
            let rest = reader.complement(part, role: "fossil-fraction")
        else { return nil }
        return [
            EmissionBranch(links: chain + [rest, ratio], emission: fossil),
            EmissionBranch(
                links: chain + [part, .constant("co2-per-carbon", other, citation)],
                emission: biogenic
            ),
        ]
    }

    /// Fuel → energy where needed → carbon → CO2, fossil and biogenic; other gases by factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let carbon = reader.link("fuel-carbon"), let oxidised = reader.fraction("oxidised") else {
            return nil
        }
        let byEnergy = (try? carbon.amount.value(in: "kg{C}/GJ{NCV}")) != nil
        guard let toEnergy = energy(byEnergy || reader.hasFactor, &reader) else { return nil }
        let chain = (byEnergy ? toEnergy : []) + [carbon, oxidised]
        guard var result = dioxide(chain, &reader) else { return nil }
        if reader.hasFactor {
            guard let others = reader.emission() else { return nil }
            let rest = others.without([.co2, .co2Biogenic])
            if rest.parts.isEmpty { reader.report("INV-0857", severity: .warning) }
            let direct = reader.line.unit.isCompatible(with: rest.activityUnit)
            result.append(EmissionBranch(links: direct ? [] : toEnergy, emission: rest))
        }
        return result
    }
}
