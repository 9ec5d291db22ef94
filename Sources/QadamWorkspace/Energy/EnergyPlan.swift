import QadamOptimize
public import QadamPathways

/// The plan of an energy model, as programs and reports take it. Units are the model's own.
public struct EnergyPlan: Sendable, Codable, Equatable {
    /// Emissions of a period, for each of its years.
    public struct Emission: Sendable, Codable, Equatable {
        /// Region.
        public var region: String
        /// What is emitted.
        public var emission: String
        /// First year of the period.
        public var year: Int
        /// How much, exogenous emissions included.
        public var amount: Double
        /// What one unit less would cost under the limit of that year; absent where there is none.
        public var price: Double?
        /// The figure by the market: with contracts and certificates; absent where the model has none.
        public var marketBased: Double?
    }

    /// Discounted cost of a period by kind.
    public struct Cost: Sendable, Codable, Equatable {
        /// Region.
        public var region: String
        /// First year of the period.
        public var year: Int
        /// Investments, stores included.
        public var capital: Double
        /// What is left of them at the end; it is taken off.
        public var salvage: Double
        /// Fixed operation.
        public var fixed: Double
        /// Variable operation.
        public var variable: Double
        /// Penalties on emissions.
        public var penalty: Double
        /// Taxes on groups of emissions.
        public var tax: Double
        /// Offsets and removals that are bought.
        public var credit: Double
        /// Flows over links.
        public var flow: Double
        /// Demand that is moved or not met.
        public var response: Double
        /// Capacity that is taken out of service.
        public var retirement: Double
        /// Stores on days, but the investment in their energy.
        public var store: Double
        /// Levels of buildings.
        public var level: Double
        /// Starts of units.
        public var start: Double
        /// Green power contracts and certificates.
        public var certificate: Double
        /// Payments for market-based emissions.
        public var market: Double
        /// All together.
        public var total: Double
    }

    /// Something that is built.
    public struct Decision: Sendable, Codable, Equatable {
        /// Region.
        public var region: String
        /// `technology`, `storage` (energy), `storagePower` or `level` (of a building).
        public var kind: String
        /// Its name; of a level that of the building.
        public var name: String
        /// The level; absent where it is none.
        public var level: String?
        /// First year of the period.
        public var year: Int
        /// How much; 1 for a level.
        public var capacity: Double
    }

    /// Name of the model.
    public var model: String
    /// How the solve ended.
    public var status: String
    /// What was minimized: `cost`, `emissions` or `weighted`.
    public var minimized: String
    /// How the plan was found: `linear`, `relaxation` or `branchAndBound`.
    public var way: String
    /// Discounted cost of the plan, whatever was minimized; absent where there is no plan.
    public var objective: Double?
    /// No plan can cost less; absent where it is not known, and where emissions were weighted.
    public var bestBound: Double?
    /// Weight of emissions, money per unit, where they were weighted.
    public var weight: Double?
    /// Cost plus weighted emissions with its bound, where emissions were weighted.
    public var weighted: GoalValue?
    /// Highest discounted cost that was asked for.
    public var budget: Double?
    /// Rows, columns and entries of the linear model.
    public var size: [Int]
    /// Largest relative violation of balances, capacities, limits and sums of money, computed anew from the tables.
    public var largestResidual: Double?
    /// Emissions by region, emission and period.
    public var emissionsByYear: [Emission]
    /// Limits over all years, with their prices.
    public var totalLimits: [TotalLimit]
    /// Contracts and certificates by period.
    public var certificatesByYear: [Certificate]
    /// Costs by region and period.
    public var costByYear: [Cost]
    /// What is built.
    public var decisions: [Decision]
    /// Business as usual beside it; says so where it was left out. Absent in plans kept by earlier versions.
    public var businessAsUsual: UsualPlan?

