internal import QadamEvidence
internal import QadamPathways
internal import QadamUnits

// Technologies, stores and measures.
extension PathwayAssembly {
    private mutating func number(_ owner: String, _ parameter: String, _ units: [String]) -> Double {
        guard let row = needed(technologies, "technology", owner, parameter) else { return .nan }
        return value(row, in: units)
    }

    private mutating func optionalNumber(_ owner: String, _ parameter: String, _ units: [String]) -> Double? {
        row(technologies, owner, parameter).map { value($0, in: units) }
    }

    /// A whole number of years.
    private mutating func years(_ rows: [ParameterRow], _ kind: String, _ owner: String, _ parameter: String)
        -> Int
    {
        guard let row = needed(rows, kind, owner, parameter) else { return 1 }
        guard row.unit.symbol == "yr", let whole = Int(exactly: row.value), whole > 0 else {
            report(
                "PTH-0408",
                row.place,
                ["found": .text("\(row.value) \(row.unit.symbol)"), "parameter": .text(parameter)]
            )
            return 1
        }
        return whole
    }

    mutating func technology(_ thing: PathwayOutline.Thing) -> Technology {
        let id = thing.id
        let input: Technology.Input =
            if let carrier = thing.words["carrier"] {
                .carrier(carrier)
            } else if let commodity = thing.words["commodity"] {
                .commodity(commodity)
            } else {
                .resource
            }
        let existing: Technology.Existing
        let canBuild = row(technologies, id, "investment") != nil
        if let megawatts = optionalNumber(id, "existing", ["MW"]) {
            existing = .megawatts(periods.map { _ in megawatts })
        } else {
            existing = canBuild ? .megawatts(periods.map { _ in 0 }) : .unlimited
        }
        let efficiency = input == .resource ? 1 : number(id, "efficiency", ["1"])
        return Technology(
            id: id,
            name: thing.name,
            output: thing.words["output"] ?? "",
            input: input,
            efficiency: .constant(efficiency),
            availability: thing.words["availability"].map { .profile($0) } ?? .constant(1),
            existing: existing,
            investment: canBuild ? investment(id) : nil,
            variableCost: optionalNumber(id, "variable_cost", ["\(currency)/MWh"]) ?? 0,
            inBaseline: thing.flag,
            sources: sources(technologies, id) + sunSources(thing)
        )
    }

    private func sunSources(_ thing: PathwayOutline.Thing) -> [ParameterSource] {
        guard let id = thing.words["availability"] else { return [] }
        return outline.availabilitySources.filter { $0.parameter == "availability \(id)" }
    }

    private mutating func investment(_ id: String) -> TechnologyInvestment {
        let perMW = number(id, "investment", ["\(currency)/MW"])
        return TechnologyInvestment(
            perMW: perMW,
            fixedPerMWYear: perMW * yearlyShare(id),
            lifeYears: years(technologies, "technology", id, "life"),
            firstYear: years(technologies, "technology", id, "first_year"),
            maximumMW: optionalNumber(id, "maximum", ["MW"]),
            unitMW: optionalNumber(id, "unit", ["MW"]),
            projectMW: optionalNumber(id, "project", ["MW"])
        )
    }

    /// Fixed cost as a share of the investment and year.
    private mutating func yearlyShare(_ id: String) -> Double {
        guard let row = needed(technologies, "technology", id, "fixed_share") else { return .nan }
        guard row.unit.symbol == "%/yr" else {
            _ = value(row, in: ["%/yr"])
            report(
                "PTH-0406",
                .file(row.file, row: row.row, column: "unit"),
                ["found": .text(row.unit.symbol), "expected": .list(["%/yr"])]
            )
            return .nan
        }
        return row.value / 100
    }

    mutating func storage(_ thing: PathwayOutline.Thing) -> StorageTechnology {
        let id = thing.id
        let power = number(id, "power_investment", ["\(currency)/MW"])
        return StorageTechnology(
            id: id,
            name: thing.name,
            commodity: thing.words["commodity"] ?? "",
            chargeEfficiency: number(id, "charge_efficiency", ["1"]),
            dischargeEfficiency: number(id, "discharge_efficiency", ["1"]),
            lossPerHour: number(id, "loss", ["1/h"]),
            depth: number(id, "depth", ["1"]),
            energyPerMWh: number(id, "energy_investment", ["\(currency)/MWh"]),
            energyLifeYears: years(technologies, "technology", id, "energy_life"),
            powerPerMW: power,
            powerLifeYears: years(technologies, "technology", id, "power_life"),
            fixedPerMWYear: power * yearlyShare(id),
            firstYear: years(technologies, "technology", id, "first_year"),
            maximumMWh: optionalNumber(id, "maximum_energy", ["MWh"]),
            projectMWh: optionalNumber(id, "project_energy", ["MWh"]),
            projectMW: optionalNumber(id, "project_power", ["MW"]),
            sources: sources(technologies, id)
        )
    }

    mutating func measure(_ thing: PathwayOutline.Thing) -> Measure {
        let id = thing.id
        let investment = needed(measures, "measure", id, "investment").map {
            value($0, in: ["\(currency)/m2"])
        }
        let savings = [EndUse.electricity, .heat].compactMap { endUse -> Measure.Saving? in
            guard let row = row(measures, id, "saving", detail: endUse.rawValue) else { return nil }
            return Measure.Saving(endUse: endUse, fraction: value(row, in: ["1"]))
        }
        if savings.isEmpty {
            report(
                "PTH-0404",
                .entity(kind: "measure", id: id, field: "saving"),
                ["id": .text(id), "parameter": .text("saving"), "period": .text("")]
            )
        }
        return Measure(
            id: id,
            name: thing.name,
            investmentPerM2: investment ?? .nan,
            lifeYears: years(measures, "measure", id, "life"),
            savings: savings,
            firstYear: years(measures, "measure", id, "first_year"),
            sources: sources(measures, id)
        )
    }
}
