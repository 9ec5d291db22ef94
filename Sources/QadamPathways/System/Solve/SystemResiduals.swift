/// How well a plan closes, recomputed from the attributes and the tables of the result and not from the linear model:
/// the largest violation of each kind, relative to the size of what it is about (at least one).
public struct SystemResiduals: Sendable, Equatable {
    /// Commodities made and brought less those taken, sent and demanded, by slice and by year; of exact balances what is
    /// left over too, and demand that is moved or missed beyond what there is.
    public internal(set) var balance = 0.0
    /// Activity beyond what stands, by slice and by year.
    public private(set) var capacity = 0.0
    /// Emissions beyond limits.
    public private(set) var emission = 0.0
    /// Certificates beyond what is bought, emitted or to be had, and market-based figures that are another sum or beyond
    /// their limits.
    public internal(set) var instruments = 0.0
    /// Works on buildings beyond crews, subsidies beyond their share and budget, and levels that are taken back.
    public internal(set) var works = 0.0
    /// Parts of the cost less the objective.
    public private(set) var money = 0.0

    /// The largest of all.
    public var largest: Double { max(balance, capacity, emission, instruments, works, money) }

    /// The residuals of a plan; nil where there is none.
    public init?(_ result: SystemResult, of model: SystemModel) {
        guard let objective = result.objective else { return nil }
        let data = model.data
        money = Self.relative(result[.totalCost].sum - objective, objective)
        addBalances(result, data)
        addCapacities(result, data)
        addEmissions(result, data)
        addResponse(result, data)
        addCertificates(result, data)
        addWorks(result, model)
    }

    static func relative(_ difference: Double, _ size: Double) -> Double {
        difference.magnitude / max(1, size.magnitude)
    }

    /// What is missing; of an exact balance what is left over as well.
    private static func open(_ missing: Double, isExact: Bool) -> Double {
        isExact ? missing.magnitude : max(0, missing)
    }

    private mutating func addBalances(_ result: SystemResult, _ data: SystemData) {
        let size = data.regions * data.commodities * data.periods * data.slices
        var net = [Double](repeating: 0, count: size)
        var gross = net
        func at(_ r: Int, _ c: Int, _ y: Int, _ l: Int) -> Int {
            ((r * data.commodities + c) * data.periods + y) * data.slices + l
        }
        for (quantity, sign) in [(ResultQuantity.production, 1.0), (.use, -1.0)] {
            let table = result[quantity]
            for row in 0..<table.count {
                let index = table.index(row)
                let place = at(index[0], index[3], index[4], index[1])
                net[place] += sign * table.values[row]
                gross[place] += table.values[row]
            }
        }
        let trade = result[.trade]
        for row in 0..<trade.count {
            let index = trade.index(row)
            let (from, to, l, c, y) = (index[0], index[1], index[2], index[3], index[4])
            let amount = trade.values[row] * data.split(l, y)
            net[at(from, c, y, l)] -= amount * data[.tradeRoute][from, to, c, y]
            net[at(to, c, y, l)] += amount * data[.tradeRoute][to, from, c, y]
            gross[at(from, c, y, l)] += amount.magnitude
            gross[at(to, c, y, l)] += amount.magnitude
        }
        let flow = result[.flow]
        for row in 0..<flow.count {
            let index = flow.index(row)
            let (from, to, l, c, y) = (index[0], index[1], index[2], index[3], index[4])
            let amount = flow.values[row] * data.split(l, y)
            net[at(from, c, y, l)] -= amount
            net[at(to, c, y, l)] += amount * data[.linkEfficiency][from, to, c, y]
            gross[at(from, c, y, l)] += amount
            gross[at(to, c, y, l)] += amount
        }
        for (quantity, sign) in [(ResultQuantity.unserved, 1.0), (.shifted, -1)] {
            let table = result[quantity]
            for row in 0..<table.count {
                let index = table.index(row)
                net[at(index[0], index[2], index[3], index[1])] += sign * table.values[row]
            }
        }
        Self.addDays(result, data) { r, c, y, l, amount in
            net[at(r, c, y, l)] += amount
            gross[at(r, c, y, l)] += amount.magnitude
        }
        for r in 0..<data.regions {
            for c in 0..<data.commodities {
                let exactly = data[.balancedExactly][r, c] == 1
                for y in 0..<data.periods {
                    var (year, size) = (0.0, 0.0)
                    for l in 0..<data.slices {
                        let place = at(r, c, y, l)
                        let demand =
                            data[.annualDemand][r, c, y].given * data[.demandProfile][r, c, l, y].given
                        if data[.balancedOverYear][r, c] != 1 {
                            let open = Self.open(demand - net[place], isExact: exactly)
                            balance = max(balance, Self.relative(open, gross[place]))
                        }
                        year += net[place]
                        size += gross[place]
                    }
                    let missed = result[.unservedOfYear].value([r, c, y])
                    year += missed
                    size += missed
                    var demand = data[.accumulatedDemand][r, c, y].given
                    if data[.balancedOverYear][r, c] == 1 { demand += data[.annualDemand][r, c, y].given }
                    let isWhole = data[.balancedOverYear][r, c] == 1
                    if demand > 0 || isWhole {
                        let open = Self.open(demand - year, isExact: exactly && isWhole)
                        balance = max(balance, Self.relative(open, size))
                    }
                }
            }
        }
    }

