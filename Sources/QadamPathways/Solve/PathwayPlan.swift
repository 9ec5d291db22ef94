/// One solved plan.
public struct PathwayPlan: Hashable, Sendable, Codable {
    /// How the solve ended.
    public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
        /// The best plan to within the gap.
        case optimal
        /// Limits clash; see the findings of the result.
        case infeasible
        /// Cost can fall without end: a price is negative and a limit is missing.
        case unbounded
        /// Time was up; the plan is the best so far.
        case timeLimit
        /// It was stopped; the plan is the best so far.
        case interrupted
        /// The solver could not decide.
        case unknown
    }

    /// Which plan it is.
    public let kind: PlanKind
    /// How the solve ended.
    public let status: Status
    /// Cost discounted to the start of the base year, currency; absent without a plan.
    public let discountedCost: Double?
    /// No plan can cost less, currency.
    public let bestBound: Double?
    /// (cost − bound) / cost.
    public let gap: Double?
    /// What happens in each period; empty without a plan.
    public let periods: [PeriodResult]
    /// All investments, renewals included.
    public let investments: [InvestmentPayment]

    /// Whether there is a plan to look at.
    public var hasPlan: Bool { !periods.isEmpty }

    /// What the investments are still worth at the end of the horizon, currency of that time.
    public var residualValue: Double { investments.reduce(0) { $0 + $1.residualValue } }

    /// Emissions that the limit counts, summed over all years of the horizon, t CO2e.
    public var cumulativeEmissions: Double {
        periods.reduce(0) { $0 + $1.emissions.counted * Double($1.period.years) }
    }
}

/// An investment and what it is worth at the end of the horizon.
public struct InvestmentPayment: Hashable, Sendable, Codable {
    /// What is bought.
    public enum Subject: Hashable, Sendable, Codable {
        /// Capacity of a technology.
        case technology(String)
        /// Energy and power capacity of a store.
        case storage(String)
        /// A measure at a building; `renewal` if it replaces the same measure at the end of its life.
        case measure(String, building: String, renewal: Bool)
    }

    /// What is bought.
    public let subject: Subject
    /// Calendar year, at whose start it is paid.
    public let year: Int
    /// Currency.
    public let amount: Double
    /// Currency, at the end of the horizon.
    public let residualValue: Double
}

/// One period of a plan. Flows and money are per year unless they say otherwise.
public struct PeriodResult: Hashable, Sendable, Codable {
    /// The period.
    public let period: PlanningPeriod
    /// Level in force at every building; absent level means "as it stands".
    public let levels: [BuildingLevel]
    /// Capacities.
    public let capacities: [CapacityResult]
    /// Stores.
    public let storages: [StorageResult]
    /// Energy by technology.
    public let flows: [EnergyFlow]
    /// Balance of every commodity.
    public let balances: [CommodityBalance]
    /// Emissions.
    public let emissions: EmissionResult
    /// Contracts and credits used.
    public let instruments: [InstrumentUse]
    /// Limit, t CO2e a year; absent where there is none.
    public let limit: Double?
    /// Price of the limit: what one tonne a year more through the period would save, currency of the period's years per
    /// t; absent where nothing was limited.
    public let priceOfLimit: Double?
    /// Cost.
    public let cost: CostSplit
}

/// Level in force at a building.
public struct BuildingLevel: Hashable, Sendable, Codable {
    /// Identifier of the building.
    public let building: String
    /// Identifier of the level; absent if the building stands as it is.
    public let level: String?
}

/// Capacity of one technology in one period.
public struct CapacityResult: Hashable, Sendable, Codable {
    /// Identifier of the technology.
    public let technology: String
    /// Built at the start of the period, MW.
    public let newMW: Double
    /// Standing, MW; absent where there is no limit.
    public let totalMW: Double?
}

/// One store in one period.
public struct StorageResult: Hashable, Sendable, Codable {
    /// Identifier of the store.
    public let storage: String
    /// Energy capacity that stands, MWh.
    public let energyMWh: Double
    /// Power capacity that stands, MW.
    public let powerMW: Double
    /// Charged in a year, MWh.
    public let chargedMWh: Double
    /// Discharged in a year, MWh.
    public let dischargedMWh: Double
}

