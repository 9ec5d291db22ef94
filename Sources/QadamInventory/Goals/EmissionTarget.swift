public import QadamEvidence
public import QadamUnits

/// What an organisation has set itself, as it was adopted.
///
/// The four types of the GHG Protocol Mitigation Goal Standard (`ghgp2014.goals`) beside a budget over years and net zero.
public struct EmissionTarget: Sendable, Codable, Equatable {
    /// What is aimed at.
    public enum Goal: Sendable, Codable, Equatable {
        /// Emissions below those of the base year by a part of them, 0…1.
        case baseYear(reduction: Double)
        /// Emissions at a level, kg CO2e.
        case fixedLevel(kilograms: Double)
        /// Emissions per unit of a denominator below those of the base year by a part of them, 0…1.
        case intensity(denominator: String, reduction: Double)
        /// Emissions below a frozen forecast by a part of it, 0…1.
        case baseline(version: Int, reduction: Double)
        /// No more than a quantity from a year to the target year, kg CO2e.
        case budget(firstYear: Int, kilograms: Double)
        /// Emissions down to a residual part of the base year, and that neutralised by removals, which are counted apart.
        case netZero(residual: Double, neutralised: [Neutralisation])
    }

    /// What the target says of the years before the target year.
    public enum Path: String, Sendable, Codable, Hashable, CaseIterable {
        /// A straight line from the base year to the target year; a budget is used evenly.
        case linear
        /// Nothing: only the target year counts.
        case targetYear = "target-year"
    }

    /// The kinds of goals by name.
    public enum Kind: String, Sendable, Codable, Hashable, CaseIterable {
        /// Base year emissions goal.
        case baseYear = "base-year"
        /// Fixed-level goal.
        case fixedLevel = "fixed-level"
        /// Base year intensity goal.
        case intensity
        /// Baseline scenario goal.
        case baseline
        /// Budget over years.
        case budget
        /// Net zero.
        case netZero = "net-zero"

        /// The name, as a text.
        public var name: Message { Message("inventory.goal.\(rawValue)") }
    }

    /// Identifier.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// What is aimed at.
    public let goal: Goal
    /// The base year; nil where a fixed level has none.
    public let baseYear: Int?
    /// The year in which it is to be reached.
    public let targetYear: Int
    /// What it says of the years between.
    public let path: Path
    /// What it covers.
    public let boundary: TargetBoundary
    /// The day of its adoption.
    public let adopted: CivilDate
    /// Who approved it: an order, a decision.
    public let approvedBy: String

    /// See the fields.
    public init(
        id: String,
        name: LocalizedName,
        goal: Goal,
        baseYear: Int?,
        targetYear: Int,
        path: Path,
        boundary: TargetBoundary,
        adopted: CivilDate,
        approvedBy: String
    ) {
        self.id = id
        self.name = name
        self.goal = goal
        self.baseYear = baseYear
        self.targetYear = targetYear
        self.path = path
        self.boundary = boundary
        self.adopted = adopted
        self.approvedBy = approvedBy
    }

    /// Its kind.
    public var kind: Kind {
        switch goal {
        case .baseYear: .baseYear
        case .fixedLevel: .fixedLevel
        case .intensity: .intensity
        case .baseline: .baseline
        case .budget: .budget
        case .netZero: .netZero
        }
    }

    /// The first year in which it says something.
    public var firstYear: Int {
        if case .budget(let first, _) = goal { return first }
        return baseYear ?? targetYear
    }
}

/// Removals of a year that neutralise residual emissions; never subtracted from a scope.
public struct Neutralisation: Sendable, Codable, Equatable {
    /// The year.
    public let year: Int
    /// kg CO2e.
    public let kilograms: Double
    /// Registry, serial numbers, storage.
    public let source: String

    /// See the fields.
    public init(year: Int, kilograms: Double, source: String) {
        (self.year, self.kilograms, self.source) = (year, kilograms, source)
    }
}

/// What of an inventory a target covers.
public struct TargetBoundary: Sendable, Codable, Equatable {
    /// A category that is left out.
    public struct Exclusion: Sendable, Codable, Equatable {
        /// The category.
        public let category: EmissionCategory
        /// Why.
        public let reason: String

        /// See the fields.
        public init(category: EmissionCategory, reason: String) {
            (self.category, self.reason) = (category, reason)
        }
    }

    /// The scopes, 1…3.
    public let scopes: [Int]
    /// How scope 2 is counted.
    public let view: Scope2View
    /// What is left out of these scopes.
    public let excluded: [Exclusion]

    /// See the fields.
    public init(scopes: [Int], view: Scope2View, excluded: [Exclusion]) {
        (self.scopes, self.view, self.excluded) = (scopes, view, excluded)
    }

    /// Whether a category is covered.
    public func covers(_ category: EmissionCategory) -> Bool {
        scopes.contains(category.scope) && !excluded.contains { $0.category == category }
    }

    /// kg CO2e of a result that the target covers.
    public func covered(_ result: InventoryResult) -> Double {
        sum(result) { covers($0) }
    }

    /// The part of the emissions of some scopes that is covered, 0…1; nil where these emit nothing.
    func coverage(_ result: InventoryResult, of scopes: Set<Int>) -> Double? {
        let whole = sum(result) { scopes.contains($0.scope) }
        guard whole > 0 else { return nil }
        return sum(result) { scopes.contains($0.scope) && covers($0) } / whole
    }

    private func sum(_ result: InventoryResult, _ isMember: (EmissionCategory) -> Bool) -> Double {
        result.categories.reduce(0) { sum, one in
            guard isMember(one.category) else { return sum }
            return sum + (view == .location ? one.location.co2e : one.market.co2e)
        }
    }

    /// kg CO2e of a year of a forecast that the target covers; nil where a category of scope 2 is left out by market, which a forecast
    /// does not keep apart.
    func covered(_ year: InventoryForecast.Year) -> Double? {
        var total = 0.0
        for scope in scopes {
            switch scope {
            case 1: total += year.scopes.scope1
            case 2: total += view == .location ? year.scopes.scope2Location : year.scopes.scope2Market
            default: total += year.scopes.scope3
            }
        }
        for one in excluded where scopes.contains(one.category.scope) {
            if one.category.scope == 2, view == .market { return nil }
            if let part = year.categories[one.category.rawValue] { total -= part }
        }
        return total
    }
}
