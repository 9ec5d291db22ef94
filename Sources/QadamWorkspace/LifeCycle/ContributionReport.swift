public import QadamEvidence
import QadamLifeCycle

/// By what a score is divided.
public enum ContributionView: String, Sendable, Codable, CaseIterable {
    /// Own releases of each process.
    case process
    /// Elementary flows.
    case flow
    /// Locations of the processes.
    case location
    /// Life-cycle stages, process and energy apart.
    case stage
    /// Inputs of the product's own process, all upstream included.
    case input
    /// Processes with all that is upstream of them (their outputs' whole footprint; they overlap).
    case upstream
}

/// One part of a score.
public struct ContributionRow: Sendable, Codable, Equatable {
    /// Identifier of the process or flow; name of the location or stage.
    public var id: String
    /// Name.
    public var name: String
    /// What adds to the score, 0 or more.
    public var burdens: Double
    /// What takes from it, 0 or less.
    public var credits: Double
    /// Part of the total, 0…1 where nothing is credited.
    public var share: Double?

    /// A part.
    public init(id: String, name: String, burdens: Double = 0, credits: Double = 0, share: Double? = nil) {
        self.id = id
        self.name = name
        self.burdens = burdens
        self.credits = credits
        self.share = share
    }
}

/// The parts of a score.
public struct ContributionReport: Sendable, Codable {
    /// By what it is divided.
    public var by: ContributionView
    /// Name of the product.
    public var product: String
    /// The score.
    public var total: Double
    /// Unit of the score.
    public var unit: String
    /// The parts, largest first.
    public var rows: [ContributionRow]
}

extension LifeCycleStudy {
    /// Divides the score of a product.
    public func contributions(_ demand: DemandRequest, by view: ContributionView) -> (
        report: ContributionReport?, diagnostics: [Diagnostic]
    ) {
        let (solved, diagnostics) = solve(demand)
        guard let solved else { return (nil, diagnostics) }
        let total = solved.total
        let rows = parts(solved, by: view).filter { $0.burdens != 0 || $0.credits != 0 }.map { part in
            ContributionRow(
                id: part.id,
                name: part.name,
                burdens: part.burdens,
                credits: part.credits,
                share: total == 0 ? nil : part.value / total
            )
        }
        let report = ContributionReport(
            by: view,
            product: engine.flow(ofColumn: solved.column).name,
            total: total,
            unit: impacts[0].unit,
            rows: rows
        )
        return (report, diagnostics)
    }

    func parts(_ solved: SolvedProduct, by view: ContributionView) -> [ContributionAnalysis.Part] {
        switch view {
        case .process: return solved.analysis.byProcess()
        case .flow: return solved.analysis.byElementaryFlow()
        case .location: return solved.analysis.byLocation()
        case .stage: return stageParts(solved)
        case .input: return inputParts(solved)
        case .upstream:
            let totals = solved.analysis.upstreamTotals()
            return totals.indices.filter { totals[$0] != 0 }.map { part($0, totals[$0]) }
                .sorted { abs($0.value) > abs($1.value) }
        }
    }

    private func stageParts(_ solved: SolvedProduct) -> [ContributionAnalysis.Part] {
        let stages = StageContributions(solved.analysis, demandStage: .production)
        return LifeCycleStage.allCases.flatMap { stage in
            ProcessKind.allCases.map { kind in
                let value = stages.value(stage, kind)
                return ContributionAnalysis.Part(
                    id: "\(stage.rawValue)/\(kind.rawValue)",
                    name: "\(stage.rawValue)/\(kind.rawValue)",
                    burdens: max(value, 0),
                    credits: min(value, 0)
                )
            }
        }
    }

    private func inputParts(_ solved: SolvedProduct) -> [ContributionAnalysis.Part] {
        let own = solved.analysis.direct[solved.column] * solved.activities[solved.column]
        return [part(solved.column, own)]
            + solved.analysis.firstTier(of: solved.column).map { part($0.column, $0.impact) }
            .sorted { abs($0.value) > abs($1.value) }
    }

    private func part(_ column: Int, _ value: Double) -> ContributionAnalysis.Part {
        ContributionAnalysis.Part(
            id: engine.id(ofColumn: column),
            name: engine.processName(ofColumn: column),
            burdens: max(value, 0),
            credits: min(value, 0)
        )
    }
}