/// Energy of one technology in a year.
public struct EnergyFlow: Hashable, Sendable, Codable {
    /// Identifier of the technology.
    public let technology: String
    /// Commodity it delivers.
    public let commodity: String
    /// Delivered, MWh (for a resource what was used, curtailment taken off).
    public let outputMWh: Double
    /// Carrier it buys, if it does.
    public let carrier: String?
    /// Taken in, MWh.
    public let inputMWh: Double
    /// Paid for the carrier, currency.
    public let carrierCost: Double
    /// Emissions of the carrier before contracts, t.
    public let emissions: ScopeTonnes
}

/// Where one commodity comes from and goes to in a year, MWh.
public struct CommodityBalance: Hashable, Sendable, Codable {
    /// Identifier of the commodity.
    public let commodity: String
    /// Demand of the buildings.
    public let demandMWh: Double
    /// Demand that the measures save against today's buildings with the same growth.
    public let savedMWh: Double
    /// Delivered by technologies, before curtailment.
    public let producedMWh: Double
    /// Taken by technologies.
    public let consumedMWh: Double
    /// Lost in stores.
    public let storageLossMWh: Double
    /// Curtailed.
    public let curtailedMWh: Double
}

/// Tonnes by scope.
public struct ScopeTonnes: Hashable, Sendable, Codable {
    /// t CO2e.
    public var scope1 = 0.0
    /// t CO2e.
    public var scope2Location = 0.0
    /// t CO2e.
    public var scope2Market = 0.0
    /// t CO2e, upstream of energy.
    public var scope3Upstream = 0.0
    /// t CO2, a memo.
    public var biogenic = 0.0

    /// Nothing.
    public init() {}

    static func + (left: ScopeTonnes, right: ScopeTonnes) -> ScopeTonnes {
        var sum = left
        sum.scope1 += right.scope1
        sum.scope2Location += right.scope2Location
        sum.scope2Market += right.scope2Market
        sum.scope3Upstream += right.scope3Upstream
        sum.biogenic += right.biogenic
        return sum
    }

    /// Tonnes of an amount of energy in MWh.
    init(energyMWh energy: Double, factors: ScopeFactors) {
        scope1 = energy * factors.scope1
        scope2Location = energy * factors.scope2Location
        scope2Market = energy * factors.scope2Market
        scope3Upstream = energy * factors.scope3Upstream
        biogenic = energy * factors.biogenic
    }
}

/// Emissions of a year.
public struct EmissionResult: Hashable, Sendable, Codable {
    /// Modelled energy use by scope, market-based scope 2 after contracts, t.
    public let energy: ScopeTonnes
    /// Scope 1 that the plan does not decide on, t.
    public let otherScope1: Double
    /// Scope 3 that the plan does not decide on, t.
    public let otherScope3: Double
    /// What the limit counts, before credits, t.
    public let counted: Double
    /// Credited removals and avoidance, beside the emissions, t.
    public let credited: Double

    /// What is left after credits, t.
    public var residual: Double { counted - credited }
    /// Scope 1, t.
    public var scope1: Double { energy.scope1 + otherScope1 }
}

/// A contract or a credit used in a year.
public struct InstrumentUse: Hashable, Sendable, Codable {
    /// Identifier.
    public let instrument: String
    /// MWh for a contract, t for a credit.
    public let amount: Double
    /// Currency.
    public let cost: Double
}

/// Cost of a period.
public struct CostSplit: Hashable, Sendable, Codable {
    /// Investments in the period, renewals included: the whole period, not per year.
    public let investment: Double
    /// Carriers, per year.
    public let carriers: Double
    /// Variable cost, per year.
    public let variable: Double
    /// Fixed cost of what was built, per year.
    public let fixed: Double
    /// Green contracts, per year.
    public let contracts: Double
    /// Credits, per year.
    public let credits: Double
    /// Price of emissions, per year.
    public let carbonPrice: Double

    /// All that is paid every year.
    public var perYear: Double { carriers + variable + fixed + contracts + credits + carbonPrice }
}
