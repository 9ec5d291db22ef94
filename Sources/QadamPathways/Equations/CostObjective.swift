public import QadamEvidence
internal import QadamOptimize

/// What is made smallest: cost discounted to the start of the base year.
///
///     min Σ_y D_y · [ Σ_{t,h} w_h · act · (v_t + p_{c,y}/η + τ_y · F/η) + Σ_t f_t · cap_{t,y}
///                     + Σ_q g · (m_{q,y} − τ_y · ΔF) + Σ_q o · p_{q,y} + τ_y · other_y ]
///       + Σ_{t,y} I_t · K(y) · new_{t,y} + Σ_{b,k,y} I_{b,k} · K(y) · (Z_{b,k,y} − Z_{b,k,y−1})
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | D_y, K(y) | see ``Discounting``; worth of an investment with renewals less residual value | yr, 1 |
/// | v_t, f_t | variable and fixed cost | currency/MWh, currency/(MW·yr) |
/// | p_{c,y} | price of the carrier | currency/MWh |
/// | τ_y | price of emissions of the covered scopes | currency/t |
/// | m_{q,y}, p_{q,y} | premium of a contract, price of a credit | currency/MWh, currency/t |
/// | I | investment | currency/MW, currency |
///
/// A step of a level pays only for the measures that the level below does not have; they are renewed at the end of
/// their life. Fixed cost of what already stands is the same in every plan and is left out of all.
public enum CostObjective {
    /// The equation as a value.
    public static let method = Method(
        id: "pathways.cost.1",
        title: "pathways.method.cost",
        equation: "min Σ_y D_y · (operation_y + contracts_y + credits_y + tax_y) + Σ_y K(y) · investment_y",
        symbols: [
            MethodSymbol("D_y", meaning: "pathways.symbol.annualFactor", unit: "1"),
            MethodSymbol("K(y)", meaning: "pathways.symbol.capitalFactor", unit: "1"),
        ],
        citations: [Citation(reference: "howells2011", locator: "objective function")]
    )
}

extension PathwayModel {
    /// Adds ``CostObjective`` in millions of the currency.
    mutating func addObjective() {
        for t in scenario.technologies.indices {
            for y in periods {
                addOperationCost(t, y)
                addTechnologyInvestment(t, y)
            }
        }
        for (b, building) in scenario.buildings.enumerated() { addLevelInvestment(b, building) }
        for s in scenario.storages.indices { addStorageInvestment(s) }
        for y in periods {
            let tax = scenario.carbonPrice?[y] ?? 0
            for (q, contract) in scenario.contracts.enumerated() {
                let perMWh = contract.premium[y] - tax * coveredByContract(q, y)
                builder.addCost(annual[y] * perMWh / Self.million, to: self.contract[q][y])
            }
            for (q, credit) in scenario.credits.enumerated() {
                builder.addCost(annual[y] * credit.price[y] / Self.million, to: self.credit[q][y])
            }
            builder.offset += annual[y] * tax * otherCovered(y) / Self.million
        }
    }

    private mutating func addOperationCost(_ t: Int, _ y: Int) {
        guard let activity = activity[t][y] else { return }
        let technology = scenario.technologies[t]
        var price = 0.0
        if case .carrier(let id) = technology.input { price = scenario.carrier(id)?.price[y] ?? 0 }
        let tax = scenario.carbonPrice?[y] ?? 0
        for h in 0..<hours {
            let perMWh =
                technology.variableCost + price / efficiencies[t][h] + tax * coveredPerOutput(t, y, h)
            builder.setCost(annual[y] * chronology.weights[h] * perMWh / Self.million, of: activity[h])
        }
    }

    private mutating func addTechnologyInvestment(_ t: Int, _ y: Int) {
        guard let investment = scenario.technologies[t].investment, let column = newCapacity[t][y] else {
            return
        }
        let year = scenario.periods[y].firstYear
        let value = capital.presentValue(from: year, lifeYears: investment.lifeYears, renewed: false)
        let perMW =
            investment.perMW * value
            + investment.fixedPerMWYear * fixedYears(from: y, lifeYears: investment.lifeYears)
        builder.addCost(perMW * (investment.unitMW ?? 1) / Self.million, to: column)
    }

    /// Σ D over the periods that a vintage serves.
    func fixedYears(from y: Int, lifeYears: Int) -> Double {
        let year = scenario.periods[y].firstYear
        return periods.reduce(0) {
            $0
                + (capital.serves(in: scenario.periods[$1], boughtIn: year, lifeYears: lifeYears)
                    ? annual[$1] : 0)
        }
    }

    private mutating func addLevelInvestment(_ b: Int, _ building: Building) {
        for k in building.levels.indices {
            let measures = scenario.newMeasures(of: building, level: k)
            for y in periods {
                let value = measures.reduce(0) {
                    $0
                        + $1.investmentPerM2 * building.areaM2
                        * capital.presentValue(
                            from: scenario.periods[y].firstYear,
                            lifeYears: $1.lifeYears,
                            renewed: true
                        )
                }
                builder.addCost(value / Self.million, to: level[b][k][y])
                if y > 0 { builder.addCost(-value / Self.million, to: level[b][k][y - 1]) }
            }
        }
    }

    private mutating func addStorageInvestment(_ s: Int) {
        let storage = scenario.storages[s]
        for y in periods {
            let year = scenario.periods[y].firstYear
            let energy = capital.presentValue(from: year, lifeYears: storage.energyLifeYears, renewed: false)
            let power = capital.presentValue(from: year, lifeYears: storage.powerLifeYears, renewed: false)
            builder.addCost(storage.energyPerMWh * energy / Self.million, to: newEnergy[s][y])
            builder.addCost(
                (storage.powerPerMW * power
                    + storage.fixedPerMWYear * fixedYears(from: y, lifeYears: storage.powerLifeYears))
                    / Self.million,
                to: newPower[s][y]
            )
        }
    }
}

extension PathwayScenario {
    /// Measures of a level of a building that the level below does not have.
    func newMeasures(of building: Building, level k: Int) -> [Measure] {
        guard let level = level(building.levels[k]) else { return [] }
        let below = k == 0 ? [] : self.level(building.levels[k - 1])?.measures ?? []
        return measures(of: level).filter { !below.contains($0.id) }
    }
}
