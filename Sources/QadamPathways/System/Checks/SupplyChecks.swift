internal import QadamEvidence

extension SystemCheck {
    /// Demand that nothing can meet, inputs that nothing makes, links with one end.
    mutating func checkSupply() {
        for r in 0..<data.regions {
            for c in 0..<data.commodities {
                let unmet = periods { y in
                    let demand = max(
                        data[.annualDemand][r, c, y].given,
                        data[.accumulatedDemand][r, c, y].given
                    )
                    let mayFail = !data[.unservedCost][r, c, y].isNaN
                    return demand > 0 && !mayFail && !activities.made[activities.at(r, c, y)]
                }
                if let unmet {
                    let names = [name(r, .region), name(c, .commodity)]
                    report("PTH-0528", .error, .commodity, names, .annualDemand, ["years": unmet])
                }
            }
        }
        var seen: Set<[Int]> = []
        for starved in activities.starved {
            guard seen.insert([starved.region, starved.technology, starved.commodity]).inserted else {
                continue
            }
            report(
                "PTH-0529",
                .warning,
                .technology,
                [name(starved.region, .region), name(starved.technology, .technology)],
                .input,
                ["commodity": .text(name(starved.commodity, .commodity))]
            )
        }
        checkRoutes()
    }

    private mutating func checkRoutes() {
        let routes = data[.tradeRoute]
        if routes.isEmpty { return }
        for r in 0..<data.regions {
            for other in 0..<data.regions where other != r {
                for c in 0..<data.commodities {
                    let oneSided = periods { y in
                        routes[r, other, c, y].given > 0 && !(routes[other, r, c, y].given > 0)
                    }
                    guard let oneSided else { continue }
                    report(
                        "PTH-0530",
                        .error,
                        .link,
                        [name(r, .region), name(other, .region), name(c, .commodity)],
                        .tradeRoute,
                        ["years": oneSided]
                    )
                }
            }
        }
    }

    /// Targets that nothing counts towards.
    mutating func checkTargets() {
        for r in 0..<data.regions {
            let targets: [(EnergyAttribute.ID, EnergyAttribute.ID, EnergyAttribute.ID)] = [
                (.reserveMargin, .reserveCommodity, .reserveTechnology),
                (.renewableTarget, .renewableCommodity, .renewableTechnology),
            ]
            for (target, commodity, technology) in targets {
                let empty = periods { y in
                    guard data[target][r, y] > 0 else { return false }
                    let asked = (0..<data.commodities).contains {
                        data[commodity][r, $0, y] > 0 && activities.made[activities.at(r, $0, y)]
                    }
                    let given = (0..<data.technologies).contains { data[technology][r, $0, y] > 0 }
                    return asked && !given
                }
                if let empty {
                    report(
                        "PTH-0531",
                        .warning,
                        .region,
                        [name(r, .region)],
                        target,
                        ["tag": .text(technology.name), "years": empty]
                    )
                }
            }
        }
    }

    /// Technologies whose every unit of capacity earns more than it costs, without an end: nothing limits the plan.
    mutating func checkMoney() {
        let cost = SystemCost(data)
        var best: [[Int]: Double] = [:]
        for group in activities.groups
        where activities.flows[group.flows].allSatisfy({ $0.input <= $0.output }) {
            let (variable, penalty) = cost.variable(group)
            let key = [group.region, group.technology, group.period]
            best[key] = min(best[key] ?? 0, variable + penalty)
        }
        for r in 0..<data.regions {
            for t in 0..<data.technologies where !isLimited(r, t) {
                let paying = periods { v in
                    guard stock.canBuild(r, t, v) else { return false }
                    let (invested, salvage) = cost.capital(r, t, v)
                    var sum = invested - salvage
                    for y in v..<data.periods where stock.serves(r, t, v, y) {
                        var hours = 0.0
                        for l in 0..<data.slices {
                            hours += data.split(l, y) * data[.capacityFactor][r, t, l, y]
                        }
                        hours *= min(1, data[.availabilityFactor][r, t, y])
                        sum +=
                            cost.fixed(r, t, y) + (best[[r, t, y]] ?? 0) * hours
                            * data[.capacityToActivity][r, t]
                    }
                    return sum < 0
                }
                if let paying {
                    let names = [name(r, .region), name(t, .technology)]
                    report("PTH-0532", .error, .technology, names, .variableCost, ["years": paying])
                }
            }
        }
    }

    /// Whether any limit may hold the capacity or the activity of a technology: its own, one of what it emits, or the exact
    /// balance of what it makes. Where such a limit does not, the solver says what has no end.
    private func isLimited(_ r: Int, _ t: Int) -> Bool {
        if data[.maximumTotalActivity][r, t] < .infinity { return true }
        return (0..<data.periods).contains { y in
            data[.maximumCapacity][r, t, y] < .infinity || data[.maximumNewCapacity][r, t, y] < .infinity
                || data[.maximumActivity][r, t, y] < .infinity
        } || isLimitedByOthers(r, t)
    }

    private func isLimitedByOthers(_ r: Int, _ t: Int) -> Bool {
        let limits: [EnergyAttribute.ID] = [
            .emissionLimit, .totalEmissionLimit, .groupLimit, .groupTotalLimit, .netLimit,
        ]
        let emits = (0..<data.emissions).contains { data[.emissionFactor].hasBlock(r, t, $0) }
        if emits, limits.contains(where: { system[$0].values.contains { $0 < .infinity } }) { return true }
        return activities.groups.contains { group in
            group.region == r && group.technology == t
                && activities.flows[group.flows].contains {
                    $0.output > $0.input && data[.balancedExactly][r, $0.commodity] == 1
                }
        }
    }
}
