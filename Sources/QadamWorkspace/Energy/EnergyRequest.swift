import QadamEvidence
public import QadamOptimize
import QadamPathways

/// A limit on an emission, beside those of the model.
public struct EmissionCap: Sendable, Hashable {
    /// Region; `nil` where the model has only one.
    public var region: String?
    /// Name of the emission.
    public var emission: String
    /// Period that is limited; `nil` for the sum over all years.
    public var year: Int?
    /// Highest amount, in the model's unit; a year's emissions, or the sum.
    public var amount: Double

    /// Reads `[REGION/]EMISSION[@YEAR]=AMOUNT`; `nil` for other text.
    public init?(_ text: String) {
        let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard sides.count == 2, let amount = Double(sides[1]), amount.isFinite else { return nil }
        var name = sides[0]
        year = nil
        if let mark = name.lastIndex(of: "@") {
            guard let year = Int(name[name.index(after: mark)...]) else { return nil }
            self.year = year
            name = String(name[..<mark])
        }
        if let mark = name.firstIndex(of: "/") {
            region = String(name[..<mark])
            name = String(name[name.index(after: mark)...])
        } else {
            region = nil
        }
        guard !name.isEmpty else { return nil }
        emission = name
        self.amount = amount
    }
}

/// What an energy model is asked for.
public struct EnergyRequest: Sendable {
    /// What is made small.
    public enum Objective: String, Sendable, CaseIterable {
        /// Discounted cost.
        case cost
        /// Emissions over all years, and among plans with the same the cheapest.
        case emissions
        /// Discounted cost and emissions over all years at a weight.
        case weighted
    }

    /// Name of the model; `nil` where there is only one.
    public var model: String?
    /// What is made small.
    public var objective: Objective
    /// The emission that is meant; `nil` where the model has only one.
    public var emission: String?
    /// Weight of emissions where they are weighted, money of the model per unit of emissions; see `SystemGoal`.
    public var weight: Double?
    /// Highest discounted cost; `nil` for any.
    public var budget: Double?
    /// Whether business as usual is left out, which is then said.
    public var leavesOutUsual: Bool
    /// Limits beside those of the model.
    public var caps: [EmissionCap]
    /// Longest time for a solve, seconds.
    public var timeLimit: Double?
    /// Gap at which a plan with whole numbers is good enough.
    public var gap: Double
    /// Branch and bound for every model in whole numbers, also where relaxation and rounding would do.
    public var isExact: Bool
    /// Algorithm for linear models.
    public var method: SolverOptions.Method

    /// A request; see the fields.
    public init(
        model: String? = nil,
        objective: Objective = .cost,
        emission: String? = nil,
        weight: Double? = nil,
        budget: Double? = nil,
        leavesOutUsual: Bool = false,
        caps: [EmissionCap] = [],
        timeLimit: Double? = nil,
        gap: Double = 1e-6,
        isExact: Bool = false,
        method: SolverOptions.Method = .choose
    ) {
        self.model = model
        self.objective = objective
        self.emission = emission
        self.weight = weight
        self.budget = budget
        self.leavesOutUsual = leavesOutUsual
        self.caps = caps
        self.timeLimit = timeLimit
        self.gap = gap
        self.isExact = isExact
        self.method = method
    }
}

extension EnergySystem {
    /// The system with limits beside its own; where it has one, the lower holds.
    func limited(by caps: [EmissionCap]) -> (system: EnergySystem, findings: [Diagnostic]) {
        var system = self
        var findings: [Diagnostic] = []
        for cap in caps {
            let regions = sets.names(.region)
            let place = Place.entity(kind: "emission", id: cap.emission, field: nil)
            guard let region = cap.region ?? (regions.count == 1 ? regions[0] : nil) else {
                findings.append(Diagnostic("WSP-0155", .error, at: place, ["known": .list(regions)]))
                continue
            }
            let known =
                cap.year.map { value(.emissionLimit, region, cap.emission, "\($0)") }
                ?? value(.totalEmissionLimit, region, cap.emission)
            // The limit over all years of a system leaves out what is emitted in any case; what is asked for is all emissions.
            let given = cap.year == nil ? emittedInAnyCase(region, cap.emission) : 0
            let amount = min(cap.amount - given, known ?? .infinity)
            let isSet =
                if let year = cap.year {
                    system.set(.emissionLimit, region, cap.emission, "\(year)", to: amount)
                } else {
                    system.set(.totalEmissionLimit, region, cap.emission, to: amount)
                }
            if !isSet {
                var names = regions.contains(region) ? [] : [region]
                if !sets.names(.emission).contains(cap.emission) { names.append(cap.emission) }
                if let year = cap.year, !sets.years.contains(year) { names.append("\(year)") }
                findings.append(Diagnostic("WSP-0156", .error, at: place, ["names": .list(names)]))
            }
        }
        return (system, findings)
    }

    /// The emission that is meant.
    func emission(named name: String?) -> (name: String?, findings: [Diagnostic]) {
        let names = sets.names(.emission)
        if let name, names.contains(name) { return (name, []) }
        if name == nil, names.count == 1 { return (names[0], []) }
        let place = Place.entity(kind: "emission", id: name ?? "", field: nil)
        let code = names.isEmpty ? "WSP-0157" : name == nil ? "WSP-0158" : "WSP-0159"
        let arguments: [String: Argument] = ["known": .list(names), "name": .text(name ?? "")]
        return (nil, [Diagnostic(code, .error, at: place, arguments)])
    }
}
