import QadamEvidence
import QadamOptimize
import QadamPathways

/// Business as usual as it stands beside a plan, and what the plan costs and avoids against it. Units are the model's own.
public struct UsualPlan: Sendable, Codable, Equatable {
    /// What a plan avoids of one emission.
    public struct Avoided: Sendable, Codable, Equatable {
        /// Emissions avoided in a period, for each of its years; below zero where the plan emits more.
        public struct Year: Sendable, Codable, Equatable {
            /// Region.
            public var region: String
            /// First year of the period.
            public var year: Int
            /// How much.
            public var amount: Double
        }

        /// What is emitted.
        public var emission: String
        /// Over all years of all periods and all regions, not discounted.
        public var total: Double
        /// Extra cost without payments over the total; absent where nothing is avoided.
        public var costPerUnit: Double?
        /// By region and period.
        public var byYear: [Year]
    }

    /// How the solve ended; `omitted` where it was left out as asked.
    public var status: String
    /// Discounted cost, payments for emissions included; absent where there is no plan.
    public var objective: Double?
    /// What it pays for emissions at the prices of the model; it chooses as if they were free.
    public var payments: Double?
    /// What the plan pays for emissions.
    public var paymentsOfPlan: Double?
    /// What the plan costs more, payments included.
    public var extraCost: Double?
    /// What the plan costs more without payments: the cost of what it does otherwise.
    public var extraCostWithoutPayments: Double?
    /// What the plan avoids, by emission.
    public var avoided: [Avoided]
    /// Emissions by region, emission and period.
    public var emissionsByYear: [EnergyPlan.Emission]
    /// Costs by region and period.
    public var costByYear: [EnergyPlan.Cost]

    /// The status of one that was left out.
    public static let omittedStatus = "omitted"
    static let omitted = UsualPlan(omittedStatus)

    private init(_ status: String) {
        self.status = status
        (avoided, emissionsByYear, costByYear) = ([], [], [])
    }

    init(_ usual: BusinessAsUsual, beside plan: EnergyPlan, paying own: Double?, _ system: EnergySystem) {
        self.init(usual.result.status.rawValue)
        payments = usual.payments
        paymentsOfPlan = own
        guard payments != nil, let cost = usual.result.objective else { return }
        objective = cost
        emissionsByYear = EnergyPlan.emissions(usual.result, system)
        costByYear = EnergyPlan.costs(usual.result, system.sets)
        guard let planned = plan.objective, let own, let payments else { return }
        extraCost = planned - cost
        extraCostWithoutPayments = (planned - own) - (cost - payments)
        avoided = Self.avoided(emissionsByYear, plan.emissionsByYear, system).map { entry in
            var entry = entry
            let size = emissionsByYear.reduce(0) { $1.emission == entry.emission ? $0 + abs($1.amount) : $0 }
            // Less than rounding of the emissions themselves is no abatement.
            if entry.total > 1e-9 * max(1, size) {
                entry.costPerUnit = ((planned - own) - (cost - payments)) / entry.total
            }
            return entry
        }
    }

    private static func avoided(
        _ usual: [EnergyPlan.Emission],
        _ plan: [EnergyPlan.Emission],
        _ system: EnergySystem
    ) -> [Avoided] {
        var found: [Avoided] = system.sets.names(.emission).map {
            Avoided(emission: $0, total: 0, costPerUnit: nil, byYear: [])
        }
        for (before, after) in zip(usual, plan) {
            guard let place = found.firstIndex(where: { $0.emission == before.emission }) else { continue }
            let amount = before.amount - after.amount
            found[place].total += amount * system.years(of: before.year)
            found[place].byYear.append(
                Avoided.Year(region: before.region, year: before.year, amount: amount)
            )
        }
        return found
    }
}

extension EnergySystem {
    /// Years that the period with this first year stands for.
    func years(of year: Int) -> Double { value(.periodYears, "\(year)") ?? 1 }
}

extension EnergyRequest {
    /// The goal of the request in a system.
    func goal(in system: EnergySystem) -> SystemGoal {
        let aim: SystemGoal.Aim =
            switch objective {
            case .cost: .cost
            case .emissions: .emissions
            case .weighted: .weighted(weight ?? .nan)
            }
        return SystemGoal(
            aim,
            emission: objective == .cost ? nil : system.emission(named: emission).name,
            budget: budget
        )
    }
}

extension Workspace {
    /// Business as usual beside a result, started from its basis.
    static func usual(
        beside result: SystemResult,
        _ plan: EnergyPlan,
        _ model: SystemModel,
        _ request: EnergyRequest,
        _ observer: SolveObserver
    ) throws(OptimizeError) -> (UsualPlan, [Diagnostic]) {
        if request.leavesOutUsual { return (.omitted, []) }
        var options = SolverOptions(relativeGap: request.gap, method: request.method)
        options.timeLimit = request.timeLimit
        let usual = try model.businessAsUsual(
            isExact: request.isExact,
            options: options,
            start: result.basis,
            observer: observer
        )
        let own = try model.payments(of: result)
        return (UsualPlan(usual, beside: plan, paying: own, model.system), usual.findings)
    }
}
