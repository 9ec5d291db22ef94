public import QadamEvidence

/// A stream of a plan: how much of it arises in every year.
public struct PlannedStream: Hashable, Sendable, Codable {
    /// Stable identifier.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// Wet mass of each year of the plan, t.
    public let tonnes: [Double]

    /// A stream.
    public init(id: String, name: LocalizedName, tonnes: [Double]) {
        self.id = id
        self.name = name
        self.tonnes = tonnes
    }
}

/// A route of a plan: how much it can take, and what more of it would cost.
public struct PlannedRoute: Hashable, Sendable, Codable {
    /// Capacity that can be built.
    public struct Expansion: Hashable, Sendable, Codable {
        /// Investment for one tonne a year, money.
        public let investmentPerTonne: Double
        /// Life, years.
        public let life: Int
        /// Most that can be built in all years together, t/yr.
        public let most: Double

        /// An expansion.
        public init(investmentPerTonne: Double, life: Int, most: Double) {
            self.investmentPerTonne = investmentPerTonne
            self.life = life
            self.most = most
        }
    }

    /// Stable identifier.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// What is done.
    public let kind: RouteKind
    /// What it can take in each year of the plan, t; nil where there is no limit.
    public let capacity: [Double]?
    /// What can be built.
    public let expansion: Expansion?

    /// A route.
    public init(
        id: String,
        name: LocalizedName,
        kind: RouteKind,
        capacity: [Double]?,
        expansion: Expansion? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.capacity = capacity
        self.expansion = expansion
    }
}

/// A stream on a route, for one tonne of it.
public struct PlannedPair: Hashable, Sendable, Codable {
    /// The stream.
    public let stream: String
    /// The route.
    public let route: String
    /// Running cost in each year of the plan, money/t.
    public let cost: [Double]
    /// Emissions in the year in which the tonne comes and in the years after it, t CO2e. One figure: everything in its own
    /// year, as with the lifetime methane of a landfill; many: as a landfill gives it off.
    public let emissionsByAge: [Double]
    /// Share that is diverted from disposal.
    public let diverted: Double
    /// Share that is recycled.
    public let recycled: Double
    /// Share that goes to a landfill, residues included.
    public let landfilled: Double

    /// A pair.
    public init(
        stream: String,
        route: String,
        cost: [Double],
        emissionsByAge: [Double],
        diverted: Double,
        recycled: Double,
        landfilled: Double
    ) {
        self.stream = stream
        self.route = route
        self.cost = cost
        self.emissionsByAge = emissionsByAge
        self.diverted = diverted
        self.recycled = recycled
        self.landfilled = landfilled
    }
}

/// Targets of a plan by the index of the year; a year without an entry has no target.
public struct PlanTargets: Hashable, Sendable, Codable {
    /// Least share of all waste diverted from disposal.
    public var diversion: [Int: Double]
    /// Least share of all waste recycled.
    public var recycling: [Int: Double]
    /// Most that may be buried, t.
    public var landfill: [Int: Double]
    /// Most that may be emitted, t CO2e.
    public var emissions: [Int: Double]

    /// Targets.
    public init(
        diversion: [Int: Double] = [:],
        recycling: [Int: Double] = [:],
        landfill: [Int: Double] = [:],
        emissions: [Int: Double] = [:]
    ) {
        self.diversion = diversion
        self.recycling = recycling
        self.landfill = landfill
        self.emissions = emissions
    }
}

/// Everything that a waste plan is made from.
public struct WastePlanInput: Hashable, Sendable, Codable {
    /// The years of the plan, one after the other.
    public var years: [Int]
    /// Streams.
    public var streams: [PlannedStream]
    /// Routes.
    public var routes: [PlannedRoute]
    /// Which stream may go which way. A pair that is not here is not possible.
    public var pairs: [PlannedPair]
    /// Targets.
    public var targets: PlanTargets
    /// Emissions of older waste in each year, t CO2e; they count against the limit.
    public var legacyEmissions: [Double]
    /// Real discount rate per year.
    public var rate: Double
    /// Currency with its price year.
    public var currency: String

    /// A plan to be solved.
    public init(
        years: [Int],
        streams: [PlannedStream],
        routes: [PlannedRoute],
        pairs: [PlannedPair],
        targets: PlanTargets = PlanTargets(),
        legacyEmissions: [Double],
        rate: Double,
        currency: String
    ) {
        self.years = years
        self.streams = streams
        self.routes = routes
        self.pairs = pairs
        self.targets = targets
        self.legacyEmissions = legacyEmissions
        self.rate = rate
        self.currency = currency
    }

