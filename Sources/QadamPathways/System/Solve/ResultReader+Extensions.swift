internal import QadamOptimize

extension ResultReader {
    /// Columns beyond those of OSeMOSYS.
    mutating func readExtension(_ block: ModelBlock, _ values: [Double]) {
        let key = (0..<4).map { Int(block.key[$0]) }
        let value = values[Int(block.start)]
        switch block.part {
        case .flow: readFlow(block, values)
        case .unserved:
            let (r, c, y, l) = (key[0], key[1], key[2], key[3])
            let amount = value * data.split(l, y)
            self[.unserved].add(amount, r, l, c, y)
            self[.responseCost].add(amount * data[.unservedCost][r, c, y] * data.regional(r, y), r, c, y)
        case .unservedOfYear:
            let (r, c, y) = (key[0], key[1], key[2])
            self[.unservedOfYear].add(value, r, c, y)
            self[.responseCost].add(value * data[.unservedCost][r, c, y] * data.regional(r, y), r, c, y)
        case .shiftedTo, .shiftedFrom:
            let (r, c, y, l) = (key[0], key[1], key[2], key[3])
            let amount = value * data.split(l, y)
            self[.shifted].add(block.part == .shiftedTo ? amount : -amount, r, l, c, y)
            if block.part == .shiftedTo { return }
            self[.responseCost].add(amount * data[.shiftCost][r, c, y] * data.regional(r, y), r, c, y)
        case .taxed:
            self[.taxedEmission].add(value, key[0], key[1], key[2])
            let tax = data[.emissionTax][key[0], key[1], key[2]] * data.regional(key[0], key[2])
            self[.taxCost].add(value * tax, key[0], key[1], key[2])
        case .credit:
            self[.credit].add(value, key[0], key[1], key[2])
            let price = data[.creditCost][key[0], key[1], key[2]].given * data.regional(key[0], key[2])
            self[.creditCost].add(value * price, key[0], key[1], key[2])
        case .creditStep:
            let price = data[.creditStepCost][key[0], key[1], key[2], key[3]].given
            let cost = value * price * data.regional(key[0], key[3])
            self[.creditCost].add(cost, key[0], key[1], key[3])
        case .marketEmission:
            self[.marketEmission].add(value, key[0], key[1], key[2])
            let price = data[.marketPenalty][key[0], key[1], key[2]].given * data.regional(key[0], key[2])
            self[.marketCost].add(value * price, key[0], key[1], key[2])
        case .certificate:
            self[.certificate].add(value, key[0], key[1], key[2])
            let price = data[.certificateCost][key[0], key[1], key[2]] * data.regional(key[0], key[2])
            self[.certificateCost].add(value * price, key[0], key[1], key[2])
        case .subsidy:
            self[.subsidy].add(value, key[0], key[1], key[2], key[3])
            let worth = LevelFinance.worth(data, key[0], key[1], key[2], key[3])
            self[.levelCost].add(-value * worth, key[0], key[1], key[2], key[3])
        case .unitsOn: self[.unitsOn].add(value, key[0], key[1], key[3], key[2])
        case .unitsStarted:
            self[.unitsStarted].add(value, key[0], key[1], key[3], key[2])
            let cost = value * model.linear.cost[Int(block.start)]
            self[.startCost].add(cost, key[0], key[1], key[2])
        default: readDays(block, values)
        }
    }

    /// Emissions of what was built in a period, in every year of it.
    mutating func addEmbodied(
        _ amounts: [Double],
        _ r: Int,
        _ y: Int,
        times: Double,
        to cost: ResultQuantity,
        _ index: Int...
    ) {
        for (e, amount) in amounts.enumerated() where amount != 0 && times != 0 {
            let emitted = amount * times
            self[.embodiedEmission].add(emitted, r, e, y)
            self[.emission].add(emitted, r, e, y)
            for g in 0..<data.sets.count(.group) {
                self[.groupEmission].add(data[.groupWeight][g, e].given * emitted, r, g, y)
            }
            let price = data[.emissionPenalty][r, e, y].given * data.regional(r, y)
            self[cost].add(price * emitted, at: index)
        }
    }

    private mutating func readFlow(_ block: ModelBlock, _ values: [Double]) {
        let (from, to, c, y) = (Int(block.key[0]), Int(block.key[1]), Int(block.key[2]), Int(block.key[3]))
        var energy = 0.0
        for l in 0..<data.slices {
            let value = values[Int(model.layout.slices[Int(block.map) + l])]
            self[.flow].add(value, from, to, l, c, y)
            energy += value * data.split(l, y)
        }
        self[.flowCost].add(energy * data[.flowCost][from, to, c, y] * data.regional(from, y), from, to, c, y)
    }

    /// Exogenous emissions of the groups; those of activities were added with them.
    mutating func addGroups() {
        for r in 0..<data.regions {
            for g in 0..<data.sets.count(.group) {
                for e in 0..<data.emissions {
                    let weight = data[.groupWeight][g, e].given
                    for y in 0..<data.periods {
                        self[.groupEmission].add(weight * data[.exogenousEmission][r, e, y].given, r, g, y)
                    }
                }
            }
        }
    }

    /// Capacity, fixed cost, worth and cost of what may be taken out of service.
    mutating func addRetirements(_ values: [Double]) {
        if data[.mayRetire].isEmpty { return }
        var kept: [SIMD4<Int>: Double] = [:]
        for block in model.layout.columns {
            let key = (0..<4).map { Int(block.key[$0]) }
            let value = values[Int(block.start)]
            let (r, t) = (key[0], key[1])
            switch block.part {
            case .newCapacity where data[.mayRetire][r, t] == 1:
                kept[SIMD4(r, t, key[2], key[2])] = value * model.stock.unit(r, t, key[2])
            case .kept: kept[SIMD4(r, t, key[2], key[3])] = value
            case .keptResidual: kept[SIMD4(r, t, -1, key[2])] = value
            case .capacityThatStands where data[.mayRetire][r, t] == 1:
                self[.totalCapacity].add(value, r, t, key[2])
                self[.fixedCost].add(value * cost.fixed(r, t, key[2]), r, t, key[2])
            default: continue
            }
        }
        for (key, value) in kept { addRetired(key[0], key[1], key[2], key[3], value, kept) }
    }

    private mutating func addRetired(
        _ r: Int,
        _ t: Int,
        _ v: Int,
        _ y: Int,
        _ value: Double,
        _ kept: [SIMD4<Int>: Double]
    ) {
        let price = RetirementRows.price(data, r, t, y)
        if v < 0 {
            let before = y > 0 ? model.stock.residual(r, t, y - 1) : 0
            let (added, ratio) = RetirementRows.residual(model.stock.residual(r, t, y), after: before)
            let lives = added + ratio * (kept[SIMD4(r, t, v, y - 1)] ?? 0)
            self[.retirementCost].add(price * (lives - value), r, t, y)
        } else if y > v {
            self[.retirementCost].add(price * ((kept[SIMD4(r, t, v, y - 1)] ?? 0) - value), r, t, y)
            if y == data.periods - 1 {
                self[.salvageValue].add(value * cost.capital(r, t, v).salvage, r, t, v)
            }
        }
    }
}