    private mutating func addCapacities(_ result: SystemResult, _ data: SystemData) {
        var rates = [Double](
            repeating: 0,
            count: data.regions * data.technologies * data.periods * data.slices
        )
        let activity = result[.activity]
        for row in 0..<activity.count {
            let index = activity.index(row)
            rates[data.at(index[0], index[2], index[4]) * data.slices + index[1]] += activity.values[row]
        }
        for r in 0..<data.regions {
            for t in 0..<data.technologies {
                for y in 0..<data.periods {
                    let stands = result[.totalCapacity].value([r, t, y]) * data[.capacityToActivity][r, t]
                    var (year, possible) = (0.0, 0.0)
                    for l in 0..<data.slices {
                        let most = stands * data[.capacityFactor][r, t, l, y]
                        let rate = rates[data.at(r, t, y) * data.slices + l]
                        capacity = max(capacity, Self.relative(max(0, rate - most), most))
                        year += rate * data.split(l, y)
                        possible += most * data.split(l, y)
                    }
                    possible *= min(1, data[.availabilityFactor][r, t, y])
                    capacity = max(capacity, Self.relative(max(0, year - possible), possible))
                }
            }
        }
    }

    private mutating func addEmissions(_ result: SystemResult, _ data: SystemData) {
        for r in 0..<data.regions {
            for g in 0..<data.sets.count(.group) { addGroup(r, g, result, data) }
            for e in 0..<data.emissions {
                var total = data[.totalExogenousEmission][r, e].given
                for y in 0..<data.periods {
                    let emitted = result[.emission].value([r, e, y])
                    total += emitted * data.length[y]
                    let limit = data[.emissionLimit][r, e, y]
                    let excess = emitted + data[.exogenousEmission][r, e, y].given - limit
                    if limit < .infinity { emission = max(emission, Self.relative(max(0, excess), limit)) }
                }
                let limit = data[.totalEmissionLimit][r, e]
                if limit < .infinity { emission = max(emission, Self.relative(max(0, total - limit), limit)) }
            }
        }
    }

    private mutating func addGroup(_ r: Int, _ g: Int, _ result: SystemResult, _ data: SystemData) {
        var total = 0.0
        for y in 0..<data.periods {
            let emitted = result[.groupEmission].value([r, g, y])
            total += emitted * data.length[y]
            let limit = data[.groupLimit][r, g, y]
            if limit < .infinity { emission = max(emission, Self.relative(max(0, emitted - limit), limit)) }
            let net = data[.netLimit][r, g, y]
            guard net < .infinity else { continue }
            var credits = 0.0
            for k in 0..<data.sets.count(.credit) where data[.creditGroup][k, g] == 1 {
                credits += result[.credit].value([r, k, y])
            }
            let excess = max(0, emitted - credits - net, credits - emitted)
            emission = max(emission, Self.relative(excess, net))
        }
        let limit = data[.groupTotalLimit][r, g]
        if limit < .infinity { emission = max(emission, Self.relative(max(0, total - limit), limit)) }
    }
}
