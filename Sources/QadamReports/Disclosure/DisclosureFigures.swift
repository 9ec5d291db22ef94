import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUnits

/// The figures that forms ask for, by name. What the data do not give is not available, never zero.
package struct DisclosureFigures {
    let input: DisclosureInput
    let known: KnownLines
    private var result: InventoryResult { input.result }
    var co2e: String { "t{CO2e:\(result.gwp)}" }

    /// The figures of a report.
    package init(input: DisclosureInput) {
        self.input = input
        known = KnownLines(input.result, input.coverage)
    }

    /// The cell of a figure.
    package func cell(_ name: String) -> DisclosureCell {
        if let value = input.stated[name] { return .number(value, unit: unit(ofStated: name)) }
        if DisclosureInput.statable.contains(name) {
            return .missing(Message("disclosure.enter.value", ["name": .text(name)]))
        }
        if let cell = emissions(name) ?? ratio(name) ?? energy(name) ?? other(name) { return cell }
        return .missing(Message("disclosure.enter.none"))
    }

    private func unit(ofStated name: String) -> String {
        switch name {
        case "offsets", "consolidated-group", "other-investees": co2e
        case "ets-share": "%"
        case "net-revenue": "1"
        case "population", "full-time-equivalent", "campus-users": "person"
        default: "MWh"
        }
    }

    // Emissions

    private func emissions(_ name: String) -> DisclosureCell? {
        let scopes = result.scopes
        switch name {
        case "scope1": return sum(scopes.scope1, scope: 1)
        case "scope2-location": return sum(scopes.scope2Location, scope: 2)
        case "scope2-market": return sum(scopes.scope2Market, scope: 2)
        case "scope3": return sum(scopes.scope3, scope: 3)
        case "scope12-location": return .number(scope12(scopes.scope2Location), unit: co2e)
        case "scope12-market": return .number(scope12(scopes.scope2Market), unit: co2e)
        case "total-location": return .number(result.location.co2e / 1000, unit: co2e)
        case "total-market": return .number(result.market.co2e / 1000, unit: co2e)
        case "biogenic":
            let mass = result.location.biogenic
            return mass == 0 ? noLine : .number(mass / 1000, unit: "t{CO2_biogenic}")
        default: return nil
        }
    }

    private var noLine: DisclosureCell { .missing(Message("disclosure.enter.noLine")) }

    private func sum(_ kilograms: Double, scope: Int) -> DisclosureCell {
        guard result.lines.contains(where: { $0.category.scope == scope }) else { return noLine }
        return known.has(scope: scope)
            ? .number(kilograms / 1000, unit: co2e) : .missing(DisclosureBuilder.noRecords)
    }

    private func scope12(_ scope2: Double) -> Double { (result.scopes.scope1 + scope2) / 1000 }

    // Ratios

    private func ratio(_ name: String) -> DisclosureCell? {
        let total = result.location.co2e / 1000
        let direct = scope12(result.scopes.scope2Location)
        switch name {
        case "per-area": return over(total, floorArea, "\(co2e)/m2", "floor-area")
        case "scope12-per-area": return over(direct, floorArea, "\(co2e)/m2", "floor-area")
        case "total-per-person": return overStated(total, "population", "\(co2e)/person")
        case "scope12-per-fte": return overStated(direct, "full-time-equivalent", "\(co2e)/person")
        case "scope12-per-user": return overStated(direct, "campus-users", "\(co2e)/person")
        case "per-revenue-location": return overStated(total, "net-revenue", co2e)
        case "per-revenue-market": return overStated(result.market.co2e / 1000, "net-revenue", co2e)
        case "net-per-area":
            return input.stated["offsets"].map { over(direct - $0, floorArea, "\(co2e)/m2", "floor-area") }
                ?? toState("offsets")
        case "net-per-fte":
            return input.stated["offsets"].map {
                overStated(direct - $0, "full-time-equivalent", "\(co2e)/person")
            } ?? toState("offsets")
        case "electricity-per-person":
            guard let energy = purchasedMWh(.electricity) else { return noLine }
            return overStated(energy * 1000, "population", "kWh/person")
        case "renewable-ratio":
            guard let total = totalMWh else { return noClass }
            guard let own = input.stated["renewable-produced"] else { return toState("renewable-produced") }
            return .number(own / total * 100, unit: "%")
        default: return nil
        }
    }

    private func toState(_ name: String) -> DisclosureCell {
        .missing(Message("disclosure.enter.value", ["name": .text(name)]))
    }

    private func over(_ value: Double, _ base: Double?, _ unit: String, _ name: String) -> DisclosureCell {
        guard let base, base > 0 else { return .missing(Message("disclosure.enter.\(name)")) }
        return .number(value / base, unit: unit)
    }

    private func overStated(_ value: Double, _ name: String, _ unit: String) -> DisclosureCell {
        guard let base = input.stated[name], base > 0 else { return toState(name) }
        return .number(value / base, unit: unit)
    }

    var floorArea: Double? {
        let areas = input.inventory.buildings.map(\.areaM2)
        return areas.isEmpty ? nil : areas.reduce(0, +)
    }

    // Energy

    private func energy(_ name: String) -> DisclosureCell? {
        switch name {
        case "energy-coal": return fuel("coal")
        case "energy-petroleum": return fuel("petroleum")
        case "energy-gas": return fuel("gas")
        case "energy-other-fossil": return fuel("other-fossil")
        case "energy-biomass": return fuel("biomass")
        case "energy-purchased": return purchased.map { .number($0, unit: "MWh") } ?? noLine
        case "energy-total": return totalMWh.map { .number($0, unit: "MWh") } ?? noClass
        case "electricity-kwh":
            return purchasedMWh(.electricity).map { .number($0 * 1000, unit: "kWh") } ?? noLine
        default: return nil
        }
    }

    /// Energy of the fuels of a class, counted part, MWh net (1 TJ = 1000/3.6 MWh).
    private func fuel(_ name: String) -> DisclosureCell {
        // A fuel of no known class may belong to this one: a figure without it would be too small.
        if input.fuels.contains(where: { classOf($0) == nil }) { return noClass }
        let own = input.fuels.filter { classOf($0) == name }
        guard !own.isEmpty else { return noLine }
        let energies = own.compactMap { use in use.energyTJ.map { $0 * use.counted } }
        guard energies.count == own.count else { return noClass }
        return .number(energies.reduce(0, +) / 3.6 * 1000, unit: "MWh")
    }

    private func classOf(_ use: FuelUse) -> String? { use.fuel.flatMap { FuelClass.byActivity[$0] } }

    private var noClass: DisclosureCell {
        let lines = input.fuels.filter { classOf($0) == nil || $0.energyTJ == nil }.map(\.line)
        return lines.isEmpty
            ? noLine : .missing(Message("disclosure.enter.fuel", ["lines": .list(lines)]))
    }

    /// Bought energy of a category, counted part, MWh; nil without a line, or with one that is not in energy.
    private func purchasedMWh(_ category: EmissionCategory) -> Double? {
        let lines = result.lines.filter { $0.category == category }
        guard !lines.isEmpty, known.has(category), let target = try? UnitRegistry.standard.unit("MWh") else {
            return nil
        }
        var total = 0.0
        for line in lines {
            guard let unit = try? UnitRegistry.standard.unit(line.unit),
                let factor = try? unit.factor(to: target)
            else { return nil }
            total += line.quantity * factor * share(of: line)
        }
        return total
    }

    private func share(of line: LineResult) -> Double {
        let organisation = input.inventory.organisation
        return organisation.facilities.first { $0.id == line.facility }?
            .counted(under: result.consolidation, year: result.year) ?? 1
    }

    private var purchased: Double? {
        let parts = [EmissionCategory.electricity, .heat].filter { category in
            result.lines.contains { $0.category == category }
        }
        let values = parts.compactMap(purchasedMWh)
        return parts.isEmpty || values.count < parts.count ? nil : values.reduce(0, +)
    }

    /// All energy, MWh; nil where a part of it is not known.
    private var totalMWh: Double? {
        let energies = input.fuels.compactMap { use in use.energyTJ.map { $0 * use.counted } }
        guard energies.count == input.fuels.count else { return nil }
        let hasPurchased = result.lines.contains { $0.category.scope == 2 }
        if hasPurchased && purchased == nil { return nil }
        guard hasPurchased || !energies.isEmpty else { return nil }
        return energies.reduce(0, +) / 3.6 * 1000 + (purchased ?? .zero)
    }

    // The rest

    private func other(_ name: String) -> DisclosureCell? {
        switch name {
        case "floor-area":
            return floorArea.map { .number($0, unit: "m2") }
                ?? .missing(Message("disclosure.enter.floor-area"))
        case "performance-year": return .text(.text(String(result.year)))
        case "baseline-year":
            return input.baseYear.map { .text(.text(String($0.year))) } ?? noBaseYear
        case "base-year-emissions":
            return input.baseYear.map { .number($0.emissions, unit: co2e) } ?? noBaseYear
        case "target-emissions":
            return nextTarget
        case "ets-co2": return installation(\.fossilCO2, "t{CO2}")
        case "ets-biogenic": return installation(\.biogenicCO2, "t{CO2_biogenic}")
        case "ets-process":
            let lines = result.lines.filter { $0.category == .process }
            let mass = lines.reduce(0) { $0 + $1.location.masses[.co2] } / 1000
            return lines.isEmpty ? noLine : .number(mass, unit: "t{CO2}")
        case "ets-threshold":
            guard let property = try? input.library.property("kz2021.environmental-code.ets-quota-threshold")
            else { return nil }
            return .number(property.amount.value, unit: property.amount.unit.symbol)
        default: return nil
        }
    }

    /// What the next target allows in its year. Several targets of one year cover different things, so none of them is taken.
    private var nextTarget: DisclosureCell {
        let allowed = input.goals.targets.compactMap { one in
            one.years.last { $0.year == one.target.targetYear && $0.year >= result.year }
        }.filter { $0.allowed != nil }
        guard let next = allowed.map(\.year).min() else {
            return .missing(Message("disclosure.enter.target"))
        }
        let own = allowed.filter { $0.year == next }
        guard own.count == 1, let value = own[0].allowed else {
            return .missing(Message("disclosure.enter.severalTargets", ["year": .text(String(next))]))
        }
        return .number(value / 1000, unit: co2e)
    }

    private var noBaseYear: DisclosureCell { .missing(Message("disclosure.enter.baseYear")) }

    private func installation(_ path: KeyPath<FuelUse, Double>, _ unit: String) -> DisclosureCell {
        let fuels = input.fuels.filter(\.isStationary)
        let total = fuels.reduce(0) { $0 + $1[keyPath: path] }
        return fuels.isEmpty || total == 0 ? noLine : .number(total, unit: unit)
    }
}
