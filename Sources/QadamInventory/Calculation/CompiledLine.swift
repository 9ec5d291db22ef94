import QadamEvidence
import QadamFactors
import QadamUnits

/// A source line made ready: kilograms per unit of the line, one vector for all its records.
struct CompiledLine: Sendable {
    /// A line whose records are used.
    struct Origin: Sendable {
        /// Its index.
        let line: Int
        /// Multiplies its quantities into the unit of this line.
        let unitFactor: Double
    }

    /// One branch with its numbers.
    struct Branch: Sendable {
        /// As the method gave it.
        let source: EmissionBranch
        /// Units at the end of the chain per unit of the line.
        let coefficient: Double

        /// Kilograms of a part per unit of the line.
        func kilograms(_ part: Emission.Part) -> Double { coefficient * part.kilograms }
    }

    let line: SourceLine
    let index: Int
    let method: Method
    let branches: [Branch]
    let origins: [Origin]
    let versions: [FactorVersion]

    /// Whether contracts and the residual mix act on it: a lease may have put bought electricity into scope 3.
    var isElectricityOfScope2: Bool {
        line.method == PurchasedElectricity.name && line.category.scope == 2
    }

    /// Methods whose lines a contract may cover: bought electricity, and bought heat, steam and cooling.
    static let contracted: Set<String> = [
        PurchasedElectricity.name, PurchasedHeat.name, PurchasedCooling.name,
    ]

    /// Whether contracts act on it: bought energy of scope 2 in a unit of energy.
    var takesContracts: Bool {
        Self.contracted.contains(line.method) && line.category.scope == 2
            && InstrumentAllocation.kilowattHours(line.unit).isFinite
    }

    /// Where its methane comes from; nil where nothing says it.
    var methane: MethaneOrigin? { MethaneOrigin(line, branches) }

    /// Kilograms of each gas per unit of the line.
    var masses: GasVector {
        var masses = GasVector()
        for branch in branches {
            for part in branch.source.emission.parts {
                if let gas = part.gas { masses[gas] += branch.kilograms(part) }
            }
        }
        return masses
    }

    /// Kilograms of CO2e-only figures per unit of the line, by their set (`""` where none is stated).
    var co2eOnly: [String: Double] {
        var sums: [String: Double] = [:]
        for branch in branches {
            for part in branch.source.emission.parts where part.gas == nil {
                sums[part.co2eSet ?? "", default: 0] += branch.kilograms(part)
            }
        }
        return sums
    }
}
