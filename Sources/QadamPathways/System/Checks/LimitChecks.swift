internal import QadamEvidence

extension SystemCheck {
    /// Limits that contradict one another, whatever the plan.
    mutating func checkLimits() {
        for r in 0..<data.regions {
            for t in 0..<data.technologies {
                let names = [name(r, .region), name(t, .technology)]
                checkPairs(r, t, names)
                checkCapacity(r, t, names)
                checkReach(r, t, names)
            }
            for e in 0..<data.emissions { checkEmission(r, e) }
        }
    }

    private mutating func checkPairs(_ r: Int, _ t: Int, _ names: [String]) {
        let pairs: [(EnergyAttribute.ID, EnergyAttribute.ID)] = [
            (.minimumCapacity, .maximumCapacity), (.minimumNewCapacity, .maximumNewCapacity),
            (.minimumActivity, .maximumActivity),
        ]
        for (least, most) in pairs {
            if let years = periods(where: { data[least][r, t, $0] > data[most][r, t, $0] }) {
                report(
                    "PTH-0521",
                    .error,
                    .technology,
                    names,
                    least,
                    ["other": .text(most.name), "years": years]
                )
            }
        }
        let (least, most) = (data[.minimumTotalActivity][r, t], data[.maximumTotalActivity][r, t])
        let yearly = (0..<data.periods).reduce(0) {
            $0 + data[.minimumActivity][r, t, $1].given * data.length[$1]
        }
        if max(least.given, yearly) > most {
            report(
                "PTH-0522",
                .error,
                .technology,
                names,
                .maximumTotalActivity,
                ["least": .number(max(least.given, yearly)), "most": .number(most)]
            )
        }
    }

    /// What is there, and what must be built, against the largest capacity; least capacity of what cannot be built.
    private mutating func checkCapacity(_ r: Int, _ t: Int, _ names: [String]) {
        let tooMuch = periods { y in
            stock.residual(r, t, y) + data[.minimumNewCapacity][r, t, y].given
                > data[.maximumCapacity][r, t, y]
        }
        if let tooMuch {
            report("PTH-0523", .error, .technology, names, .maximumCapacity, ["years": tooMuch])
        }
        let tooLittle = periods { y in
            var possible = stock.residual(r, t, y)
            for v in stock.vintages(r, t, y) {
                let most = data[.maximumNewCapacity][r, t, v]
                possible += most.isNaN ? .infinity : most
            }
            return data[.minimumCapacity][r, t, y] > possible * (1 + 1e-12)
        }
        if let tooLittle {
            report("PTH-0524", .error, .technology, names, .minimumCapacity, ["years": tooLittle])
        }
    }

    /// Least activity against what the largest capacity can give in a year.
    private mutating func checkReach(_ r: Int, _ t: Int, _ names: [String]) {
        let tooHigh = periods { y in
            let least = data[.minimumActivity][r, t, y]
            guard least > 0 else { return false }
            var most = data[.maximumCapacity][r, t, y]
            if stock.vintages(r, t, y).isEmpty { most = stock.residual(r, t, y) }
            guard most < .infinity else { return false }
            var hours = 0.0
            for l in 0..<data.slices { hours += data.split(l, y) * data[.capacityFactor][r, t, l, y] }
            let factor = min(1, data[.availabilityFactor][r, t, y])
            return least > most * hours * factor * data[.capacityToActivity][r, t] * (1 + 1e-9)
        }
        if let tooHigh {
            report("PTH-0525", .error, .technology, names, .minimumActivity, ["years": tooHigh])
        }
    }

    /// Emissions from outside the model that are above the limit, where nothing can be removed.
    private mutating func checkEmission(_ r: Int, _ e: Int) {
        let removed = activities.groups.contains { group in
            group.region == r && data[.emissionFactor].hasBlock(r, group.technology, e)
                && data[.emissionFactor][r, group.technology, e, group.mode, group.period] < 0
        }
        if removed { return }
        let names = [name(r, .region), name(e, .emission)]
        let above = periods { data[.exogenousEmission][r, e, $0].given > data[.emissionLimit][r, e, $0] }
        if let above { report("PTH-0526", .error, .emission, names, .emissionLimit, ["years": above]) }
        if data[.totalExogenousEmission][r, e].given > data[.totalEmissionLimit][r, e] {
            report("PTH-0527", .error, .emission, names, .totalEmissionLimit)
        }
    }
}
