public import QadamEvidence
public import QadamOptimize

/// How a plan of representative days gets through all hours of a year of one of its periods.
///
///     min Σ_h running cost_h + Σ_h P · unserved_h   with the capacities, stores and levels of the plan,
///     emissions held to the limits of the plan as far as that can be
///
/// A plan is made on days that stand for many. Whether it holds on the days that they leave out is seen only by running it: what
/// cannot be met, what it costs to run, and what it emits, each beside the figure of the plan. The year runs from hour to hour (a store
/// that the plan ties to its day may carry over), units of technologies are not held to whole numbers, and the future of
/// the year is known.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | X | price of emissions above a limit: a tenth of P by the most that a unit of activity emits | cost/emission |
/// | P | price of demand that is not met: the model's own, else ten times the highest price in the plan | cost/energy |
///
/// A definition of this program.
public struct YearOperation: Sendable, Codable, Equatable {
    /// A demand and what of it is not met.
    public struct Supply: Sendable, Codable, Equatable {
        /// Region.
        public var region: String
        /// Commodity.
        public var commodity: String
        /// Demand of the year.
        public var demand: Double
        /// What is not met.
        public var unserved: Double
        /// Hours in which something is not met.
        public var hours: Int
        /// The most that is not met in one hour.
        public var largest: Double
        /// Name of that hour; absent where all is met.
        public var worstHour: String?
    }

    /// Emissions of the year beside those of the plan.
    public struct Emission: Sendable, Codable, Equatable {
        /// Region.
        public var region: String
        /// What is emitted, or the group of emissions that a limit counts.
        public var emission: String
        /// Emissions of a year of the plan.
        public var planned: Double
        /// Emissions of the year by the hour.
        public var operated: Double
        /// What the year may emit: its limit, a net limit with the credits of the plan, and where a limit is over
        /// all years what the plan emits in this one; emissions of building are left out. Absent without a limit.
        public var limit: Double?
    }

    /// What a technology makes in the year beside the plan.
    public struct Activity: Sendable, Codable, Equatable {
        /// Region.
        public var region: String
        /// Technology.
        public var technology: String
        /// Activity of a year of the plan.
        public var planned: Double
        /// Activity of the year by the hour.
        public var operated: Double
    }

    /// First year of the period.
    public let year: Int
    /// How the solve ended.
    public let status: String
    /// Demands that are there.
    public let supply: [Supply]
    /// Emissions that the model counts.
    public let emissions: [Emission]
    /// Technologies that run in the plan or in the year.
    public let activities: [Activity]
    /// Running cost of a year of the plan, without penalties and taxes; nil without a solution.
    public let plannedCost: Double?
    /// Running cost of the year by the hour, likewise; demand that is not met costs nothing in it.
    public let operatedCost: Double?

    /// Whether every demand is met, to a millionth of it.
    public var isServed: Bool { supply.allSatisfy { $0.unserved <= 1e-6 * $0.demand } }

    /// The method as a value.
    public static let method = Method(
        id: "energy.year-operation.1",
        title: "energy.method.yearOperation",
        equation:
            "min Σ_h (running cost_h + Σ_e π_e · emission_{e,h} + P · unserved_h);  capacities, stores, levels of the plan",
        symbols: [
            MethodSymbol("h", meaning: "energy.symbol.hourOfYear", unit: "1"),
            MethodSymbol("excess", meaning: "energy.symbol.excessEmission", unit: "emission"),
            MethodSymbol("X", meaning: "energy.symbol.excessPrice", unit: "cost/emission"),
            MethodSymbol("P", meaning: "energy.symbol.unservedPrice", unit: "cost/energy"),
        ],
        citations: []
    )
}

extension SystemModel {
    /// Runs every hour of a year of a period with the capacities of a plan.
    ///
    /// - Parameters:
    ///   - period: position of the period.
    ///   - result: the plan, of this model.
    ///   - hours: the series that the slices of this model were made from.
    /// - Returns: the year, and what keeps it from being run; then there is no year.
    /// - Throws: `OptimizeError` if the solver is missing or fails; that there is no solution is a status.
    public func operate(
        period: Int,
        of result: SystemResult,
        on hours: SystemHours,
        options: SolverOptions = SolverOptions(),
        observer: SolveObserver = SolveObserver()
    ) throws(OptimizeError) -> (year: YearOperation?, findings: [Diagnostic]) {
        if let store = storeOfSeasons(result) {
            let place = Place.entity(kind: "storage", id: store)
            return (nil, [Diagnostic("PTH-0872", .error, at: place, ["name": .text(store)])])
        }
        let operation = OperationSystem(self, result, hours, period: period)
        if operation.findings.contains(where: { $0.severity == .error }) { return (nil, operation.findings) }
        let model = try SystemModel(operation.system)
        let solution = try Highs.solve(
            try model.linear.relaxed(),
            options: options,
            start: .none,
            observer: observer
        )
        let year = SystemResult(solution, prices: nil, fixedUnits: false, model)
        return (YearOperation(self, result, model, year, period: period), operation.findings)
    }
}

extension SystemModel {
    /// A store of the published scheme by season and bracket, which says nothing about hours; nil where none stands.
    private func storeOfSeasons(_ result: SystemResult) -> String? {
        let stands = result[.totalStorage]
        for row in 0..<stands.count where stands.values[row] > 0 {
            let index = stands.index(row)
            if !stores.stores.contains(where: { $0.region == index[0] && $0.storage == index[1] }) {
                return system.sets.name(index[1], of: .storage)
            }
        }
        return nil
    }
}

