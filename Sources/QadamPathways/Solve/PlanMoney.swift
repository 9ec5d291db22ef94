internal import QadamOptimize

extension PlanReader {
    /// All investments of the plan with renewals, in order of time.
    func investments() -> [InvestmentPayment] {
        var all: [InvestmentPayment] = []
        for y in scenario.periods.indices {
            let year = scenario.periods[y].firstYear
            for (t, technology) in scenario.technologies.enumerated() {
                let megawatts = builtMW(t, y)
                guard let investment = technology.investment, megawatts > 1e-9 else { continue }
                append(
                    &all,
                    .technology(technology.id),
                    investment.perMW * megawatts,
                    from: year,
                    lifeYears: investment.lifeYears
                )
            }
            for (s, storage) in scenario.storages.enumerated() {
                let energy = self[model.newEnergy[s][y]]
                let power = self[model.newPower[s][y]]
                if energy > 1e-9 {
                    let amount = energy * storage.energyPerMWh
                    append(&all, .storage(storage.id), amount, from: year, lifeYears: storage.energyLifeYears)
                }
                if power > 1e-9 {
                    let amount = power * storage.powerPerMW
                    append(&all, .storage(storage.id), amount, from: year, lifeYears: storage.powerLifeYears)
                }
            }
            for b in scenario.buildings.indices { appendMeasures(&all, b, y) }
        }
        return all.sorted { $0.year < $1.year }
    }

    private func append(
        _ all: inout [InvestmentPayment],
        _ subject: InvestmentPayment.Subject,
        _ amount: Double,
        from year: Int,
        lifeYears: Int
    ) {
        for payment in model.capital.payments(from: year, lifeYears: lifeYears, renewed: false) {
            all.append(
                InvestmentPayment(
                    subject: subject,
                    year: payment.year,
                    amount: amount,
                    residualValue: amount * payment.residual
                )
            )
        }
    }

    private func appendMeasures(_ all: inout [InvestmentPayment], _ b: Int, _ y: Int) {
        let building = scenario.buildings[b]
        let year = scenario.periods[y].firstYear
        for k in building.levels.indices {
            let reached = self[model.level[b][k][y]] > 0.5
            let before = y > 0 && self[model.level[b][k][y - 1]] > 0.5
            guard reached, !before else { continue }
            for measure in scenario.newMeasures(of: building, level: k) {
                let amount = measure.investmentPerM2 * building.areaM2
                let chain = model.capital.payments(from: year, lifeYears: measure.lifeYears, renewed: true)
                for payment in chain {
                    all.append(
                        InvestmentPayment(
                            subject: .measure(
                                measure.id,
                                building: building.id,
                                renewal: payment.year != year
                            ),
                            year: payment.year,
                            amount: amount,
                            residualValue: amount * payment.residual
                        )
                    )
                }
            }
        }
    }

    func cost(_ y: Int, _ flows: [EnergyFlow], _ emissions: EmissionResult) -> CostSplit {
        let period = scenario.periods[y]
        let years = period.firstYear..<period.endYear
        var fixed = 0.0
        for v in scenario.periods.indices {
            let built = scenario.periods[v].firstYear
            for (t, technology) in scenario.technologies.enumerated() {
                guard let investment = technology.investment,
                    model.capital.serves(in: period, boughtIn: built, lifeYears: investment.lifeYears)
                else { continue }
                fixed += investment.fixedPerMWYear * builtMW(t, v)
            }
            for (s, storage) in scenario.storages.enumerated()
            where model.capital.serves(in: period, boughtIn: built, lifeYears: storage.powerLifeYears) {
                fixed += storage.fixedPerMWYear * self[model.newPower[s][v]]
            }
        }
        var contracts = 0.0
        for (q, contract) in scenario.contracts.enumerated() {
            contracts += self[model.contract[q][y]] * contract.premium[y]
        }
        var credits = 0.0
        for (q, credit) in scenario.credits.enumerated() {
            credits += self[model.credit[q][y]] * credit.price[y]
        }
        return CostSplit(
            investment: investments().filter { years.contains($0.year) }.reduce(0) { $0 + $1.amount },
            carriers: flows.reduce(0) { $0 + $1.carrierCost },
            variable: zip(scenario.technologies, flows).reduce(0) { $0 + $1.0.variableCost * $1.1.outputMWh },
            fixed: fixed,
            contracts: contracts,
            credits: credits,
            carbonPrice: (scenario.carbonPrice?[y] ?? 0) * emissions.counted
        )
    }
}

extension PathwayPlan {
    /// Discounted cost summed up again from the payments of the plan; equals ``discountedCost``.
    public func discountedPayments(_ economics: Economics) -> Double {
        let discounting = Discounting(economics)
        var sum = 0.0
        for result in periods { sum += discounting.annual(result.period) * result.cost.perYear }
        let end = periods.last.map { Double($0.period.endYear) } ?? Double(economics.baseYear)
        for payment in investments {
            sum += payment.amount * discounting.factor(at: Double(payment.year))
            sum -= payment.residualValue * discounting.factor(at: end)
        }
        return sum
    }
}
