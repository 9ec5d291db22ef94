internal import QadamOptimize

/// Reads a plan off the values of a solved model. Sums go over the model's hours in order, so that the same values give
/// the same digits.
struct PlanReader {
    let model: PathwayModel
    let values: [Double]
    /// Dual of every limit row in the model's money, by period.
    let limitDuals: [Double?]

    var scenario: PathwayScenario { model.scenario }

    subscript(column: LinearModel.Column) -> Double { values[column.index] }

    func periods() -> [PeriodResult] { scenario.periods.indices.map { period($0) } }

    private func period(_ y: Int) -> PeriodResult {
        let flows = self.flows(y)
        let emissions = self.emissions(y, flows)
        // One tonne more in every year of the period is worth −dual today; undone by D_y it is money of those years.
        let price = limitDuals[y].map { -$0 * PathwayModel.million / model.annual[y] }
        return PeriodResult(
            period: scenario.periods[y],
            levels: levels(y),
            capacities: capacities(y),
            storages: storages(y),
            flows: flows,
            balances: scenario.commodities.map { balance($0.id, y, flows) },
            emissions: emissions,
            instruments: instruments(y),
            limit: model.kind == .limited ? scenario.limit.tonnes[y] : nil,
            priceOfLimit: price.map { $0 == 0 ? 0 : $0 },
            cost: cost(y, flows, emissions)
        )
    }

    func levels(_ y: Int) -> [BuildingLevel] {
        scenario.buildings.enumerated().map { b, building in
            let reached = building.levels.indices.last { self[model.level[b][$0][y]] > 0.5 }
            return BuildingLevel(building: building.id, level: reached.map { building.levels[$0] })
        }
    }

    func standingMW(_ t: Int, _ y: Int) -> Double {
        model.standing(t, y).reduce(0) { $0 + $1.size * self[$1.column] }
    }

    func builtMW(_ t: Int, _ y: Int) -> Double {
        guard let column = model.newCapacity[t][y] else { return 0 }
        return self[column] * (scenario.technologies[t].investment?.unitMW ?? 1)
    }

    private func capacities(_ y: Int) -> [CapacityResult] {
        scenario.technologies.enumerated().map { t, technology in
            CapacityResult(
                technology: technology.id,
                newMW: builtMW(t, y),
                totalMW: technology.existingMW(y).map { $0 + standingMW(t, y) }
            )
        }
    }

    private func yearly(_ value: (Int) -> Double) -> Double {
        var sum = 0.0
        for h in 0..<model.hours { sum += model.chronology.weights[h] * value(h) }
        return sum
    }

    private func storages(_ y: Int) -> [StorageResult] {
        scenario.storages.enumerated().map { s, storage in
            var energy = 0.0
            var power = 0.0
            for v in scenario.periods.indices {
                let built = scenario.periods[v].firstYear
                let period = scenario.periods[y]
                if model.capital.serves(in: period, boughtIn: built, lifeYears: storage.energyLifeYears) {
                    energy += self[model.newEnergy[s][v]]
                }
                if model.capital.serves(in: period, boughtIn: built, lifeYears: storage.powerLifeYears) {
                    power += self[model.newPower[s][v]]
                }
            }
            return StorageResult(
                storage: storage.id,
                energyMWh: energy,
                powerMW: power,
                chargedMWh: yearly { self[model.charge[s][y][$0]] },
                dischargedMWh: yearly { self[model.discharge[s][y][$0]] }
            )
        }
    }

    private func flows(_ y: Int) -> [EnergyFlow] {
        scenario.technologies.enumerated().map { t, technology in
            var output = 0.0
            var input = 0.0
            if let activity = model.activity[t][y] {
                output = yearly { self[activity[$0]] }
                input = yearly { self[activity[$0]] / model.efficiencies[t][$0] }
            } else {
                output = produced(t, y)
                // Curtailment falls on the resource in proportion to what it could give; see ``curtailed``.
                let all = scenario.technologies.indices
                    .filter {
                        scenario.technologies[$0].input == .resource
                            && scenario.technologies[$0].output == technology.output
                    }
                    .reduce(0) { $0 + produced($1, y) }
                if all > 0 { output -= curtailed(technology.output, y) * output / all }
                input = output
            }
            guard case .carrier(let id) = technology.input, let carrier = scenario.carrier(id) else {
                return EnergyFlow(
                    technology: technology.id,
                    commodity: technology.output,
                    outputMWh: output,
                    carrier: nil,
                    inputMWh: input,
                    carrierCost: 0,
                    emissions: ScopeTonnes()
                )
            }
            return EnergyFlow(
                technology: technology.id,
                commodity: technology.output,
                outputMWh: output,
                carrier: id,
                inputMWh: input,
                carrierCost: input * carrier.price[y],
                emissions: ScopeTonnes(energyMWh: input, factors: carrier.factors[y])
            )
        }
    }

