import QadamEvidence
import QadamOptimize

/// Reads a solved plan from the values of its columns.
struct PlanReading {
    let model: WastePlanModel
    let primal: PrimalSolution
    let dual: DualSolution?

    private var input: WastePlanInput { model.input }

    /// Below this a mass is rounding of the solver, t.
    private static let rounding = 1e-7

    func plan(cost: Double?) -> WastePlan {
        var flows: [WastePlan.Flow] = []
        for (p, pair) in input.pairs.enumerated() {
            for year in input.years.indices where mass(p, year) > Self.rounding {
                flows.append(
                    WastePlan.Flow(
                        stream: pair.stream,
                        route: pair.route,
                        year: input.years[year],
                        tonnes: mass(p, year)
                    )
                )
            }
        }
        var works: [WastePlan.Works] = []
        for (r, route) in input.routes.enumerated() {
            for (year, column) in model.built[r].enumerated() where primal[column] > Self.rounding {
                works.append(
                    WastePlan.Works(route: route.id, year: input.years[year], tonnesPerYear: primal[column])
                )
            }
        }
        return WastePlan(
            status: .optimal,
            cost: cost,
            flows: flows,
            works: works,
            years: input.years.indices.map(year),
            findings: []
        )
    }

    private func mass(_ pair: Int, _ year: Int) -> Double { primal[model.flow[pair][year]] }

    private func sum(_ year: Int, _ weight: (PlannedPair) -> Double) -> Double {
        input.pairs.enumerated().reduce(0) { $0 + weight($1.element) * mass($1.offset, year) }
    }

    private func year(_ year: Int) -> WastePlan.Year {
        var emitted = input.legacyEmissions[year]
        for (p, pair) in input.pairs.enumerated() {
            for (age, tonnes) in pair.emissionsByAge.enumerated() where age <= year {
                emitted += tonnes * mass(p, year - age)
            }
        }
        return WastePlan.Year(
            year: input.years[year],
            running: sum(year) { $0.cost[year] },
            capital: capital(year),
            waste: model.total(year),
            diverted: sum(year) { $0.diverted },
            recycled: sum(year) { $0.recycled },
            landfilled: sum(year) { $0.landfilled },
            emitted: emitted,
            priceOfEmissions: price(.emissions(year: year), year),
            priceOfLandfill: price(.landfill(year: year), year)
        )
    }

    private func capital(_ year: Int) -> Double {
        var sum = 0.0
        for (r, route) in input.routes.enumerated() {
            guard let expansion = route.expansion else { continue }
            let yearly = expansion.investmentPerTonne * OptionCost.crf(rate: input.rate, life: expansion.life)
            for (first, column) in model.built[r].enumerated()
            where first <= year && year < first + expansion.life {
                sum += yearly * primal[column]
            }
        }
        return sum
    }

    /// What one unit more of a limit saves in the money of its year.
    private func price(_ subject: WastePlanModel.Subject, _ year: Int) -> Double? {
        guard let dual, let row = model.subjects.firstIndex(of: subject) else { return nil }
        return -dual[LinearModel.Row(row)] / model.discount(year)
    }
}
