/// Demand that gives way, certificates, works and subsidies: what the rows of the model hold, recomputed from the tables.
extension SystemResiduals {
    // MARK: - Demand that gives way

    /// What is not served is at most the demand, what is moved at most its part, and a day loses nothing.
    mutating func addResponse(_ result: SystemResult, _ data: SystemData) {
        let buildings = result[.buildingDemand]
        func demand(_ r: Int, _ l: Int, _ c: Int, _ y: Int) -> Double {
            data[.annualDemand][r, c, y].given * data[.demandProfile][r, c, l, y].given
                + buildings.value([r, l, c, y])
        }
        let (unserved, shifted, ofYear) = (result[.unserved], result[.shifted], result[.unservedOfYear])
        for row in 0..<unserved.count {
            let index = unserved.index(row)
            let most = demand(index[0], index[1], index[2], index[3])
            balance = max(balance, Self.relative(max(0, unserved.values[row] - most), most))
        }
        var days: [[Int]: (sum: Double, size: Double)] = [:]
        let chronology = DayChronology(data)
        for row in 0..<shifted.count {
            let (index, amount) = (shifted.index(row), shifted.values[row])
            let most =
                data[.shiftableShare][index[0], index[2], index[3]]
                * demand(index[0], index[1], index[2], index[3])
            balance = max(balance, Self.relative(max(0, amount.magnitude - most), most))
            let day = [index[0], index[2], index[3], chronology.day[index[1]]]
            days[day, default: (0, 0)].sum += amount
            days[day, default: (0, 0)].size += amount.magnitude
        }
        for (sum, size) in days.values { balance = max(balance, Self.relative(sum, size)) }
        for row in 0..<ofYear.count {
            let index = ofYear.index(row)
            let (r, c, y) = (index[0], index[1], index[2])
            var most = data[.accumulatedDemand][r, c, y].given
            if data[.balancedOverYear][r, c] == 1 {
                for l in 0..<data.slices { most += demand(r, l, c, y) }
            }
            balance = max(balance, Self.relative(max(0, ofYear.values[row] - most), most))
        }
    }

    // MARK: - Certificates

    /// Sums of one region and period over its activities.
    private struct Bought {
        /// Energy that certificates may cover.
        var energy = 0.0
        /// By emission: market-based emissions of all activities, and of those that buy.
        var all: [Double]
        var covered: [Double]
    }

    mutating func addCertificates(_ result: SystemResult, _ data: SystemData) {
        if data[.marketLimit].isEmpty && data[.marketPenalty].isEmpty { return }
        var sums = [Bought](
            repeating: Bought(
                all: [Double](repeating: 0, count: data.emissions),
                covered: [Double](repeating: 0, count: data.emissions)
            ),
            count: data.regions * data.periods
        )
        let activity = result[.activity]
        for row in 0..<activity.count {
            let index = activity.index(row)
            let (r, l, t, m, y) = (index[0], index[1], index[2], index[3], index[4])
            let amount = activity.values[row] * data.split(l, y)
            let bought = data[.boughtEnergy][r, t, m, y].given
            let place = r * data.periods + y
            sums[place].energy += bought * amount
            for e in 0..<data.emissions {
                let emitted = MarketEmission.factor(data, r, t, e, m, y) * amount
                sums[place].all[e] += emitted
                if bought > 0 { sums[place].covered[e] += emitted }
            }
        }
        for r in 0..<data.regions {
            for y in 0..<data.periods { check(r, y, sums[r * data.periods + y], result, data) }
        }
    }

    private mutating func check(
        _ r: Int,
        _ y: Int,
        _ bought: Bought,
        _ result: SystemResult,
        _ data: SystemData
    ) {
        let table = result[.certificate]
        let amounts = (0..<data.sets.count(.certificate)).map { table.value([r, $0, y]) }
        for (q, amount) in amounts.enumerated() {
            let most = data[.maximumCertificate][r, q, y]
            let excess = max(-amount, most.isNaN ? 0 : amount - most)
            instruments = max(instruments, Self.relative(max(0, excess), amount))
        }
        let excess = max(0, amounts.reduce(0, +) - bought.energy)
        instruments = max(instruments, Self.relative(excess, bought.energy))
        for e in 0..<data.emissions {
            let limit = data[.marketLimit][r, e, y]
            guard limit < .infinity || !data[.marketPenalty][r, e, y].isNaN else { continue }
            let less = amounts.enumerated().reduce(0) {
                $0 + data[.certificateReduction][r, $1.offset, e, y].given * $1.element
            }
            let outside =
                data[.exogenousEmission][r, e, y].given + result[.embodiedEmission].value([r, e, y])
            let figure = result[.marketEmission].value([r, e, y])
            let size = bought.all[e] + outside
            instruments = max(
                instruments,
                Self.relative(figure - (size - less), size),
                Self.relative(max(0, less - bought.covered[e]), bought.covered[e])
            )
            if limit < .infinity {
                instruments = max(instruments, Self.relative(max(0, figure - limit), limit))
            }
        }
    }

    // MARK: - Works and subsidies

    mutating func addWorks(_ result: SystemResult, _ model: SystemModel) {
        let (data, levels) = (model.data, result[.buildingLevel])
        var done = [Double](repeating: 0, count: data.regions * data.periods)
        var paid = done
        for ladder in model.buildingSteps.ladders {
            for k in ladder.levels.indices.dropFirst() {
                var before = 0.0
                for y in 0..<data.periods {
                    // This level or above is in force.
                    let reached = ladder.levels[k...].reduce(0) {
                        $0 + levels.value([ladder.building, $1, y])
                    }
                    let step = reached - before
                    before = reached
                    works = max(works, Self.relative(max(0, -step), 1))
                    add(step, ladder.building, ladder.levels[k], y, result, data, &done, &paid)
                }
            }
        }
        for r in 0..<data.regions {
            for y in 0..<data.periods {
                let place = r * data.periods + y
                for (sum, yearly) in [
                    (done[place], data[.crews][r, y]), (paid[place], data[.subsidyBudget][r, y]),
                ] where !yearly.isNaN {
                    let most = yearly * data.length[y]
                    works = max(works, Self.relative(max(0, sum - most), most))
                }
            }
        }
    }

    /// What a step takes of crews and of subsidies; the subsidy is at most its share of the cost.
    private mutating func add(
        _ step: Double,
        _ b: Int,
        _ level: Int,
        _ y: Int,
        _ result: SystemResult,
        _ data: SystemData,
        _ done: inout [Double],
        _ paid: inout [Double]
    ) {
        for r in 0..<data.regions {
            let hasCost = (0..<data.periods).contains { !data[.levelCost][r, b, level, $0].isNaN }
            if hasCost { done[r * data.periods + y] += step * data[.levelWorks][r, b, level] }
            let subsidy = result[.subsidy].value([r, b, level, y])
            paid[r * data.periods + y] += subsidy
            if subsidy == 0 { continue }
            let most = step * LevelFinance.subsidy(data, r, b, level, y)
            works = max(works, Self.relative(max(0, subsidy - most, -subsidy), most))
        }
    }
}