extension YearOperation {
    init(
        _ plan: SystemModel,
        _ planned: SystemResult,
        _ model: SystemModel,
        _ operated: SystemResult,
        period y: Int
    ) {
        year = plan.system.sets.years[y]
        status = operated.status.rawValue
        guard operated.objective != nil else {
            (supply, emissions, activities, plannedCost, operatedCost) = ([], [], [], nil, nil)
            return
        }
        supply = Self.supply(model, operated)
        emissions = Self.emissions(plan, planned, operated, y) + Self.groups(plan, planned, operated, y)
        activities = Self.activities(plan, planned, y, model, operated)
        plannedCost = RunningCost(plan, planned).year(y)
        operatedCost = RunningCost(model, operated).year(0)
    }

    private static func supply(_ model: SystemModel, _ result: SystemResult) -> [Supply] {
        let (sets, data) = (model.system.sets, model.data)
        var rows: [Supply] = []
        var position: [Int: Int] = [:]
        for r in 0..<data.regions {
            for c in 0..<data.commodities where data[.annualDemand][r, c, 0].given > 0 {
                position[r * data.commodities + c] = rows.count
                rows.append(
                    Supply(
                        region: sets.name(r, of: .region),
                        commodity: sets.name(c, of: .commodity),
                        demand: data[.annualDemand][r, c, 0],
                        unserved: 0,
                        hours: 0,
                        largest: 0
                    )
                )
            }
        }
        let unserved = result[.unserved]
        for row in 0..<unserved.count {
            let (index, amount) = (unserved.index(row), unserved.values[row])
            guard let at = position[index[0] * data.commodities + index[2]] else { continue }
            // What the solver leaves within its tolerance is no hour without supply.
            guard amount > 1e-9 * rows[at].demand else { continue }
            rows[at].unserved += amount
            rows[at].hours += 1
            if amount > rows[at].largest {
                rows[at].largest = amount
                rows[at].worstHour = sets.name(index[1], of: .slice)
            }
        }
        return rows
    }

    private static func emissions(
        _ plan: SystemModel,
        _ planned: SystemResult,
        _ operated: SystemResult,
        _ y: Int
    ) -> [Emission] {
        let (sets, data) = (plan.system.sets, plan.data)
        var rows: [Emission] = []
        let building = planned[.embodiedEmission]
        for r in 0..<data.regions {
            let allowances = Allowances(plan, planned, period: y).of(region: r)
            for e in 0..<data.emissions {
                let name = sets.name(e, of: .emission)
                let given = data[.exogenousEmission][r, e, y].given
                let allowance = allowances.first { $0.name == "held " + name }
                // What is emitted by building belongs to the year of the investment and not to running.
                let ran = planned[.emission].value([r, e, y]) - building.value([r, e, y])
                let before = ran + given
                let after = operated[.emission].value([r, e, 0]) + given
                if before == 0, after == 0, allowance == nil { continue }
                rows.append(
                    Emission(
                        region: sets.name(r, of: .region),
                        emission: name,
                        planned: before,
                        operated: after,
                        limit: allowance?.amount
                    )
                )
            }
        }
        return rows
    }

    /// Groups that have a limit, emissions of building left out.
    private static func groups(
        _ plan: SystemModel,
        _ planned: SystemResult,
        _ operated: SystemResult,
        _ y: Int
    ) -> [Emission] {
        let (sets, data) = (plan.system.sets, plan.data)
        let weights = data[.groupWeight]
        var rows: [Emission] = []
        for r in 0..<data.regions {
            let allowances = Allowances(plan, planned, period: y).of(region: r)
            for g in 0..<sets.count(.group) {
                let name = sets.name(g, of: .group)
                guard let allowance = allowances.first(where: { $0.name == "held group " + name }) else {
                    continue
                }
                func weighted(_ amount: (Int) -> Double) -> Double {
                    (0..<data.emissions).reduce(0) { $0 + weights[g, $1].given * amount($1) }
                }
                let given = weighted { data[.exogenousEmission][r, $0, y].given }
                let building = planned[.embodiedEmission]
                rows.append(
                    Emission(
                        region: sets.name(r, of: .region),
                        emission: name,
                        planned: given
                            + weighted { planned[.emission].value([r, $0, y]) - building.value([r, $0, y]) },
                        operated: given + weighted { operated[.emission].value([r, $0, 0]) },
                        limit: allowance.amount
                    )
                )
            }
        }
        return rows
    }

    private static func activities(
        _ plan: SystemModel,
        _ planned: SystemResult,
        _ y: Int,
        _ model: SystemModel,
        _ operated: SystemResult
    ) -> [Activity] {
        let sets = plan.system.sets
        var rows = [Activity]()
        let (before, after) = (Self.yearly(plan, planned, y), Self.yearly(model, operated, 0))
        for r in 0..<plan.data.regions {
            for t in 0..<plan.data.technologies {
                let at = r * plan.data.technologies + t
                if before[at] == 0, after[at] == 0 { continue }
                rows.append(
                    Activity(
                        region: sets.name(r, of: .region),
                        technology: sets.name(t, of: .technology),
                        planned: before[at],
                        operated: after[at]
                    )
                )
            }
        }
        return rows
    }

    /// Activity of a year by region and technology.
    private static func yearly(_ model: SystemModel, _ result: SystemResult, _ y: Int) -> [Double] {
        let data = model.data
        var sums = [Double](repeating: 0, count: data.regions * data.technologies)
        let table = result[.activity]
        for row in 0..<table.count {
            let index = table.index(row)
            if index[4] != y { continue }
            sums[index[0] * data.technologies + index[2]] += table.values[row] * data.split(index[1], y)
        }
        return sums
    }
}
