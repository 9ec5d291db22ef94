public import QadamEvidence
public import QadamOptimize

/// The least-cost way of all streams through all routes over the years, under targets.
///
/// Equations: minimise Σ_y δ_y · (Σ_p c_py · x_py + Σ_r a_r · B_ry) subject to
///
///     Σ_{p of s} x_py = G_sy                                  every tonne goes somewhere
///     Σ_{p of r} x_py ≤ K_ry + B_ry                           capacity, B what was built and stands
///     Σ_p d_p · x_py ≥ D_y · Σ_s G_sy                         diversion; recycling in the same way
///     Σ_p l_p · x_py ≤ L_y                                    landfill
///     Σ_p Σ_{a ≤ y} e_pa · x_p,y−a + E⁰_y ≤ E_y               emissions
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | x_py | stream and route p in year y | t |
/// | c_py | running cost | money/t |
/// | a_r | yearly payment for a tonne a year of new capacity | money |
/// | δ_y | (1 + r)^−(y + ½) | 1 |
/// | G, K | waste, capacity | t |
/// | d, l | share diverted, buried | 1 |
/// | e_pa | emissions a years after the tonne came | t{CO2e}/t |
/// | E⁰ | emissions of older waste | t{CO2e} |
///
/// Source: a transport problem of linear programming; discounting and the capital recovery factor as in Short,
/// Packey & Holt 1995 (`short1995`). Streams may be divided between routes; there are no whole numbers and no economies
/// of scale. Avoided burden is no part of the emissions.
public struct WastePlan: Hashable, Sendable, Codable {
    /// How the solve ended.
    public enum Status: String, Hashable, Sendable, Codable {
        /// The cheapest plan was found.
        case optimal
        /// The targets clash: see the findings.
        case infeasible
        /// The solver did not come to an end.
        case unknown

        /// In words.
        public var message: Message { Message("waste.status.\(rawValue)") }
    }

    /// Tonnes of a stream on a route in a year.
    public struct Flow: Hashable, Sendable, Codable {
        /// The stream.
        public let stream: String
        /// The route.
        public let route: String
        /// The year.
        public let year: Int
        /// Wet mass, t.
        public let tonnes: Double
    }

    /// New capacity.
    public struct Works: Hashable, Sendable, Codable {
        /// The route.
        public let route: String
        /// From this year on.
        public let year: Int
        /// Capacity, t/yr.
        public let tonnesPerYear: Double
    }

    /// A year of the plan.
    public struct Year: Hashable, Sendable, Codable {
        /// The year.
        public let year: Int
        /// Running cost, not discounted.
        public let running: Double
        /// Yearly payments for what was built, not discounted.
        public let capital: Double
        /// All waste, t.
        public let waste: Double
        /// Diverted from disposal, t.
        public let diverted: Double
        /// Recycled, t.
        public let recycled: Double
        /// Buried, t.
        public let landfilled: Double
        /// Emitted, older waste included, t CO2e.
        public let emitted: Double
        /// What one t CO2e more would save, money of the year, not discounted; nil without a limit.
        public let priceOfEmissions: Double?
        /// What one t more in the landfill would save; nil without a limit.
        public let priceOfLandfill: Double?
    }

    /// How the solve ended.
    public let status: Status
    /// Cost of the plan, discounted to the start of the first year.
    public let discountedCost: Double?
    /// Flows that are not zero.
    public let flows: [Flow]
    /// What is built.
    public let works: [Works]
    /// Year by year.
    public let years: [Year]
    /// What was wrong, or why there is no plan.
    public let findings: [Diagnostic]

    /// Solves a plan.
    ///
    /// - Throws: `OptimizeError` if the solver's library is missing or refuses the model. That targets clash is a result.
    public static func solve(_ input: WastePlanInput, options: SolverOptions = SolverOptions())
        throws(OptimizeError)
        -> WastePlan
    {
        let findings = input.findings()
        guard findings.isEmpty else { return WastePlan(.unknown, findings: findings) }
        let model = WastePlanModel(input)
        let solution = try Highs.solve(model.builder.build(), options: options)
        switch solution.status {
        case .optimal:
            guard let primal = solution.primal else { return WastePlan(.unknown, findings: []) }
            return PlanReading(model: model, primal: primal, dual: solution.dual).plan(
                cost: solution.objective
            )
        case .infeasible, .unboundedOrInfeasible:
            return WastePlan(.infeasible, findings: try PlanClash.findings(model, options: options))
        default:
            return WastePlan(.unknown, findings: [unsolved(solution)])
        }
    }

    /// That the solver did not come to an end (`WST-0506`).
    static func unsolved(_ solution: Solution) -> Diagnostic {
        Diagnostic("WST-0506", .error, at: .whole, ["status": .message(Message(solution.status.key))])
    }

    private init(_ status: Status, findings: [Diagnostic]) {
        self.init(status: status, cost: nil, flows: [], works: [], years: [], findings: findings)
    }

    init(
        status: Status,
        cost: Double?,
        flows: [Flow],
        works: [Works],
        years: [Year],
        findings: [Diagnostic]
    ) {
        self.status = status
        discountedCost = cost
        self.flows = flows
        self.works = works
        self.years = years
        self.findings = findings
    }

    /// The method as a value.
    public static let method = Method(
        id: "waste.plan.1",
        title: "waste.method.plan",
        equation:
            "min Σ_y δ_y · (Σ_p c_py · x_py + Σ_r a_r · B_ry);  Σ_{p of s} x_py = G_sy;  Σ_{p of r} x_py ≤ K_ry + B_ry;  "
            + "Σ_p d_p · x_py ≥ D_y · Σ_s G_sy;  Σ_p l_p · x_py ≤ L_y;  Σ_p Σ_a e_pa · x_p,y−a + E⁰_y ≤ E_y",
        symbols: [
            MethodSymbol("x_py", meaning: "waste.symbol.planned-mass", unit: "t"),
            MethodSymbol("c_py", meaning: "waste.symbol.cost-per-mass", unit: "KZT/t"),
            MethodSymbol("a_r, B_ry", meaning: "waste.symbol.new-capacity", unit: "KZT"),
            MethodSymbol("δ_y", meaning: "waste.symbol.discount", unit: "1"),
            MethodSymbol("G_sy, K_ry", meaning: "waste.symbol.waste-and-capacity", unit: "t"),
            MethodSymbol("d_p, l_p", meaning: "waste.symbol.diverted-and-buried", unit: "1"),
            MethodSymbol("D_y, L_y, E_y", meaning: "waste.symbol.targets", unit: ""),
            MethodSymbol("e_pa", meaning: "waste.symbol.emissions-by-age", unit: "t{CO2e}/t"),
        ],
        citations: [Citation(reference: "short1995", locator: "capital recovery factor")],
        validity: "waste.validity.plan"
    )
}
