public import QadamEvidence
import QadamUnits

extension RecyclingDefinition {
    /// The footprints of the products that stand for symbols, kg CO2e/kg, or kg CO2e/MJ for heat and power.
    ///
    /// - Parameter footprints: footprints of the study's products.
    /// - Returns: what could be found; a functional unit that is neither mass nor energy as the symbol asks is
    ///   an error (`LCA-0704`). Products without footprint are left out.
    public func impacts(_ footprints: [Footprint])
        -> (impacts: [RecyclingRole: Double], diagnostics: [Diagnostic])
    {
        var impacts: [RecyclingRole: Double] = [:]
        var diagnostics: [Diagnostic] = []
        for stand in stands {
            guard let footprint = footprints.first(where: { $0.product == stand.product }) else { continue }
            let target = stand.role.isEnergy ? "MJ" : "kg"
            guard let factor = Self.factor(footprint.amountUnit, target) else {
                let arguments: [String: Argument] = [
                    "symbol": .text(stand.role.rawValue), "product": .text(stand.product),
                    "unit": .text(footprint.amountUnit), "expected": .text(target),
                ]
                diagnostics.append(Diagnostic("LCA-0704", .error, at: place, arguments))
                continue
            }
            impacts[stand.role] = footprint.total / (footprint.amount * factor)
        }
        return (impacts, diagnostics)
    }

    private static func factor(_ unit: String, _ target: String) -> Double? {
        do {
            return try UnitRegistry.standard.unit(unit).factor(to: UnitRegistry.standard.unit(target))
        } catch {
            return nil
        }
    }
}
