internal import QadamEvidence

// Stores.
extension SiteProvenance {
    func store(_ id: EnergyAttribute.ID, _ at: Names) -> Account? {
        guard let storage = scenario.storages.first(where: { $0.id == at[.storage] }) else { return nil }
        func term(_ name: String, _ value: Double, _ unit: String) -> Derivation {
            parameter(storage.sources, name, of: storage.id, value, unit)
        }
        let depth = term("depth", storage.depth, "1")
        switch id {
        case .storedCommodity:
            return made(
                1,
                Message("energy.site.formula.declared"),
                [declared("storages \(storage.id)")]
            )
        case .chargeEfficiency: return plain(term("charge_efficiency", storage.chargeEfficiency, "1"))
        case .dischargeEfficiency:
            return plain(term("discharge_efficiency", storage.dischargeEfficiency, "1"))
        case .standingLoss: return plain(term("loss", storage.lossPerHour, "1/h"))
        case .storageCapitalCost:
            return made(
                storage.energyPerMWh / storage.depth / Self.million,
                Message("energy.site.formula.usableCost"),
                [term("energy_investment", storage.energyPerMWh, "\(currency)/MWh"), depth]
            )
        case .storageLife: return plain(term("energy_life", Double(storage.energyLifeYears), "yr"))
        case .storagePowerCapitalCost:
            return inMillions(term("power_investment", storage.powerPerMW, "\(currency)/MW"))
        case .storagePowerFixedCost:
            let share = storage.powerPerMW == 0 ? nil : storage.fixedPerMWYear / storage.powerPerMW
            return made(
                storage.fixedPerMWYear / Self.million,
                Message("energy.site.formula.fixedCost"),
                [
                    term("power_investment", storage.powerPerMW, "\(currency)/MW"),
                    parameter(storage.sources, "fixed_share", of: storage.id, share, "1/yr"),
                ]
            )
        case .storagePowerLife: return plain(term("power_life", Double(storage.powerLifeYears), "yr"))
        case .maximumStorage, .maximumStoragePower:
            guard let y = at.period else { return nil }
            if scenario.periods[y].firstYear < storage.firstYear {
                let first = term("first_year", Double(storage.firstYear), "yr")
                return made(0, Message("energy.site.formula.notYet"), [first])
            }
            guard id == .maximumStorage, let most = storage.maximumMWh else { return nil }
            return made(
                most * storage.depth,
                Message("energy.site.formula.usableMaximum"),
                [term("maximum_energy", most, "MWh"), depth]
            )
        default: return nil
        }
    }
}
