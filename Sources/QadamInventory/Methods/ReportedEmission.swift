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

    /// Own factors of a line per the unit that they name themselves, such as `kg{CO2e}/kWh`; nil where one is no mass of a gas
    /// per anything, or where they are per different units.
    static func own(of line: SourceLine) -> Emission? {
        var (parts, unit): ([Part], Unit?) = ([], nil)
        for (role, own) in line.properties.sorted(by: { $0.key < $1.key })
        where role == "factor" || role.hasPrefix("factor.") {
            guard let (mass, per) = denominator(of: own.amount.unit),
                let kilograms = try? Amount(own.amount.value, own.amount.unit * per).converted(to: mass.unit),
                let target = unit ?? per as Unit?, let factor = try? target.factor(to: per)
            else { return nil }
            unit = target
            parts.append(
                Part(
                    gas: mass.gas,
                    co2eSet: mass.set,
                    kilograms: kilograms.value * factor,
                    input: "\(line.id)/\(role)",
                    range: own.relativeHalfWidth.map(StatedInterval.symmetric),
                    origin: .table(place: line.place, citation: nil, source: own.source)
                )
            )
        }
        return unit.map { Emission(activityUnit: $0, parts: parts, version: nil, flags: [], boundary: nil) }
    }

    private struct Mass {
        let gas: Gas?
        let set: String?
        let unit: Unit
    }

    /// The mass a factor is of, and what it is per.
    private static func denominator(of unit: Unit) -> (Mass, Unit)? {
        let names =
            Gas.all.map { ($0 as Gas?, nil as String?, $0.symbol) }
            + GWPSet.all.map { (nil, $0.name, "CO2e:\($0.name)") } + [(nil, nil, "CO2e")]
        let tags = Set(names.map(\.2))
        for (gas, set, tag) in names {
            guard let kilogram = try? UnitRegistry.standard.unit("kg{\(tag)}") else { continue }
            let rest = kilogram / unit
            guard !rest.basis.sortedTags.contains(where: { tags.contains($0.tag) }) else { continue }
            let written = unit.symbol.split(separator: "/").dropFirst().joined(separator: "/")
            let named = try? UnitRegistry.standard.unit(written)
            let per = named.flatMap { $0.isCompatible(with: rest) ? $0 : nil } ?? rest
            return (Mass(gas: gas, set: set, unit: kilogram), per)
        }
        return nil
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