    /// What a resource could give in a year.
    private func produced(_ t: Int, _ y: Int) -> Double {
        let technology = scenario.technologies[t]
        let capacity = (technology.existingMW(y) ?? 0) + standingMW(t, y)
        return yearly { model.availabilities[t][$0] * capacity }
    }

    private func demand(_ commodity: String, _ y: Int, _ h: Int) -> Double {
        var sum = 0.0
        for (g, group) in model.groups.enumerated() where group.commodity == commodity {
            sum += model.groupLoads[g][h] * self[model.effectiveArea[g][y]]
        }
        return sum
    }

    /// Left over in a year.
    private func curtailed(_ commodity: String, _ y: Int) -> Double {
        var capacity: [(values: [Double], size: Double)] = []
        for (t, technology) in scenario.technologies.enumerated()
        where technology.input == .resource && technology.output == commodity {
            capacity.append(
                (model.availabilities[t], (technology.existingMW(y) ?? 0) + standingMW(t, y))
            )
        }
        guard !capacity.isEmpty else { return 0 }
        return yearly { h in
            var surplus = -demand(commodity, y, h)
            for resource in capacity { surplus += resource.values[h] * resource.size }
            for (t, technology) in scenario.technologies.enumerated() {
                guard let activity = model.activity[t][y] else { continue }
                if technology.output == commodity { surplus += self[activity[h]] }
                if technology.input == .commodity(commodity) {
                    surplus -= self[activity[h]] / model.efficiencies[t][h]
                }
            }
            for (s, storage) in scenario.storages.enumerated() where storage.commodity == commodity {
                surplus += self[model.discharge[s][y][h]] - self[model.charge[s][y][h]]
            }
            return surplus
        }
    }

    private func balance(_ id: String, _ y: Int, _ flows: [EnergyFlow]) -> CommodityBalance {
        var loss = 0.0
        for (s, storage) in scenario.storages.enumerated() where storage.commodity == id {
            loss += yearly { self[model.charge[s][y][$0]] - self[model.discharge[s][y][$0]] }
        }
        var today = 0.0
        for (g, group) in model.groups.enumerated() where group.commodity == id {
            let area = group.buildings.reduce(0) {
                $0 + scenario.buildings[$1].areaM2 * scenario.growth(of: scenario.buildings[$1], period: y)
            }
            today += yearly { model.groupLoads[g][$0] * area / 1000 }
        }
        let demand = yearly { self.demand(id, y, $0) }
        let curtailed = self.curtailed(id, y)
        let used = flows.filter { $0.commodity == id }.reduce(0) { $0 + $1.outputMWh }
        let taken = zip(scenario.technologies, flows)
            .filter { $0.0.input == .commodity(id) }
            .reduce(0) { $0 + $1.1.inputMWh }
        return CommodityBalance(
            commodity: id,
            demandMWh: demand,
            savedMWh: today - demand,
            producedMWh: used + curtailed,
            consumedMWh: taken,
            storageLossMWh: loss,
            curtailedMWh: curtailed
        )
    }

    private func emissions(_ y: Int, _ flows: [EnergyFlow]) -> EmissionResult {
        var energy = flows.reduce(ScopeTonnes()) { $0 + $1.emissions }
        for (q, contract) in scenario.contracts.enumerated() {
            guard let carrier = scenario.carrier(contract.carrier) else { continue }
            energy.scope2Market -=
                self[model.contract[q][y]] * (carrier.factors[y].scope2Market - contract.factor)
        }
        let covers = scenario.limit.covers
        var counted = model.otherCovered(y)
        if covers.contains(.scope1) { counted += energy.scope1 }
        if covers.contains(.scope2Location) { counted += energy.scope2Location }
        if covers.contains(.scope2Market) { counted += energy.scope2Market }
        if covers.contains(.scope3Upstream) { counted += energy.scope3Upstream }
        return EmissionResult(
            energy: energy,
            otherScope1: scenario.otherEmissions.scope1[y],
            otherScope3: scenario.otherEmissions.scope3[y],
            counted: counted,
            credited: scenario.credits.indices.reduce(0) { $0 + self[model.credit[$1][y]] }
        )
    }

    private func instruments(_ y: Int) -> [InstrumentUse] {
        scenario.contracts.enumerated().map { q, contract in
            let amount = self[model.contract[q][y]]
            return InstrumentUse(instrument: contract.id, amount: amount, cost: amount * contract.premium[y])
        }
            + scenario.credits.enumerated().map { q, credit in
                let amount = self[model.credit[q][y]]
                return InstrumentUse(instrument: credit.id, amount: amount, cost: amount * credit.price[y])
            }
    }
}
