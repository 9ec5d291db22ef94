/// What a year of a plan may emit by its limits.
struct Allowances {
    /// An allowance of a region.
    struct Allowance {
        /// The group that holds it.
        let name: String
        /// Emissions of the year, exogenous ones included and those of building left out.
        let amount: Double
        /// What one unit more is worth in the plan.
        let price: Double
    }

    private let plan: SystemModel
    private let result: SystemResult
    private let y: Int

    init(_ plan: SystemModel, _ result: SystemResult, period y: Int) {
        self.plan = plan
        self.result = result
        self.y = y
    }

    /// A group for each emission and each group of a system, with the emissions that it weighs.
    static func groups(_ system: EnergySystem) -> [(name: String, weights: [(Int, Double)])] {
        let emissions = system.sets.names(.emission)
        let groups = system.sets.names(.group)
        let single = emissions.enumerated().map { (name: "held " + $1, weights: [($0, 1.0)]) }
        let several = groups.enumerated().map { g, name in
            let weights = emissions.indices.map { ($0, system[.groupWeight].value([g, $0]) ?? 0) }
            return (name: "held group " + name, weights: weights.filter { $0.1 != 0 })
        }
        return single + several
    }

    func of(region r: Int) -> [Allowance] {
        let (data, sets) = (plan.data, plan.system.sets)
        let worth = data.regional(r, y)
        var allowances: [Allowance] = []
        for e in 0..<data.emissions {
            let built = result[.embodiedEmission].value([r, e, y])
            let planned =
                result[.emission].value([r, e, y]) + data[.exogenousEmission][r, e, y].given - built
            var most = Double.infinity
            var price = 0.0
            let limit = data[.emissionLimit][r, e, y]
            if limit < .infinity {
                most = limit - built
                price = result[.emissionPrice].value([r, e, y])
            }
            if data[.totalEmissionLimit][r, e] < .infinity {
                most = min(most, planned)
                price += result[.totalEmissionPrice].value([r, e]) * data.length[y] / worth
            }
            if most < .infinity {
                allowances.append(
                    Allowance(name: "held " + sets.name(e, of: .emission), amount: most, price: price)
                )
            }
        }
        for g in 0..<sets.count(.group) {
            if let allowance = group(r, g, worth) { allowances.append(allowance) }
        }
        return allowances
    }

    private func group(_ r: Int, _ g: Int, _ worth: Double) -> Allowance? {
        let (data, sets) = (plan.data, plan.system.sets)
        let weights = data[.groupWeight]
        func weighted(_ amount: (Int) -> Double) -> Double {
            (0..<data.emissions).reduce(0) { $0 + weights[g, $1].given * amount($1) }
        }
        let built = weighted { result[.embodiedEmission].value([r, $0, y]) }
        let planned =
            weighted {
                result[.emission].value([r, $0, y]) + data[.exogenousEmission][r, $0, y].given
            } - built
        var (most, price) = (Double.infinity, 0.0)
        let gross = data[.groupLimit][r, g, y]
        if gross < .infinity { (most, price) = (gross - built, result[.groupPrice].value([r, g, y])) }
        let net = data[.netLimit][r, g, y]
        if net < .infinity {
            let credits = (0..<sets.count(.credit)).filter { data[.creditGroup][$0, g] == 1 }
                .reduce(0) { $0 + result[.credit].value([r, $1, y]) }
            most = min(most, net + credits - built)
            price += result[.netPrice].value([r, g, y])
        }
        if data[.groupTotalLimit][r, g] < .infinity {
            most = min(most, planned)
            price += result[.groupTotalPrice].value([r, g]) * data.length[y] / worth
        }
        guard most < .infinity else { return nil }
        return Allowance(name: "held group " + sets.name(g, of: .group), amount: most, price: price)
    }
}
