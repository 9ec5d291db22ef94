internal import QadamEvidence

extension ScenarioCheck {
    mutating func length(_ count: Int, _ kind: String, _ id: String, _ field: String) {
        guard count != scenario.periods.count else { return }
        let missing = scenario.periods.dropFirst(count).map(\.id)
        error(
            "PTH-0105",
            kind,
            id,
            field,
            [
                "expected": .integer(scenario.periods.count), "found": .integer(count),
                "periods": .list(missing),
            ]
        )
    }

    /// Series by period must have a value for each period: a missing price is never carried over from another year.
    mutating func checkSeries() {
        for carrier in scenario.carriers {
            length(carrier.price.count, "carrier", carrier.id, "price")
            length(carrier.factors.count, "carrier", carrier.id, "factors")
        }
        for technology in scenario.technologies {
            if case .megawatts(let values) = technology.existing {
                length(values.count, "technology", technology.id, "existing")
            }
        }
        for driver in scenario.drivers { length(driver.factors.count, "driver", driver.id, "factors") }
        for contract in scenario.contracts {
            length(contract.premium.count, "contract", contract.id, "premium")
            length(contract.committedMWh.count, "contract", contract.id, "committed")
            length(contract.maximumMWh.count, "contract", contract.id, "maximum")
        }
        for credit in scenario.credits {
            length(credit.price.count, "credit", credit.id, "price")
            length(credit.maximumTonnes.count, "credit", credit.id, "maximum")
            length(credit.credited.count, "credit", credit.id, "credited")
        }
        length(scenario.otherEmissions.scope1.count, "other", "other-emissions", "scope1")
        length(scenario.otherEmissions.scope3.count, "other", "other-emissions", "scope3")
        length(scenario.limit.tonnes.count, "limit", "limit", "tonnes")
        if let price = scenario.carbonPrice { length(price.count, "scenario", scenario.id, "carbon_price") }
        if let works = scenario.worksM2 { length(works.count, "scenario", scenario.id, "works") }
    }

    mutating func checkProfiles() {
        for load in profiles.loads where load.wattsPerM2.count != HourlyProfiles.hours {
            wrongLength(load.profile, load.endUse.rawValue, load.wattsPerM2.count)
        }
        for series in profiles.availabilities {
            if series.values.count != HourlyProfiles.hours {
                wrongLength(series.id, nil, series.values.count)
            }
            if series.values.contains(where: { !($0 >= 0 && $0 <= 1) }) {
                error("PTH-0110", "profile", series.id, nil, ["range": .text("0…1")])
            }
        }
        for load in profiles.loads where load.wattsPerM2.contains(where: { !($0 >= 0) }) {
            error("PTH-0110", "profile", load.profile, load.endUse.rawValue, ["range": .text("≥ 0")])
        }
        for building in scenario.buildings {
            for supply in building.supplies {
                let found = profiles.loads.contains {
                    $0.profile == building.profile && $0.endUse == supply.endUse
                }
                if !found {
                    let wanted = "\(building.profile), \(supply.endUse.rawValue)"
                    error("PTH-0108", "building", building.id, "profile", ["reference": .text(wanted)])
                }
            }
        }
        for technology in scenario.technologies {
            if case .profile(let id) = technology.availability,
                !profiles.availabilities.contains(where: { $0.id == id })
            {
                error("PTH-0108", "technology", technology.id, "availability", ["reference": .text(id)])
            }
            if case .heatPump = technology.efficiency {
                let count = profiles.outsideTemperature?.count ?? 0
                if count != HourlyProfiles.hours { wrongLength(technology.id, "outside_temperature", count) }
            }
        }
    }

    private mutating func wrongLength(_ id: String, _ field: String?, _ count: Int) {
        error(
            "PTH-0109",
            "profile",
            id,
            field,
            ["expected": .integer(HourlyProfiles.hours), "found": .integer(count)]
        )
    }
}
