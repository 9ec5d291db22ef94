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
    /// Whether the fuel is burnt in an installation that does not move.
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
    /// Fossil CO2, t.
    public let fossilCO2: Double
    /// CO2 of biomass, t.
    public let biogenicCO2: Double
    /// Identifiers of factor and properties.
    public let factors: [String]
}

extension Inventory {
    /// The fuels of the combustion lines, in the order of the lines; empty without a result.
    public func fuels(library: FactorLibrary = .standard) -> [FuelUse] {
        guard let result else { return [] }
        let results = Dictionary(result.lines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return lines.compactMap { compiled in
            guard let line = results[compiled.line.id], let branch = compiled.branches.first,
                [StationaryCombustion.name, MobileCombustion.name].contains(compiled.line.method)
            else { return nil }
            return fuel(compiled, branch, line, library)
        }
    }

    private func fuel(
        _ compiled: CompiledLine,
        _ branch: CompiledLine.Branch,
        _ line: LineResult,
        _ library: FactorLibrary
    ) -> FuelUse {
        func link(_ role: String, _ unit: String) -> Double? {
            branch.source.links.first { $0.role == role }.flatMap { try? $0.amount.value(in: unit) }
        }
        let toTJ = (try? UnitRegistry.standard.unit("TJ{NCV}")).flatMap {
            try? branch.source.emission.activityUnit.factor(to: $0)
        }
        let energy = toTJ.map { line.quantity * branch.coefficient * $0 }
        let perUnit = compiled.masses
        let fossil = line.quantity * perUnit[.co2]
        let factor = branch.source.emission.version.flatMap { try? library.factor($0.id) }
        let counted = compiled.origins.map { sums.share($0.line) }
        return FuelUse(
            line: line.id,
            name: line.name,
            facility: line.facility,
            building: line.building,
            isStationary: compiled.line.method == StationaryCombustion.name,
            fuel: factor?.activity,
            quantity: line.quantity,
            unit: line.unit,
            counted: counted.isEmpty ? 0 : counted.reduce(0, +) / Double(counted.count),
            density: link("density", "kg/l"),
            netCalorificValue: link("NCV", "GJ{NCV}/t"),
            energyTJ: energy,
            factorKilogramsPerTJ: energy.flatMap { $0 > 0 && fossil > 0 ? fossil / $0 : nil },
            fossilCO2: fossil / 1000,
            biogenicCO2: line.quantity * perUnit[.co2Biogenic] / 1000,
            factors: line.factors
        )
    }
}
