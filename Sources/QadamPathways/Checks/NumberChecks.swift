internal import QadamEvidence

extension ScenarioCheck {
    mutating func nonnegative(_ values: [Double], _ kind: String, _ id: String, _ field: String) {
        if values.contains(where: { !($0 >= 0 && $0.isFinite) }) {
            error("PTH-0110", kind, id, field, ["range": .text("≥ 0")])
        }
    }

    mutating func positive(_ values: [Double], _ kind: String, _ id: String, _ field: String) {
        if values.contains(where: { !($0 > 0 && $0.isFinite) }) {
            error("PTH-0110", kind, id, field, ["range": .text("> 0")])
        }
    }

    mutating func checkNumbers() {
        let rate = scenario.economics.discountRate
        if !(rate >= 0 && rate < 1) {
            error("PTH-0110", "scenario", scenario.id, "discount_rate", ["range": .text("0…1")])
        }
        if !(1...363).contains(scenario.days.clusters) {
            error("PTH-0110", "scenario", scenario.id, "days", ["range": .text("1…363")])
        }
        for building in scenario.buildings { positive([building.areaM2], "building", building.id, "area") }
        for driver in scenario.drivers { nonnegative(driver.factors, "driver", driver.id, "factors") }
        for carrier in scenario.carriers {
            // A negative price with an unlimited purchase would make the cost fall without end.
            nonnegative(carrier.price, "carrier", carrier.id, "price")
        }
        for technology in scenario.technologies { check(technology) }
        for storage in scenario.storages { check(storage) }
        for measure in scenario.measures {
            nonnegative([measure.investmentPerM2], "measure", measure.id, "investment")
            positive([Double(measure.lifeYears)], "measure", measure.id, "life")
            for saving in measure.savings where !(saving.fraction < 1 && saving.fraction > -1) {
                error("PTH-0110", "measure", measure.id, saving.endUse.rawValue, ["range": .text("−1…1")])
            }
        }
        for contract in scenario.contracts {
            nonnegative(contract.maximumMWh + contract.committedMWh, "contract", contract.id, "maximum")
        }
        for credit in scenario.credits {
            nonnegative(credit.price, "credit", credit.id, "price")
            nonnegative(credit.maximumTonnes, "credit", credit.id, "maximum")
        }
        nonnegative(scenario.otherEmissions.scope1, "other", "other-emissions", "scope1")
        nonnegative(scenario.otherEmissions.scope3, "other", "other-emissions", "scope3")
        nonnegative(scenario.carbonPrice ?? [], "scenario", scenario.id, "carbon_price")
    }

    private mutating func check(_ technology: Technology) {
        let id = technology.id
        if case .constant(let value) = technology.efficiency {
            positive([value], "technology", id, "efficiency")
        }
        if case .constant(let value) = technology.availability, !(value >= 0 && value <= 1) {
            error("PTH-0110", "technology", id, "availability", ["range": .text("0…1")])
        }
        if case .megawatts(let values) = technology.existing {
            nonnegative(values, "technology", id, "existing")
        }
        nonnegative([technology.variableCost], "technology", id, "variable_cost")
        guard let investment = technology.investment else { return }
        nonnegative([investment.perMW, investment.fixedPerMWYear], "technology", id, "investment")
        positive([Double(investment.lifeYears)], "technology", id, "life")
        if let unit = investment.unitMW { positive([unit], "technology", id, "unit") }
    }

    private mutating func check(_ storage: StorageTechnology) {
        let id = storage.id
        for (value, field) in [
            (storage.chargeEfficiency, "charge_efficiency"),
            (storage.dischargeEfficiency, "discharge_efficiency"),
            (storage.depth, "depth"),
        ] where !(value > 0 && value <= 1) {
            error("PTH-0110", "storage", id, field, ["range": .text("0…1")])
        }
        if !(storage.lossPerHour >= 0 && storage.lossPerHour < 1) {
            error("PTH-0110", "storage", id, "loss", ["range": .text("0…1")])
        }
        nonnegative(
            [storage.energyPerMWh, storage.powerPerMW, storage.fixedPerMWYear],
            "storage",
            id,
            "investment"
        )
        positive([Double(storage.energyLifeYears), Double(storage.powerLifeYears)], "storage", id, "life")
    }

    mutating func checkLimit() {
        let covers = scenario.limit.covers
        if covers.isEmpty { error("PTH-0111", "limit", "limit", "covers") }
        if covers.contains(.scope2Location) && covers.contains(.scope2Market) {
            error("PTH-0112", "limit", "limit", "covers")
        }
        for (y, limit) in scenario.limit.tonnes.enumerated() {
            guard let limit, scenario.periods.indices.contains(y) else { continue }
            if !(limit >= 0) {
                error("PTH-0110", "limit", scenario.periods[y].id, "tonnes", ["range": .text("≥ 0")])
            }
            checkReach(limit, y)
        }
    }

    /// What the plan cannot change may already be above the limit, with all credits taken.
    private mutating func checkReach(_ limit: Double, _ y: Int) {
        guard scenario.limit.covers.contains(.scope1), scenario.otherEmissions.scope1.indices.contains(y)
        else { return }
        let other = scenario.otherEmissions.scope1[y]
        let credits = scenario.credits
            .filter {
                $0.credited.indices.contains(y) && $0.credited[y] && $0.maximumTonnes.indices.contains(y)
            }
            .reduce(0) { $0 + $1.maximumTonnes[y] }
        guard other - credits > limit + 1e-6 else { return }
        error(
            "PTH-0113",
            "limit",
            scenario.periods[y].id,
            "tonnes",
            [
                "limit": .amount(limit, unit: "t{CO2e}/yr"), "other": .amount(other, unit: "t{CO2e}/yr"),
                "credits": .amount(credits, unit: "t{CO2e}/yr"),
            ]
        )
    }

    mutating func checkLevels() {
        for building in scenario.buildings {
            for (below, above) in zip(building.levels, building.levels.dropFirst()) {
                guard let low = scenario.level(below), let high = scenario.level(above) else { continue }
                let lost = low.measures.filter { !high.measures.contains($0) }
                if !lost.isEmpty {
                    error(
                        "PTH-0114",
                        "level",
                        high.id,
                        "measures",
                        ["below": .text(low.id), "missing": .list(lost)]
                    )
                }
            }
        }
    }

    /// Demand must have something that can serve it in every period.
    mutating func checkSupply() {
        for commodity in scenario.commodities {
            let wanted = scenario.buildings.contains { $0.supplies.contains { $0.commodity == commodity.id } }
            guard wanted else { continue }
            for (y, period) in scenario.periods.enumerated() {
                let served = scenario.technologies.contains { technology in
                    guard technology.output == commodity.id else { return false }
                    guard case .megawatts(let values) = technology.existing else { return true }
                    let standing = values.indices.contains(y) && values[y] > 0
                    return standing
                        || (technology.investment.map { $0.firstYear <= period.firstYear } ?? false)
                }
                if !served {
                    error("PTH-0115", "commodity", commodity.id, period.id, ["period": .text(period.id)])
                }
            }
        }
    }
}