    /// What is wrong: `WST-0511` (a number of figures that is not that of the years, years out of order), `WST-0512`
    /// (impossible figures), `WST-0513` (unknown names), `WST-0514` (the same twice), `WST-0515` (a stream without a
    /// route).
    public func findings() -> [Diagnostic] {
        var found: [Diagnostic] = []
        func add(_ code: String, _ kind: String, _ id: String, _ field: String? = nil) {
            let names: [String: Argument] = ["subject": .text(id)]
            found.append(Diagnostic(code, .error, at: .entity(kind: kind, id: id, field: field), names))
        }
        let count = years.count
        let isOrdered = zip(years, years.dropFirst()).allSatisfy { $1 == $0 + 1 }
        if count == 0 || !isOrdered { add("WST-0511", "plan", "years") }
        if legacyEmissions.count != count { add("WST-0511", "plan", "legacyEmissions") }
        if !legacyEmissions.allSatisfy({ $0 >= 0 && $0.isFinite }) {
            add("WST-0512", "plan", "legacyEmissions")
        }
        if !(rate > -1 && rate.isFinite) { add("WST-0512", "plan", "rate") }
        checkParts(count, add)
        checkPairs(count, add)
        checkTargets(count, add)
        return found
    }

    private typealias Report = (_ code: String, _ kind: String, _ id: String, _ field: String?) -> Void

    private func checkParts(_ count: Int, _ add: Report) {
        for stream in streams {
            if stream.tonnes.count != count { add("WST-0511", "stream", stream.id, "tonnes") }
            if !stream.tonnes.allSatisfy({ $0 >= 0 && $0.isFinite }) {
                add("WST-0512", "stream", stream.id, "tonnes")
            }
            if !pairs.contains(where: { $0.stream == stream.id }) {
                add("WST-0515", "stream", stream.id, nil)
            }
        }
        for route in routes {
            if let capacity = route.capacity {
                if capacity.count != count { add("WST-0511", "route", route.id, "capacity") }
                if !capacity.allSatisfy({ $0 >= 0 && $0.isFinite }) {
                    add("WST-0512", "route", route.id, "capacity")
                }
            }
            if let expansion = route.expansion {
                let isSound = expansion.investmentPerTonne >= 0 && expansion.life >= 1 && expansion.most >= 0
                if !isSound || route.capacity == nil { add("WST-0512", "route", route.id, "expansion") }
            }
        }
        for (ids, kind) in [(streams.map(\.id), "stream"), (routes.map(\.id), "route")] {
            for id in Set(ids) where ids.count(where: { $0 == id }) > 1 { add("WST-0514", kind, id, nil) }
        }
    }

    private func checkPairs(_ count: Int, _ add: Report) {
        var seen: Set<[String]> = []
        for pair in pairs {
            let id = "\(pair.stream) → \(pair.route)"
            if !streams.contains(where: { $0.id == pair.stream }) {
                add("WST-0513", "pair", pair.stream, nil)
            }
            if !routes.contains(where: { $0.id == pair.route }) { add("WST-0513", "pair", pair.route, nil) }
            if !seen.insert([pair.stream, pair.route]).inserted { add("WST-0514", "pair", id, nil) }
            if pair.cost.count != count { add("WST-0511", "pair", id, "cost") }
            let shares = [pair.diverted, pair.recycled, pair.landfilled]
            let isSound =
                shares.allSatisfy { (0...1).contains($0) } && pair.recycled <= pair.diverted
                && pair.diverted + pair.landfilled <= 1 + 1e-9
            let isEmitting = pair.emissionsByAge.allSatisfy { $0 >= 0 && $0.isFinite }
            if !isSound || !isEmitting || !pair.cost.allSatisfy(\.isFinite) {
                add("WST-0512", "pair", id, nil)
            }
        }
    }

    private func checkTargets(_ count: Int, _ add: Report) {
        let shares = [("diversion", targets.diversion), ("recycling", targets.recycling)]
        for (name, values) in shares where !values.values.allSatisfy({ (0...1).contains($0) }) {
            add("WST-0512", "target", name, nil)
        }
        let caps = [("landfill", targets.landfill), ("emissions", targets.emissions)]
        for (name, values) in caps where !values.values.allSatisfy({ $0 >= 0 && $0.isFinite }) {
            add("WST-0512", "target", name, nil)
        }
        for (name, values) in shares + caps where !values.keys.allSatisfy({ (0..<count).contains($0) }) {
            add("WST-0511", "target", name, nil)
        }
    }
}
