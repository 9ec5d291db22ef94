internal import QadamEvidence

// Buildings and their levels.
extension SiteProvenance {
    func building(_ id: EnergyAttribute.ID, _ at: Names) -> Account? {
        guard let building = scenario.buildings.first(where: { $0.id == at[.building] }) else { return nil }
        switch id {
        case .levelDemand: return demand(of: building, at)
        case .buildingProfile, .levelProfile: return course(of: building, at)
        default: break
        }
        guard let k = building.levels.firstIndex(where: { $0 == at[.level] }) else { return nil }
        switch id {
        case .levelFirstYear:
            let measures = scenario.level(building.levels[k]).map { scenario.measures(of: $0) } ?? []
            return made(
                measures.map(\.firstYear).max().map(Double.init),
                Message("energy.site.formula.latest"),
                measures.map { term($0, "first_year", Double($0.firstYear), "yr") }
            )
        case .levelWorks:
            return made(
                building.areaM2 / 1000,
                Message("energy.site.formula.thousands"),
                [area(building)]
            )
        case .levelLife, .levelCost: return step(of: building, k, id, at)
        default: return nil
        }
    }

    private func term(_ measure: Measure, _ name: String, _ value: Double, _ unit: String) -> Derivation {
        parameter(measure.sources, name, of: measure.id, value, unit)
    }

    private func area(_ building: Building) -> Derivation {
        parameter(building.sources, "area_m2", of: building.id, building.areaM2, "m2")
    }

    // MARK: - Steps

    private func step(of building: Building, _ k: Int, _ id: EnergyAttribute.ID, _ at: Names) -> Account? {
        let measures = scenario.newMeasures(of: building, level: k)
        let lives = measures.map { term($0, "life", Double($0.lifeYears), "yr") }
        let isOne = Set(measures.map(\.lifeYears)).count == 1
        let horizon = scenario.horizonEnd - (scenario.periods.first?.firstYear ?? 0)
        let life = isOne ? measures.first?.lifeYears ?? horizon : horizon
        if id == .levelLife {
            let formula =
                isOne
                ? Message("energy.site.formula.oneLife") : Message("energy.site.formula.manyLives")
            return made(Double(life), formula, lives)
        }
        guard let y = at.period else { return nil }
        let each = measures.map {
            term($0, "investment", $0.investmentPerM2, "\(currency)/m2")
        }
        if isOne {
            let sum = measures.reduce(0) { $0 + $1.investmentPerM2 }
            return made(
                sum * building.areaM2 / Self.million,
                Message("energy.site.formula.stepCost"),
                each + [area(building)]
            )
        }
        let capital = CapitalCost(economics: scenario.economics, horizonEnd: scenario.horizonEnd)
        let year = scenario.periods[y].firstYear
        let whole = capital.presentValue(from: year, lifeYears: life, renewed: true)
        let worths = measures.map { measure -> (value: Double, node: Derivation) in
            let chain = capital.presentValue(from: year, lifeYears: measure.lifeYears, renewed: true)
            let value = measure.investmentPerM2 * chain / whole
            let node = Derivation(
                Message("energy.site.renewed", ["name": .text(measure.id)]),
                value: value,
                unit: "\(currency)/m2",
                method: ResidualValue.method.id,
                inputs: [
                    term(measure, "investment", measure.investmentPerM2, "\(currency)/m2"),
                    term(measure, "life", Double(measure.lifeYears), "yr"),
                    Derivation(Message("energy.site.worth"), value: chain, unit: "1"),
                    Derivation(Message("energy.site.worthOfHorizon"), value: whole, unit: "1"),
                ]
            )
            return (value, node)
        }
        return made(
            worths.reduce(0) { $0 + $1.value } * building.areaM2 / Self.million,
            Message("energy.site.formula.stepWorth"),
            worths.map(\.node) + [
                area(building), declared("discount_rate", scenario.economics.discountRate, "1/yr"),
                declared("residual_value"),
            ]
        )
    }

    // MARK: - Demand

    /// End uses of a building that a commodity serves.
    private func uses(_ building: Building, _ commodity: String?) -> [EndUse] {
        building.supplies.filter { $0.commodity == commodity }.map(\.endUse)
    }

    /// What a year needs of an end use, what the measures of the level leave of it, and both together, per m².
    private func use(_ use: EndUse, of building: Building, _ measures: [Measure]) -> (
        value: Double, node: Derivation
    )? {
        guard
            let load = profiles.loads.first(where: { $0.profile == building.profile && $0.endUse == use })
        else { return nil }
        let kilowattHours = load.wattsPerM2.reduce(0, +) / 1000
        let left = MeasureOrder.remaining(of: use, after: measures)
        var inputs = [
            parameter(
                [load.source].compactMap(\.self),
                load.source?.parameter ?? use.rawValue,
                of: building.profile,
                kilowattHours,
                "kWh/(m2·yr)"
            )
        ]
        if !measures.isEmpty {
            inputs.append(
                Derivation(
                    Message("energy.site.left"),
                    value: left,
                    unit: "1",
                    method: MeasureOrder.method.id,
                    inputs: measures.filter { $0.saving(of: use) != 0 }.map {
                        term($0, "saving \(use.rawValue)", $0.saving(of: use), "1")
                    }
                )
            )
        }
        let node = Derivation(
            Message("energy.site.endUse", ["use": .text(use.rawValue)]),
            value: kilowattHours * left,
            unit: "kWh/(m2·yr)",
            inputs: inputs
        )
        return (kilowattHours * left, node)
    }

    private func measures(_ building: Building, _ level: String?) -> [Measure] {
        guard let level, building.levels.contains(level) else { return [] }
        return scenario.level(level).map { scenario.measures(of: $0) } ?? []
    }

    private func demand(of building: Building, _ at: Names) -> Account? {
        guard let y = at.period else { return nil }
        let parts = uses(building, at[.commodity]).compactMap {
            use($0, of: building, measures(building, at[.level]))
        }
        guard !parts.isEmpty else { return nil }
        var inputs = parts.map(\.node) + [area(building)]
        if let id = building.growth, let driver = scenario.drivers.first(where: { $0.id == id }) {
            inputs.append(
                parameter(driver.sources, "growth \(id)", of: scenario.id, period: y, driver.factors[y], "1")
            )
        }
        let perM2 = parts.reduce(0) { $0 + $1.value }
        return made(
            perM2 * building.areaM2 / 1000 * scenario.growth(of: building, period: y),
            Message("energy.site.formula.demand"),
            inputs
        )
    }

    /// The course of a demand over the slices.
    private func course(of building: Building, _ at: Names) -> Account? {
        let parts = uses(building, at[.commodity]).compactMap {
            use($0, of: building, measures(building, at[.level]))
        }
        guard !parts.isEmpty else { return nil }
        return made(
            nil,
            Message("energy.site.formula.course"),
            parts.map(\.node) + [declared("days")],
            method: RepresentativeDays.method.id
        )
    }
}
