import QadamEvidence
import QadamFactors
import QadamUnits

extension Emission {
    /// The emission of a line whose records are emissions already, such as `t{CO2e:AR5}` from the report of an investee or
    /// `kg{CH4}`; nil where its unit is no mass of a gas.
    static func reported(_ line: SourceLine) -> Emission? {
        guard let (gas, set, kilograms) = Part.mass(Amount(1, .one), per: line.unit), kilograms > 0 else {
            return nil
        }
        let part = Part(
            gas: gas,
            co2eSet: set,
            kilograms: kilograms,
            input: nil,
            range: nil,
            origin: .constant(Citation(reference: "qadam.definitions", locator: "released-gas"))
        )
        return Emission(activityUnit: line.unit, parts: [part], version: nil, flags: [], boundary: nil)
    }

    /// The same emission without some gases.
    func without(_ gases: Set<Gas>) -> Emission {
        Emission(
            activityUnit: activityUnit,
            parts: parts.filter { part in part.gas.map { !gases.contains($0) } ?? true },
            version: version,
            flags: flags,
            boundary: boundary
        )
    }
}

extension RoleReader {
    /// Whether the line names a factor, of the library or of its own.
    var hasFactor: Bool {
        has("factor") || line.properties.keys.contains { $0.hasPrefix("factor.") }
    }
}
