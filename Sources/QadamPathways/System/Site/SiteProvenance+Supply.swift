internal import QadamEvidence

// Technologies, purchases and contracts.
extension SiteProvenance {
    func supply(_ id: EnergyAttribute.ID, _ at: Names) -> Account? {
        if id == .balancedOverYear {
            guard let carrier = at[.commodity], scenario.contracts.contains(where: { $0.carrier == carrier })
            else { return nil }
            let declarations = scenario.contracts.filter { $0.carrier == carrier }.map {
                declared("contracts \($0.id)")
            }
            return made(1, Message("energy.site.formula.covered"), declarations)
        }
        guard let name = at[.technology] else { return nil }
        if let technology = scenario.technologies.first(where: { $0.id == name }) {
            return account(of: technology, id, at)
        }
        if let contract = scenario.contracts.first(where: { $0.id == name }) {
            return scenario.carrier(contract.carrier).flatMap { purchase($0, contract, id, at) }
        }
        guard name.hasPrefix(SiteBuilder.purchase) else { return nil }
        let carrier = String(name.dropFirst(SiteBuilder.purchase.count))
        return scenario.carrier(carrier).flatMap { purchase($0, nil, id, at) }
    }

    // MARK: - Nodes

    func price(_ carrier: EnergyCarrier, _ y: Int) -> Derivation {
        parameter(carrier.sources, "price", of: carrier.id, period: y, carrier.price[y], "\(currency)/MWh")
    }

    private func efficiency(_ technology: Technology) -> Derivation? {
        guard case .constant(let value) = technology.efficiency else { return nil }
        return parameter(technology.sources, "efficiency", of: technology.id, value, "1")
    }

    /// The factor of a carrier for a scope, by the parameter that gives it.
    private func factor(_ carrier: EnergyCarrier, _ scope: SiteSystem.Scope, _ y: Int) -> Derivation {
        let name =
            switch scope {
            case .scope1, .biogenic: "combustion"
            case .scope2Location: "scope2_location"
            case .scope2Market: "scope2_market"
            case .scope3Upstream: "scope3_upstream"
            }
        let unit = scope == .biogenic ? "t/MWh" : "t{CO2e}/MWh"
        return parameter(
            carrier.sources,
            name,
            of: carrier.id,
            period: y,
            scope.of(carrier.factors[y]),
            unit
        )
    }

    /// What can be had without limit and without investment.
    private func free(_ id: EnergyAttribute.ID, _ declaration: Derivation) -> Account? {
        switch id {
        case .capitalCost: made(0, Message("energy.site.formula.unlimited"), [declaration])
        case .operationalLife:
            made(Double(scenario.horizonEnd), Message("energy.site.formula.unlimited"), [declaration])
        default: nil
        }
    }

    // MARK: - Purchases

    private func purchase(
        _ carrier: EnergyCarrier,
        _ contract: GreenPowerContract?,
        _ id: EnergyAttribute.ID,
        _ at: Names
    ) -> Account? {
        let declaration = declared(contract.map { "contracts \($0.id)" } ?? "carriers \(carrier.id)")
        switch id {
        case .output: return made(1, Message("energy.site.formula.declared"), [declaration])
        case .capitalCost, .operationalLife: return free(id, declaration)
        default: break
        }
        guard let y = at.period else { return nil }
        func term(_ contract: GreenPowerContract, _ name: String, _ value: Double, _ unit: String)
            -> Derivation
        {
            parameter(contract.sources, name, of: contract.id, period: y, value, unit)
        }
        switch (id, contract) {
        case (.variableCost, nil): return inMillions(price(carrier, y))
        case (.variableCost, let contract?):
            return made(
                (carrier.price[y] + contract.premium[y]) / Self.million,
                Message("energy.site.formula.contractPrice"),
                [
                    price(carrier, y),
                    term(contract, "premium", contract.premium[y], "\(currency)/MWh"),
                ]
            )
        case (.emissionFactor, let contract):
            guard let scope = at[.emission].flatMap(SiteSystem.Scope.init) else { return nil }
            if let contract, scope == .scope2Market {
                return plain(term(contract, "factor", contract.factor, "t{CO2e}/MWh"))
            }
            return plain(factor(carrier, scope, y))
        case (.minimumActivity, let contract?):
            return plain(term(contract, "committed", contract.committedMWh[y], "MWh/yr"))
        case (.maximumActivity, let contract?):
            return made(
                max(contract.committedMWh[y], contract.maximumMWh[y]),
                Message("energy.site.formula.larger"),
                [
                    term(contract, "committed", contract.committedMWh[y], "MWh/yr"),
                    term(contract, "maximum", contract.maximumMWh[y], "MWh/yr"),
                ]
            )
        default: return nil
        }
    }

    // MARK: - Technologies

