public import QadamEvidence
public import QadamLifeCycle
import QadamStore
import QadamUncertainty

/// What is simulated.
public struct SimulationRequest: Sendable {
    /// The products: one, or several on the same draws.
    public var demands: [DemandRequest]
    /// Number of samples.
    public var samples: Int
    /// Names the experiment: the same seed gives the same samples.
    public var seed: UInt64
    /// Number of workers; the result does not depend on it.
    public var workers: Int
    /// Whether contributions of processes are wanted.
    public var withContributions: Bool

    /// A request; see the fields.
    public init(
        demands: [DemandRequest],
        samples: Int,
        seed: UInt64,
        workers: Int,
        withContributions: Bool = false
    ) {
        self.demands = demands
        self.samples = samples
        self.seed = seed
        self.workers = workers
        self.withContributions = withContributions
    }
}

/// What came of a simulation.
public struct SimulationReport: Sendable, Codable {
    /// One product.
    public struct Product: Sendable, Codable {
        /// Name of the product.
        public var name: String
        /// Score of the base system.
        public var base: Double
        /// Statistics of the samples; `nil` where no sample has a score.
        public var summary: SampleSummary?
        /// By first-order propagation: standard deviation of the score.
        public var firstOrderDeviation: Double
        /// Contributions of processes over the samples, largest first; empty unless asked for.
        public var contributions: [Contribution]
    }

    /// What a process adds over the samples.
    public struct Contribution: Sendable, Codable {
        /// Name of the process.
        public var process: String
        /// In the base system.
        public var base: Double
        /// Mean of the samples.
        public var mean: Double
        /// Standard deviation of the samples.
        public var standardDeviation: Double
    }

    /// The products.
    public var products: [Product]
    /// The first against the second on the same draws.
    public var comparison: SampleComparison?
    /// Contributions to the first − the second.
    public var differenceContributions: [Contribution]
    /// Unit of the scores.
    public var unit: String
    /// Number of samples that were drawn.
    public var samples: Int
    /// The seed.
    public var seed: UInt64
    /// Samples without a score, by reason.
    public var skipped: [String: Int]
    /// How the samples were solved.
    public var rungs: SolverRungs
    /// Whether it was stopped before all samples were drawn.
    public var isStopped: Bool
}

extension LifeCycleStudy {
    /// Draws the uncertain exchanges and parameters of the database and scores the products in every sample;
    /// ``simulation(_:)`` and its run in one.
    public func simulate(
        _ request: SimulationRequest,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in },
        isStopped: @escaping @Sendable () -> Bool = { false }
    ) -> (report: SimulationReport?, diagnostics: [Diagnostic]) {
        let (simulation, diagnostics) = simulation(request)
        return (simulation?.run(progress: progress, isStopped: isStopped), diagnostics)
    }

    /// Prepares a simulation.
    ///
    /// - Returns: the simulation, or `nil` and why; findings either way.
    public func simulation(_ request: SimulationRequest) -> (
        simulation: PreparedSimulation?, diagnostics: [Diagnostic]
    ) {
        var demands: [MonteCarloSetup.Demand] = []
        var products: [SimulationReport.Product] = []
        let (parameters, problems) = uncertainParameters()
        var diagnostics = problems
        for demand in request.demands {
            let (solved, found) = solve(demand)
            diagnostics += found
            guard let solved else { return (nil, diagnostics) }
            demands.append(MonteCarloSetup.Demand(column: solved.column, amount: solved.amount))
            products.append(
                SimulationReport.Product(
                    name: engine.flow(ofColumn: solved.column).name,
                    base: solved.total,
                    summary: nil,
                    firstOrderDeviation: firstOrder(solved, parameters, limit: 0).standardDeviation,
                    contributions: []
                )
            )
        }
        do throws(MonteCarloError) {
            let experiment = try experiment(request, demands, parameters)
            diagnostics += Self.gathered(experiment.diagnostics, dataset.name)
            let columns = request.withContributions ? experiment.columns : []
            let names = columns.map { ($0, engine.processName(ofColumn: Int($0))) }
            let simulation = PreparedSimulation(
                request: request,
                experiment: experiment,
                products: products,
                unit: impacts[0].unit,
                names: Dictionary(uniqueKeysWithValues: names)
            )
            return (simulation, diagnostics)
        } catch {
            return (nil, diagnostics + [Self.finding(error, dataset.name)])
        }
    }

    /// The uncertain parameters, around the values that were asked for.
    func uncertainParameters() -> (SampledParameters?, [Diagnostic]) {
        let database = engine.database
        guard database.parameters.contains(where: { $0.uncertainty != nil }) else { return (nil, []) }
        let table = ParameterTable(database)
        let (parameters, found) = SampledParameters.uncertain(
            table,
            database,
            with: table.overrides(overrides).overrides
        )
        return (parameters, found)
    }

    func experiment(
        _ request: SimulationRequest,
        _ demands: [MonteCarloSetup.Demand],
        _ parameters: SampledParameters?
    ) throws(MonteCarloError) -> MonteCarloExperiment {
        try MonteCarloExperiment(
            engine,
            setup: MonteCarloSetup(
                demands: demands,
                weights: [weights],
                samples: request.samples,
                seed: request.seed,
                parameters: parameters,
                withContributions: request.withContributions
            )
        )
    }

    /// Weights of the first category, by place where it has factors by location.
    private var weights: InterventionWeights {
        impacts[0].interventionWeights(engine.system, engine.database)
    }

    /// One finding instead of thousands where many distributions cannot be drawn.
    private static func gathered(_ found: [Diagnostic], _ name: String) -> [Diagnostic] {
        guard found.count > 5 else { return found }
        let place = Place.entity(kind: "dataset", id: name)
        return [Diagnostic("WSP-0145", .warning, at: place, ["count": .integer(found.count)])]
    }

    static func finding(_ error: MonteCarloError, _ name: String) -> Diagnostic {
        let place = Place.entity(kind: "dataset", id: name)
        return Diagnostic("WSP-0141", .error, at: place, ["reason": .text(error.kind.rawValue)])
    }

    /// First-order propagation of the score of a product.
    ///
    /// - Parameters:
    ///   - parameters: the uncertain parameters; `nil` for none.
    ///   - limit: how many of the largest shares are kept; `nil` for all.
    func firstOrder(_ solved: SolvedProduct, _ parameters: SampledParameters?, limit: Int? = nil)
        -> FirstOrderUncertainty
    {
        FirstOrderUncertainty(
            engine.system,
            amounts: engine.amounts,
            uncertainty: engine.database.uncertainty(around: engine.amounts).uncertainty,
            parameters: parameters,
            runs: solved.activities,
            intensities: solved.intensities[0],
            weights: weights,
            limit: limit
        )
    }
}
