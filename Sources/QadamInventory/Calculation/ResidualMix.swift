import QadamEvidence
import QadamFactors
import QadamUnits

/// The residual mix of an organisation: what the market-based view takes for electricity that no contract covers.
///
/// It is a factor of generating electricity, per energy, as the grid average is; anything else is refused, since the grid
/// average in its place would be a number that nobody asked for. Losses of the grid belong to scope 3 category 3.
///
/// Source: Scope 2 Guidance, chapter 6, table 6.3 (`ghgp2015.scope2`).
enum ResidualMix {
    /// How findings name it.
    private static let name = "residual_mix"

    /// The residual mix per kWh; nil where none is stated or it cannot be used, which is found.
    static func read(
        _ input: InventoryInput,
        _ library: FactorLibrary,
        _ lines: [CompiledLine],
        _ gwp: GWPSet?,
        _ found: inout [Diagnostic]
    ) -> Emission? {
        let place = Place.entity(kind: "organisation", id: input.organisation.id, field: name)
        let electricity = lines.filter { $0.line.method == PurchasedElectricity.name }
        found += electricity.compactMap(unusable)
        if let own = input.residualValue { return emission(own, gwp, place, &found) }
        guard let id = input.residualMix else {
            if !electricity.isEmpty { found.append(Diagnostic("INV-0304", .note, at: place)) }
            return nil
        }
        do throws(FactorError) {
            let factor = try library.factor(id, choices: input.choices)
            guard isGeneration(factor), let made = perKWh(Emission(factor, range: input.ranges[factor.id]))
            else {
                found.append(refusal(factor, at: place))
                return nil
            }
            found += remarks(factor.id, made, input, gwp, place)
            return made
        } catch {
            found.append(error.diagnostic(at: place))
            return nil
        }
    }

    /// Whether a factor is of generating electricity, without the losses of the grid.
    static func isGeneration(_ factor: EmissionFactor) -> Bool {
        let boundaries: Set<Boundary> = [.combustion, .process, .lifeCycle]
        return factor.category == "grid-electricity" && !factor.flags.contains(.projectOnly)
            && !factor.flags.contains(.lossesIncluded) && factor.boundary.map(boundaries.contains) != false
    }

    private static func refusal(_ factor: EmissionFactor, at place: Place) -> Diagnostic {
        Diagnostic(
            "INV-0970",
            .error,
            at: place,
            [
                "factor": .text(factor.id),
                "category": .message(Message("factor.category.\(factor.category)")),
                "unit": .text(factor.activityUnit.symbol),
            ]
        )
    }

    /// Electricity that is not measured as energy: neither a contract nor the residual mix could cover it.
    private static func unusable(_ line: CompiledLine) -> Diagnostic? {
        guard InstrumentAllocation.kilowattHours(line.line.unit).isNaN else { return nil }
        return Diagnostic(
            "INV-0971",
            .error,
            at: line.line.place,
            ["source": .text(line.line.id), "unit": .text(line.line.unit.symbol)]
        )
    }

    /// The same emission per kWh; nil where it is per something else than energy.
    private static func perKWh(_ emission: Emission) -> Emission? {
        guard let kWh = try? UnitRegistry.standard.unit("kWh"),
            let factor = try? kWh.factor(to: emission.activityUnit)
        else { return nil }
        let parts = emission.parts.map { part in
            Emission.Part(
                gas: part.gas,
                co2eSet: part.co2eSet,
                kilograms: part.kilograms * factor,
                input: part.input,
                range: part.range,
                origin: part.origin
            )
        }
        return Emission(
            activityUnit: kWh,
            parts: parts,
            version: emission.version,
            flags: emission.flags,
            boundary: emission.boundary
        )
    }

    /// An own value, such as 0.7 kg{CO2}/kWh from the letter of an operator.
    private static func emission(
        _ own: OwnProperty,
        _ gwp: GWPSet?,
        _ place: Place,
        _ found: inout [Diagnostic]
    ) -> Emission? {
        guard let kWh = try? UnitRegistry.standard.unit("kWh"), own.amount.value >= 0,
            let mass = Emission.Part.mass(own.amount, per: kWh)
        else {
            let value = Argument.amount(own.amount.value, unit: own.amount.unit.symbol)
            found.append(Diagnostic("INV-0972", .error, at: place, ["value": value]))
            return nil
        }
        let part = Emission.Part(
            gas: mass.gas,
            co2eSet: mass.set,
            kilograms: mass.kilograms,
            input: name,
            range: own.relativeHalfWidth.map(StatedInterval.symmetric),
            origin: .table(place: place, citation: nil, source: own.source)
        )
        found += potentials(name, [part], gwp, place)
        return Emission(activityUnit: kWh, parts: [part], version: nil, flags: [], boundary: nil)
    }

    /// The remarks that a line with the same factor would get.
    private static func remarks(
        _ id: String,
        _ emission: Emission,
        _ input: InventoryInput,
        _ gwp: GWPSet?,
        _ place: Place
    ) -> [Diagnostic] {
        var result: [Diagnostic] = []
        if emission.flags.contains(.upstreamIncluded) || emission.boundary == .lifeCycle {
            result.append(remark("INV-0215", .warning, id, place))
        }
        if emission.flags.contains(.superseded) || emission.flags.contains(.outlier) {
            result.append(remark("INV-0216", .warning, id, place))
        }
        return result + potentials(id, emission.parts, gwp, place)
    }

    private static func potentials(
        _ id: String,
        _ parts: [Emission.Part],
        _ gwp: GWPSet?,
        _ place: Place
    ) -> [Diagnostic] {
        guard let gwp else { return [] }
        return parts.compactMap { part in
            if let gas = part.gas {
                guard gas.group == .kyoto, gwp.value(gas) == nil else { return nil }
                return Diagnostic(
                    "INV-0217",
                    .error,
                    at: place,
                    ["source": .text(name), "gas": .text(gas.symbol), "set": .text(gwp.name)]
                )
            }
            guard let own = part.co2eSet else {
                return remark("INV-0219", .note, id, place, ["set": .text(gwp.name)])
            }
            if own == gwp.name { return nil }
            return remark("INV-0218", .warning, id, place, ["own": .text(own), "set": .text(gwp.name)])
        }
    }

    private static func remark(
        _ code: String,
        _ severity: Diagnostic.Severity,
        _ factor: String,
        _ place: Place,
        _ more: [String: Argument] = [:]
    ) -> Diagnostic {
        let common: [String: Argument] = [
            "factor": .text(factor), "sources": .list([name]), "count": .integer(1),
        ]
        return Diagnostic(code, severity, at: place, common.merging(more) { $1 })
    }
}
