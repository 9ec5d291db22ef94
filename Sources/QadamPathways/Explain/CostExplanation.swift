public import QadamEvidence

extension PathwayExplanation {
    /// What a year of a period costs without investments, currency; absent if the plan has no such period.
    public func cost(period id: String) -> Derivation? {
        guard let y = position(id) else { return nil }
        let result = plan.periods[y]
        var inputs = result.flows.compactMap { carrierCost(of: $0, y) }
        inputs += result.instruments.compactMap { instrument($0, y) }
        let rest: [(key: Message, value: Double)] = [
            (Message("pathways.explain.variable"), result.cost.variable),
            (Message("pathways.explain.fixed"), result.cost.fixed),
            (Message("pathways.explain.carbonPrice"), result.cost.carbonPrice),
        ]
        for part in rest where part.value != 0 {
            inputs.append(Derivation(part.key, value: part.value, unit: yearly))
        }
        return Derivation(
            Message("pathways.explain.cost", ["period": .text(id), "plan": .message(plan.kind.title)]),
            value: result.cost.perYear,
            unit: yearly,
            method: CostObjective.method.id,
            inputs: inputs
        )
    }

    private var yearly: String { "\(scenario.economics.currency)/yr" }

    private func carrierCost(of flow: EnergyFlow, _ y: Int) -> Derivation? {
        guard let carrier = flow.carrier.flatMap({ scenario.carrier($0) }), flow.inputMWh > 1e-9 else {
            return nil
        }
        let period = scenario.periods[y].id
        return Derivation(
            Message(
                "pathways.explain.flow",
                ["name": .name(name(flow.technology)), "carrier": .name(carrier.name)]
            ),
            value: flow.carrierCost,
            unit: yearly,
            inputs: [
                Derivation(
                    Message("pathways.explain.energy", ["name": .name(name(flow.technology))]),
                    value: flow.inputMWh,
                    unit: "MWh/yr",
                    method: BalanceEquation.method.id
                ),
                Derivation(
                    Message("pathways.explain.price", ["carrier": .name(carrier.name)]),
                    value: carrier.price[y],
                    unit: "\(scenario.economics.currency)/MWh",
                    origin: origin(carrier.sources, "price", period),
                    remarks: remarks(carrier.sources, "price", period)
                ),
            ]
        )
    }

    private func instrument(_ use: InstrumentUse, _ y: Int) -> Derivation? {
        guard use.amount > 1e-9 else { return nil }
        let period = scenario.periods[y].id
        let currency = scenario.economics.currency
        if let contract = scenario.contracts.first(where: { $0.id == use.instrument }) {
            return paid(
                contract.name,
                use,
                "MWh/yr",
                contract.premium[y],
                "\(currency)/MWh",
                contract.sources,
                "premium",
                period
            )
        }
        guard let credit = scenario.credits.first(where: { $0.id == use.instrument }) else { return nil }
        return paid(
            credit.name,
            use,
            "t{CO2e}/yr",
            credit.price[y],
            "\(currency)/t",
            credit.sources,
            "price",
            period
        )
    }

    private func paid(
        _ name: LocalizedName,
        _ use: InstrumentUse,
        _ unit: String,
        _ price: Double,
        _ priceUnit: String,
        _ sources: [ParameterSource],
        _ parameter: String,
        _ period: String
    ) -> Derivation {
        Derivation(
            Message("pathways.explain.instrument", ["name": .name(name)]),
            value: use.cost,
            unit: yearly,
            inputs: [
                Derivation(Message("pathways.explain.volume"), value: use.amount, unit: unit),
                Derivation(
                    Message("pathways.explain.priceOf", ["name": .name(name)]),
                    value: price,
                    unit: priceUnit,
                    origin: origin(sources, parameter, period),
                    remarks: remarks(sources, parameter, period)
                ),
            ]
        )
    }

    /// Investments of a period, each with what it is worth at the end of the horizon; currency.
    public func investments(period id: String) -> Derivation? {
        guard let y = position(id) else { return nil }
        let years = scenario.periods[y].firstYear..<scenario.periods[y].endYear
        let inputs = plan.investments.filter { years.contains($0.year) }.map { payment -> Derivation in
            let (key, arguments, sources) = words(payment)
            return Derivation(
                Message(key, arguments),
                value: payment.amount,
                unit: scenario.economics.currency,
                method: ResidualValue.method.id,
                origin: origin(sources, "investment", id) ?? origin(sources, "energy_investment", id),
                remarks: remarks(sources, "investment", id),
                inputs: [
                    Derivation(
                        Message("pathways.explain.residual"),
                        value: payment.residualValue,
                        unit: scenario.economics.currency
                    )
                ]
            )
        }
        return Derivation(
            Message(
                "pathways.explain.investments",
                ["period": .text(id), "plan": .message(plan.kind.title)]
            ),
            value: plan.periods[y].cost.investment,
            unit: scenario.economics.currency,
            inputs: inputs
        )
    }

    private func words(_ payment: InvestmentPayment) -> (String, [String: Argument], [ParameterSource]) {
        let year = Argument.text(String(payment.year))
        switch payment.subject {
        case .technology(let id):
            let sources = scenario.technologies.first { $0.id == id }?.sources ?? []
            return ("pathways.explain.investment", ["name": .name(name(id)), "year": year], sources)
        case .storage(let id):
            let sources = scenario.storages.first { $0.id == id }?.sources ?? []
            return ("pathways.explain.investment", ["name": .name(name(id)), "year": year], sources)
        case .measure(let id, let building, let renewal):
            let measure = scenario.measure(id)
            let house = scenario.buildings.first { $0.id == building }?.name ?? LocalizedName(en: building)
            let key = renewal ? "pathways.explain.renewal" : "pathways.explain.measure"
            return (
                key,
                [
                    "name": .name(measure?.name ?? LocalizedName(en: id)), "building": .name(house),
                    "year": year,
                ],
                measure?.sources ?? []
            )
        }
    }
}