    package init(_ result: SystemResult, of model: SystemModel, named name: String, _ request: EnergyRequest)
    {
        self.model = name
        minimized = request.objective.rawValue
        weight = request.objective == .weighted ? request.weight : nil
        weighted = result.goal
        budget = request.budget
        status = result.status.rawValue
        way = result.way.rawValue
        objective = result.objective
        bestBound = result.bestBound
        size = [model.linear.rowCount, model.linear.columnCount, model.linear.entryCount]
        largestResidual = SystemResiduals(result, of: model)?.largest
        let sets = model.system.sets
        emissionsByYear = Self.emissions(result, model.system)
        totalLimits = Self.totalLimits(result, model.system)
        certificatesByYear = Self.certificates(result, sets)
        costByYear = Self.costs(result, sets)
        decisions =
            Self.decisions(result[.newCapacity], "technology", .technology, sets)
            + Self.decisions(result[.newStorage], "storage", .storage, sets)
            + Self.decisions(result[.newStoragePower], "storagePower", .storage, sets)
            + Self.levels(result[.buildingLevel], sets)
    }

    /// Levels in the period in which they come into force; how a building stands at the start is no decision.
    private static func levels(_ table: ResultTable, _ sets: EnergySets) -> [Decision] {
        (0..<table.count).compactMap { row in
            let index = table.index(row)
            let (level, period) = (index[1], index[2])
            let before = period > 0 ? table.value([index[0], level, period - 1]) : level == 0 ? 1 : 0
            guard table.values[row] - before > 1e-6 else { return nil }
            return Decision(
                region: "",
                kind: "level",
                name: sets.name(index[0], of: .building),
                level: sets.name(level, of: .level),
                year: sets.years[period],
                capacity: table.values[row] - before
            )
        }
    }

    static func emissions(_ result: SystemResult, _ system: EnergySystem) -> [Emission] {
        guard result.objective != nil else { return [] }
        let sets = system.sets
        let prices = result[.emissionPrice]
        let figures = result[.marketEmission]
        var rows: [Emission] = []
        for (r, region) in sets.names(.region).enumerated() {
            for (e, emission) in sets.names(.emission).enumerated() {
                for (y, year) in sets.years.enumerated() {
                    let made = result[.emission].value([r, e, y])
                    let given = system[.exogenousEmission].value([r, e, y]) ?? 0
                    let price = prices.value([r, e, y])
                    let hasFigure =
                        (system[.marketLimit].value([r, e, y]) ?? .infinity) < .infinity
                        || system[.marketPenalty].value([r, e, y]) != nil
                    rows.append(
                        Emission(
                            region: region,
                            emission: emission,
                            year: year,
                            amount: made + given,
                            price: price == 0 ? nil : price,
                            marketBased: hasFigure ? figures.value([r, e, y]) : nil
                        )
                    )
                }
            }
        }
        return rows
    }

    static func costs(_ result: SystemResult, _ sets: EnergySets) -> [Cost] {
        guard result.objective != nil else { return [] }
        var rows: [Cost] = []
        for (r, region) in sets.names(.region).enumerated() {
            for (y, year) in sets.years.enumerated() {
                func over(_ quantity: ResultQuantity) -> Double {
                    let table = result[quantity]
                    return (0..<table.count).reduce(0) { sum, row in
                        let index = table.index(row)
                        return index[0] == r && index[index.count - 1] == y ? sum + table.values[row] : sum
                    }
                }
                rows.append(
                    Cost(
                        region: region,
                        year: year,
                        capital: over(.capitalCost) + over(.storageCapitalCost),
                        salvage: over(.salvageValue) + over(.storageSalvageValue),
                        fixed: over(.fixedCost),
                        variable: over(.variableCost),
                        penalty: over(.penaltyCost),
                        tax: over(.taxCost),
                        credit: over(.creditCost),
                        flow: over(.flowCost),
                        response: over(.responseCost),
                        retirement: over(.retirementCost),
                        store: over(.storeCost),
                        level: over(.levelCost),
                        start: over(.startCost),
                        certificate: over(.certificateCost),
                        market: over(.marketCost),
                        total: result[.totalCost].value([r, y])
                    )
                )
            }
        }
        return rows
    }

    private static func decisions(
        _ table: ResultTable,
        _ kind: String,
        _ dimension: EnergyDimension,
        _ sets: EnergySets
    ) -> [Decision] {
        (0..<table.count).compactMap { row in
            let index = table.index(row)
            // Below the solver's tolerance nothing is built.
            guard table.values[row] > 1e-9 else { return nil }
            return Decision(
                region: sets.name(index[0], of: .region),
                kind: kind,
                name: sets.name(index[1], of: dimension),
                year: sets.years[index[2]],
                capacity: table.values[row]
            )
        }
    }
}
