public import QadamEvidence

/// Why a number of a plan is what it is: down to energy × factor or price, with the cell and the work each was read in.
public struct PathwayExplanation: Sendable {
    /// The scenario that the plan was solved for.
    public let scenario: PathwayScenario
    /// The plan.
    public let plan: PathwayPlan

    /// Explains the numbers of a plan.
    public init(scenario: PathwayScenario, plan: PathwayPlan) {
        self.scenario = scenario
        self.plan = plan
    }

    /// Emissions of a year of a period that the limit counts, t CO2e; absent if the plan has no such period.
    public func emissions(period id: String) -> Derivation? {
        guard let y = position(id) else { return nil }
        let result = plan.periods[y]
        var inputs = result.flows.compactMap { emissions(of: $0, y) }
        inputs += contracts(y)
        if scenario.limit.covers.contains(.scope1) {
            inputs.append(
                Derivation(
                    Message("pathways.explain.other"),
                    value: result.emissions.otherScope1,
                    unit: "t{CO2e}/yr",
                    origin: origin(scenario.otherEmissions.sources, "other_scope1", id),
                    remarks: remarks(scenario.otherEmissions.sources, "other_scope1", id)
                )
            )
        }
        return Derivation(
            Message("pathways.explain.emissions", ["period": .text(id), "plan": .message(plan.kind.title)]),
            value: result.emissions.counted,
            unit: "t{CO2e}/yr",
            method: EmissionEquation.method.id,
            inputs: inputs
        )
    }

    private func emissions(of flow: EnergyFlow, _ y: Int) -> Derivation? {
        guard let carrier = flow.carrier.flatMap({ scenario.carrier($0) }), flow.inputMWh > 1e-9 else {
            return nil
        }
        let covers = scenario.limit.covers
        let factors = carrier.factors[y]
        let scopes: [(scope: ScopeOfLimit, parameter: String, value: Double)] = [
            (.scope1, "combustion", factors.scope1),
            (.scope2Location, "scope2_location", factors.scope2Location),
            (.scope2Market, "scope2_market", factors.scope2Market),
            (.scope3Upstream, "scope3_upstream", factors.scope3Upstream),
        ]
        let period = scenario.periods[y].id
        let parts = scopes.filter { covers.contains($0.scope) && $0.value != 0 }.map { part in
            Derivation(
                Message("pathways.explain.factor", ["scope": .message(part.scope.title)]),
                value: part.value,
                unit: "t{CO2e}/MWh",
                origin: origin(carrier.sources, part.parameter, period),
                remarks: remarks(carrier.sources, part.parameter, period)
            )
        }
        guard !parts.isEmpty else { return nil }
        return Derivation(
            Message(
                "pathways.explain.flow",
                ["name": .name(name(flow.technology)), "carrier": .name(carrier.name)]
            ),
            value: flow.inputMWh * factors.covered(covers),
            unit: "t{CO2e}/yr",
            inputs: [energy(flow)] + parts
        )
    }

    private func energy(_ flow: EnergyFlow) -> Derivation {
        Derivation(
            Message("pathways.explain.energy", ["name": .name(name(flow.technology))]),
            value: flow.inputMWh,
            unit: "MWh/yr",
            method: BalanceEquation.method.id
        )
    }

    private func contracts(_ y: Int) -> [Derivation] {
        guard scenario.limit.covers.contains(.scope2Market) else { return [] }
        return scenario.contracts.compactMap { contract in
            guard let use = plan.periods[y].instruments.first(where: { $0.instrument == contract.id }),
                use.amount > 1e-9, let carrier = scenario.carrier(contract.carrier)
            else { return nil }
            let difference = carrier.factors[y].scope2Market - contract.factor
            return Derivation(
                Message("pathways.explain.contract", ["name": .name(contract.name)]),
                value: -use.amount * difference,
                unit: "t{CO2e}/yr",
                inputs: [
                    Derivation(Message("pathways.explain.volume"), value: use.amount, unit: "MWh/yr"),
                    Derivation(
                        Message("pathways.explain.difference"),
                        value: difference,
                        unit: "t{CO2e}/MWh",
                        origin: origin(contract.sources, "factor", scenario.periods[y].id)
                    ),
                ]
            )
        }
    }

    /// The price of the limit in a period, currency per t; absent where nothing was limited.
    public func priceOfLimit(period id: String) -> Derivation? {
        guard let y = position(id), let price = plan.periods[y].priceOfLimit else { return nil }
        let worth = Discounting(scenario.economics).annual(scenario.periods[y])
        let unit = scenario.economics.currency
        return Derivation(
            Message("pathways.explain.priceOfLimit", ["period": .text(id)]),
            value: price,
            unit: "\(unit)/t{CO2e}",
            method: Discounting.method.id,
            remarks: [Message("pathways.explain.wholeNumbersFixed")],
            inputs: [
                Derivation(
                    Message("pathways.explain.dual"),
                    value: price * worth,
                    unit: "\(unit)/(t{CO2e}/yr)"
                ),
                Derivation(Message("pathways.explain.annualFactor"), value: worth, unit: "1"),
            ]
        )
    }

    func position(_ id: String) -> Int? { plan.periods.firstIndex { $0.period.id == id } }

    func name(_ technology: String) -> LocalizedName {
        scenario.technologies.first { $0.id == technology }?.name
            ?? scenario.storages.first { $0.id == technology }?.name ?? LocalizedName(en: technology)
    }

    func origin(_ sources: [ParameterSource], _ parameter: String, _ period: String) -> Origin? {
        sources.named(parameter, period: period)?.origin
    }

    func remarks(_ sources: [ParameterSource], _ parameter: String, _ period: String) -> [Message] {
        sources.named(parameter, period: period)?.remarks ?? []
    }
}
