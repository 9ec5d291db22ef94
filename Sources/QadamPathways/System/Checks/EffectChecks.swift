internal import QadamEvidence

/// Attributes that are given and do less than their name promises: said before a plan rests on them.
extension SystemCheck {
    /// Lives that a period outlasts, and parts of demand that can move where nothing has a course.
    mutating func checkEffects() {
        let periods = 0..<data.periods
        for r in 0..<data.regions {
            for t in 0..<data.technologies {
                let names = [name(r, .region), name(t, .technology)]
                let built = periods.filter { stock.canBuild(r, t, $0) }
                checkLife(data[.operationalLife][r, t], names, .technology, .operationalLife, built)
            }
            for s in 0..<sets.count(.storage) {
                let names = [name(r, .region), name(s, .storage)]
                let built = periods.filter { !data[.storageCapitalCost][r, s, $0].isNaN }
                checkLife(data[.storageLife][r, s], names, .storage, .storageLife, built)
            }
        }
        checkResponse()
    }

    /// What is built serves the periods at whose start it lives, each as a whole: with periods of several years it may serve longer
    /// than its life, for one payment.
    private mutating func checkLife(
        _ life: Double,
        _ names: [String],
        _ component: EnergyAttribute.Component,
        _ attribute: EnergyAttribute.ID,
        _ built: [Int]
    ) {
        guard life > 0 else { return }
        let years = sets.years
        var longest = 0.0
        for v in built {
            guard let last = (v..<data.periods).last(where: { Double(years[$0] - years[v]) < life }) else {
                continue
            }
            longest = max(longest, Double(years[last] - years[v]) + data.length[last])
        }
        // A part of a year is the convention of whole years.
        guard longest >= life + 1 else { return }
        report(
            "PTH-0920",
            .warning,
            component,
            names,
            attribute,
            ["life": .number(life), "served": .number(longest)]
        )
    }

    /// Demand that is met at any time of the year is moved freely: a part that can move says nothing of it.
    private mutating func checkResponse() {
        for r in 0..<data.regions {
            for c in 0..<data.commodities {
                let without = periods { y in
                    guard data[.shiftableShare][r, c, y] > 0 else { return false }
                    if data[.balancedOverYear][r, c] == 1 { return true }
                    return data[.annualDemand][r, c, y].given == 0 && !hasBuildings(r, c, y)
                }
                guard let without else { continue }
                report(
                    "PTH-0921",
                    .warning,
                    .commodity,
                    [name(r, .region), name(c, .commodity)],
                    .shiftableShare,
                    ["years": without]
                )
            }
        }
    }

    private func hasBuildings(_ r: Int, _ c: Int, _ y: Int) -> Bool {
        let demand = data[.levelDemand]
        return (0..<sets.count(.building)).contains { b in
            (0..<sets.count(.level)).contains { k in
                demand.hasBlock(r, b, k) && demand[r, b, k, c, y] > 0
            }
        }
    }
}
