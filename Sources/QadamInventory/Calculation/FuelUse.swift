public import QadamEvidence
public import QadamFactors
import QadamUnits

/// The fuel of one combustion line with what a monitoring report asks of it: quantity, heating value, factor, CO2.
///
/// Quantities and masses are those of the whole installation, before consolidation; `counted` says which part of them
/// the inventory counts.
public struct FuelUse: Sendable, Codable, Equatable {
    /// The line.
    public let line: String
    /// Its name.
    public let name: LocalizedName
    /// Its facility.
    public let facility: String?
    /// Its building.
    public let building: String?
    /// Whether the fuel is burnt in an installation that does not move, as combustion: what a process burns stands among the
    /// processes.
    public let isStationary: Bool
    /// The fuel as the publisher of the factor names it; nil for an own factor.
    public let fuel: String?
    /// Quantity of the year in ``unit``.
    public let quantity: Double
    /// Unit of the quantity.
    public let unit: String
    /// The part that the inventory counts, 0…1.
    public let counted: Double
    /// Density, kg/l; nil where the quantity is a mass or an energy.
    public let density: Double?
    /// Net calorific value, GJ/t; nil where the quantity is an energy.
    public let netCalorificValue: Double?
    /// Energy of the fuel, TJ net; nil where the factor is not per energy.
    public let energyTJ: Double?
    /// Fossil CO2, kg per TJ net; nil where the factor is not per energy or gives no CO2.
    public let factorKilogramsPerTJ: Double?
    /// The part of the carbon that is oxidised, 0…1; nil where the factor holds it.
    public let oxidised: Double?
    /// Fossil CO2, t.
    public let fossilCO2: Double
    /// CO2 of biomass, t.
    public let biogenicCO2: Double
    /// Identifiers of factor and properties.
    public let factors: [String]
}

extension Inventory {
    /// The fuels that own installations and vehicles burn, by whatever method (``InventoryMethod/burnsFuel``), in the order of
    /// the lines; empty without a result. Waste that others burn is not among them, nor is what a method that also burns treats
    /// in another way, such as composting.
    public func fuels(library: FactorLibrary = .standard) -> [FuelUse] {
        guard let result else { return [] }
        let results = Dictionary(result.lines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return lines.compactMap { compiled in
            guard let line = results[compiled.line.id],
                EmissionCategory.combustion.contains(line.category) || line.category == .process,
                InventoryMethods.named(compiled.line.method)?.burnsFuel == true
            else { return nil }
            return fuel(compiled, line, library)
        }
    }

    /// Energy of a quantity of the line, TJ net: through a branch that ends in energy, else by the unit of the line, else by
    /// heating value, and density where the quantity is a volume; nil where none of them is known.
    private func energyTJ(_ compiled: CompiledLine, _ quantity: Double) -> Double? {
        guard let target = try? UnitRegistry.standard.unit("TJ{NCV}") else { return nil }
        for branch in compiled.branches {
            if let factor = try? branch.source.emission.activityUnit.factor(to: target) {
                return quantity * branch.coefficient * factor
            }
        }
        let unit = compiled.line.unit
        if let factor = try? unit.factor(to: target) { return quantity * factor }
        guard let heatingValue = link(compiled, "NCV", "GJ{NCV}/t"),
            let mass = try? UnitRegistry.standard.unit("t")
        else { return nil }
        if let factor = try? unit.factor(to: mass) { return quantity * factor * heatingValue / 1000 }
        guard let density = link(compiled, "density", "t/m3"),
            let volume = try? UnitRegistry.standard.unit("m3"), let factor = try? unit.factor(to: volume)
        else { return nil }
        return quantity * factor * density * heatingValue / 1000
    }

    private func link(_ compiled: CompiledLine, _ role: String, _ unit: String) -> Double? {
        compiled.branches.lazy.flatMap(\.source.links).first { $0.role == role }
            .flatMap { try? $0.amount.value(in: unit) }
    }

    private func fuel(
        _ compiled: CompiledLine,
        _ line: LineResult,
        _ library: FactorLibrary
    ) -> FuelUse {
        let energy = energyTJ(compiled, line.quantity)
        let perUnit = compiled.masses
        let fossil = line.quantity * perUnit[.co2]
        let factor = compiled.branches.lazy.compactMap(\.source.emission.version).first
            .flatMap { try? library.factor($0.id) }
        let counted = compiled.origins.map { sums.share($0.line) }
        return FuelUse(
            line: line.id,
            name: line.name,
            facility: line.facility,
            building: line.building,
            isStationary: line.category == .stationaryCombustion,
            fuel: factor?.activity,
            quantity: line.quantity,
            unit: line.unit,
            counted: counted.isEmpty ? 0 : counted.reduce(0, +) / Double(counted.count),
            density: link(compiled, "density", "kg/l"),
            netCalorificValue: link(compiled, "NCV", "GJ{NCV}/t"),
            energyTJ: energy,
            factorKilogramsPerTJ: energy.flatMap { $0 > 0 && fossil > 0 ? fossil / $0 : nil },
            oxidised: link(compiled, "oxidised", "1"),
            fossilCO2: fossil / 1000,
            biogenicCO2: line.quantity * perUnit[.co2Biogenic] / 1000,
            factors: line.factors
        )
    }
}
