internal import QadamEvidence

// Emissions, the limit and credits.
extension SiteProvenance {
    func instrument(_ id: EnergyAttribute.ID, _ at: Names) -> Account? {
        switch id {
        case .groupWeight:
            let isCovered = scenario.limit.covers.contains { $0.rawValue == at[.emission] }
            return isCovered
                ? made(1, Message("energy.site.formula.counted"), [declared("limit")]) : nil
        case .exogenousEmission: return at.period.flatMap { other($0, at) }
        case .emissionTax:
            guard let y = at.period, let price = scenario.carbonPrice?[y] else { return nil }
            return inMillions(
                parameter(
                    scenario.sources,
                    "carbon_price",
                    of: scenario.id,
                    period: y,
                    price,
                    "\(currency)/t{CO2e}"
                )
            )
        case .netLimit: return at.period.flatMap { limit($0) }
        case .creditGroup, .creditCost, .maximumCredit: return credit(id, at)
        default: return nil
        }
    }

    /// What nobody decides on: a share of what the inventory has.
    private func other(_ y: Int, _ at: Names) -> Account? {
        guard at[.emission] == SiteSystem.Scope.scope1.rawValue else { return nil }
        let emissions = scenario.otherEmissions
        let inventory = emissions.sources.named("other_emissions")
        return made(
            emissions.scope1[y],
            Message("energy.site.formula.other"),
            [
                parameter(
                    emissions.sources,
                    "other_scope1",
                    of: scenario.id,
                    period: y,
                    nil,
                    "1"
                ),
                Derivation(
                    Message("energy.site.inventory", ["name": .text(inventory?.entered ?? "")]),
                    value: nil,
                    unit: "t{CO2e}",
                    origin: inventory?.origin,
                    remarks: inventory == nil ? [Message("energy.site.unknownRow")] : []
                ),
            ]
        )
    }

    /// The limit of a period: tonnes, or a share of what is emitted in the first period if nothing is done.
    private func limit(_ y: Int) -> Account? {
        guard let tonnes = scenario.limit.tonnes[y] else { return nil }
        let source = scenario.limit.sources.named("limit", period: scenario.periods[y].id)
        guard source?.entered.hasSuffix("%") == true else {
            return plain(
                parameter(scenario.limit.sources, "limit", of: scenario.id, period: y, tonnes, "t{CO2e}/yr")
            )
        }
        let base = scenario.emissionsIfNothingIsDone(0, profiles: profiles)
        return made(
            tonnes,
            Message("energy.site.formula.share"),
            [
                parameter(scenario.limit.sources, "limit", of: scenario.id, period: y, tonnes / base, "1"),
                Derivation(Message("energy.site.nothingDone"), value: base, unit: "t{CO2e}/yr"),
            ]
        )
    }

    private func credit(_ id: EnergyAttribute.ID, _ at: Names) -> Account? {
        guard let credit = scenario.credits.first(where: { $0.id == at[.credit] }) else { return nil }
        if id == .creditGroup {
            return made(
                1,
                Message("energy.site.formula.declared"),
                [declared("credits \(credit.id)")]
            )
        }
        guard let y = at.period else { return nil }
        func term(_ name: String, _ value: Double, _ unit: String) -> Derivation {
            parameter(credit.sources, name, of: credit.id, period: y, value, unit)
        }
        if id == .creditCost { return inMillions(term("price", credit.price[y], "\(currency)/t{CO2e}")) }
        let isCredited = credit.credited[y]
        return made(
            isCredited ? credit.maximumTonnes[y] : 0,
            Message("energy.site.formula.credited"),
            [
                term("maximum", credit.maximumTonnes[y], "t{CO2e}/yr"),
                term("credited", isCredited ? 1 : 0, "1"),
            ]
        )
    }
}