    private func account(of technology: Technology, _ id: EnergyAttribute.ID, _ at: Names) -> Account? {
        switch id {
        case .output:
            return made(
                1,
                Message("energy.site.formula.declared"),
                [declared("technologies \(technology.id)")]
            )
        case .input:
            guard let efficiency = efficiency(technology), let value = efficiency.value else { return nil }
            return made(1 / value, Message("energy.site.formula.reciprocal"), [efficiency])
        case .capacityFactor: return availability(of: technology)
        case .variableCost, .emissionFactor: return running(of: technology, id, at)
        default: return capacity(of: technology, id, at)
        }
    }

    private func availability(of technology: Technology) -> Account? {
        switch technology.availability {
        case .constant(let value):
            return plain(parameter(technology.sources, "availability", of: technology.id, value, "1"))
        case .profile(let id):
            return made(
                nil,
                Message("energy.site.formula.series"),
                [
                    parameter(technology.sources, "availability \(id)", of: technology.id, nil, "1"),
                    declared("days"),
                ],
                method: RepresentativeDays.method.id
            )
        }
    }

    /// What an output costs and emits beside what it takes from a commodity of the system.
    private func running(of technology: Technology, _ id: EnergyAttribute.ID, _ at: Names) -> Account? {
        guard let y = at.period else { return nil }
        let own = parameter(
            technology.sources,
            "variable_cost",
            of: technology.id,
            technology.variableCost,
            "\(currency)/MWh"
        )
        let carrier: EnergyCarrier? =
            if case .carrier(let name) = technology.input,
                !scenario.contracts.contains(where: { $0.carrier == name })
            {
                scenario.carrier(name)
            } else {
                nil
            }
        guard let carrier, let efficiency = efficiency(technology), let ratio = efficiency.value else {
            guard id == .variableCost else { return nil }
            return technology.variableCost == 0 && technology.sources.named("variable_cost") == nil
                ? made(
                    0,
                    Message("energy.site.formula.nothingPaid"),
                    [declared("technologies \(technology.id)")]
                )
                : inMillions(own)
        }
        if id == .variableCost {
            return made(
                (technology.variableCost + carrier.price[y] / ratio) / Self.million,
                Message("energy.site.formula.runningCost"),
                (technology.variableCost == 0 ? [] : [own]) + [price(carrier, y), efficiency]
            )
        }
        guard let scope = at[.emission].flatMap(SiteSystem.Scope.init) else { return nil }
        let factor = factor(carrier, scope, y)
        return made(
            scope.of(carrier.factors[y]) / ratio,
            Message("energy.site.formula.factorPerOutput"),
            [factor, efficiency]
        )
    }

    private func capacity(of technology: Technology, _ id: EnergyAttribute.ID, _ at: Names) -> Account? {
        func term(_ name: String, _ value: Double, _ unit: String) -> Derivation {
            parameter(technology.sources, name, of: technology.id, value, unit)
        }
        let declaration = declared("technologies \(technology.id)")
        guard case .megawatts(let existing) = technology.existing else { return free(id, declaration) }
        if id == .residualCapacity {
            guard let y = at.period else { return nil }
            let isGiven = technology.sources.named("existing") != nil
            return isGiven || existing[y] != 0
                ? plain(term("existing", existing[y], "MW"))
                : made(existing[y], Message("energy.site.formula.nothingStands"), [declaration])
        }
        guard let investment = technology.investment else {
            let values: [EnergyAttribute.ID: Double] = [
                .capitalCost: 0, .operationalLife: 1, .maximumNewCapacity: 0,
            ]
            return values[id].map { made($0, Message("energy.site.formula.notBuilt"), [declaration]) }
        }
        switch id {
        case .capitalCost: return inMillions(term("investment", investment.perMW, "\(currency)/MW"))
        case .fixedCost:
            let share = investment.perMW == 0 ? nil : investment.fixedPerMWYear / investment.perMW
            return made(
                investment.fixedPerMWYear / Self.million,
                Message("energy.site.formula.fixedCost"),
                [
                    term("investment", investment.perMW, "\(currency)/MW"),
                    parameter(technology.sources, "fixed_share", of: technology.id, share, "1/yr"),
                ]
            )
        case .operationalLife: return plain(term("life", Double(investment.lifeYears), "yr"))
        case .unitCapacity: return investment.unitMW.map { plain(term("unit", $0, "MW")) }
        case .maximumCapacity: return investment.maximumMW.map { plain(term("maximum", $0, "MW")) }
        case .maximumNewCapacity:
            guard let y = at.period, scenario.periods[y].firstYear < investment.firstYear else { return nil }
            return made(
                0,
                Message("energy.site.formula.notYet"),
                [term("first_year", Double(investment.firstYear), "yr")]
            )
        default: return nil
        }
    }
}
